"""With the desk on the same holds: it may ask for more, but it lets nothing through."""

import re

import pytest

from tests.hostile.case import Case
from tests.hostile.judges import complaints
from tests.hostile.mail import REFUSED
from tests.hostile.newspaper import QUARANTINED, TRACES, Built
from tests.hostile.test_mail import said_of

RULE = re.compile(r"[A-Z]+-\d+")
"""The code of an editorial rule."""


@pytest.mark.parametrize("case", REFUSED, ids=str)
def test_bad_mail_is_held_back_all_the_same(case: Case, with_desk: Built) -> None:
    """What wants the address of another is not asked for it where the desk holds it back anyway."""
    said = [told.code for told in said_of(case, with_desk)]

    assert said
    assert case.code in said or any(map(RULE.fullmatch, said))


def test_the_desk_reads_all_mail_without_stumbling(with_desk: Built) -> None:
    assert with_desk.status == QUARANTINED
    assert TRACES.findall(with_desk.shown) == []
    assert any(RULE.fullmatch(told.code) for told in with_desk.findings)


def test_pages_that_the_desk_lets_pass_hold_nothing_else_either(with_desk: Built) -> None:
    for page in sorted(with_desk.output.rglob("*.html")):
        assert list(complaints(page.read_bytes())) == [], page
