"""Reads a story file once: either spelling of headers, each with the line it stands on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from plugins.bridge import plain_headers
from plugins.newsroom.digest import digest
from plugins.newsroom.draft import Draft, Header, Value
from plugins.newsroom.findings import Finding

FENCE = "---"
PLAIN_HEADER = re.compile(r" {0,3}(?P<name>[A-Za-z0-9_-]+)\s*:(?:\s+|$)(?P<value>.*)")
# CBaseLoader knows no types: `no`, dates and numbers stay the text that somebody wrote.
Loader: type = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
MOST_NODES = 5_000
"""Far above any honest story; stops YAML aliases that unfold without end."""


@dataclass(frozen=True, slots=True)
class UnreadableError(Exception):
    """A file that cannot become a draft, and why."""

    finding: Finding


def read_draft(file: Path, root: Path) -> Draft:
    """The draft in `file`; raises UnreadableError with what to tell its writer."""
    return draft_of(file.read_bytes(), file.relative_to(root).as_posix())


def draft_of(data: bytes, path: str) -> Draft:
    """The draft that the bytes of a file hold; raises UnreadableError."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(
            Finding(
                path=path,
                line=error.object[: error.start].count(b"\n") + 1,
                code="bukan-utf-8",
                problem="Berkas ini tidak tersimpan sebagai teks UTF-8.",
                remedy="Simpan ulang lewat menu “Simpan sebagai” dengan pengodean UTF-8.",
            )
        ) from None
    return replace(draft_from(text, path), digest=digest(path, data))


def draft_from(text: str, path: str) -> Draft:
    """The draft that `text` holds; raises UnreadableError."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if lines and lines[0].rstrip() == FENCE:
        headers, body_at = _yaml_headers(lines, path)
    else:
        headers, body_at = _plain_headers(lines)
    if not headers:
        raise UnreadableError(_no_headers(path))
    _refuse_repeats(headers, path)
    return Draft(
        path=path,
        headers=tuple(headers),
        body="\n".join(lines[body_at:]),
        body_line=body_at + 1,
    )


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
    before = header.value if isinstance(header.value, list) else [header.value]
    items: list[Value] = [item for item in (*before, more) if item]
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
    try:
        # The opening fence becomes a blank line, so that YAML counts lines as the file does.
        node = yaml.compose("\n".join(["", *lines[1:end]]), Loader=Loader)
    except yaml.YAMLError as error:
        raise UnreadableError(_yaml_trouble(error, lines, path)) from None
    if not isinstance(node, yaml.MappingNode):
        raise UnreadableError(_no_headers(path))
    counter = iter(range(MOST_NODES))
    try:
        return list(_headers_in(node, counter))
    except (StopIteration, RecursionError):
        raise UnreadableError(
            Finding(
                path=path,
                line=1,
                code="kepala-terlalu-besar",
                problem="Kepala berita ini terlalu besar untuk dibaca.",
                remedy="Pindahkan teks panjang ke isi berita dan hapus alias YAML (& dan *).",
            )
        ) from None


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
    written = lines[line - 1].strip()
    name, _, value = written.partition(": ")
    if ": " in value and value[:1] not in "\"'[{|>":
        return Finding(
            path=path,
            line=line,
            code="titik-dua-tanpa-kutip",
            problem=f"Nilai “{name}” memuat titik dua sehingga tidak terbaca.",
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
