"""The Markdown that most stories are written in, set without the whole engine.

Python-Markdown's output is the one that counts, and tests/bridge/test_markup_plain.py holds this
module to it. So the grammar below is an allow-list: what a line may begin with, which characters a
text may hold, and the few signs that may stand in it. A body that holds anything else, be it one
backslash, is not plain, and none of it is set here.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from xml.etree.ElementTree import Element

from markdown.extensions.toc import slugify, unique
from markdown.serializers import to_html_string

from plugins.newsroom.figures import PLACE

EXTENSIONS = {"extra", "sane_lists", "toc"}
"""The extensions, with nothing configured, for which the grammar was proven."""

FIRST = "A-Za-z0-9\u00c0-\u024f\"'(“‘–—…"
"""What a text may begin a line with; blocks begin with - + # > : | = ` ~ or a space."""
SAFE = FIRST + r" !#$%),\-./:;=?@+’”°·²³€"
"""What a text may hold. Nothing that Markdown, HTML or the sanitiser could take for a sign."""
TARGET = r"(?:[A-Za-z0-9/._~:?#=%+,@{}$!\-]++|&(?=[A-Za-z]))++"
"""What may stand between the brackets of a link: no quote, space, bracket or entity.

The engine reads "&#x41" as a letter even where no semicolon ends it.
"""

# A number with a dot would start a list.
BEGIN = rf"(?=[{FIRST}*\[])(?!\d+\.[ ])"
TEXT = rf"[{SAFE}]++|\n{BEGIN}"
LINK = rf"(?<!!)\[(?:{TEXT})++\]\({TARGET}\)"
EMPHASIS = rf"(?<!\*)(\*\*?)(?![\s*])(?:{TEXT}|{LINK})++(?<!\s)\1"
"""Never nested, and never touching another."""

PARAGRAPH = re.compile(rf"{BEGIN}(?:{TEXT}|{LINK}|{EMPHASIS})++")
HEADING = re.compile(rf"(#{{1,6}})[ ]([{FIRST}](?:(?!#)[{SAFE}])*+(?<![ ]))(?:\n|\Z)")
BULLETS = {"ul": re.compile(r"[-*+][ ]"), "ol": re.compile(r"[0-9]{1,9}\.[ ]")}
ITEM = re.compile(r"^(?:[-*+]|[0-9]+\.)[ ](.*)$", re.MULTILINE)
QUOTED = re.compile(r"^>(?:[ ]|$)", re.MULTILINE)
RULES = {"---", "***", "* * *"}
# These find what the grammar has let through, and need not ask again whether it is sound.
STRONG_SIGNS = re.compile(r"\*\*([^*]+)\*\*")
EMPHASIS_SIGNS = re.compile(r"\*([^*]+)\*")
LINK_SIGNS = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
UNSAFE_IN_ATTRIBUTE = re.compile(r"[&<>\"]")


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a body; `kind` is its tag."""

    kind: str
    text: str
    """Still Markdown: a list with its bullets, but a heading or a quotation without its signs."""


def suits(markdown: Mapping[str, Any]) -> bool:
    """Whether `markdown`, Pelican's setting, is the one that the grammar was proven for."""
    configs = markdown.get("extension_configs", {})
    named = [*markdown.get("extensions", ()), *configs]
    others = {k: v for k, v in markdown.items() if k not in {"extensions", "extension_configs"}}
    return (
        all(isinstance(name, str) for name in named)
        and {name.removeprefix("markdown.extensions.") for name in named} == EXTENSIONS
        and not any(configs.values())
        and others == {"output_format": "html"}
    )


def html_of(text: str, resolve: Callable[[str], str]) -> str | None:
    """The HTML of a plain `text`, not sanitised yet; None when it is not plain.

    Every link goes through `resolve`, in the order of the text, and only once all of it is plain.
    """
    blocks = _blocks_in(text)
    if blocks is None:
        return None
    ids: set[str] = set()
    return "\n".join(_set(block, resolve, ids) for block in blocks)


def _blocks_in(text: str) -> list[Block] | None:
    """The blocks of `text`; None as soon as one of them is not plain."""
    blocks: list[Block] = []
    for written in text.split("\n\n"):
        rest = written.strip("\n")
        while rest.startswith("#"):
            heading = HEADING.match(rest)
            if not heading:
                return None
            # The page's own title is its only h1.
            blocks.append(Block(f"h{max(2, len(heading[1]))}", heading[2]))
            rest = rest[heading.end() :]
        if not rest:
            continue
        block = _block(rest)
        # Two lists, or two quotations, of one kind become one; that is left to the engine.
        if block is None or (blocks and block.kind != "p" and blocks[-1].kind == block.kind):
            return None
        blocks.append(block)
    return blocks


def _block(text: str) -> Block | None:
    if PARAGRAPH.fullmatch(text):
        return Block("p", text)
    if text in RULES:
        return Block("hr", text)
    for kind, bullet in BULLETS.items():
        if bullet.match(text):
            plain = all(map(partial(_is_item, bullet=bullet), text.split("\n")))
            return Block(kind, text) if plain else None
    if PLACE.fullmatch(text):
        return Block("p", text)
    if text.startswith("> ") and all(map(QUOTED.match, text.split("\n"))):
        said = QUOTED.sub("", text)
        if all(map(PARAGRAPH.fullmatch, said.split("\n\n"))):
            return Block("blockquote", said)
    return None


def _is_item(line: str, bullet: re.Pattern[str]) -> bool:
    match = bullet.match(line)
    return match is not None and PARAGRAPH.fullmatch(line, match.end()) is not None


def _set(block: Block, resolve: Callable[[str], str], ids: set[str]) -> str:
    kind, text = block.kind, block.text
    match kind:
        case "p":
            return f"<p>{_signs(text, resolve)}</p>"
        case "hr":
            return "<hr>"
        case "blockquote":
            said = (f"<p>{_signs(part, resolve)}</p>\n" for part in text.split("\n\n"))
            return f"<blockquote>\n{''.join(said)}</blockquote>"
        case "ul" | "ol":
            return f"<{_opening(kind, text)}>\n{''.join(_items(text, resolve))}</{kind}>"
        case _:
            return f'<{kind} id="{unique(slugify(text, "-"), ids)}">{text}</{kind}>'


def _opening(kind: str, text: str) -> str:
    number = text.partition(".")[0]
    return kind if kind == "ul" or number == "1" else f'{kind} start="{number}"'


def _items(text: str, resolve: Callable[[str], str]) -> Iterator[str]:
    for item in ITEM.finditer(text):
        yield f"<li>{_signs(item[1], resolve)}</li>\n"


def _signs(text: str, resolve: Callable[[str], str]) -> str:
    """`text` with its emphasis, links and hard breaks set."""
    if "\n" in text:
        text = text.replace("  \n", "<br>\n")
    if "*" in text:
        text = EMPHASIS_SIGNS.sub(r"<em>\1</em>", STRONG_SIGNS.sub(r"<strong>\1</strong>", text))
    # Links come last: what `resolve` returns may hold anything.
    if "[" in text:
        text = LINK_SIGNS.sub(lambda link: f"{_anchor(resolve(link[2]))}{link[1]}</a>", text)
    return text


def _anchor(target: str) -> str:
    """The opening tag of a link, escaped as the engine escapes it."""
    if not UNSAFE_IN_ATTRIBUTE.search(target):
        return f'<a href="{target}">'
    return to_html_string(Element("a", href=target)).removesuffix("</a>")
