"""Reads a story file once: either spelling of headers, each with the line it stands on."""

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

from plugins.bridge import limits, yaml_headers
from plugins.bridge.content_files import unreadable
from plugins.bridge.troubles import UnreadableError, headers_too_big, no_headers, not_utf_8
from plugins.newsroom.digest import digest
from plugins.newsroom.draft import Draft, Header, Value
from plugins.newsroom.findings import Finding
from plugins.newsroom.paths import UnusableFileError, bytes_within, file_within, reason_of

PLAIN_HEADER = re.compile(r" {0,3}(?P<name>[A-Za-z0-9_-]+)\s*:(?:\s+|$)(?P<value>.*)")
MOST_NAMES = 100
"""Headers; there are some forty that mean anything."""


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
        raise UnreadableError(not_utf_8(path, error.object[: error.start])) from None
    if "\0" in text:  # so UTF-16 looks that has no mark of its own
        raise UnreadableError(not_utf_8(path, data[: data.index(0)]))
    return replace(draft_from(text, path), digest=digest(path, data))


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
    if lines and lines[0].rstrip() == yaml_headers.FENCE:
        headers, body_at = yaml_headers.headers_in(lines, path)
    else:
        headers, body_at = _plain_headers(lines)
    if not headers:
        raise UnreadableError(no_headers(path))
    if len(headers) > MOST_NAMES:
        raise UnreadableError(headers_too_big(path))
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
