"""The first mention of a place, a person or a topic leads to its page; nothing else changes."""

import re
from collections.abc import Iterator
from html import escape, unescape

from plugins.newsroom.site import Site
from plugins.views.names import Names, stands_alone

MOST = 5
"""Links added to one story."""
SHUT = frozenset(
    "a blockquote caption cite code dd del dt figcaption h1 h2 h3 h4 h5 h6 kbd pre q th thead"
    .split()
)  # fmt: skip
"""Elements in which no link is made."""
INLINE = frozenset("abbr b br dfn em i img ins mark s small span strong sub sup u var".split())
"""Elements that leave a quotation open that began before them."""
TAG = re.compile(r"""(<(?:"[^"]*"|[^<>"])*>)""")
TAG_NAME = re.compile(r"</?([a-z0-9]+)")
HREF = re.compile(r'\bhref="([^"]*)"')
MARKS = frozenset('"“”')
WORD_OR_MARK = re.compile(r"(?<![\w&'’-])\w+|[\"“”]")


def linked(html: str, names: Names, here: str) -> str:
    """Sanitised `html`, the body of the story at `here`, with at most five links more.

    Only links are added: the text stays as it is, letter by letter.
    """
    return "".join(Reading(names, {here, *_targets(html, names.site)}).parts(html))


def _targets(html: str, site: Site) -> Iterator[str]:
    """Where the body leads already: addresses on the hub, without #fragments."""
    for href in HREF.findall(html):
        yield re.split(r"[?#]", unescape(href).removeprefix(site.url))[0]


class Reading:
    """One walk through a body: what is behind us decides about the next word."""

    def __init__(self, names: Names, taken: set[str]) -> None:
        self.names = names
        self.taken = taken
        self.left = MOST
        self.shut = 0
        """How many elements are open in which no link is made."""
        self.quoted = False

    def parts(self, html: str) -> Iterator[str]:
        """The pieces of `html`, in order: texts, links and tags."""
        for number, part in enumerate(TAG.split(html)):
            if number % 2:
                self._pass(part)
                yield part
            elif self.left and not self.shut:
                yield from self._linked(part)
            else:
                yield part

    def _pass(self, tag: str) -> None:
        match = TAG_NAME.match(tag)
        element = match[1] if match else ""
        if element in SHUT:
            self.shut += -1 if tag.startswith("</") else 1
        elif element not in INLINE:
            self.quoted = False

    def _linked(self, text: str) -> Iterator[str]:
        done = 0
        for word in WORD_OR_MARK.finditer(text):
            if word[0] in MARKS:
                self.quoted = word[0] == "“" or (word[0] == '"' and not self.quoted)
            elif word.start() >= done and (found := self.names.at(text, word)):
                name, end = found
                start = word.start()
                if self._welcome(name.address) and stands_alone(name, text, start, end):
                    yield text[done:start]
                    yield f'<a href="{escape(name.address)}">{text[start:end]}</a>'
                    self._take(name.address)
                else:
                    yield text[done:end]
                done = end
        yield text[done:]

    def _welcome(self, address: str) -> bool:
        return bool(address and self.left) and not self.quoted and address not in self.taken

    def _take(self, address: str) -> None:
        self.taken.add(address)
        self.left -= 1
