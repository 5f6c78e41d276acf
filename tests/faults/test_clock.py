"""A clock that is wrong takes nothing away from readers without a word."""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.faults.builds import Ended, build, command, run
from tests.faults.conftest import Clean
from tests.faults.newspaper import Newspaper, differences, snapshot
from tests.servers import find_server

BEGINNING, FAR = "1970-01-02 00:00:00", "2060-06-01 12:00:00"
IN_1970, IN_2058 = 0, 2_800_000_000
LATER = """\
---
title: Kabar yang menunggu
date: 2059-01-01 08:00
category: Wisata
slug: kabar-yang-menunggu
summary: Ringkasan kabar yang baru boleh dibaca warga di tepi sungai pada tahun 2059 nanti.
---
Warga menunggu.
"""


@pytest.fixture(scope="session")
def faketime() -> str:
    return find_server("faketime", "faketime")


def built_at(faketime: str, moment: str, paper: Newspaper) -> Ended:
    """A build by a clock that says this; the disk's own times stay as they are."""
    # Who waits for another process must not wait by that clock.
    around = {"NO_FAKE_STAT": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "TZ": "UTC"}
    done = run([faketime, "-f", f"@{moment}", *command(paper)], around)
    return Ended(done.returncode, done.stdout + done.stderr)


def assert_stopped_by_its_clock(ended: Ended) -> None:
    assert ended.status == 1, ended
    assert ended.said.count("1970-01-0") == 1, ended
    assert "clock" in ended.said
    assert "Traceback" not in ended.said


def test_a_clock_that_has_forgotten_the_time_stops_the_build_and_says_so(
    paper: Newspaper, clean: Clean, faketime: str
) -> None:
    assert_stopped_by_its_clock(built_at(faketime, BEGINNING, paper))
    assert differences(clean(1), snapshot(paper.output)) == ""


def test_a_first_edition_is_not_published_empty_because_of_the_clock(
    tmp_path: Path, faketime: str
) -> None:
    paper = Newspaper.at(tmp_path)
    paper.write(1)

    assert_stopped_by_its_clock(built_at(faketime, BEGINNING, paper))
    assert snapshot(paper.output) == {}


def test_a_clock_that_went_back_a_month_takes_no_story_away_without_a_word(
    paper: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    newest = max(
        line
        for file in paper.content.rglob("*.md")
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.startswith("date: ")
    )
    moment = datetime.fromisoformat(newest.removeprefix("date: ")).replace(tzinfo=UTC)
    before = str(int(moment.timestamp()) - 24 * 3600)

    ended = build(paper, tmp_path / "log", around={"SOURCE_DATE_EPOCH": before})

    assert ended.status == 1, ended
    assert "clock" in ended.said
    assert differences(clean(1), snapshot(paper.output)) == ""


def test_in_2060_the_same_edition_comes_out(
    paper: Newspaper, tmp_path: Path, clean: Clean, pictures: Path, faketime: str
) -> None:
    fresh = Newspaper(paper.content, tmp_path / "output", tmp_path / "cache")
    shutil.copytree(pictures, fresh.cache / "files")

    ended = built_at(faketime, FAR, fresh)

    assert ended.status == 0, ended
    assert differences(clean(1), snapshot(fresh.output)) == ""


def test_what_was_built_in_2060_by_mistake_does_not_hinder_the_builds_of_today(
    paper: Newspaper, tmp_path: Path, clean: Clean, faketime: str
) -> None:
    paper.write(2)
    assert built_at(faketime, FAR, paper).status == 0
    for edition in (1, 2):
        paper.write(edition)
        ended = build(paper, tmp_path / "log")
        assert ended.status == 0, ended
        assert differences(clean(edition), snapshot(paper.output)) == ""


def test_stories_that_wait_for_their_time_are_counted(
    paper: Newspaper, tmp_path: Path, clean: Clean, faketime: str
) -> None:
    (paper.content / "berita/2026/nanti.md").write_text(LATER, encoding="utf-8")

    ended = build(paper, tmp_path / "log")

    assert ended.status == 0, ended
    assert "1 story waits for its time" in ended.said
    assert differences(clean(1), snapshot(paper.output)) == ""
    assert built_at(faketime, FAR, paper).status == 0
    assert (paper.output / "berita/kabar-yang-menunggu/index.html").exists()


def test_files_of_any_age_are_read_alike(paper: Newspaper, tmp_path: Path, clean: Clean) -> None:
    for edition, moment in ((2, IN_1970), (1, IN_1970), (2, IN_2058), (1, IN_2058)):
        paper.write(edition)
        for file in paper.content.rglob("*"):
            os.utime(file, (moment, moment))
        ended = build(paper, tmp_path / "log")
        assert ended.status == 0, ended
        assert differences(clean(edition), snapshot(paper.output)) == ""


def test_a_clock_that_is_set_to_nonsense_stops_the_build_in_words(
    paper: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    for moment in ("besok", "-1", "1e9", "99999999999999999999", " "):
        ended = build(paper, tmp_path / "log", around={"SOURCE_DATE_EPOCH": moment})

        assert ended.status == 1, ended
        assert "SOURCE_DATE_EPOCH" in ended.said, ended
        assert "Traceback" not in ended.said
        assert differences(clean(1), snapshot(paper.output)) == ""
