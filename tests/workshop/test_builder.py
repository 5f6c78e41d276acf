"""The builder that `serve` keeps ready: every build as from a new process, but sooner."""

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.workshop.builder import Builder
from tests.conftest import ROOT, SMALL_HUB, STORY, TINY, Write

ROOMS = ["plugins.views", "plugins.press"]


@pytest.fixture
def builder(tmp_path: Path, write: Write, kept: Path) -> Iterator[Builder]:
    settings = {
        "CACHE_PATH": str(kept),
        "PLUGINS": ROOMS,
        "HUB": SMALL_HUB,
        "WORKERS": 1,
    }
    options = [f"{name}={json.dumps(value)}" for name, value in settings.items()]
    content, output = str(write(TINY)), str(tmp_path / "output")
    conf = str(ROOT / "pelicanconf.py")
    builder = Builder([content, "-s", conf, "-o", output, "-e", *options], ROOT)
    yield builder
    builder.close()


def change(tmp_path: Path, text: str) -> list[Path]:
    file = tmp_path / "content/berita/2026/bakau.md"
    file.write_text(text, encoding="utf-8")
    return [file]


def test_each_build_shows_what_was_saved(builder: Builder, tmp_path: Path) -> None:
    page = tmp_path / "output/berita/bakau/index.html"
    assert builder.build()
    assert "seribu bakau" in page.read_text("utf-8")

    assert builder.build(change(tmp_path, STORY.replace("seribu bakau", "dua ribu bakau")))
    assert "dua ribu bakau" in page.read_text("utf-8")


def test_a_story_that_blocks_fails_the_build_and_the_next_one_counts(
    builder: Builder, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert builder.build()
    assert not builder.build(change(tmp_path, STORY.replace("date: 2026-11-01", "date: besok")))
    assert "berita/2026/bakau.md" in "".join(capfd.readouterr())
    assert builder.build(change(tmp_path, STORY))


def test_the_process_stays_until_code_changes(builder: Builder, tmp_path: Path) -> None:
    assert builder.build()
    first = builder.pid
    assert builder.build(change(tmp_path, STORY))
    assert builder.pid == first
    assert builder.build([ROOT / "pelicanconf.py"])
    assert builder.pid not in {first, 0}


def test_a_process_that_was_killed_is_started_anew(builder: Builder) -> None:
    assert builder.build()
    os.kill(builder.pid, signal.SIGKILL)
    os.waitpid(builder.pid, 0)

    assert builder.build()
    builder.close()
    assert builder.pid == 0


def test_settings_that_cannot_be_read_fail_the_build(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    conf = tmp_path / "pelicanconf.py"
    conf.write_text("1 / 0\n", encoding="utf-8")
    broken = Builder([str(tmp_path), "-s", str(conf)], ROOT)

    assert not broken.build()
    broken.close()
    assert "ZeroDivisionError" in "".join(capfd.readouterr())
