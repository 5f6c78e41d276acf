"""actionlint and zizmor read the workflows, and would say so if something were wrong."""

import os
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest

from tests.workflows.reading import GITHUB, WORKFLOWS

PROGRAMS = sysconfig.get_path("scripts")

# Not strict (a name that was meant to be another), and open to whoever names a branch.
BAD = """\
on: pull_request_target
jobs:
  bad:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "${{ github.event.pull_request.head.ref }} ${{ steps.nothing.outputs.a }}"
"""
UNQUOTED = """\
on: push
jobs:
  bad:
    runs-on: ubuntu-24.04
    steps:
      - run: cat $HOME/*.txt | grep $1
"""


def program(name: str) -> str:
    """A tool out of the environment that the tests run in, and no other."""
    path = shutil.which(name, path=PROGRAMS)
    assert path, f"{name} is not installed in {PROGRAMS}"
    return path


def actionlint(*files: Path) -> "subprocess.CompletedProcess[str]":
    shellcheck = f"-shellcheck={program('shellcheck')}"
    return said_by(program("actionlint"), "-no-color", shellcheck, "-pyflakes=", *map(str, files))


def zizmor(*files: Path) -> "subprocess.CompletedProcess[str]":
    strict = ("--offline", "--no-config", "--no-progress", "--strict-collection")
    return said_by(program("zizmor"), *strict, "--persona=auditor", *map(str, files))


def said_by(*command: str) -> "subprocess.CompletedProcess[str]":
    # Without a token and without a configuration that somebody has at home.
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    return subprocess.run(
        command, env=kept, capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_actionlint_finds_nothing() -> None:
    done = actionlint(*WORKFLOWS)

    assert done.returncode == 0, done.stdout + done.stderr


def test_zizmor_finds_nothing_even_as_an_auditor() -> None:
    done = zizmor(GITHUB)

    assert done.returncode == 0, done.stdout + done.stderr
    for file in WORKFLOWS:
        assert file.name in done.stderr


def test_the_one_thing_that_zizmor_is_told_to_overlook_carries_its_reason() -> None:
    told = [line for file in WORKFLOWS for line in file.read_text("utf-8").splitlines()]
    overlooked = [line for line in told if "zizmor:" in line]

    assert len(overlooked) == 1
    assert overlooked[0].strip().startswith("workflow_run: # zizmor: ignore[dangerous-triggers] ")


@pytest.mark.parametrize("text", [BAD, UNQUOTED], ids=["expressions", "shell"])
def test_actionlint_would_find_a_mistake(tmp_path: Path, text: str) -> None:
    (tmp_path / "bad.yml").write_text(text, encoding="utf-8")

    assert actionlint(tmp_path / "bad.yml").returncode == 1


def test_zizmor_would_find_a_danger(tmp_path: Path) -> None:
    (tmp_path / "bad.yml").write_text(BAD, encoding="utf-8")

    done = zizmor(tmp_path / "bad.yml")

    assert done.returncode > 10  # 11 to 14: how grave the gravest finding is
    assert "template-injection" in done.stdout
