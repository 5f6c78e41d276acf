import os
import subprocess
import sys
import time
from pathlib import Path, PurePosixPath

import pytest

from plugins.press.staging import Staging, edition_for
from tests.conftest import ROOT


def put(output: Path, **files: str) -> None:
    with edition_for(output) as staging:
        for name, text in files.items():
            staging.write(PurePosixPath(name), text.encode())


def break_off(output: Path) -> None:
    with edition_for(output) as staging:
        staging.write(PurePosixPath("a"), b"new")
        raise OSError("no paper")


def test_a_new_edition_takes_the_place_of_the_old(tmp_path: Path) -> None:
    output = tmp_path / "output"
    put(output, a="old", b="old")

    put(output, a="new")

    assert {file.name: file.read_text() for file in output.iterdir()} == {"a": "new"}
    assert [path.name for path in tmp_path.iterdir()] == ["output"]


def test_an_edition_that_breaks_off_changes_nothing(tmp_path: Path) -> None:
    output = tmp_path / "output"
    put(output, a="old")

    with pytest.raises(OSError, match="no paper"):
        break_off(output)

    assert (output / "a").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["output"]


def test_two_files_at_one_path_are_refused(tmp_path: Path) -> None:
    staging = Staging(tmp_path)
    staging.write(PurePosixPath("a"), b"one")

    with pytest.raises(FileExistsError):
        staging.write(PurePosixPath("a"), b"two")


def test_readers_never_see_half_an_edition(tmp_path: Path) -> None:
    """A reader opens the folder again and again while editions change under its eyes."""
    output = tmp_path / "output"
    put(output, a="0", b="0")
    writer = """
import sys
from pathlib import Path, PurePosixPath
from plugins.press.staging import Staging, edition_for
for number in range(60):
    with edition_for(Path(sys.argv[1])) as staging:
        for name in "ab":
            staging.write(PurePosixPath(name), str(number).encode())
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
