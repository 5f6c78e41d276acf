"""The allow-list: what a body may be made of, and the sanitiser that lets nothing else through."""

import re

import nh3

from plugins.newsroom.weblink import SCHEMES

TAGS = frozenset(
    "a abbr b blockquote br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4 "
    "h5 h6 hr i img ins kbd li mark ol p pre q s small span strong sub sup table tbody td tfoot th "
    "thead tr u ul var".split()
)
ATTRIBUTES = {
    "*": {"id", "lang", "title"},
    "a": {"href"},
    "abbr": {"title"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
}
"""No `class`, `style` or `name`: nothing in a body looks like a part of the page around it, and
nothing can stand in for a property of `document`."""
ENGINES = {
    "class": re.compile(r"footnote|footnote-ref|footnote-backref|toc|toctitle|language-[\w.+#-]*"),
    "style": re.compile(r"text-align: (?:left|right|center);"),
}
"""What Markdown itself writes for footnotes, code and columns; it is dropped, and nothing lost."""
# In the browser's own parser: the body as it is, and as it would be with the allow-list only.
OTHER_TAGS = frozenset(
    "address area article aside audio base basefont bdi bdo big blink button canvas center col "
    "colgroup data datalist details dialog dir embed fieldset font footer form frame frameset h1 "
    "header hgroup iframe image input label legend link main map marquee math menu meta meter nav "
    "nobr noembed noframes noscript object optgroup option output param picture plaintext portal "
    "progress rp rt ruby samp script search section select slot source strike style summary svg "
    "template textarea time title track tt video wbr xmp".split()
)
GENEROUS = nh3.Cleaner(
    tags=TAGS | OTHER_TAGS,
    attributes=ATTRIBUTES,
    generic_attribute_prefixes={""},
    clean_content_tags=set(),
    url_schemes=set(SCHEMES),
    strip_comments=False,
    link_rel=None,
)
STRICT = nh3.Cleaner(
    tags=TAGS,
    attributes={**ATTRIBUTES, "*": {*ATTRIBUTES["*"], *ENGINES}},
    url_schemes=set(SCHEMES),
    link_rel=None,
)
# One for all: making a sanitiser costs three times what most bodies cost it.
SANITISER = nh3.Cleaner(tags=TAGS, attributes=ATTRIBUTES, url_schemes=set(SCHEMES), link_rel=None)


def sanitised(html: str) -> str:
    """`html` with nothing in it that could run, load or steer."""
    return SANITISER.clean(html)


def is_whole(html: str) -> bool:
    """Whether the sanitiser would leave all of `html` as a browser understands it."""
    return bool(GENEROUS.clean(html) == STRICT.clean(html))
