"""Finds words that a template prints by itself, in one language, past the catalogue."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from jinja2 import Environment, nodes

WORD = re.compile(r"[^\W\d_]{2,}")
PHRASE = re.compile(r"[A-Z][a-z]+|[a-z]{2,} [a-z]{2,}")
"""What sets words for readers apart from names of classes, files and keys."""
READ_ALOUD = frozenset({"alt", "aria-label", "label", "placeholder", "title"})
SAYING = frozenset({"_", "ngettext", "pgettext"})
GAP = "\0"
"""Where an expression stood."""
NAMES = frozenset(
    "CC Facebook GIF GPX HTTP Instagram JSON km LinkedIn QR RSS Telegram Threads WhatsApp".split()
)
"""Names and units that are the same in every language."""

environment = Environment(autoescape=True, extensions=["jinja2.ext.i18n"])


def literals(source: str) -> Iterator[str]:
    """Every text, attribute and string of a template that a reader would meet untranslated."""
    printed = "".join(text if kind == "data" else GAP for _, kind, text in environment.lex(source))
    reader = _Reader()
    # An element that is named by an expression is an element all the same.
    reader.feed(re.sub(rf"(</?){GAP}+", r"\1div", printed))
    reader.close()
    yield from (text for text in reader.texts if _words(text))
    yield from _strings(environment.parse(source))


def literals_in_script(source: str) -> list[str]:
    """Strings in a script that read like a sentence."""
    code = re.sub(r"(?m)(^|\s)//.*$", "", source)
    found = re.findall(r"""(["'`])((?:(?!\1).)*)\1""", code)
    return [text for _, text in found if re.search(r"[A-Z][a-z]+ [a-z]+ |[a-z] [a-z]+\.$", text)]


def templates(folder: Path) -> list[Path]:
    return sorted((folder / "templates").rglob("*.html"))


class _Reader(HTMLParser):
    """The texts and the attributes that are read aloud or shown."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in READ_ALOUD or name.startswith("data-"):
                self.texts.append(value or "")


def _words(text: str) -> bool:
    """Whether it says anything besides names; "teks-" before a gap is a key."""
    bare = re.sub(rf"[\w-]+-{GAP}", "", text)
    return any(word not in NAMES for word in WORD.findall(bare))


def _strings(tree: nodes.Node) -> Iterator[str]:
    """Strings in expressions: {{ title("Terbaru") }}, but not {{ title(_("Terbaru")) }}."""
    for node in tree.iter_child_nodes():
        if isinstance(node, nodes.Call) and getattr(node.node, "name", "") in SAYING:
            yield from (text for value in node.kwargs for text in _strings(value))
            continue
        if isinstance(node, nodes.Const) and isinstance(node.value, str) and _phrase(node.value):
            yield node.value
        yield from _strings(node)


def _phrase(text: str) -> bool:
    return bool(PHRASE.search(text)) and _words(text) and "<" not in text
