"""`kembali` puts the edition before this one back, whole and in one step."""

import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from plugins.newsroom.manifest import NAME as MANIFEST
from plugins.press.manifest import check_edition
from tests.faults.builds import Ended, build, roll_back, start
from tests.faults.conftest import Clean
from tests.faults.newspaper import Newspaper, differences, snapshot
from tests.faults.traps import Trap


@pytest.fixture(scope="module")
def four_editions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("four")
    publish(Newspaper.at(home / "koran"), home / "log", 1, 2, 3, 4)
    return home / "koran"


@pytest.fixture
def four(four_editions: Path, tmp_path: Path) -> Newspaper:
    """A newspaper after its fourth edition."""
    # Only cp knows which files of a tree are one and the same.
    subprocess.run(["cp", "-a", str(four_editions), str(tmp_path / "koran")], check=True)
    return Newspaper.at(tmp_path / "koran")


def publish(paper: Newspaper, log: Path, *editions: int, **settings: object) -> None:
    for edition in editions:
        paper.write(edition)
        ended = build(paper, log, **settings)
        assert ended.status == 0, ended


def gone_back(paper: Newspaper, log: Path, *words: str, **settings: object) -> Ended:
    return roll_back(paper, log, *words, **settings).ended()  # type: ignore[arg-type]


def kept(paper: Newspaper) -> list[Path]:
    """The newest first."""
    folders = paper.output.with_name(".output.editions").iterdir()
    return sorted(folders, key=lambda folder: int(folder.name), reverse=True)


@contextmanager
def readers(output: Path) -> Iterator[set[bytes]]:
    """What those see who open the front page again and again; raises what they stumble over."""
    seen: set[bytes] = set()
    troubles: list[OSError] = []
    done = threading.Event()

    def read() -> None:
        while not done.wait(0.0005):
            try:
                seen.add((output / "index.html").read_bytes())
            except OSError as error:
                troubles.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        yield seen
    finally:
        done.set()
        reader.join()
    assert troubles == []


