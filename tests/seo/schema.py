"""Reads JSON-LD as strictly as the published rules allow: schema.yaml beside this file."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from urllib.parse import urlsplit

import yaml

Node = Mapping[str, object]

RULES: Mapping[str, Mapping[str, Mapping[str, object]]] = yaml.safe_load(
    # `[A]+` is no YAML: the plus goes inside.
    re.sub(
        r"\[([^\]]*)\]\+", r"[\1, '+']", Path(__file__).with_name("schema.yaml").read_text("utf-8")
    )
)


def mistakes(node: Node, types: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with a node and all nodes inside it; `types` are those of known `@id`s."""
    kind = node.get("@type")
    if kind is None:
        if set(node) != {"@id"} or node["@id"] not in types:
            yield f"a reference that leads nowhere: {node}"
        return
    rule = RULES.get(str(kind))
    if rule is None:
        yield f"{kind} is not in schema.yaml"
        return
    needs, may = rule["needs"], rule.get("may", {})
    yield from (f"{kind} lacks {name}" for name in needs if name not in node)
    for name, value in node.items():
        if name in {"@type", "@id"}:
            continue
        expected = needs.get(name, may.get(name))
        if expected is None:
            yield f"{kind} knows no {name}"
        else:
            yield from (f"{kind}.{name}: {trouble}" for trouble in _amiss(value, expected, types))


def _amiss(value: object, expected: object, types: Mapping[str, str]) -> Iterator[str]:
    several = expected[-1] == "+" if isinstance(expected, list | str) else False
    values = value if several and isinstance(value, list) else [value]
    if several and not values:
        yield "is empty"
    for one in values:
        if isinstance(expected, list):
            yield from _not_a_node(one, [kind for kind in expected if kind != "+"], types)
        elif not FITS[str(expected).rstrip("+")](one):
            yield f"expected {expected}, got {one!r}"


def _not_a_node(value: object, kinds: list[str], types: Mapping[str, str]) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"expected {kinds}, got {value!r}"
        return
    kind = value.get("@type") or types.get(value.get("@id", ""))
    if kind not in kinds:
        yield f"expected {kinds}, got {kind} ({value})"
    yield from mistakes(value, types)


def _text(value: object) -> bool:
    return isinstance(value, str) and value.strip() == value != ""


def _url(value: object) -> bool:
    return isinstance(value, str) and bool(
        urlsplit(value).scheme in {"http", "https"} and urlsplit(value).netloc
    )


def _time(value: object) -> bool:
    try:
        return datetime.fromisoformat(str(value)).tzinfo is not None
    except ValueError:
        return False


def _day(value: object) -> bool:
    try:
        return bool(date.fromisoformat(str(value)))
    except ValueError:
        return False


FITS: Mapping[str, Callable[[object], bool]] = {
    "text": _text,
    "url": _url,
    "time": _time,
    "day": _day,
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
}
