"""The newspaper itself, built once as its readers will get it."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import ROOT


@dataclass(frozen=True)
class Built:
    """An edition and what the terminal showed while it was printed."""

    output: Path
    status: int
    shown: str


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """`pelican content` on the real content; the cache is the project's own."""
    output = tmp_path_factory.mktemp("real") / "output"
    done = subprocess.run(
        [sys.executable, "-m", "pelican", "content", "--output", str(output)],
        cwd=ROOT,
        env={key: value for key, value in os.environ.items() if key != "SOURCE_DATE_EPOCH"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return Built(output=output, status=done.returncode, shown=done.stdout + done.stderr)
