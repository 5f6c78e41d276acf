"""Reads a story file once: either spelling of headers, each with the line it stands on."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from plugins.bridge import limits, plain_headers
from plugins.bridge.content_files import unreadable
from plugins.newsroom.digest import digest
from plugins.newsroom.draft import Draft, Header, Value
from plugins.newsroom.findings import Finding
from plugins.newsroom.paths import UnusableFileError, bytes_within, file_within, reason_of

FENCE = "---"
PLAIN_HEADER = re.compile(r" {0,3}(?P<name>[A-Za-z0-9_-]+)\s*:(?:\s+|$)(?P<value>.*)")
# CBaseLoader knows no types: `no`, dates and numbers stay the text that somebody wrote.
Loader: type = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
MOST_NODES = 5_000
"""Far above any honest story; stops YAML aliases that unfold without end."""
MOST_NAMES = 100
"""Headers; there are some forty that mean anything."""
MOST_HEADERS = 200_000
"""Characters between the two `---`; YAML's parser takes a tenth of a second for them."""
DEEPEST = 50
"""Brackets within brackets; YAML's parser is recursive, and in C it would take Python with it."""

BRACKET = re.compile(r"[\[\]{}]")
STAIRS = re.compile(rf"^(?:[-?:][ ]+|[ ]{{2}}){{{DEEPEST}}}", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class UnreadableError(Exception):
    """A file that cannot become a draft, and why."""

    finding: Finding


def read_draft(file: Path, root: Path) -> Draft:
    """The draft in `file`; raises UnreadableError with what to tell its writer."""
    path = file.relative_to(root).as_posix()
    return draft_of(story_bytes(root, path), path)


def story_bytes(root: Path, path: str) -> bytes:
    """What the file holds; raises UnreadableError."""
    file = file_within(root, path)
    try:
        if file and file.stat().st_size > limits.MOST_BYTES:
            raise UnreadableError(limits.too_large(path))
        return bytes_within(root, path, limits.MOST_BYTES)
    except OSError as error:
        raise UnreadableError(unreadable(path, reason_of(error))) from None
    except UnusableFileError as trouble:
        raise UnreadableError(unreadable(path, str(trouble))) from None


def draft_of(data: bytes, path: str) -> Draft:
    """The draft that the bytes of a file hold; raises UnreadableError."""
    if len(data) > limits.MOST_BYTES:
        raise UnreadableError(limits.too_large(path))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(_not_utf_8(path, error.object[: error.start])) from None
    if "\0" in text:  # so UTF-16 looks that has no mark of its own
        raise UnreadableError(_not_utf_8(path, data[: data.index(0)]))
    return replace(draft_from(text, path), digest=digest(path, data))


def _not_utf_8(path: str, before: bytes) -> Finding:
    return Finding(
        path=path,
        line=before.count(b"\n") + 1,
        code="bukan-utf-8",
        problem="Berkas ini tidak tersimpan sebagai teks UTF-8.",
        remedy="Simpan ulang lewat menu “Simpan sebagai” dengan pengodean UTF-8.",
    )


def draft_from(text: str, path: str) -> Draft:
    """The draft that `text` holds, in Unicode's normal form C; raises UnreadableError.

    One letter is one character in everything that is compared: é, however it was typed.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    trouble = limits.trouble_in_lines(lines, path)
    if trouble:
        raise UnreadableError(trouble)
    if lines and lines[0].rstrip() == FENCE:
        headers, body_at = _yaml_headers(lines, path)
    else:
        headers, body_at = _plain_headers(lines)
    if not headers:
        raise UnreadableError(_no_headers(path))
    if len(headers) > MOST_NAMES:
        raise UnreadableError(_too_big(path))
    _refuse_repeats(headers, path)
    draft = Draft(
        path=path,
        headers=tuple(headers),
        body="\n".join(lines[body_at:]),
        body_line=body_at + 1,
    )
    for trouble in limits.findings_in(draft):
        raise UnreadableError(trouble)
    return draft


def _plain_headers(lines: list[str]) -> tuple[list[Header], int]:
    """Pelican's own `Key: value` lines, up to the first blank one."""
    headers: list[Header] = []
    for number, line in enumerate(lines):
        if not line.strip():
            return headers, number + 1
        match = PLAIN_HEADER.fullmatch(line.rstrip())
        if match:
            name, value = match["name"].lower(), match["value"].strip()
            headers.append(Header(name=name, value=value, line=number + 1))
        elif headers and line.startswith("    "):
            headers[-1] = _continued(headers[-1], line.strip())
        else:
            return headers, number
    return headers, len(lines)


def _continued(header: Header, more: str) -> Header:
    """An indented line goes on with the list that its header began."""
    if isinstance(header.value, list):
        header.value.append(more)
        return header
    items: list[Value] = [item for item in (header.value, more) if item]
    return Header(name=header.name, value=items, line=header.line)


def _yaml_headers(lines: list[str], path: str) -> tuple[list[Header], int]:
    """The mapping between two `---` lines, which web editors write."""
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
        raise UnreadableError(_too_big(path))
    try:
        # The opening fence becomes a blank line, so that YAML counts lines as the file does.
        node = yaml.compose(f"\n{header}", Loader=Loader)
    except (RecursionError, ValueError):
        raise UnreadableError(_too_big(path)) from None
    except yaml.YAMLError as error:
        raise UnreadableError(_yaml_trouble(error, lines, path)) from None
    if not isinstance(node, yaml.MappingNode):
        raise UnreadableError(_no_headers(path))
    counter = iter(range(MOST_NODES))
    try:
        return list(_headers_in(node, counter))
    except (StopIteration, RecursionError):
        raise UnreadableError(_too_big(path)) from None


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


def _too_big(path: str) -> Finding:
    return Finding(
        path=path,
        line=1,
        code="kepala-terlalu-besar",
        problem="Kepala berita ini terlalu besar untuk dibaca.",
        remedy="Pindahkan teks panjang ke isi berita dan hapus alias YAML (& dan *).",
    )


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


def _no_headers(path: str) -> Finding:
    return Finding(
        path=path,
        line=1,
        code="tanpa-kepala",
        problem="Berkas ini tidak dimulai dengan kepala berita (title, date, dan seterusnya).",
        remedy="Mulai berkas dengan kepala berita di antara dua baris “---”.",
        example="title: Panen raya di Pulau Hanaut",
    )


def _refuse_repeats(headers: list[Header], path: str) -> None:
    seen: dict[str, int] = {}
    for header in headers:
        first = seen.setdefault(header.name, header.line)
        if first != header.line:
            raise UnreadableError(
                Finding(
                    path=path,
                    line=header.line,
                    code="kepala-berulang",
                    problem=f"Baris “{header.name}:” sudah ditulis di baris {first}.",
                    remedy="Hapus salah satunya, atau gabungkan isinya dalam satu baris.",
                )
            )
