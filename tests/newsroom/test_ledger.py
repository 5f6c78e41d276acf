"""What a ledger keeps is what was put there, or nothing of it is believed."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from plugins.newsroom.ledger import SHAPE, DamagedLedgerError, Ledger, discard
from tests.conftest import ROOT

VALUES = {f"berita/{number}.md": b"cerita %d " % number * number for number in range(1, 30)}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache/press.sqlite"


def keep(file: Path, values: Mapping[str, bytes], version: str = "1", name: str = "pages") -> None:
    ledger = Ledger(file)
    table = ledger.table(name, version)
    for key, value in values.items():
        table.put(key, value)
    ledger.commit()
    ledger.close()


def kept(file: Path, version: str = "1", name: str = "pages") -> dict[str, bytes]:
    ledger = Ledger(file)
    try:
        return dict(ledger.table(name, version).all())
    finally:
        ledger.close()


def test_what_was_committed_is_there_for_the_next_build(file: Path) -> None:
    keep(file, VALUES)
    keep(file, {"a": b"", "berita/3.md": b"anew"})

    assert kept(file) == VALUES | {"a": b"", "berita/3.md": b"anew"}
    assert list(kept(file)) == sorted({*VALUES, "a"})


def test_what_was_not_committed_is_forgotten(file: Path) -> None:
    keep(file, VALUES)
    ledger = Ledger(file)
    table = ledger.table("pages", "1")
    table.put("b", b"never")
    table.drop("berita/1.md")
    ledger.close()

    assert kept(file) == VALUES


def test_what_is_put_or_dropped_counts_at_once(file: Path) -> None:
    keep(file, {"a": b"1", "b": b"1", "c": b"1"})
    ledger = Ledger(file)
    table = ledger.table("pages", "1")
    table.put("a", b"2")
    table.put("d", b"2")
    table.drop("b")

    assert [table.get(key) for key in "abcde"] == [b"2", None, b"1", b"2", None]
    assert dict(table.all()) == {"a": b"2", "c": b"1", "d": b"2"}
    ledger.close()


def test_what_another_version_kept_is_forgotten(file: Path) -> None:
    keep(file, VALUES)
    keep(file, VALUES, name="photos")

    assert kept(file, version="2") == {}
    keep(file, {"a": b"2"}, version="2")
    assert kept(file, version="2") == {"a": b"2"}
    assert kept(file) == {}
    assert kept(file, name="photos") == VALUES


def changed(file: Path, statement: str) -> None:
    store = sqlite3.connect(file)
    assert store.execute(statement).rowcount > 0
    store.commit()
    store.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE kept SET value = CAST('cerita 4 ' AS BLOB) WHERE key LIKE '%/3.md'",
        "UPDATE kept SET value = CAST(value AS TEXT)",
        "UPDATE kept SET value = NULL",
        "UPDATE kept SET seal = zeroblob(8) WHERE key LIKE '%/3.md'",
        "UPDATE kept SET seal = NULL",
        "UPDATE kept SET key = 'berita/x.md' WHERE key LIKE '%/3.md'",
        "UPDATE kept SET name = 'pages' WHERE name = 'photos'",
        "UPDATE kept SET key = 5 WHERE key LIKE '%/3.md'",
    ],
)
def test_nothing_of_a_ledger_that_somebody_changed_is_believed(file: Path, statement: str) -> None:
    keep(file, VALUES)
    keep(file, {"sampan.jpg": b"photo"}, name="photos")
    changed(file, statement)

    with pytest.raises(DamagedLedgerError):
        kept(file)


def test_a_value_asked_for_by_itself_is_looked_at_just_as_closely(file: Path) -> None:
    keep(file, VALUES)
    changed(file, "UPDATE kept SET value = zeroblob(9) WHERE key LIKE '%/3.md'")
    ledger = Ledger(file)
    table = ledger.table("pages", "1")

    assert table.get("berita/2.md") == VALUES["berita/2.md"]
    with pytest.raises(DamagedLedgerError, match=r"pages: berita/3\.md"):
        table.get("berita/3.md")
    ledger.close()


FOREIGN = {
    "a text": b"not a database at all, but rather long " * 200,
    "half a ledger": b"SQLite format 3\0" + bytes(4080),
    "other tables": b"CREATE TABLE kept (words TEXT); CREATE TABLE tables (words TEXT);"
    b"PRAGMA user_version = %d" % SHAPE,
}


def test_a_ledger_of_another_shape_is_forgotten_without_a_word(file: Path) -> None:
    keep(file, VALUES)
    store = sqlite3.connect(file)
    store.execute(f"PRAGMA user_version = {SHAPE + 1}")
    store.close()

    assert kept(file) == {}
    keep(file, VALUES)
    assert kept(file) == VALUES


@pytest.mark.parametrize("what", FOREIGN)
def test_a_file_of_somebody_else_is_no_ledger(file: Path, what: str) -> None:
    file.parent.mkdir()
    if what == "other tables":
        store = sqlite3.connect(file)
        store.executescript(FOREIGN[what].decode())
        store.close()
    else:
        file.write_bytes(FOREIGN[what])

    with pytest.raises(DamagedLedgerError):
        kept(file)
    discard(file)
    assert kept(file) == {}


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_ledger_that_was_cut_is_damaged(file: Path, share: float) -> None:
    keep(file, VALUES)
    data = file.read_bytes()
    file.write_bytes(data[: int(len(data) * share)])

    with pytest.raises(DamagedLedgerError):
        kept(file)


def flips() -> list[tuple[int, int]]:
    """The header, then bytes anywhere; each with a bit."""
    rng = random.Random(5)  # noqa: S311 - nothing secret
    header = [(at, bit) for at in range(108) for bit in (0, 7)]
    return header + [(rng.randrange(108, 1 << 30), rng.randrange(8)) for _ in range(500)]


def test_a_flipped_bit_is_noticed_or_does_not_matter(file: Path) -> None:
    """Whatever bit: a build sees only values that were put, or is told to begin anew.

    What was put may be lost to a flipped bit unseen, as it would be to a new version: then it is
    made again.
    """
    keep(file, VALUES)
    sound = file.read_bytes()
    new = {"berita/9.md": b"anew", "z": b"new"}
    told = 0
    for at, bit in flips():
        data = bytearray(sound)
        data[at % len(sound)] ^= 1 << bit
        discard(file)
        file.write_bytes(data)
        try:
            found = kept(file)
            keep(file, new)
            after = kept(file)
        except DamagedLedgerError:
            told += 1
            continue
        assert found.items() <= VALUES.items(), (at % len(sound), bit)
        assert after.items() <= (VALUES | new).items(), (at % len(sound), bit)
    assert told > 100


def test_a_second_build_waits_for_the_first_and_sees_what_it_kept(file: Path) -> None:
    first = Ledger(file)
    table = first.table("pages", "1")
    found: list[bytes | None] = []
    begun = threading.Event()

    def second() -> None:
        begun.set()
        ledger = Ledger(file)
        found.append(ledger.table("pages", "1").get("a"))
        ledger.close()

    thread = threading.Thread(target=second)
    thread.start()
    begun.wait()
    thread.join(0.3)
    assert thread.is_alive()
    table.put("a", b"1")
    first.commit()
    first.close()
    thread.join(10)

    assert found == [b"1"]


def test_a_build_that_has_committed_keeps_others_waiting_until_it_ends(file: Path) -> None:
    ledger = Ledger(file)
    ledger.table("pages", "1").put("a", b"1")
    ledger.commit()
    other = sqlite3.connect(file, timeout=0)

    with pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    ledger.close()
    other.execute("BEGIN IMMEDIATE")
    other.close()


def test_builds_that_begin_a_ledger_at_the_same_moment_all_keep_theirs(file: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from plugins.newsroom.ledger import Ledger\n"
        "print(flush=True); sys.stdin.readline()\n"
        "ledger = Ledger(Path(sys.argv[1])); table = ledger.table('pages', '1')\n"
        "table.put(sys.argv[2], b'1'); ledger.commit(); ledger.close()\n"
    )
    builds = [run(program, file, str(number)) for number in range(4)]
    for build in builds:  # all are ready to begin
        assert build.stdout is not None
        build.stdout.readline()
    for build in builds:
        assert build.stdin is not None
        build.stdin.write("\n")
        build.stdin.flush()

    assert [build.communicate(timeout=60)[1] for build in builds] == [""] * 4
    assert kept(file) == {str(number): b"1" for number in range(4)}


@pytest.mark.parametrize("moment", ["put", "put_down"])
def test_a_build_that_is_killed_leaves_the_old_values(file: Path, moment: str) -> None:
    keep(file, VALUES)
    program = (
        "import os, signal, sys; from pathlib import Path\n"
        "from plugins.newsroom.ledger import Ledger\n"
        "ledger = Ledger(Path(sys.argv[1])); table = ledger.table('pages', '1')\n"
        "for number in range(30): table.put(f'berita/{number}.md', bytes(9000))\n"
        "if sys.argv[2] == 'put_down': table.put_down()\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    build = run(program, file, moment)

    assert build.wait(60) == -signal.SIGKILL
    build.communicate()
    assert kept(file) == VALUES


def run(program: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
