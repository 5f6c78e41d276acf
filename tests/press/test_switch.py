import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from plugins.press.editions import Editions
from plugins.press.staging import edition_for
from tests.conftest import ROOT


def put(output: Path, files: Mapping[str, str | None], kept: int = 1) -> None:
    """Write these files over the last edition's; None takes one away."""
    editions = Editions(output, kept)
    editions.heal()
    with edition_for(editions) as staging:
        for name, text in files.items():
            if text is None:
                staging.remove(name)
            else:
                staging.write(name, text.encode())


def break_off(output: Path) -> None:
    with edition_for(Editions(output, 1)) as staging:
        staging.write("a", b"new")
        raise OSError("no paper")


def texts(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): file.read_text()
        for file in folder.rglob("*")
        if file.is_file()
    }


def earlier(output: Path, kept: int = 1) -> list[Mapping[str, str]]:
    return [texts(edition) for edition in Editions(output, kept).earlier]


def test_a_new_edition_takes_the_place_of_the_old(tmp_path: Path) -> None:
    output = tmp_path / "output"
    put(output, {"a": "old", "b": "old"})

    put(output, {"a": "new", "b": None})

    assert texts(output) == {"a": "new"}
    assert earlier(output) == [{"a": "old", "b": "old"}]
    assert {path.name for path in tmp_path.iterdir()} == {"output", ".output.editions"}


def test_the_last_editions_are_kept_and_one_more_to_build_on(tmp_path: Path) -> None:
    output = tmp_path / "output"
    for number in range(7):
        put(output, {"a": f"{number}", f"b/{number}": "x", f"b/{number - 1}": None}, kept=2)

    assert [edition["a"] for edition in earlier(output, 2)] == ["5", "4", "3"]
    assert texts(output) == {"a": "6", "b/6": "x"}


def test_an_edition_that_is_built_on_catches_up_first(tmp_path: Path) -> None:
    output = tmp_path / "output"
    put(output, {"a": "1", "b/c": "1", "d": "1", "f": "1"})
    put(output, {"a": "2", "b/c": None, "e/f": "2"})
    put(output, {"b": "3", "f": None, "f/g": "3"})

    put(output, {"h": "4"})

    assert texts(output) == {"a": "2", "b": "3", "d": "1", "e/f": "2", "f/g": "3", "h": "4"}
    assert (output / "d").samefile(Editions(output, 1).earlier[0] / "d")


def test_what_was_changed_in_an_earlier_edition_does_not_come_back(tmp_path: Path) -> None:
    output = tmp_path / "output"
    for number in range(3):
        put(output, {"a": f"{number}", "b": "good"})
    oldest = Editions(output, 1).earlier[-1]
    for name in ("b", "c"):
        (oldest / name).unlink(missing_ok=True)
        (oldest / name).write_text("evil")

    put(output, {"a": "3"})

    assert texts(output) == {"a": "3", "b": "good"}


def test_what_the_last_edition_shares_with_the_next_is_never_written_into(tmp_path: Path) -> None:
    output = tmp_path / "output"
    put(output, {"a": "1", "b": "1"})
    with output.joinpath("a").open() as held:
        for text in "234":
            put(output, {"a": text})

        assert held.read() == "1"
    assert texts(output) == {"a": "4", "b": "1"}


def test_what_a_killed_build_left_is_cleared_up(tmp_path: Path) -> None:
    output = tmp_path / "output"
    put(output, {"a": "1", "b": "1"})
    (tmp_path / ".output.staging").mkdir()
    (tmp_path / ".output.staging/c").write_text("half")

    put(output, {"a": "2"})

    assert texts(output) == {"a": "2", "b": "1"}


def test_a_build_killed_between_two_renames_left_nothing_behind(tmp_path: Path) -> None:
    """Where folders cannot be exchanged, there is a moment without an edition."""
    output = tmp_path / "output"
    put(output, {"a": "1"})
    output.rename(tmp_path / ".output.old")

    Editions(output, 1).heal()

    assert texts(output) == {"a": "1"}


def test_an_edition_that_was_not_put_away_in_time_is_put_away_later(tmp_path: Path) -> None:
    output = tmp_path / "output"
    put(output, {"a": "2"})
    (tmp_path / ".output.old").mkdir()
    (tmp_path / ".output.old/a").write_text("1")

    Editions(output, 1).heal()

    assert texts(output) == {"a": "2"}
    assert earlier(output) == [{"a": "1"}]


def test_an_earlier_edition_comes_back_in_one_step(tmp_path: Path) -> None:
    output = tmp_path / "output"
    for number in range(4):
        put(output, {"a": f"{number}"}, kept=3)
    editions = Editions(output, 3)

    editions.bring_back(editions.earlier[1])

    assert texts(output) == {"a": "1"}
    assert earlier(output, 3) == [{"a": "0"}]


def test_everybody_may_read_what_a_careful_user_made(tmp_path: Path) -> None:
    careful = os.umask(0o077)
    try:
        put(tmp_path / "output", {"a/b": "1"})
        assert os.umask(0o077) == 0o077
    finally:
        os.umask(careful)

    modes = [path.stat().st_mode & 0o777 for path in (tmp_path / "output").rglob("*")]
    assert sorted(modes) == [0o644, 0o755]


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
from plugins.press.editions import Editions
from plugins.press.staging import edition_for
for number in range(60):
    with edition_for(Editions(Path(sys.argv[1]), 2)) as staging:
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
