"""The rounds: everyone builds four states, and who did not do the work is told so."""

import shutil
import sys
from pathlib import Path

import pytest

from bench.pages_job.__main__ import JOB
from bench.peers import dialects
from bench.peers.maker import PELICAN, Maker
from bench.peers.measuring import Cost
from bench.peers.rounds import Job, State, one_round, rounds, typical, works
from bench.peers.story import story

COPIES = """
import pathlib
stories = sorted(pathlib.Path("content/berita").glob("*.md"))
for story in stories:
    page = pathlib.Path("output/berita") / story.stem / "index.html"
    if {when}:
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(story.read_text("utf-8"), "utf-8")
pathlib.Path("output/index.html").write_text(" ".join(story.stem for story in stories))
"""
"""A maker whose pages are the stories as they are written."""


def maker_of(code: str, *, missing: str = "") -> Maker:
    """Somebody who builds with a line of Python; not installed when something is `missing`."""

    def command(_: Path) -> list[str]:
        if missing:
            raise OSError(missing)
        return [sys.executable, "-c", code]

    return Maker(
        name="pelican", title="Somebody", text=dialects.pelican, command=command, output="output"
    )


def test_a_peer_builds_every_state(tmp_path: Path) -> None:
    costs = one_round(JOB, PELICAN, tmp_path / "site", 14, 0)

    assert list(costs) == list(State)
    assert all(cost.cpu > 0.1 and cost.memory > 10 for cost in costs.values())
    assert (tmp_path / "site/output/halaman/2/index.html").exists()


def test_results_are_kept_by_maker_state_and_round() -> None:
    found = rounds(JOB, [maker_of(COPIES.format(when=True))], 9, 2)

    assert set(found) == {("pelican", state) for state in State}
    assert {len(costs) for costs in found.values()} == {2}


def test_who_prints_no_pages_does_not_win(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="Somebody printed 0 stories of 10"):
        one_round(JOB, maker_of("pass"), tmp_path / "site", 9, 0)


def test_who_keeps_what_an_edit_made_wrong_does_not_win(tmp_path: Path) -> None:
    lazy = maker_of(COPIES.format(when="not page.exists()"))

    with pytest.raises(RuntimeError, match="Somebody did not print the edited story"):
        one_round(JOB, lazy, tmp_path / "site", 9, 0)


def test_who_leaves_the_front_page_as_it_was_does_not_win(tmp_path: Path) -> None:
    code = COPIES.format(when=True).replace("in stories))", "in stories[:3]))")

    with pytest.raises(RuntimeError, match="did not put the new story on the front page"):
        one_round(JOB, maker_of(code), tmp_path / "site", 9, 0)


def test_who_makes_no_pictures_does_not_win(tmp_path: Path) -> None:
    job = Job(title="job", themes=JOB.themes, story=story, made={".webp": 4})

    with pytest.raises(RuntimeError, match=r"Somebody made 0 \.webp files of 40"):
        one_round(job, maker_of(COPIES.format(when=True)), tmp_path / "site", 9, 0)


def test_who_is_not_installed_is_left_out_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert not works(JOB, maker_of("pass", missing="it is not here"))

    assert capsys.readouterr().err == "Somebody is left out: it is not here.\n"


def test_who_has_no_theme_is_left_out_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(JOB.themes[0] / "hugo", tmp_path / "hugo")

    assert not works(Job(title="job", themes=(tmp_path,), story=story), PELICAN)

    assert capsys.readouterr().err == "vanilla Pelican is left out: it has no theme for this job.\n"


def test_the_typical_cost_is_the_median_of_each_figure() -> None:
    costs = [Cost(cpu=cpu, wall=10 - cpu, memory=1) for cpu in (1, 2, 9)]

    assert typical(costs) == Cost(cpu=2, wall=8, memory=1)
