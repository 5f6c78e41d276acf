"""Two builds of one newspaper at once: one waits and says so, and nothing is mixed."""

import random
import shutil
import signal
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.builds import Build, build, start
from tests.faults.conftest import Clean
from tests.faults.newspaper import Newspaper, differences, snapshot

PAIRS = 20
WAITS = "wait"


def test_of_twenty_pairs_of_builds_at_once_all_end_and_make_what_one_alone_makes(
    paper: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    rng = random.Random(20)  # noqa: S311 - nothing secret
    other = replace(paper, cache=tmp_path / "other-cache")
    shutil.copytree(paper.cache / "files", other.cache / "files")
    waited = 0
    for number in range(PAIRS):
        edition = 2 - number % 2
        paper.write(edition)
        second = other if number % 4 == 3 else paper  # two people, one folder
        if number % 10 == 4:
            shutil.rmtree(paper.output)
        pair = [start(paper, tmp_path / "one")]
        time.sleep(rng.random() * 0.3)
        pair.append(start(second, tmp_path / "two"))
        ends = [each.ended() for each in pair]

        assert [ended.status for ended in ends] == [0, 0], ends
        assert differences(clean(edition), snapshot(paper.output)) == "", (number, ends)
        waited += sum(WAITS in ended.said for ended in ends)
    assert PAIRS / 2 < waited <= PAIRS


def halted(build: Build, paper: Newspaper) -> None:
    """Stop the build where it has begun to make a new edition beside the old."""
    beside = paper.beside
    while paper.beside <= beside:
        assert build.runs, build.ended()
        time.sleep(0.002)
    build.kill(signal.SIGSTOP)


def said_in_time(build: Build, words: str) -> bool:
    deadline = time.monotonic() + 20
    while words not in build.said:
        if time.monotonic() > deadline or not build.runs:
            return words in build.said
        time.sleep(0.02)
    return True


@pytest.mark.parametrize("shares_cache", [True, False])
def test_the_second_build_says_that_it_waits_while_it_waits(
    paper: Newspaper, tmp_path: Path, clean: Clean, shares_cache: bool
) -> None:
    paper.write(2)
    first = start(paper, tmp_path / "first")
    halted(first, paper)
    second = start(
        paper if shares_cache else replace(paper, cache=tmp_path / "other"), tmp_path / "second"
    )

    assert said_in_time(second, WAITS), second.said
    assert second.runs
    assert differences(clean(1), snapshot(paper.output)) == ""
    first.kill(signal.SIGCONT)
    assert (first.ended().status, second.ended().status) == (0, 0)
    assert second.said.count(WAITS) == 1
    assert differences(clean(2), snapshot(paper.output)) == ""


def test_a_build_goes_on_when_the_one_that_it_waits_for_is_killed(
    paper: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    paper.write(2)
    first = start(paper, tmp_path / "first")
    halted(first, paper)
    second = start(paper, tmp_path / "second")
    assert said_in_time(second, WAITS), second.said
    first.kill()

    assert second.ended().status == 0
    assert differences(clean(2), snapshot(paper.output)) == ""


def test_builds_after_every_save_and_one_by_hand_end_with_the_last_words(
    paper: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    """As `serve` does it: a build after every change, while somebody builds as well."""
    by_hand: list[Build] = []
    for number in range(6):
        paper.write(1 + number % 2)
        if number % 2:
            by_hand.append(start(paper, tmp_path / f"hand-{number}"))
        ended = build(paper, tmp_path / "serve")
        assert ended.status == 0, ended
    for each in by_hand:
        assert each.ended().status == 0, each.said
    assert differences(clean(2), snapshot(paper.output)) == ""


def test_two_newspapers_do_not_wait_for_each_other(
    paper: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    paper.write(2)
    first = start(paper, tmp_path / "first")
    halted(first, paper)
    elsewhere = Newspaper(
        paper.content, tmp_path / "elsewhere/output", tmp_path / "elsewhere/cache"
    )

    ended = build(elsewhere, tmp_path / "second")
    first.kill()
    assert ended.status == 0
    assert WAITS not in ended.said
    assert differences(clean(2), snapshot(elsewhere.output)) == ""
