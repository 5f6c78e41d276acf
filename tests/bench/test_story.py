"""The stories of the benchmarks: the same for everyone, in the shape of real ones."""

import os
import subprocess
import sys
from statistics import mean

import yaml

from bench.corpus import ROOT
from bench.peers import dialects
from bench.peers.rounds import EDIT, edited_story
from bench.peers.story import BYLINES, CHANNELS, TAGS, WORDS_IN_BODY, slug_of, slugified, story


def test_a_story_is_the_same_whatever_the_hash_seed() -> None:
    code = "from bench.peers.story import story; print(ascii([story(n) for n in range(20)]))"
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONHASHSEED": seed},
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert said == {f"{[story(number) for number in range(20)]!a}\n".encode()}


def test_another_seed_tells_other_stories() -> None:
    assert story(3).body != story(3, seed=2).body


def test_bodies_have_the_length_and_the_parts_of_real_ones() -> None:
    bodies = [story(number).body for number in range(1, 101)]

    assert abs(mean(len(body.split()) for body in bodies) - WORDS_IN_BODY) < 10
    for part, times in {"\n## ": 2, "\n- ": 4, "\n> ": 1, "](/berita/": 1, "](https://": 1}.items():
        assert {body.count(part) for body in bodies} == {times}


def test_stories_lead_only_to_older_ones() -> None:
    for number in range(1, 50):
        target = story(number).body.split("](/berita/")[1].split("/)")[0]
        assert target in {slug_of(older) for older in range(number)}


def test_every_channel_tag_and_byline_is_used_and_has_an_address_of_its_own() -> None:
    stories = [story(number) for number in range(1000)]

    assert {each.channel for each in stories[: len(CHANNELS)]} == set(CHANNELS)
    assert {tag for each in stories for tag in each.tags} == set(TAGS)
    assert {each.byline for each in stories} == set(BYLINES)
    names = [*CHANNELS, *TAGS, *BYLINES]
    assert (len(CHANNELS), len(TAGS), len(BYLINES)) == (8, 60, 25)
    assert len({slugified(name) for name in names}) == len(names)
    assert all(len(set(each.tags)) == 2 for each in stories)


def test_an_edit_changes_one_word_of_the_body() -> None:
    before, after = story(7).body.split(), edited_story(story(7)).body.split()

    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert len(changed) == 1
    assert changed[0][1] == f"{EDIT}."


def test_all_dialects_tell_the_same_facts() -> None:
    told = story(11)
    for text in (dialects.ours(told), dialects.hugo(told), dialects.eleventy(told)):
        _, header, body = text.split("---\n", 2)
        facts = yaml.safe_load(header)
        assert facts["title"] == told.title
        assert facts["summary"] == told.summary
        assert body == told.body
        for fact in (told.channel, told.byline, *told.tags, told.slug):
            assert fact in header
    plain = dialects.pelican(told)
    assert f"Title: {told.title}\n" in plain
    assert plain.endswith(f"\n\n{told.body}")
