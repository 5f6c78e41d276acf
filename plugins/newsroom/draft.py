"""A story file as it was written: its headers, each with its line, and its body."""

from dataclasses import dataclass, field

from plugins.newsroom.story import Status

Value = str | list["Value"] | dict[str, "Value"]
"""What a header may hold; text stays text, whatever it looks like."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """One header; `name` is lower case with underscores, `line` counts from 1."""

    name: str
    value: Value
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A file read once; `path` is relative to the content folder, with slashes."""

    path: str
    headers: tuple[Header, ...]
    body: str
    body_line: int
    """The line on which the body begins, counted from 1."""
    digest: str = ""
    """Of the file's path and bytes."""
    _by_name: dict[str, Header] = field(init=False, repr=False, compare=False)
    """A story's headers are asked for some ninety times."""

    def __post_init__(self) -> None:
        named = {header.name: header for header in reversed(self.headers)}
        object.__setattr__(self, "_by_name", named)

    def header(self, name: str) -> Header | None:
        """The first of that name."""
        return self._by_name.get(name)

    def line_of(self, name: str) -> int:
        """The header's line; 0, the file as a whole, when it is not there."""
        header = self.header(name)
        return header.line if header else 0

    @property
    def withdrawn(self) -> bool:
        """Whether its story was taken back, so that only its title and the reason still count."""
        return self.text("status").lower() == Status.WITHDRAWN

    def text(self, name: str) -> str:
        """The header as one line of text; empty when it is missing or not text."""
        header = self.header(name)
        return header.value.strip() if header and isinstance(header.value, str) else ""


def texts_in(value: Value) -> list[str]:
    """Every text that a header holds, however deep."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [*value, *(text for item in value.values() for text in texts_in(item))]
    return [text for item in value for text in texts_in(item)]
