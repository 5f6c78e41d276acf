"""The direction of imports: newsroom at the bottom, decoding on it, rooms above, Pelican at the
doors."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PLUGINS = Path(__file__).parent.parent / "plugins"
MODULES = sorted(PLUGINS.rglob("*.py"))
# What every room may stand on: the hub's words, and pictures opened safely.
FLOORS = frozenset(("newsroom", "decoding"))
# The workshop sets up the environment and serves it: no Pelican, and no other room needs it.
STANDARD_LIBRARY_ONLY = ("newsroom", "workshop/environment.py")


def imported_by(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


@pytest.mark.parametrize("module", MODULES, ids=lambda m: str(m.relative_to(PLUGINS)))
def test_imports_point_towards_the_newsroom(module: Path) -> None:
    path = module.relative_to(PLUGINS)
    room = path.parts[0]
    is_door = module.name in {"__init__.py", "__main__.py"}
    allowed = {room, "newsroom"} | ({"bridge"} if is_door and room not in FLOORS else set())
    if room not in FLOORS:
        allowed |= {"decoding"}

    for name in imported_by(module):
        top, *rest = name.split(".")
        may_meet = room == "bridge" or (is_door and room not in FLOORS)
        assert top != "pelican" or may_meet, f"{path} meets Pelican inside"
        assert top != "plugins" or not rest or rest[0] in allowed, f"{path} reaches into {name}"
        if str(path).startswith(STANDARD_LIBRARY_ONLY):
            assert top == "plugins" or top in sys.stdlib_module_names, f"{path} needs {name}"


def test_rooms_are_found() -> None:
    assert len(MODULES) > 40
