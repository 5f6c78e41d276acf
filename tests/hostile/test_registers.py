"""What is wrong with the shared registers stops the press, and is told entry by entry."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from lxml import html

from tests.conftest import PEOPLE, PLACES
from tests.hostile.case import put
from tests.hostile.cases.registers import BROKEN, CASES, WELCOME, Entry, Register
from tests.hostile.newspaper import TRACES, Built, build, newspaper

ROOMS = ("plugins.views", "plugins.seo", "plugins.press")
"""Enough to print, and quick to start."""
LONGEST = 20
"""CPU seconds of a build, and of the one beside it."""
HOMES: Mapping[str, str] = {"data/people.yaml": PEOPLE, "data/places.yaml": PLACES}


def _with(folder: Path, files: Mapping[str, str | bytes], cache: Path) -> Built:
    content = newspaper(folder, [])
    put(content, files)
    return build(content, folder, cache, plugins=ROOMS)


@pytest.fixture(scope="module")
def stopped(post: Path) -> Built:
    """One build in which every entry that is wrong stands."""
    files = {path: HOMES.get(path, "") for path in sorted({case.path for case in CASES})}
    for case in CASES:
        files[case.path] += case.text
    return _with(post / "registers", files, post / "register-cache")


def _line(case: Entry) -> int:
    """Where the entry begins."""
    before = HOMES.get(case.path, "")
    for other in CASES:
        if other is case:
            return before.count("\n") + 1
        if other.path == case.path:
            before += other.text
    raise ValueError(case.name)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_an_entry_that_is_wrong_is_named_with_its_line(case: Entry, stopped: Built) -> None:
    said = [(told.code, told.line) for told in stopped.findings if told.path == case.path]

    last = _line(case) + case.text.count("\n") - 1
    assert [code for code, line in said if code in case.codes and _line(case) <= line <= last], (
        f"{said}, none of {case.codes} in lines {_line(case)} to {last}"
    )


def test_then_nothing_is_published(stopped: Built) -> None:
    assert stopped.status == 1
    assert not stopped.output.exists()
    assert TRACES.findall(stopped.shown) == []


@pytest.fixture(scope="module")
def broken(post: Path) -> Mapping[str, Built]:
    """A build for each register that cannot be read, two at a time."""

    def built(number: int) -> Built:
        case, folder = BROKEN[number], post / f"broken-{number}"
        return _with(folder, {case.path: case.data()}, folder / "cache")

    with ThreadPoolExecutor(2) as pool:
        made = pool.map(built, range(len(BROKEN)))
        return {case.name: one for case, one in zip(BROKEN, made, strict=True)}


@pytest.mark.parametrize("case", BROKEN, ids=str)
def test_a_register_that_cannot_be_read_is_named(
    case: Register, broken: Mapping[str, Built]
) -> None:
    built = broken[case.name]

    assert built.status == 1, built.shown
    # Stories that name somebody in it may be told as well.
    assert case.path in {told.path for told in built.findings}, built.shown
    assert TRACES.findall(built.shown) == []
    assert built.seconds < LONGEST


def test_odd_but_honest_entries_are_published(post: Path, tmp_path: Path) -> None:
    files = {path: HOMES.get(path, "") + text for path, text in WELCOME.items()}
    built = _with(tmp_path, files, post / "register-cache")

    assert built.status == 0, built.shown
    place = html.document_fromstring((built.output / "tempat/ngabe/index.html").read_bytes())
    assert "Suhu < 30 °C di tepi sungai." in place.text_content()
    assert place.xpath("//main//a[@href='https://müller.example/a?b=1&c=2']")
    for old in ("2019/05/Judul_Lama.html", "~warga/index.php.html"):
        assert (built.output / old).is_file()
