"""Builds of the newspaper that all tests of the suite look at; each is made once."""

import gzip
import re
import shutil
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from tests.hostile.mail import CASES, PUBLISHED
from tests.hostile.newspaper import DESK, Built, build, newspaper

CANARY = re.compile(rb"kanari[a-p]{12}")
GZIP = b"\x1f\x8b"


@pytest.fixture(scope="session")
def post(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the suite's newspapers lie; they are large, and go when they have been looked at."""
    folder = tmp_path_factory.mktemp("post")
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def paper(post: Path) -> Built:
    """An edition made of all the mail, without the desk."""
    folder = post / "all"
    return build(newspaper(folder, CASES), folder, post / "cache")


@pytest.fixture(scope="session")
def warm(post: Path, paper: Built) -> Path:
    """A cache in which the pictures and cards of the mail are made."""
    assert paper.shown
    return post / "cache"


@pytest.fixture(scope="session")
def good_alone(post: Path, warm: Path) -> Built:
    """An edition made of what the other one publishes, and nothing else."""
    folder = post / "good"
    return build(newspaper(folder, PUBLISHED), folder, warm)


@pytest.fixture(scope="session")
def with_desk(post: Path, warm: Path) -> Built:
    """The same mail, with the desk on."""
    folder = post / "desk"
    return build(newspaper(folder, CASES), folder, warm, plugins=DESK)


@pytest.fixture(scope="session")
def canaries(paper: Built) -> frozenset[str]:
    """Those of the mail's marks that stand anywhere in the edition, in any byte of any file."""
    found: set[bytes] = set()
    for file in paper.output.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            found.update(CANARY.findall(gzip.decompress(data) if data.startswith(GZIP) else data))
    return frozenset(mark.decode() for mark in found)


def digests(output: Path) -> Mapping[str, str]:
    """Of every file, by its path below the output folder."""
    return {
        file.relative_to(output).as_posix(): sha256(file.read_bytes()).hexdigest()
        for file in sorted(output.rglob("*"))
        if file.is_file()
    }
