"""Equal values have equal digests on every run, and nothing else has the same."""

import copy
import os
import pickle
import subprocess
import sys
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import Enum, StrEnum
from functools import cached_property
from itertools import combinations

import pytest

from plugins.newsroom.digest import SHORT, Digested, digest, short_digest
from tests.conftest import ROOT


class Mood(StrEnum):
    GLAD = "glad"


class Number(Enum):
    ONE = 1


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0


@dataclass(frozen=True, slots=True)
class Spot:
    x: int
    y: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Slotted(Digested):
    name: str
    around: "Slotted | None" = None


@dataclass(frozen=True, kw_only=True)  # no slots: cached_property keeps its value in __dict__
class Loose(Digested):
    name: str
    parts: tuple[Slotted, ...] = field(default=())

    @cached_property
    def loud(self) -> str:
        return self.name.upper()


DIFFERENT: tuple[object, ...] = (
    None, True, 1, -1, 1.0, "", "1", "None", "True", b"1", b"", "s1", "b1", Mood.GLAD, "glad",
    Number.ONE, (), ("",), ((),), ("a", "b"), ("ab",), ("a", ("b",)), (("a",), "b"), ("a", "", "b"),
    {}, {"a": "b"}, {"a": ("b",)}, {"b": "a"}, date(2026, 11, 22), "2026-11-22",
    datetime(2026, 11, 22, tzinfo=UTC), datetime(2026, 11, 22, 1, tzinfo=UTC),
    Point(1), Point(1, 1), Spot(1), Slotted(name="a"), Slotted(name="b"),
    Slotted(name="a", around=Slotted(name="a")),
    Loose(name="a"), "4:s1", "\ud800", "é",
)  # fmt: skip


def test_different_values_have_different_digests() -> None:
    for one, other in combinations(DIFFERENT, 2):
        assert digest(one) != digest(other), (one, other)


def test_values_side_by_side_do_not_run_together() -> None:
    assert len({digest("ab", "c"), digest("a", "bc"), digest("abc"), digest(("ab", "c"))}) == 4
    assert digest("a", "b") != digest("asb")  # as the two stand in the stream


def test_equal_values_have_equal_digests_whatever_their_order_in_a_mapping() -> None:
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})
    assert digest([1, "a"]) == digest((1, "a"))
    assert digest(*DIFFERENT) == digest(*copy.deepcopy(DIFFERENT))


def test_a_digest_is_the_same_in_another_process_with_another_hash_seed() -> None:
    value = {"name": "Sampit", "days": (date(2026, 11, 22),), "share": 0.1, "none": None}
    program = (
        "from datetime import date; from plugins.newsroom.digest import digest\n"
        f"print(digest({value!r}))".replace("datetime.date", "date")
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in "12"
    }

    assert told == {digest(value)}


@pytest.mark.parametrize("value", [{1, 2}, object(), print, {"a": {1}}, Slotted])
def test_what_has_no_order_or_no_plain_value_has_no_digest(value: object) -> None:
    with pytest.raises(TypeError, match="no digest for"):
        digest(value)


def test_the_short_digest_begins_the_long_one() -> None:
    assert short_digest("a", 1) == digest("a", 1)[:SHORT]
    assert len(short_digest("a")) == SHORT


def test_a_digested_value_stands_for_all_it_holds() -> None:
    inner = Slotted(name="inner")
    outer = Slotted(name="outer", around=inner)

    assert outer.digest == Slotted(name="outer", around=Slotted(name="inner")).digest
    assert digest(outer) == digest(Slotted(name="outer", around=Slotted(name="inner")))
    assert outer.digest != Slotted(name="outer", around=Slotted(name="other")).digest
    assert outer.digest != Slotted(name="outer").digest


def test_asking_for_the_digest_changes_nothing_else() -> None:
    asked, fresh = Loose(name="a"), Loose(name="a")
    before = asked.digest

    assert (asked, hash(asked), repr(asked)) == (fresh, hash(fresh), repr(fresh))
    assert asked.loud == "A"
    assert asked.digest == before == fresh.digest


def test_a_value_made_from_another_forgets_its_digest() -> None:
    for one in (Slotted(name="a"), Loose(name="a")):
        one.known_by("known")
        assert one.digest == "known"

        assert replace(one, name="b").digest == replace(type(one)(name="a"), name="b").digest
        assert replace(one).digest == type(one)(name="a").digest != "known"


@pytest.mark.parametrize("asked", [False, True])
@pytest.mark.parametrize(
    "value",
    [
        Slotted(name="a", around=Slotted(name="b")),
        Loose(name="a", parts=(Slotted(name="b"), Slotted(name="c"))),
    ],
)
def test_a_digested_value_travels_between_processes(value: Digested, *, asked: bool) -> None:
    value = copy.copy(value)
    made = value.digest if asked else ""
    back = pickle.loads(pickle.dumps(value))  # noqa: S301 - our own, of a moment ago

    assert back == value
    assert back.digest == (made or value.digest)
    assert digest(back) == digest(value)


def test_a_value_that_travelled_is_still_frozen() -> None:
    value = Loose(name="a")
    back = pickle.loads(pickle.dumps(value))  # noqa: S301 - our own, of a moment ago

    assert back.loud == "A"
    with pytest.raises(AttributeError):
        back.name = "b"
