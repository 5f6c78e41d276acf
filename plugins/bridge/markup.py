"""Turns a body's Markdown into HTML that is safe to print as it is."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from plugins.newsroom.figures import PLACE

Resolve = Callable[[str], str]
"""What a link says in Markdown -> where it leads on the site."""

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
SCHEMES = {"http", "https", "mailto", "tel"}
WORD = re.compile(r"\w+(?:[-’'.,]\w+)*")
TAG = re.compile(rf"<[^>]*>|{PLACE.pattern}")
LONE_PLACE = re.compile(rf"<p>\s*({PLACE.pattern})\s*</p>")
FIRST_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)


class _Tidy(Treeprocessor):
    """Sends every link through `resolve`, and keeps the h1 for the page's own title."""

    resolve: Resolve = staticmethod(str)

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.tag == "h1":
                element.tag = "h2"
            for attribute in ("href", "src"):
                target = element.get(attribute)
                if target:
                    element.set(attribute, self.resolve(target))


class _TidyExtension(Extension):
    def __init__(self) -> None:
        super().__init__()
        self.processor = _Tidy()

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name Markdown calls
        # After "inline" (20), which makes the links; before "unescape" (0).
        md.treeprocessors.register(self.processor, "tidy", 1)


@dataclass(frozen=True, slots=True)
class Markup:
    """One Markdown engine for all stories: making an engine costs more than most bodies."""

    engine: Markdown
    tidy: _Tidy

    @classmethod
    def from_settings(cls, markdown: Mapping[str, Any]) -> "Markup":
        """`markdown` is Pelican's MARKDOWN setting."""
        tidy = _TidyExtension()
        extensions = [*markdown.get("extensions", ()), *markdown.get("extension_configs", ())]
        options = {
            key: value
            for key, value in markdown.items()
            if key not in {"extensions", "extension_configs"}
        }
        engine = Markdown(
            extensions=[*dict.fromkeys(extensions), tidy],
            extension_configs=dict(markdown.get("extension_configs", {})),
            **options,
        )
        return cls(engine, tidy.processor)

    def html(self, text: str, resolve: Resolve) -> str:
        """Sanitised HTML; every link has been through `resolve`.

        The place of a figure (newsroom/figures.py) stands bare between the paragraphs.
        """
        self.tidy.resolve = resolve
        try:
            return LONE_PLACE.sub(r"\1", sanitised(self.engine.reset().convert(text)))
        finally:
            self.tidy.resolve = str


def sanitised(html: str) -> str:
    """`html` with nothing in it that could run, load or steer."""
    return nh3.clean(
        html,
        tags=set(TAGS),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        url_schemes=SCHEMES,
        link_rel=None,
    )


def plain(html: str) -> str:
    """The words of `html` as one line of text."""
    return " ".join(unescape(TAG.sub("", html)).split())


def first_paragraph(html: str) -> str:
    """The words of the first paragraph; empty when there is none."""
    match = FIRST_PARAGRAPH.search(html)
    return plain(match[1]) if match else ""


def words_in(html: str) -> int:
    """How many words a reader meets."""
    return len(WORD.findall(plain(html.replace("><", "> <"))))
