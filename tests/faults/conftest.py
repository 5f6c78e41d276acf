"""Editions from clean builds, to hold others against."""

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.faults.builds import Build, build
from tests.faults.newspaper import Edition, Newspaper, snapshot

Clean = Callable[[int], Edition]


@pytest.fixture(autouse=True)
def nobody_left_behind() -> Iterator[None]:
    """A test that fails may leave builds that were stopped half way."""
    yield
    for begun in Build.begun:
        begun.kill()
        begun.ended()
    Build.begun.clear()


@pytest.fixture(scope="session")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Clean:
    """What a build from nothing makes of an edition's content."""

    @cache
    def clean(edition: int) -> Edition:
        home = tmp_path_factory.mktemp("clean")
        paper = Newspaper.at(home)
        paper.write(edition)
        ended = build(paper, home / "log")
        assert ended.status == 0, ended
        return snapshot(paper.output)

    return clean


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that holds nothing but the pictures of the first edition: they cost the most."""
    home = tmp_path_factory.mktemp("pictures")
    paper = Newspaper.at(home)
    paper.write(1)
    ended = build(paper, home / "log")
    assert ended.status == 0, ended
    return paper.cache / "files"


@pytest.fixture
def paper(tmp_path: Path, pictures: Path) -> Newspaper:
    """A newspaper whose first edition is published."""
    return first_edition_at(tmp_path, pictures)


def first_edition_at(home: Path, pictures: Path) -> Newspaper:
    paper = Newspaper.at(home / "koran")
    shutil.copytree(pictures, paper.cache / "files")
    paper.write(1)
    ended = build(paper, home / "log")
    assert ended.status == 0, ended
    return paper
