"""What a page may be made of, judged by a parser that reads as browsers do."""

import json
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import html5lib
from lxml.etree import _Element

from tests.hostile.newspaper import SITE

BODY = frozenset(
    "a abbr b blockquote br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4 "
    "h5 h6 hr i img ins kbd li mark ol p pre q s small span strong sub sup table tbody td tfoot th "
    "thead tr u ul var".split()
)
"""What the body of a story may be made of; written down here again, for who judges does not ask
the judged."""
BODY_ATTRIBUTES = frozenset(
    "id lang title href src alt width height start colspan rowspan scope".split()
)
SVG = "{http://www.w3.org/2000/svg}"
FURNITURE = frozenset(
    "html head meta link title body main nav header footer section article button time img picture "
    "source form input label select option textarea noscript template details summary script "
    "h1".split()
)
"""What the theme is made of, besides what a story may use."""
ELEMENTS = BODY | FURNITURE | {f"{SVG}svg", f"{SVG}path"}
ATTRIBUTES = frozenset(
    "action alt as autocomplete charset class cite colspan content crossorigin d datetime decoding "
    "download enterkeyhint fetchpriority fill focusable for height hidden href hreflang http-equiv "
    "id lang loading media method name preserveAspectRatio property readonly rel role rowspan rows "
    "scope sizes spellcheck src srcset start tabindex title type value viewBox width".split()
)
OF_OURS = re.compile(r"(?:data|aria)-[a-z-]+")
WAYS = frozenset(("http", "https", "mailto", "tel"))
OWN_SCRIPT = re.compile(r"/aset/js/[a-z-]+\.[0-9a-f]{12}\.js")
LOADING = {
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "script": ("src",),
    "form": ("action",),
}
"""What a browser fetches by itself, or sends a reader's words to."""
HEAD = frozenset(
    "canonical alternate prev next preload stylesheet icon apple-touch-icon manifest".split()
)


def complaints(page: bytes) -> Iterator[str]:
    """What must not stand on a page of the hub."""
    for element in html5lib.parse(page, treebuilder="lxml", namespaceHTMLElements=False).iter():
        if not isinstance(element.tag, str):
            yield f"a comment: {element.text}"
            continue
        if element.tag not in ELEMENTS:
            yield f"<{element.tag}>"
        yield from _attributes(element)
        yield from _way(element)
        yield from _loads(element)
        yield from _steers(element)


def _attributes(element: _Element) -> Iterator[str]:
    for name in element.attrib:
        if name not in ATTRIBUTES and not OF_OURS.fullmatch(str(name)):
            yield f"<{element.tag} {name}>"


def _way(element: _Element) -> Iterator[str]:
    href = element.get("href")
    if href is None:
        return
    if element.tag not in {"a", "link"}:
        yield f"<{element.tag} href>"
    scheme = urlsplit(_trimmed(href)).scheme
    if scheme not in WAYS | {""} or _trimmed(href).replace("\\", "/").startswith("//"):
        yield f"a link to {href!r}"
    if element.tag == "link" and element.get("rel") not in HEAD:
        yield f"<link rel={element.get('rel')!r}>"
    if element.tag == "link" and not _is_ours(href):
        yield f"<link href={href!r}>"


def _loads(element: _Element) -> Iterator[str]:
    for name in LOADING.get(str(element.tag), ()):
        for candidate in (element.get(name) or "").split(","):
            if candidate and not _is_ours(candidate.split()[0]):
                yield f"<{element.tag} {name}={candidate!r}>"
    if element.tag != "script":
        return
    if element.get("src") is not None:
        if not OWN_SCRIPT.fullmatch(str(element.get("src"))):
            yield f"<script src={element.get('src')!r}>"
    elif element.get("type") != "application/ld+json":
        yield f"a script: {element.text}"
    elif not _is_json(element.text or ""):
        yield f"data that are no JSON: {element.text}"


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _steers(element: _Element) -> Iterator[str]:
    meaning = (element.get("http-equiv") or "").lower()
    if meaning == "refresh":
        _, _, target = (element.get("content") or "").partition("url=")
        if not target.startswith(f"{SITE}/"):
            yield f"a refresh to {target!r}"
    elif meaning not in {"", "content-security-policy"}:
        yield f"<meta http-equiv={meaning!r}>"


def _is_ours(address: str) -> bool:
    path = address.removeprefix(SITE)
    return path.startswith("/") and not path.replace("\\", "/").startswith("//")


def _trimmed(address: str) -> str:
    """As browsers read it: URL Standard, "basic URL parser", steps 1 and 3."""
    whole = address.strip("".join(map(chr, range(33))))
    return whole.translate({9: None, 10: None, 13: None})
