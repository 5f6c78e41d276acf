"""A newspaper with the rooms that addresses need, and no others: quick to print."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from plugins.newsroom.findings import Finding, StoriesNeedMending
from tests.conftest import Publish

LEAN = [f"plugins.{room}" for room in ("photos", "views", "seo", "feeds", "press")]
Changes = Mapping[str, str | None]
Lean = Callable[..., Path]
Found = Callable[[Changes], dict[str, Finding]]


@pytest.fixture
def lean(publish: Publish) -> Lean:
    """Publish the tiny newspaper, changed as given."""

    def lean(changes: Changes | None = None, **settings: object) -> Path:
        return publish(changes, PLUGINS=LEAN, **settings)

    return lean


@pytest.fixture
def found(lean: Lean) -> Found:
    """Why the press stands still, by code."""

    def found(changes: Changes) -> dict[str, Finding]:
        with pytest.raises(StoriesNeedMending) as stop:
            lean(changes)
        return {finding.code: finding for finding in stop.value.findings}

    return found


def redirects(*pairs: tuple[str, str]) -> dict[str, str | None]:
    text = "".join(f'- from: "{old}"\n  to: "{new}"\n' for old, new in pairs)
    return {"data/redirects.yaml": text}


def record(**files: str) -> dict[str, str | None]:
    """What was published: slug and file of stories."""
    entries = {
        f"/berita/{slug}/": {"body": "x", "corrections": 0} | ({"file": file} if file else {})
        for slug, file in files.items()
    }
    return {"data/terbit.json": json.dumps(entries, indent=1, sort_keys=True)}
