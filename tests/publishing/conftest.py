"""A tiny newspaper that stands at a real server, and the task that announces it."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from plugins.publishing.__main__ import main
from plugins.publishing.record import Record
from tests.conftest import Publish
from tests.publishing.listener import Listener, listening

KEY = "kunci-uji-0123456789"
LEAN = [f"plugins.{room}" for room in ("photos", "views", "seo", "feeds", "press")]
Build = Callable[..., Path]
Umumkan = Callable[..., int]


@pytest.fixture
def live(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    monkeypatch.setenv("no_proxy", "*")
    with listening(Listener(root=tmp_path / "output")) as listener:
        yield listener


@pytest.fixture
def build(publish: Publish, live: Listener) -> Build:
    """The tiny newspaper as it stands at the listener."""

    def build(
        changes: Mapping[str, str | None] | None = None,
        key: str = KEY,
        hub: str = "",
        **settings: object,
    ) -> Path:
        seo = {"indexnow_key": key, "websub_hub": hub}
        return publish(changes, PLUGINS=LEAN, SITEURL=live.address, SEO=seo, **settings)

    return build


@pytest.fixture
def umumkan(tmp_path: Path, live: Listener) -> Umumkan:
    """The task as it is typed; gives its exit status."""

    def umumkan(*words: str) -> int:
        places = ["--folder", str(tmp_path / "output"), "--catatan", str(tmp_path / "umumkan.json")]
        return main(["umumkan", *places, "--endpoint", f"{live.address}/indexnow", *words])

    return umumkan


def noted(tmp_path: Path) -> Record:
    said = json.loads((tmp_path / "umumkan.json").read_text(encoding="utf-8"))
    return Record(**said)
