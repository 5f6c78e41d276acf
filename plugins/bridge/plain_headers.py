"""The YAML that most stories begin with, read line by line without a YAML parser.

PyYAML's reading is the one that counts, and tests/bridge/test_reader_plain.py holds this module to
it. The grammar is an allow-list: a value on the line of its name, a list in brackets, or a list of
lines, each a value or a few named ones. Comments, anchors, escapes, values of several lines and
whatever else YAML knows are not plain, and then nothing is read here.
"""

import re

from plugins.newsroom.draft import Header, Value

MOST_CHARACTERS = 10_000
"""A value takes three at least; the reader's own limit of 5,000 values is never near."""

# The patterns see only what Python calls printable. YAML calls all of it printable too, and takes
# none of it for a line break. Without letters above Latin-1 they compile ten times faster.
NAME = r"[A-Za-z][A-Za-z0-9_-]{0,60}"
QUOTED = r"\"([^\"\\]*)\"|'([^']*)'"
# No indicator (YAML 1.1, 5.3) at the beginning, no ": " and no " #" later, no space at the end.
BARE = (
    r"[^ \-?:,\[\]{}\#&*!|>'\"%@`=<~]"
    r"(?:[ ]*(?:[^ :\#]++|:(?=[\w/])|(?<![ ])\#))*+"
)
SCALAR = rf"(?:{QUOTED}|({BARE}))"
# Between brackets, commas and brackets are signs as well; colons are left out altogether.
FLOW = rf"(?:{QUOTED}|(\w(?:[ ]*[^ ,:?\[\]{{}}\#'\"\\])*+))"
PAIR = rf"({NAME}):[ ]+{FLOW}"


def _many(part: str) -> str:
    """None, one, or more of `part` between commas."""
    return rf"[ ]*(?:{part}(?:[ ]*,[ ]+{part})*+)?[ ]*"


# The last group that matched tells what was written.
NAME_ONLY, LIST, MAP = 1, 5, 6
HEADER = re.compile(rf"({NAME}):(?:[ ]+(?:{SCALAR}|(\[.*\])))?[ ]*")
ITEM = re.compile(rf"([ ]*)-[ ](?:({NAME}):[ ]+)?(?:{SCALAR}|(\{{.*\}}))[ ]*")
ENTRY = re.compile(rf"([ ]*)({NAME}):[ ]+{SCALAR}[ ]*")
FLOW_LIST = re.compile(rf"\[{_many(FLOW)}\]")
FLOW_MAP = re.compile(rf"\{{{_many(PAIR)}\}}")
FLOW_PART = re.compile(FLOW)
PAIR_PART = re.compile(PAIR)


def headers_in(lines: list[str], first: int) -> list[Header] | None:
    """The headers in `lines`, the first of which is line `first` of its file.

    None when some are not plain, or when there are none.
    """
    begins = [at for at, line in enumerate(lines) if line and line[0] not in " -"]
    if not begins or any(lines[: begins[0]]):
        return None
    text = "".join(lines)
    if len(text) > MOST_CHARACTERS or not text.isprintable():
        return None
    headers: list[Header] = []
    for at, end in zip(begins, [*begins[1:], len(lines)], strict=True):
        header = _header(lines[at], [line for line in lines[at + 1 : end] if line], first + at)
        if header is None:
            return None
        headers.append(header)
    return headers


def _header(line: str, below: list[str], number: int) -> Header | None:
    match = HEADER.fullmatch(line)
    if not match:
        return None
    if match.lastindex == NAME_ONLY:
        value = _items_in(below) if below else ""
    elif below:
        return None
    else:
        written = match[match.lastindex or 0]
        value = _list_in(written) if match.lastindex == LIST else written
    return None if value is None else Header(name=match[1].lower(), value=value, line=number)


def _items_in(lines: list[str]) -> list[Value] | None:
    """A list of lines: values, maps in braces, or maps that go on in the lines below."""
    items: list[Value] = []
    margin = ""
    entry: dict[str, Value] | None = None
    for line in lines:
        item = ITEM.fullmatch(line)
        more = None if item else ENTRY.fullmatch(line)
        if item and item[1] == (margin if items else item[1]):
            margin = item[1]
            value = _value_of(item)
            if value is None:
                return None
            entry = {item[2].lower(): value} if item[2] else None
            items.append(value if entry is None else entry)
        elif more and entry is not None and more[1] == f"{margin}  ":
            entry[more[2].lower()] = more[more.lastindex or 0]
        else:
            return None
    return items


def _value_of(item: re.Match[str]) -> Value | None:
    written = item[item.lastindex or 0]
    if item.lastindex != MAP:
        return written
    return None if item[2] else _map_in(written)


def _list_in(text: str) -> list[Value] | None:
    if not FLOW_LIST.fullmatch(text):
        return None
    return [part[part.lastindex or 0] for part in FLOW_PART.finditer(text)]


def _map_in(text: str) -> dict[str, Value] | None:
    if not FLOW_MAP.fullmatch(text):
        return None
    return {part[1].lower(): part[part.lastindex or 0] for part in PAIR_PART.finditer(text)}
