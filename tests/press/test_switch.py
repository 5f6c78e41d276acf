import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from plugins.press.staging import edition_for, make_spare, spare_of
from tests.conftest import ROOT


def put(output: Path, files: Mapping[str, str | None], changed: list[str] | None = None) -> None:
    """Write these files over the last edition's; None takes one away."""
    with edition_for(output, changed) as staging:
        for name, text in files.items():
            if text is None:
                staging.remove(name)
            else:
                staging.write(name, text.encode())
    make_spare(output)


def break_off(output: Path) -> None:
    with edition_for(output, None) as staging:
        staging.write("a", b"new")
        raise OSError("no paper")


def texts(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): file.read_text()
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_a_new_edition_takes_the_place_of_the_old(tmp_path: Path) -> None:
    output = tmp_path / "output"
    put(output, {"a": "old", "b": "old"})

    put(output, {"a": "new", "b": None})

    assert texts(output) == {"a": "new"}
    assert {path.name for path in tmp_path.iterdir()} == {"output", spare_of(output).name}


def test_the_spare_catches_up_with_what_changed_since(tmp_path: Path) -> None:
    output = tmp_path / "output"
    put(output, {"a": "1", "b/c": "1", "d": "1"})
    put(output, {"a": "2", "b/c": None, "e/f": "2"})

    put(output, {"g": "3"}, ["a", "b/c", "e/f"])

    assert texts(output) == {"a": "2", "d": "1", "e/f": "2", "g": "3"}
    assert not (output / "b").exists()


def test_what_the_last_edition_shares_with_the_next_is_never_written_into(tmp_path: Path) -> None:
    output = tmp_path / "output"
    put(output, {"a": "1", "b": "1"})
    with output.joinpath("a").open() as held:
        put(output, {"a": "2"}, ["a"])
        put(output, {"b": "3"}, ["a"])

        assert held.read() == "1"
    assert texts(output) == {"a": "2", "b": "3"}


@pytest.mark.parametrize("harm", ["missing", "broken off"])
def test_a_spare_that_is_not_whole_is_made_anew(tmp_path: Path, harm: str) -> None:
    output = tmp_path / "output"
    put(output, {"a": "1", "b": "1"})
    if harm == "missing":
        shutil.rmtree(spare_of(output))
    else:
        spare_of(output).rename(tmp_path / ".output.staging")

    put(output, {"a": "2"}, ["a"])

    assert texts(output) == {"a": "2", "b": "1"}


def test_an_edition_that_breaks_off_changes_nothing(tmp_path: Path) -> None:
    output = tmp_path / "output"
    put(output, {"a": "old"})

    with pytest.raises(OSError, match="no paper"):
        break_off(output)

    assert texts(output) == {"a": "old"}
    assert not (tmp_path / ".output.staging").exists()


def test_readers_never_see_half_an_edition(tmp_path: Path) -> None:
    """A reader opens the folder again and again while editions change under its eyes."""
    output = tmp_path / "output"
    put(output, {"a": "0", "b": "0"})
    writer = """
import sys
from pathlib import Path
from plugins.press.staging import edition_for
for number in range(60):
    with edition_for(Path(sys.argv[1]), "ab") as staging:
        for name in "ab":
            staging.write(name, str(number).encode())
"""
    process = subprocess.Popen(
        [sys.executable, "-c", writer, str(output)], env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    looks = 0
    deadline = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < deadline:
        # Held open by its descriptor, the folder is one edition, old or new.
        folder = os.open(output, os.O_RDONLY)
        try:
            names = set(os.listdir(folder))  # noqa: PTH208 - pathlib has no open folders
            # An edition that has just been replaced may already be on its way out.
            assert names in ({"a", "b"}, {"a"}, {"b"}, set())
            looks += names == {"a", "b"}
        finally:
            os.close(folder)
        assert output.is_dir()

    assert process.wait(timeout=10) == 0
    assert looks > 10
    assert (output / "a").read_text() == "59"
