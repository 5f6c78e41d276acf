"""Setting up .venv on a tiny project: real pip, real locks, real signals, no network."""

import ast
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

import pytest

from plugins.workshop.environment import (
    RUN_LOCK,
    TEST_LOCK,
    Environment,
    note,
    too_old,
    unfinished,
)
from plugins.workshop.steps import cure_for

ROOT = Path(__file__).parents[2]
READ_BY_OLD_PYTHONS = (
    "tasks.py",
    "plugins/__init__.py",
    "plugins/workshop/__init__.py",
    "plugins/workshop/environment.py",
    "plugins/workshop/steps.py",
)
TASKS = '''
import sys
from pathlib import Path

if __name__ == "__main__":
    from plugins.workshop.environment import enter

    enter(Path(__file__).resolve().parent, sys.argv, {"measure"}, {"direct": "tools.direct"})

from invoke.tasks import task


@task
def end(c, status=0):
    """End with a status."""
    print(sys.prefix)
    sys.exit(status)


@task
def measure(c, status=0):
    """Needs the test tools."""
    import idna
    end(c, status)
'''


def wheel(name: str, folder: Path) -> str:
    """Pack an installed package into a wheel again; gives its line for a lock file."""
    package = distribution(name)
    path = folder / f"{name}-{package.version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for file in package.files or ():
            if ".." not in file.parts and "__pycache__" not in file.parts:
                archive.write(str(file.locate()), str(file))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return f"{name}=={package.version} --hash=sha256:{digest}\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A folder with a tasks.py and two locks, in a world of its own."""

    root: Path
    wheels: Path

    def start(
        self, *words: str, python: Path | str = sys.executable, home: Path | str = sys.base_prefix
    ) -> subprocess.Popen[str]:
        """`python tasks.py WORDS`, typed in another folder, with variables that mislead."""
        elsewhere = self.root / "elsewhere"
        variables = {name: value for name, value in os.environ.items() if "PIP_" not in name}
        variables |= {
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_FIND_LINKS": str(self.wheels),
            "PIP_NO_INDEX": "1",
            "PIP_TARGET": str(elsewhere / "packages"),
            "PYTHONHOME": str(home),
            "PYTHONPATH": str(elsewhere),
        }
        return subprocess.Popen(
            [python, self.root / "tasks.py", *words],
            cwd=elsewhere,
            env=variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str, python: Path | str = sys.executable) -> "Run":
        """How it ended."""
        return Run.of(self.start(*words, python=python))

    @property
    def note(self) -> Path:
        return self.root / ".venv" / "made-from.json"

    @property
    def lock(self) -> Path:
        return self.root / "requirements.txt"

    @property
    def leftovers(self) -> set[str]:
        """What set-ups have left in the project's folder, hidden files only."""
        return {path.name for path in self.root.iterdir() if path.name.startswith(".")}

    def wait_until_half_made(self) -> None:
        """Wait until a set-up has begun to fill the new environment."""
        wait_for(self.note.with_name("made-from.json.part").exists)
        wait_for((self.root / ".venv" / "bin" / "python").exists)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """How a command ended and what it said."""

    status: int
    out: str
    err: str

    @classmethod
    def of(cls, process: subprocess.Popen[str]) -> "Run":
        with process:
            out, err = process.communicate(timeout=60)
        return cls(status=process.returncode, out=out, err=err)


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    """Look until the condition holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never came to pass"
        time.sleep(0.01)


@pytest.fixture(scope="module")
def new_project(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Project]:
    wheels = tmp_path_factory.mktemp("wheels")
    run_lock = wheel("invoke", wheels)
    test_lock = run_lock + wheel("idna", wheels)

    def make() -> Project:
        root = tmp_path_factory.mktemp("project").resolve()
        for name in READ_BY_OLD_PYTHONS:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, root / name)
        (root / "tasks.py").write_text(TASKS, encoding="utf-8")
        (root / "requirements.txt").write_text(run_lock, encoding="utf-8")
        (root / "requirements-test.txt").write_text(test_lock, encoding="utf-8")
        (root / "elsewhere").mkdir()
        (root / "tools").mkdir()
        (root / "tools/direct.py").write_text("import sys\nprint(sys.argv[1:], sys.prefix)\n")
        for misleading in ("invoke", "pip", "venv"):
            (root / "elsewhere" / f"{misleading}.py").write_text("raise SystemExit(99)\n")
        return Project(root=root, wheels=wheels)

    return make


@pytest.fixture(scope="module")
def first_runs(new_project: Callable[[], Project]) -> tuple[Project, list[Run]]:
    """A project whose first two commands were typed at the same moment."""
    project = new_project()
    together = [project.start("measure"), project.start("measure", "--status", "7")]
    return project, [Run.of(process) for process in together]


@pytest.fixture
def project(first_runs: tuple[Project, list[Run]]) -> Iterator[Project]:
    """A project with its environment; its locks are afterwards what they were."""
    tiny, _ = first_runs
    before = tiny.lock.read_text(encoding="utf-8")
    yield tiny
    tiny.lock.write_text(before, encoding="utf-8")


def test_the_first_use_makes_the_environment_and_runs_the_task_inside(
    first_runs: tuple[Project, list[Run]],
) -> None:
    project, runs = first_runs
    assert [run.status for run in runs] == [0, 7]
    assert [run.out.strip() for run in runs] == [str(project.root / ".venv")] * 2
    assert project.leftovers == {".venv", ".cache"}


def test_of_two_first_uses_one_waits_for_the_other(
    first_runs: tuple[Project, list[Run]],
) -> None:
    _, runs = first_runs
    assert sorted(run.err for run in runs) == [
        "Setting up .venv (once, about a minute) ...\n",
        "Waiting for another set-up of .venv to finish ...\n",
    ]


def test_the_second_use_goes_straight_on_also_without_the_test_tools(project: Project) -> None:
    before = project.note.stat().st_mtime_ns
    run = project.run("end", "--status", "3")
    assert (run.status, run.err) == (3, "")
    assert project.note.stat().st_mtime_ns == before


def test_the_environments_own_python_goes_straight_on(project: Project) -> None:
    run = project.run("end", python=project.root / ".venv" / "bin" / "python")
    assert (run.status, run.err) == (0, "")


def test_without_a_task_the_tasks_are_listed(project: Project) -> None:
    run = project.run()
    assert run.status == 0
    assert "End with a status." in run.out


def test_a_program_of_its_own_gets_its_words_as_they_were_typed(project: Project) -> None:
    run = project.run("direct", "one.md", "two.md", "--format", "json")
    words = ["direct", "one.md", "two.md", "--format", "json"]
    assert run.out.strip() == f"{words} {project.root / '.venv'}"


def test_a_wrong_hash_stops_and_puts_the_older_environment_back(project: Project) -> None:
    before = project.note.stat()
    text = project.lock.read_text(encoding="utf-8")
    project.lock.write_text(text.replace("sha256:", "sha256:0000")[:-5] + "\n", encoding="utf-8")
    run = project.run("end")
    assert run.status == 1
    assert "Traceback" not in run.err
    assert "Restore the lock" in run.err.splitlines()[-1]
    assert os.path.samestat(project.note.stat(), before)
    assert project.leftovers == {".venv", ".cache"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_stopped_set_up_puts_the_older_environment_back(
    project: Project, number: signal.Signals
) -> None:
    before = project.note.stat()
    project.lock.write_text(project.lock.read_text(encoding="utf-8") + "# changed\n")
    process = project.start("end")
    project.wait_until_half_made()
    process.send_signal(number)
    run = Run.of(process)
    assert run.status == 128 + number
    assert "Traceback" not in run.err
    assert os.path.samestat(project.note.stat(), before)
    assert project.leftovers == {".venv", ".cache"}


def test_a_first_set_up_that_is_stopped_leaves_nothing(
    new_project: Callable[[], Project],
) -> None:
    project = new_project()
    process = project.start("end")
    project.wait_until_half_made()
    process.terminate()
    Run.of(process)
    assert project.leftovers == {".cache"}


def test_a_missing_lock_is_named(new_project: Callable[[], Project]) -> None:
    project = new_project()
    project.lock.unlink()
    run = project.run("end")
    assert run.status == 1
    assert "requirements.txt" in run.err
    assert "Traceback" not in run.err


def test_a_python_without_venv_hears_of_the_package(new_project: Callable[[], Project]) -> None:
    project = new_project()
    home = project.root / "python-as-debian-cuts-it"
    library = Path(ast.__file__).parent
    (home / "lib" / library.name).mkdir(parents=True)
    for path in library.iterdir():
        if path.name not in {"ensurepip", "site-packages"}:
            (home / "lib" / library.name / path.name).symlink_to(path)
    run = Run.of(project.start("end", home=home))
    assert run.status == 1
    assert len(run.err.splitlines()) == 1
    assert "python3-venv" in run.err
    assert project.leftovers == {".cache"}


def test_after_a_killed_set_up_the_next_one_makes_it_whole(project: Project) -> None:
    before = project.note.stat().st_mtime_ns
    project.lock.write_text(project.lock.read_text(encoding="utf-8") + "# changed\n")
    process = project.start("end")
    project.wait_until_half_made()
    process.kill()
    Run.of(process)
    assert not project.note.exists()

    healed = project.run("end")
    assert healed.status == 0
    # The killed one's pip or venv may still be writing, so the next one waits for its end.
    assert "Waiting for another set-up" in healed.err
    assert "Setting up .venv" in healed.err
    assert project.note.stat().st_mtime_ns > before
    assert project.leftovers == {".venv", ".cache"}

    # Who had the test tools has kept them.
    again = project.run("measure")
    assert (again.status, again.err) == (0, "")


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """An environment by its looks: a note of the run lock, and something called python."""
    environment = Environment(tmp_path)
    for name in (RUN_LOCK, TEST_LOCK):
        (tmp_path / name).write_text(name)
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    note(environment.folder).write_text(json.dumps(environment.recipe([RUN_LOCK])))
    return environment


def test_an_environment_serves_the_locks_that_it_was_made_from(environment: Environment) -> None:
    assert environment.is_made_from([RUN_LOCK])
    assert not environment.is_made_from([RUN_LOCK, TEST_LOCK])
    (environment.root / RUN_LOCK).write_text("changed")
    assert not environment.is_made_from([RUN_LOCK])


def test_an_environment_does_not_move(environment: Environment, tmp_path: Path) -> None:
    moved = environment.root.rename(tmp_path.with_name(f"{tmp_path.name}-moved"))
    assert not Environment(moved).is_made_from([RUN_LOCK])


def test_an_environment_whose_python_was_removed_serves_nothing(environment: Environment) -> None:
    environment.python.unlink()
    environment.python.symlink_to("/nowhere/python")
    assert not environment.is_made_from([RUN_LOCK])


@pytest.mark.parametrize("older", [True, False])
def test_what_a_killed_set_up_left_is_cleared_away(environment: Environment, older: bool) -> None:
    if older:
        environment.folder.rename(environment.aside)
        environment.folder.mkdir()
    unfinished(environment.folder).touch()
    note(environment.folder).unlink(missing_ok=True)
    environment.recover()
    assert environment.is_made_from([RUN_LOCK]) == older
    assert environment.folder.exists() == older
    assert not environment.aside.exists()


def test_an_old_python_is_told_a_newer_one_that_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    needs = "This project needs Python 3.11 or newer; this is 3.9.18."
    argv = ["tasks.py", "build", "two words"]
    assert (
        too_old("3.9.18", argv) == f"{needs} Install it, then python3.11 tasks.py build 'two words'"
    )
    stand_in = tmp_path / "python3.11"
    stand_in.write_text("#!/bin/sh\nexit 127\n")
    stand_in.chmod(0o755)
    (tmp_path / "python3.12").symlink_to(sys.executable)
    assert too_old("3.9.18", argv) == f"{needs} Try python3.12 tasks.py build 'two words'"


@pytest.mark.parametrize("name", READ_BY_OLD_PYTHONS)
def test_old_pythons_can_read_what_tells_them_so(name: str) -> None:
    ast.parse((ROOT / name).read_text(encoding="utf-8"), feature_version=(3, 6))


@pytest.mark.parametrize(
    ("words", "cure"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "Restore the lock"),
        ("connection broken by 'NewConnectionError('", "Check the network"),
        ("ERROR: No matching distribution found for invoke", "another index"),
        ("ModuleNotFoundError: No module named 'invoke'", "pip config list"),
        ("The virtual environment was not created: ensurepip is not available", "python3-venv"),
        ("OSError: [Errno 28] No space left on device", "Make room"),
        ("something else", "above"),
    ],
)
def test_each_failure_has_its_cure(words: str, cure: str) -> None:
    assert cure in cure_for(words)
