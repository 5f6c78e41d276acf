"""Two halves of the suite run at once, and neither fails in silence."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from plugins.workshop.side_by_side import run_side_by_side
from tests.conftest import ROOT


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_commands_run_at_the_same_time(tmp_path: Path) -> None:
    # Each waits for the other: one after another, neither would end.
    meet = (
        "import pathlib, sys, time\n"
        "pathlib.Path(sys.argv[1]).touch()\n"
        "end = time.monotonic() + 20\n"
        "while not pathlib.Path(sys.argv[2]).exists():\n"
        "    assert time.monotonic() < end; time.sleep(0.02)\n"
    )

    status = run_side_by_side([[*python(meet), "a", "b"], [*python(meet), "b", "a"]], tmp_path)

    assert status == 0


@pytest.mark.parametrize("statuses", [(0, 3), (3, 0), (3, 4)])
def test_one_that_fails_fails_the_whole(tmp_path: Path, statuses: tuple[int, int]) -> None:
    commands = [python(f"raise SystemExit({status})") for status in statuses]

    assert run_side_by_side(commands, tmp_path) == 3


def test_what_the_second_prints_is_shown_whole(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    second = python("import sys; print('dua'); print('tiga', file=sys.stderr)")

    run_side_by_side([python("print('satu')"), second], tmp_path)

    assert sorted(capfd.readouterr().out.split()) == ["dua", "satu", "tiga"]


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    late = python(
        "import pathlib, time; pathlib.Path('begun').touch(); time.sleep(2);"
        "pathlib.Path('late').touch()"
    )
    code = (
        "import sys; from pathlib import Path\n"
        "from plugins.workshop.side_by_side import run_side_by_side\n"
        f"run_side_by_side([{late!r}, {late!r}], Path(sys.argv[1]))"
    )
    whole = subprocess.Popen([*python(code), tmp_path], cwd=ROOT, stderr=subprocess.DEVNULL)
    end = time.monotonic() + 20
    while not (tmp_path / "begun").exists():
        assert time.monotonic() < end
        time.sleep(0.02)

    whole.send_signal(signal.SIGINT)

    assert whole.wait(timeout=10) != 0
    time.sleep(2.5)
    assert not (tmp_path / "late").exists()
