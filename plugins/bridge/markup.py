"""Turns a body's Markdown into HTML that is safe to print as it is."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from itertools import filterfalse
from typing import Any
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from plugins.bridge import plain_markdown
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
# One for all: making a sanitiser costs three times what most bodies cost it.
SANITISER = nh3.Cleaner(tags=TAGS, attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel=None)
WORD = re.compile(r"\w+(?:[-’'.,]\w+)*")
TAG = re.compile(r"<[^>]*>")
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


@dataclass(frozen=True)
class Markup:
    """One Markdown engine for all stories: making an engine costs more than most bodies.

    It is made when the first body needs it, which in many builds none does.
    """

    extensions: tuple[str | Extension, ...]
    options: Mapping[str, Any]
    """The other arguments of the engine."""
    suits_plain: bool
    """Whether the settings are such that plain Markdown may be set without the engine."""

    @classmethod
    def from_settings(cls, markdown: Mapping[str, Any]) -> "Markup":
        """`markdown` is Pelican's MARKDOWN setting."""
        configs = dict(markdown.get("extension_configs", {}))
        others = {key: value for key, value in markdown.items() if key != "extensions"}
        return cls(
            extensions=tuple(dict.fromkeys([*markdown.get("extensions", ()), *configs])),
            options={**others, "extension_configs": configs},
            suits_plain=plain_markdown.suits(markdown),
        )

    def html(self, text: str, resolve: Resolve) -> str:
        """Sanitised HTML; every link has been through `resolve`.

        The place of a figure (newsroom/figures.py) stands bare between the paragraphs.
        """
        html = plain_markdown.html_of(text, resolve) if self.suits_plain else None
        html = sanitised(self._by_engine(text, resolve) if html is None else html)
        return LONE_PLACE.sub(r"\1", html)

    @cached_property
    def _engine(self) -> tuple[Markdown, _Tidy]:
        tidy = _TidyExtension()
        return Markdown(extensions=[*self.extensions, tidy], **self.options), tidy.processor

    def _by_engine(self, text: str, resolve: Resolve) -> str:
        engine, tidy = self._engine
        tidy.resolve = resolve
        try:
            return engine.reset().convert(text)
        finally:
            tidy.resolve = str


def sanitised(html: str) -> str:
    """`html` with nothing in it that could run, load or steer."""
    return SANITISER.clean(html)


def plain(html: str) -> str:
    """The words of `html` as one line of text."""
    return " ".join(_text_of(html).split())


def first_paragraph(html: str) -> str:
    """The words of the first paragraph; empty when there is none."""
    match = FIRST_PARAGRAPH.search(html)
    return plain(match[1]) if match else ""


def words_in(html: str) -> int:
    """How many words a reader meets."""
    tokens = _text_of(html.replace("><", "> <")).split()
    # Three in four are a word and nothing else, which is cheaper to see than to match.
    others = list(filterfalse(str.isalnum, tokens))
    return len(tokens) - len(others) + len(WORD.findall(" ".join(others)))


def _text_of(html: str) -> str:
    return unescape(PLACE.sub("", TAG.sub("", html)))
