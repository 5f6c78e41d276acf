"""What the workflows run does what it is there for."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.workflows.reading import GITHUB, read, steps_of

PROGRAM = re.compile(r'find_server\("[\w.-]+", "([\w.+-]+)"\)')


def test_every_debian_package_that_a_test_needs_is_installed() -> None:
    """The machine that runs the suite is not root, so that the tests cannot install them."""
    needed = {
        package
        for file in (ROOT / "tests").rglob("*.py")
        for package in PROGRAM.findall(file.read_text(encoding="utf-8"))
    }
    said = " ".join(step.get("run", "") for step in steps_of(read(GITHUB / "workflows/ci.yml")))

    assert len(needed) >= 4
    assert needed <= set(said.split())


@pytest.mark.parametrize(("status", "goes_on"), [(0, True), (3, True), (1, False), (2, False)])
def test_pages_are_published_unless_the_build_stopped(
    tmp_path: Path, status: int, goes_on: bool
) -> None:
    """3: blocked stories were left out, as the owner wants it."""
    stand_in = tmp_path / "python3"
    stand_in.write_text(f"#!/bin/sh\nexit {status}\n")
    stand_in.chmod(0o755)
    (script,) = (
        step["run"]
        for step in steps_of(read(GITHUB / "workflows/halaman.yml"))
        if "tasks.py build" in step.get("run", "")
    )

    # As GitHub runs it: bash -e.
    done = subprocess.run(
        ["bash", "-e", "-c", script], env={"PATH": f"{tmp_path}:/usr/bin:/bin"}, check=False
    )

    assert (done.returncode == 0) == goes_on


def test_pages_are_checked_against_the_editions_own_manifest(tmp_path: Path) -> None:
    steps = steps_of(read(GITHUB / "workflows/halaman.yml"))
    (step,) = (step for step in steps if "MANIFEST" in step.get("run", ""))
    assert step["working-directory"] == "output"
    (tmp_path / "a.html").write_text("utuh")
    made = subprocess.run(["sha256sum", "a.html"], cwd=tmp_path, capture_output=True, check=True)
    (tmp_path / "MANIFEST.sha256").write_bytes(made.stdout)

    def checked() -> int:
        return subprocess.run(
            ["bash", "-e", "-c", step["run"]], cwd=tmp_path, capture_output=True, check=False
        ).returncode

    assert checked() == 0
    (tmp_path / "a.html").write_text("rusak")
    assert checked() == 1
