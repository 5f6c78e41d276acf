"""Turns a body's Markdown into HTML that is safe to print as it is."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from html import unescape
from itertools import filterfalse
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from plugins.bridge import plain_markdown, traps
from plugins.bridge.allowed import sanitised
from plugins.bridge.anchors import apart
from plugins.bridge.refusals import (
    MOST_TOLD,
    Refusal,
    RefusedError,
    refusals_in,
    refused_link,
    too_deep,
)
from plugins.newsroom.characters import scrubbed
from plugins.newsroom.figures import PLACE

Resolve = Callable[[str], str]
"""What a link says in Markdown -> where it leads on the site."""

ORDINARY_LINK = re.compile(
    r"(?:https?://[a-z0-9.-]+(?=/|\Z)|/(?!/)|(?=[a-z0-9#]))[A-Za-z0-9._~/?#=%+,-]{0,500}\Z"
)
"""Most links of stories; nothing in them asks for a closer look."""
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


@dataclass(frozen=True, slots=True)
class Body:
    """What became of a text in Markdown."""

    html: str
    """Sanitised; without what was refused."""
    refused: tuple[Refusal, ...] = ()


class _Links:
    """Resolves the links of plain Markdown, in which nothing else could be refused."""

    def __init__(self, resolve: Resolve) -> None:
        self.resolve = resolve
        self.refused: list[Refusal] = []

    def __call__(self, target: str) -> str:
        resolved = self.resolve(target)
        if not ORDINARY_LINK.match(resolved) and (trouble := refused_link(unescape(resolved))):
            self.refused.append(trouble)
        return resolved


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
        """Sanitised HTML; every link has been through `resolve`. Raises RefusedError.

        The place of a figure (newsroom/figures.py) stands bare between the paragraphs.
        """
        body = self.body(text, resolve)
        if body.refused:
            raise RefusedError(body.refused)
        return body.html

    def body(self, text: str, resolve: Resolve) -> Body:
        """What is published of `text`, and what of it is not."""
        links = _Links(resolve)
        plain = self.suits_plain and text.count("\n#") < traps.MOST_HEADINGS
        html = plain_markdown.html_of(text, links) if plain else None
        if html is not None:  # its grammar lets no character through that XML could not hold
            body = Body(sanitised(html), tuple(dict.fromkeys(links.refused))[:MOST_TOLD])
        else:
            body = self._by_engine(text, resolve)
        return replace(body, html=LONE_PLACE.sub(r"\1", apart(body.html)))

    def _by_engine(self, text: str, resolve: Resolve) -> Body:
        too_much = tuple(traps.refusals_in(text))
        if too_much:
            return Body("", too_much)
        try:
            html = self._converted(text, resolve)
        except RecursionError:
            return Body("", (too_deep(),))
        # The sanitiser writes "&#1;" as the character that it stands for: so it is not the last.
        return Body(scrubbed(sanitised(html)), refusals_in(html))

    @cached_property
    def _engine(self) -> tuple[Markdown, _Tidy]:
        tidy = _TidyExtension()
        return Markdown(extensions=[*self.extensions, tidy], **self.options), tidy.processor

    def _converted(self, text: str, resolve: Resolve) -> str:
        engine, tidy = self._engine
        tidy.resolve = resolve
        try:
            return engine.reset().convert(text)
        finally:
            tidy.resolve = str


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
