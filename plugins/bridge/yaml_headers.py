"""Headers in YAML between two `---` lines, within bounds that no honest story comes near."""

import re
from collections.abc import Iterator

import yaml

from plugins.bridge import plain_headers
from plugins.bridge.troubles import UnreadableError, headers_too_big, no_headers
from plugins.newsroom.draft import Header, Value
from plugins.newsroom.findings import Finding

FENCE = "---"
# CBaseLoader knows no types: `no`, dates and numbers stay the text that somebody wrote.
Loader: type = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
MOST_NODES = 5_000
"""Far above any honest story; stops YAML aliases that unfold without end."""
MOST_HEADERS = 200_000
"""Characters between the two `---`; YAML's parser takes a tenth of a second for them."""
DEEPEST = 50
"""Brackets within brackets; YAML's parser is recursive, and in C it would take Python with it."""

BRACKET = re.compile(r"[\[\]{}]")
STAIRS = re.compile(rf"^(?:[-?:][ ]+|[ ]{{2}}){{{DEEPEST}}}", re.MULTILINE)


def headers_in(lines: list[str], path: str) -> tuple[list[Header], int]:
    """The mapping between two `---` lines, which web editors write, and where the body begins.

    Raises UnreadableError.
    """
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
    if end is None:
        raise UnreadableError(
            Finding(
                path=path,
                line=1,
                code="kepala-tidak-ditutup",
                problem="Kepala berita dibuka dengan “---”, tetapi tidak ditutup.",
                remedy="Tambahkan satu baris “---” setelah baris terakhir kepala berita.",
            )
        )
    headers = plain_headers.headers_in(lines[1:end], 2)
    return headers or composed_headers(lines, end, path), end + 1


def composed_headers(lines: list[str], end: int, path: str) -> list[Header]:
    """The headers between the first line and line `end`, as YAML's own parser reads them.

    It is the judge of what every header means; raises UnreadableError.
    """
    header = "\n".join(lines[1:end])
    if len(header) > MOST_HEADERS or is_deep(header):
        raise UnreadableError(headers_too_big(path))
    try:
        # The opening fence becomes a blank line, so that YAML counts lines as the file does.
        node = yaml.compose(f"\n{header}", Loader=Loader)
    except (RecursionError, ValueError):
        raise UnreadableError(headers_too_big(path)) from None
    except yaml.YAMLError as error:
        raise UnreadableError(_yaml_trouble(error, lines, path)) from None
    if not isinstance(node, yaml.MappingNode):
        raise UnreadableError(no_headers(path))
    counter = iter(range(MOST_NODES))
    try:
        return list(_headers_in(node, counter))
    except (StopIteration, RecursionError):
        raise UnreadableError(headers_too_big(path)) from None


def is_deep(text: str) -> bool:
    """Whether YAML in `text` may nest deeper than anyone writes: brackets, dashes or indents.

    The parser in C calls itself for each level, and does not stop before the stack's end.
    """
    opened = text.count("[") + text.count("{")
    if opened > DEEPEST and _depth(text) > DEEPEST:
        return True
    return bool(STAIRS.search(text))


def _depth(text: str) -> int:
    """Of brackets, quoted ones included: a value has no reason to hold so many unclosed."""
    depth = deepest = 0
    for bracket in BRACKET.finditer(text):
        depth = max(0, depth + (1 if bracket[0] in "[{" else -1))
        deepest = max(deepest, depth)
    return deepest


def _headers_in(node: yaml.MappingNode, counter: Iterator[int]) -> list[Header]:
    return [
        Header(
            name=str(key.value).strip().lower(),
            value=_value_of(value, counter),
            line=key.start_mark.line + 1,
        )
        for key, value in node.value
    ]


def _value_of(node: yaml.Node, counter: Iterator[int]) -> Value:
    next(counter)
    if isinstance(node, yaml.SequenceNode):
        return [_value_of(item, counter) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        return {
            str(key.value).strip().lower(): _value_of(item, counter) for key, item in node.value
        }
    return str(node.value)


def _yaml_trouble(error: yaml.YAMLError, lines: list[str], path: str) -> Finding:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line = min(mark.line + 1 if mark else 1, len(lines))
    written = lines[line - 1].strip()[:200]
    name, _, value = written.partition(": ")
    if ": " in value and value[:1] not in "\"'[{|>":
        return Finding(
            path=path,
            line=line,
            code="titik-dua-tanpa-kutip",
            problem=f"Nilai “{name[:60]}” memuat titik dua sehingga tidak terbaca.",
            remedy="Apit seluruh nilainya dengan tanda kutip.",
            example=f'{name}: "{value.replace(chr(34), chr(39))}"',
        )
    return Finding(
        path=path,
        line=line,
        code="kepala-tidak-terbaca",
        problem=f"Kepala berita tidak terbaca di sekitar “{written[:60]}”.",
        remedy="Periksa tanda kutip, kurung siku, dan lekukan di baris ini dan di atasnya.",
        example='title: "Judul berita"',
    )
