"""Workflows and forms as plain values: every scalar the text that stands there."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from tests.conftest import ROOT

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.y*ml"))


def read(file: Path) -> Any:
    """The file's content; `on:` and `true` stay words."""
    text = file.read_text(encoding="utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - strings only, no objects


def steps_of(workflow: Any) -> Iterator[Any]:
    for job in workflow["jobs"].values():
        yield from job.get("steps", [])


def permissions_of(workflow: Any) -> Iterator[str]:
    """What every job may do: its own permissions, or else the workflow's; all if neither says."""
    for job in workflow["jobs"].values():
        granted = job.get("permissions", workflow.get("permissions", "write-all"))
        yield from [granted] if isinstance(granted, str) else granted.values()
