"""The list of scenes. This module promises SCENES, slug to drawing function, gathered from every
module beside it whose name begins with scenes_, so that illustrators need not share a file."""

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path

Scene = Callable[[], str]


def _gather() -> dict[str, Scene]:
    """Read the SCENES of each module; two scenes for one slug are a mistake."""
    found: dict[str, Scene] = {}
    for info in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if not info.name.startswith("scenes_"):
            continue
        module = importlib.import_module(f".{info.name}", __package__)
        part: dict[str, Scene] = module.SCENES
        twice = found.keys() & part.keys()
        if twice:
            raise ValueError(f"drawn twice: {', '.join(sorted(twice))}")
        found.update(part)
    return found


SCENES: dict[str, Scene] = _gather()
