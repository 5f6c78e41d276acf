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


def jobs_of(workflow: Any) -> Iterator[tuple[Any, dict[str, str]]]:
    """Every job, and what it may do: its own permissions, or else the workflow's; all if neither
    says.
    """
    for job in workflow["jobs"].values():
        granted = job.get("permissions", workflow.get("permissions", "write-all"))
        yield job, {"all": granted or "none"} if isinstance(granted, str) else granted


def permissions_of(workflow: Any) -> Iterator[str]:
    """How much every job may do of anything: "read", "write"."""
    for _, granted in jobs_of(workflow):
        yield from granted.values()
