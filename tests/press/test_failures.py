"""Whatever breaks, readers keep the edition they had, and one message says what to mend."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, SMALL_HUB, STORY, TINY, Write

Run = Callable[..., subprocess.CompletedProcess[str]]
ROOMS = ["plugins.photos", "plugins.views", "plugins.seo", "plugins.feeds", "plugins.press"]


@pytest.fixture
def pelican(tmp_path: Path, write: Write, kept: Path) -> Run:
    """Run `pelican content` as people do, on the tiny newspaper."""
    content = write(TINY)

    def run(**settings: object) -> subprocess.CompletedProcess[str]:
        overrides = {
            "OUTPUT_PATH": str(tmp_path / "output"),
            "CACHE_PATH": str(kept),
            "PLUGINS": ROOMS,
            "HUB": SMALL_HUB,
            **settings,
        }
        pairs = [f"{key}={json.dumps(value)}" for key, value in overrides.items()]
        command = [
            sys.executable,
            "-m",
            "pelican",
            str(content),
            "-s",
            str(ROOT / "pelicanconf.py"),
        ]
        return subprocess.run(
            [*command, "-e", *pairs],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return run


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def broken_story(tmp_path: Path) -> dict[str, object]:
    file = tmp_path / "content/berita/2026/bakau.md"
    file.write_text(STORY.replace("date: 2026-11-01 08:00", "date: besok"), encoding="utf-8")
    return {}


def broken_on_import(tmp_path: Path) -> dict[str, object]:
    (tmp_path / "broken_room.py").write_text("import no_such_thing\n", encoding="utf-8")
    return {"PLUGINS": [*ROOMS, "broken_room"]}


def broken_when_registered(tmp_path: Path) -> dict[str, object]:
    text = "def register():\n    raise RuntimeError('no paper left')\n"
    (tmp_path / "broken_room.py").write_text(text, encoding="utf-8")
    return {"PLUGINS": [*ROOMS, "broken_room"]}


def broken_in_a_handler(tmp_path: Path) -> dict[str, object]:
    text = (
        "from pelican.plugins import signals\n"
        "def handler(press):\n    press.offers.layouts.append(lambda *_: 1 / 0)\n"
        "def register():\n    signals.initialized.connect(handler)\n"
    )
    (tmp_path / "broken_room.py").write_text(text, encoding="utf-8")
    return {"PLUGINS": [*ROOMS, "broken_room"]}


def theme_without(tmp_path: Path, name: str) -> dict[str, object]:
    shutil.copytree(ROOT / "theme", tmp_path / "theme")
    (tmp_path / "theme/templates" / name).unlink()
    return {"THEME": str(tmp_path / "theme")}


def theme_with(tmp_path: Path, text: str) -> dict[str, object]:
    shutil.copytree(ROOT / "theme", tmp_path / "theme")
    (tmp_path / "theme/templates/story.html").write_text(text, encoding="utf-8")
    return {"THEME": str(tmp_path / "theme")}


@pytest.mark.parametrize(
    ("breakage", "said"),
    [
        (broken_story, "berita/2026/bakau.md:3  [blokir] tanggal-tidak-terbaca"),
        (broken_on_import, "Plugin broken_room cannot be used: ModuleNotFoundError"),
        (broken_when_registered, "RuntimeError: no paper left"),
        (broken_in_a_handler, "ZeroDivisionError: division by zero"),
        (lambda tmp: theme_without(tmp, "story.html"), "The template story.html is missing."),
        (
            lambda tmp: theme_with(tmp, "<h1>\n{{ page.titel }}</h1>"),
            "story.html:2: 'plugins.newsroom.page.Page object' has no attribute 'titel'",
        ),
        (lambda tmp: theme_with(tmp, "a\n{% if %}"), "story.html:2: Expected an expression"),
        (lambda tmp: {"PLUGINS": ["plugins.pres"]}, "Plugin plugins.pres cannot be used"),
        (lambda tmp: {"SITEURL": ""}, "SITEURL is '', not an absolute address in plain letters."),
        (lambda tmp: {"PHOTOS": {"qualty": 3}}, "Did you mean 'quality'?"),
        (lambda tmp: {"CHANELS": []}, "Did you mean CHANNELS?"),
        (lambda tmp: {"CATEGORY_URL": "kanal/{slug}"}, "CATEGORY_URL is 'kanal/{slug}'."),
    ],
)
def test_a_failed_build_says_why_once_and_leaves_the_old_edition(
    pelican: Run,
    tmp_path: Path,
    breakage: Callable[[Path], dict[str, object]],
    said: str,
) -> None:
    first = pelican()
    assert first.returncode == 0, first.stderr
    before = snapshot(tmp_path / "output")

    failed = pelican(**breakage(tmp_path))

    shown = failed.stdout + failed.stderr
    assert failed.returncode == 1
    assert shown.count(said) == 1, shown
    assert "Traceback" not in shown
    assert snapshot(tmp_path / "output") == before
    leftovers = {path.name for path in tmp_path.iterdir()} - {"content", "output", "theme"}
    assert leftovers <= {"broken_room.py", ".output.lock"}


def test_a_photo_that_nobody_looked_at_before_is_named(pelican: Run, tmp_path: Path) -> None:
    """Cards are drawn without the room that looks at photos."""
    (tmp_path / "content/foto/bakau.jpg").write_bytes(b"GIF89a, so it says")

    failed = pelican(PLUGINS=["plugins.cards", "plugins.views", "plugins.press"])

    said = failed.stdout + failed.stderr
    assert failed.returncode == 1
    assert "foto/bakau.jpg tidak dapat dipakai" in said
    assert "GIF" in said
    assert "Traceback" not in said
