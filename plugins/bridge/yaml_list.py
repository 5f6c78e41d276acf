"""Lists in YAML, read event after event: nothing unfolds, nests or grows beyond its bounds.

PyYAML's own composer nests as deep as the text does and unfolds aliases without end; registers
need neither. Every scalar stays the text that somebody wrote.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from plugins.bridge.yaml_headers import Loader
from plugins.newsroom.draft import Value

MOST_BYTES = 5_000_000
"""Twenty thousand redirects take two of them."""
MOST_EVENTS = 250_000
DEEPEST = 6
"""Lists and mappings inside each other; registers need three."""
PLAIN_TAGS = frozenset(f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map")) | {"!", None}
"""Tags that change nothing here."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list and the line it begins on, counted from 1."""

    line: int
    value: Value


@dataclass(frozen=True, slots=True)
class UnreadableListError(Exception):
    """No list, or a part that is not what it seems, and why; `line` counts from 1."""

    problem: str
    line: int = 1


class YamlList:
    """The items of the list in a text, none of a text of comments; raises UnreadableListError."""

    def __init__(self, text: str) -> None:
        self.doubtful: list[UnreadableListError] = []
        """What is wrong with single items; the others can be read."""
        self._events = _counted(yaml.parse(text, Loader=Loader))
        try:
            self.items = self._items()
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            raise UnreadableListError(
                "Daftar ini tidak terbaca sebagai YAML.", mark.line + 1 if mark else 1
            ) from None

    def _items(self) -> list[Item]:
        items: list[Item] = []
        for event in self._events:
            if isinstance(event, yaml.SequenceStartEvent) and not items:
                items += (
                    Item(_line(inner), self._value(inner, 1))
                    for inner in self._until(yaml.SequenceEndEvent)
                )
            elif isinstance(event, yaml.NodeEvent) and not _is_nothing(event):
                raise UnreadableListError(
                    "Berkas ini harus memuat satu daftar: setiap butirnya dimulai dengan “- ”.",
                    _line(event),
                )
        return items

    def _value(self, event: Any, depth: int) -> Value:
        """What begins with `event`, one of yaml.NodeEvent; the rest is taken from the events."""
        line = _line(event)
        if depth > DEEPEST:
            raise UnreadableListError("Ada daftar yang terlalu dalam bersarang.", line)
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise UnreadableListError("Jangkar dan alias YAML (& dan *) tidak dipakai.", line)
        if event.tag not in PLAIN_TAGS:
            self.doubtful.append(UnreadableListError("Tanda YAML (!) tidak dipakai.", line))
        if isinstance(event, yaml.SequenceStartEvent):
            inside = self._until(yaml.SequenceEndEvent)
            return [self._value(inner, depth + 1) for inner in inside]
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(depth)
        return str(event.value)

    def _mapping(self, depth: int) -> dict[str, Value]:
        made: dict[str, Value] = {}
        for event in self._until(yaml.MappingEndEvent):
            key = self._value(event, depth + 1)
            value = self._value(next(self._events), depth + 1)
            if not isinstance(key, str):
                problem = "Nama di depan titik dua harus satu kata."
                self.doubtful.append(UnreadableListError(problem, _line(event)))
            elif key in made:
                problem = f"Kunci “{key[:60]}” ditulis dua kali dalam satu butir."
                self.doubtful.append(UnreadableListError(problem, _line(event)))
            else:
                made[key] = value
        return made

    def _until(self, end: type[yaml.Event]) -> Iterator[yaml.Event]:
        for event in self._events:
            if isinstance(event, end):
                return
            yield event


def _is_nothing(event: Any) -> bool:
    """Whether it stands for what was left empty: behind "---", where nothing follows."""
    return isinstance(event, yaml.ScalarEvent) and not event.value


def _counted(events: Iterator[yaml.Event]) -> Iterator[yaml.Event]:
    for number, event in enumerate(events):
        if number > MOST_EVENTS:
            raise UnreadableListError("Daftar ini terlalu panjang.", _line(event))
        yield event


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1
