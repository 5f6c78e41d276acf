"""The clock of the benchmarks sees all that a command costs, whoever spends it."""

import sys
from pathlib import Path

import pytest

from bench.peers.measuring import measured

SPIN = "import time; e = time.process_time() + {seconds}\nwhile time.process_time() < e: pass"
HOLD = "import time; kept = bytearray(b'x') * ({mib} << 20); time.sleep(0.4)"
TWICE = """
import subprocess, sys
both = [subprocess.Popen([sys.executable, "-c", {code!r}]) for _ in range(2)]
sys.exit(max(process.wait() for process in both))
"""


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_the_cpu_time_of_processes_that_a_command_starts_is_counted(tmp_path: Path) -> None:
    alone = measured(python(SPIN.format(seconds=0.3)), tmp_path, {})
    both = measured(python(TWICE.format(code=SPIN.format(seconds=0.3))), tmp_path, {})

    assert 0.3 <= alone.cpu < 0.6
    assert 0.6 <= both.cpu < 1.2


def test_sleeping_costs_wall_time_alone(tmp_path: Path) -> None:
    cost = measured(python("import time; time.sleep(0.5)"), tmp_path, {})

    assert cost.wall >= 0.5
    assert cost.cpu < 0.4


def test_memory_of_two_processes_at_once_is_added_up(tmp_path: Path) -> None:
    alone = measured(python(HOLD.format(mib=60)), tmp_path, {})
    both = measured(python(TWICE.format(code=HOLD.format(mib=60))), tmp_path, {})

    assert 60 < alone.memory < 110
    assert 120 < both.memory < 220


def test_the_memory_of_whoever_measures_does_not_count(tmp_path: Path) -> None:
    held = b"x" * (200 << 20)

    cost = measured(python("pass"), tmp_path, {})

    assert cost.memory < 50 < len(held) >> 20


def test_what_other_commands_cost_before_does_not_count(tmp_path: Path) -> None:
    measured(python(HOLD.format(mib=80)), tmp_path, {})

    cost = measured(python("pass"), tmp_path, {})

    assert cost.memory < 50
    assert cost.cpu < 0.3


def test_a_command_that_fails_is_told_with_its_words(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="no theme here"):
        measured(python("raise SystemExit('no theme here')"), tmp_path, {})


def test_the_command_runs_in_its_folder_with_its_environment(tmp_path: Path) -> None:
    code = "import os, pathlib; pathlib.Path('seen').write_text(os.environ['KABAR'])"

    measured(python(code), tmp_path, {"KABAR": "baik"})

    assert (tmp_path / "seen").read_text("utf-8") == "baik"
