"""The newspaper itself, built once as its readers will get it."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from pelicanconf import SITEURL
from tests.conftest import ROOT


@dataclass(frozen=True)
class Built:
    """An edition and what the terminal showed while it was printed."""

    output: Path
    status: int
    shown: str
    url: str


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """`pelican content` on the real content; the cache is the project's own."""
    return _built(tmp_path_factory.mktemp("real") / "output", SITEURL)


@pytest.fixture(scope="session")
def built_below(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The same for a host where the hub does not live at the root."""
    return _built(tmp_path_factory.mktemp("below") / "output", "https://warga.example/kabar")


def _built(output: Path, url: str) -> Built:
    done = subprocess.run(
        [sys.executable, "-m", "pelican", "content", "-o", str(output), "-e", f'SITEURL="{url}"'],
        cwd=ROOT,
        env={key: value for key, value in os.environ.items() if key != "SOURCE_DATE_EPOCH"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    shown = done.stdout + done.stderr
    return Built(output=output, status=done.returncode, shown=shown, url=url)
