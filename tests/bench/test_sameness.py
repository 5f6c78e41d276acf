"""The pages job is the same job for everyone: the same stories make the same pages."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from bench.pages_job import sameness
from bench.pages_job.__main__ import JOB
from bench.peers.maker import ELEVENTY, ELEVENTY_PACKAGES, HUGO, OURS, PELICAN, Maker
from bench.peers.measuring import measured
from bench.peers.npm import is_kept

STORIES = [JOB.story(number) for number in range(30)]
Outputs = Mapping[str, Path]


def printed_by(maker: Maker, site: Path) -> Path:
    measured(JOB.set_up(maker, site, len(STORIES)), site, maker.env)
    return site / maker.output


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Outputs:
    """What each maker printed. Eleventy takes part once a benchmark has installed it."""
    makers = [HUGO, PELICAN, OURS, *([ELEVENTY] if is_kept(ELEVENTY_PACKAGES) else [])]
    folder = tmp_path_factory.mktemp("sites")
    return {maker.name: printed_by(maker, folder / maker.name) for maker in makers}


def test_all_print_the_same_story_pages(outputs: Outputs) -> None:
    for story in STORIES:
        file = f"berita/{story.slug}/index.html"
        hugo, *others = (sameness.page(output / file) for output in outputs.values())
        assert story.title in hugo
        for other in others:
            assert other == hugo


def test_all_print_the_same_first_page_of_a_list_that_has_one_page(outputs: Outputs) -> None:
    file = "penulis/agus-santoso/index.html"
    hugo, *others = (sameness.page(output / file) for output in outputs.values())

    assert "article class=teaser" in hugo
    for other in others:
        assert other == hugo


def test_all_lists_hold_the_same_teasers_however_they_are_cut(outputs: Outputs) -> None:
    hugo, *others = (sameness.teasers(output) for output in outputs.values())

    assert len(hugo["/"]) == len(STORIES)
    assert {address.split("/")[1] for address in hugo} == {"", "kanal", "topik", "penulis"}
    for other in others:
        assert other == hugo


def test_lists_are_cut_by_twelve(outputs: Outputs) -> None:
    """Ours keeps the rest of a division on the newest page, so that older ones never change."""
    for name, output in outputs.items():
        newest, older = (
            sameness.page(output / file).count("article class=teaser")
            for file in ("index.html", f"halaman/{1 if name == 'ours' else 2}/index.html")
        )
        assert (newest, older) == ((18, 12) if name == "ours" else (12, 12))


def test_every_list_has_a_feed_of_its_newest_twenty(outputs: Outputs) -> None:
    hugo, *others = (sameness.feeds(output) for output in outputs.values())

    assert len(hugo["rss.xml"]) == 20
    assert hugo["penulis/agus-santoso/rss.xml"]
    for other in others:
        assert other == hugo


def test_all_sitemaps_hold_the_same_addresses(outputs: Outputs) -> None:
    hugo, *others = (sameness.sitemap(output) for output in outputs.values())

    assert len(hugo) > len(STORIES)
    for other in others:
        assert other == hugo