def test_each_step_back_brings_the_edition_before_and_a_build_the_newest(
    four: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    log = tmp_path / "log"
    with readers(four.output) as seen:
        for edition in (3, 2, 1):
            ended = gone_back(four, log)
            assert ended.status == 0, ended
            assert differences(clean(edition), snapshot(four.output)) == "", ended
        publish(four, log, 4)
    assert differences(clean(4), snapshot(four.output)) == ""
    assert seen <= {clean(edition)["index.html"][1] for edition in (1, 2, 3, 4)}
    assert len(seen) > 1


def test_there_is_an_end_and_it_is_told(four: Newspaper, tmp_path: Path, clean: Clean) -> None:
    log = tmp_path / "log"
    assert gone_back(four, log, "3").status == 0
    assert differences(clean(1), snapshot(four.output)) == ""

    ended = gone_back(four, log)

    assert ended.status == 1
    assert "Belum ada edisi sebelumnya" in ended.said
    assert "python3 tasks.py build" in ended.said
    assert differences(clean(1), snapshot(four.output)) == ""


def changed(edition: Path) -> str:
    page = edition / "berita/kabar-1/index.html"
    data = page.read_bytes()
    page.unlink()  # the file is other editions' too
    page.write_bytes(data.replace(b"Warga", b"Wargi"))
    return "berita/kabar-1/index.html"


def missing(edition: Path) -> str:
    (edition / "404.html").unlink()
    return "404.html"


def added(edition: Path) -> str:
    (edition / "titipan.html").write_text("<p>Titipan</p>", encoding="utf-8")
    return "titipan.html"


def linked(edition: Path) -> str:
    (edition / "robots.txt").unlink()
    (edition / "robots.txt").symlink_to("/etc/hostname")
    return "robots.txt"


def without_manifest(edition: Path) -> str:
    (edition / MANIFEST).unlink()
    return MANIFEST


@pytest.mark.parametrize("harm", [changed, missing, added, linked, without_manifest])
def test_an_edition_that_is_not_what_its_manifest_says_stays_away(
    four: Newspaper, tmp_path: Path, clean: Clean, harm: Callable[[Path], str]
) -> None:
    named = harm(kept(four)[0])

    ended = gone_back(four, tmp_path / "log")

    assert ended.status == 1
    assert named in ended.said
    assert "kembali 2" in ended.said
    assert differences(clean(4), snapshot(four.output)) == ""
    assert gone_back(four, tmp_path / "log", "2").status == 0
    assert differences(clean(2), snapshot(four.output)) == ""


def test_a_try_and_a_list_change_nothing(four: Newspaper, tmp_path: Path, clean: Clean) -> None:
    tried = gone_back(four, tmp_path / "log", "--coba", "2")
    listed = gone_back(four, tmp_path / "log", "--daftar")

    assert (tried.status, listed.status) == (0, 0)
    assert [line.partition(":")[0] for line in listed.said.splitlines()] == [
        "kembali 1",
        "kembali 2",
        "kembali 3",
    ]
    assert differences(clean(4), snapshot(four.output)) == ""


@pytest.mark.parametrize("number", [0, 1, 3])
def test_a_step_back_that_is_killed_leaves_one_whole_edition_and_the_next_build_heals(
    four: Newspaper, tmp_path: Path, clean: Clean, number: int
) -> None:
    log = tmp_path / "log"

    ended = roll_back(four, log, trap=Trap("renameat2", number)).ended()

    assert ended.status == -signal.SIGKILL, ended
    now = snapshot(four.output)
    assert "" in {differences(clean(edition), now) for edition in (3, 4)}
    publish(four, log, 1)
    assert differences(clean(1), snapshot(four.output)) == ""
    assert gone_back(four, log).status == 0
    assert check_edition(four.output)
    assert {folder.name for folder in four.output.parent.iterdir()} == {
        "content", "output", "cache", ".output.editions", ".output.lock",
    }  # fmt: skip


def test_a_step_back_waits_for_the_build_that_is_under_way(
    four: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    four.write(1)
    begun = start(four, tmp_path / "log")
    while not four.output.with_name(".output.staging").exists():
        assert begun.runs, begun.ended()
    begun.kill(signal.SIGSTOP)
    back = roll_back(four, tmp_path / "back")
    while "wait" not in back.said:
        assert back.runs, back.ended()
    begun.kill(signal.SIGCONT)

    assert (begun.ended().status, back.ended().status) == (0, 0)
    assert differences(clean(4), snapshot(four.output)) == ""


@pytest.mark.parametrize("number", [1, 2])
def test_no_more_editions_are_kept_than_the_settings_say(
    four: Newspaper, tmp_path: Path, clean: Clean, number: int
) -> None:
    log = tmp_path / "log"
    publish(four, log, 1, 2, 3, EDITIONS_KEPT=number)

    for back in range(1, number + 1):
        assert gone_back(four, log, EDITIONS_KEPT=number).status == 0
        assert differences(clean(3 - back), snapshot(four.output)) == ""
    # One more may lie there, which the next build takes for its own.
    assert len(kept(four)) <= 1


def test_a_number_of_editions_that_is_none_stops_the_build_in_words(
    paper: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    for number in (0, -1, 2.5, "tiga", True):
        ended = build(paper, tmp_path / "log", EDITIONS_KEPT=number)

        assert ended.status == 1, ended
        assert "EDITIONS_KEPT" in ended.said
        assert "Traceback" not in ended.said
        assert differences(clean(1), snapshot(paper.output)) == ""


def test_editions_share_what_is_the_same_in_them(four: Newspaper) -> None:
    editions = [four.output, *kept(four)]

    assert len(editions) == 4
    assert len({(edition / "robots.txt").stat().st_ino for edition in editions}) == 1
    assert len({(edition / "index.html").stat().st_ino for edition in editions}) == 4


def test_a_build_that_changes_nothing_is_no_edition(four: Newspaper, tmp_path: Path) -> None:
    before = kept(four)

    publish(four, tmp_path / "log", 4)

    assert kept(four) == before
