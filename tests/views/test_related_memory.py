"""What is kept of stories spares work, and never changes an answer."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.newsroom.story import Status, Story
from plugins.views.meaning import Limits
from plugins.views.related import LIMITS, Related
from tests.conftest import ROOT
from tests.views.samples import newspaper, story, topic

TIGHT = Limits(most=2, telling=3, newest=2, ask_all=4)
"""So that a dozen stories meet every limit."""
WORDS = "muara kelotok bekantan batik jelawat rotan bakau dermaga lanting durian".split()
ENDS = "abcdefghij"


def any_story(slug: str, rng: random.Random) -> Story:
    words = rng.choices(WORDS, k=rng.randrange(7))
    return story(
        slug,
        f"<p>{' '.join(words)}</p>",
        title=rng.choice(WORDS),
        days=rng.randrange(10),
        lang=rng.choice(["id", "id", "id", "en"]),
        topics=tuple(map(topic, rng.choices("abc", k=rng.randrange(2)))),
        status=rng.choice([Status.PUBLISHED] * 5 + [Status.HIDDEN]),
    )


def editions(rng: random.Random) -> Iterator[list[Story]]:
    """A newspaper as it is edited: from one edition to the next some stories come, go or change."""
    now = {n: any_story(f"s{n}", rng) for n in range(rng.randrange(25))}
    yield list(now.values())
    for _ in range(4):
        for number in rng.sample(range(27), rng.randrange(4)):
            kind = rng.randrange(3)
            if number in now and kind == 0:
                del now[number]
            elif number in now and kind == 1:
                now[number] = replace(now[number], summary=rng.choice("xyz"))
            else:
                now[number] = any_story(f"s{number}", rng)
        yield list(now.values())


@given(
    st.integers(0, 2**32).map(random.Random), st.sampled_from([TIGHT, Limits(ask_all=4), LIMITS])
)
def test_with_any_memory_the_answers_are_those_of_a_clean_build(
    rng: random.Random, limits: Limits
) -> None:
    memory = b""
    for now in editions(rng):
        paper = newspaper(*now)
        remembered, clean = Related(paper, memory, limits), Related(paper, limits=limits)
        assert [remembered.to(one) for one in paper.stories] == [
            clean.to(one) for one in paper.stories
        ]
        memory = remembered.memory
        assert memory == clean.memory


class Sealed(Story):
    """A story whose body nobody may read."""

    @property
    def html(self) -> NoReturn:
        raise AssertionError("The body was read.")


def sealed(one: Story) -> Story:
    values = {name: getattr(one, name) for name in Story.__dataclass_fields__}
    closed = object.__new__(Sealed)
    for name, value in values.items():
        if name != "html":
            object.__setattr__(closed, name, value)
    closed.known_by(one.digest)
    return closed


def many(count: int) -> list[Story]:
    """Each shares its two words with one story in a hundred."""
    return [
        story(f"s{n}", f"<p>{WORDS[n % 10]}{ENDS[n // 10 % 10]} {WORDS[n % 10]}nya</p>", days=n)
        for n in range(count)
    ]


def test_a_story_that_is_known_is_not_read_again() -> None:
    first = many(300)
    memory = Related(newspaper(*first)).memory
    closed = [sealed(one) for one in first[:-1]]
    edited = replace(first[-1], html="<p>Dermaga muara.</p>")

    found = Related(newspaper(*closed, edited), memory)
    clean = Related(newspaper(*first[:-1], edited))
    assert [one.slug for one in found.to(edited)] == [one.slug for one in clean.to(edited)]
    with pytest.raises(AssertionError, match="body was read"):
        Related(newspaper(*closed))


def test_where_nothing_changed_the_memory_stays_as_it_is() -> None:
    paper = newspaper(*many(20))
    memory = Related(paper).memory

    assert Related(paper, memory).memory is memory
    assert Related(newspaper(*many(21)), memory).memory != memory


def damaged(memory: bytes) -> Iterator[bytes]:
    yield b"\0"
    yield b"berita baik" * 10
    yield memory[:-1]
    yield memory + b"\0"
    yield memory[:16]
    for place in range(0, len(memory), 41):
        yield memory[:place] + bytes([memory[place] ^ 1]) + memory[place + 1 :]


def answers(found: Related, paper: Sequence[Story]) -> list[tuple[Story, ...]]:
    return [found.to(one) for one in paper]


def test_a_damaged_memory_is_ignored_and_written_anew() -> None:
    paper = newspaper(*many(20))
    clean = Related(paper)

    for broken in damaged(clean.memory):
        found = Related(paper, broken)
        assert found.libraries["id"].counted == 20
        assert answers(found, paper.stories) == answers(clean, paper.stories)
        assert found.memory == clean.memory


def test_a_memory_made_under_other_limits_is_ignored() -> None:
    paper = newspaper(*many(20))
    found = Related(paper, Related(paper, limits=TIGHT).memory)

    assert found.libraries["id"].counted == 20
    assert found.memory == Related(paper).memory


def test_stories_in_another_order_are_counted_anew() -> None:
    paper = newspaper(*many(20))
    other = replace(paper, stories=paper.stories[::-1])

    found = Related(other, Related(paper).memory)
    assert answers(found, other.stories) == answers(Related(other), other.stories)


def test_a_new_story_changes_only_the_answers_of_those_that_share_its_words() -> None:
    first = many(600)
    paper = newspaper(*first)
    new = story("baru", "<p>Dermagad.</p>", days=700)
    later = newspaper(*first, new)

    one, more = Related(paper), Related(later, Related(paper).memory)
    changed = [each for each in first if one.to(each) != more.to(each)]
    assert changed
    assert all("dermagad" in each.html for each in changed)


def test_the_bytes_do_not_depend_on_the_hash_seed() -> None:
    code = (
        "from tests.views.test_related_memory import many, newspaper, Related;"
        "from hashlib import sha256; a = many(60);"
        "m = Related(newspaper(*a[:50])).memory; m = Related(newspaper(*a[2:]), m).memory;"
        "import sys; sys.stdout.write(sha256(m).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in "12"
    }
    assert len(found) == 1
