"""Bad mail takes no good story down, and is told in words that its writer understands."""

import re
from pathlib import Path

from lxml import html

from tests.hostile.case import slug_of, welcome
from tests.hostile.conftest import digests
from tests.hostile.mail import PUBLISHED, REFUSED
from tests.hostile.newspaper import QUARANTINED, TRACES, Built, build, newspaper

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f]")
COMMAND = re.compile(r"^(?:::|##\[)", re.M)


def test_good_stories_are_those_of_a_paper_that_got_no_bad_mail(
    paper: Built, good_alone: Built
) -> None:
    assert digests(paper.output) == digests(good_alone.output)


def test_an_edition_without_the_blocked_stories_has_a_status_of_its_own(
    paper: Built, good_alone: Built
) -> None:
    assert (paper.status, good_alone.status) == (QUARANTINED, 0), good_alone.shown


def test_only_bad_mail_is_blocked(paper: Built) -> None:
    good = {case.path for case in PUBLISHED}

    assert [told for told in paper.findings if told.path in good] == []


def test_nobody_is_shown_a_traceback(paper: Built) -> None:
    assert TRACES.findall(paper.shown) == []


def test_nothing_that_is_shown_steers_a_terminal_or_a_workflow(paper: Built) -> None:
    assert CONTROL.findall(paper.shown) == []
    assert COMMAND.findall(paper.shown) == []


def test_bad_mail_is_read_in_bounded_time(paper: Built, good_alone: Built) -> None:
    """CPU seconds: what the bad ones cost, and the cards that were made on the way."""
    assert paper.seconds < 120, (paper.seconds, good_alone.seconds)


def test_where_one_bad_story_stops_the_press_nothing_is_published(post: Path, warm: Path) -> None:
    folder = post / "stopped"
    case = next(case for case in REFUSED if case.name == "a script element")
    built = build(newspaper(folder, [case]), folder, warm, blocked="stop")

    assert built.status == 1
    assert [(told.path, told.code) for told in built.findings] == [(case.path, case.code)]
    assert not built.output.exists() or not any(built.output.iterdir())


def test_a_story_that_leads_to_a_blocked_one_keeps_its_words(post: Path, warm: Path) -> None:
    folder = post / "leading"
    bad = next(case for case in REFUSED if case.name == "a script element")
    good = welcome("a way to what is blocked", f"Baca [kisah itu](/berita/{slug_of(bad.name)}/).\n")
    built = build(newspaper(folder, [bad, good]), folder, warm)
    page = html.document_fromstring(
        (built.output / good.address.strip("/") / "index.html").read_bytes()
    )

    assert built.status == QUARANTINED, built.shown
    assert "Baca kisah itu." in page.text_content()
    assert not page.xpath(f"//a[contains(@href, '{slug_of(bad.name)}')]")
