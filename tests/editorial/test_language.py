"""The desk reads other languages too, but judges only Indonesian as a language."""

from collections.abc import Iterator
from typing import Any

import pytest

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rules import all_rules
from plugins.editorial.tools import Entry, Tools
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding
from tests.editorial.cases import story
from tests.editorial.desks import told_by

BODY = """\
Sampit (Kabar Baik Sampit) - People of Baamang planted 1,500 mahogany trees in the town forest on \
22 October 2026 at 7:30 am, at a cost of Rp2,500,000. The event was announced on Facebook.

## A town forest with 39% more shade

And the seedlings will not be left alone. “We come back every week,” said Rina Wulandari, who \
leads the group in [Baamang](/tempat/baamang/). She analyzes the soil at the [town forest]\
(/berita/hutan-sagonta/).
"""
ENGLISH: dict[str, Any] = {
    "title": '"Planting a Forest, di Rumah and in Town"',
    "summary": "People of Baamang planted 1,500 mahogany trees in the town forest of Sampit to "
    "shade the path and keep the peat wet.",
    "keyphrase": "town forest",
    "slug": "planting-the-town-forest",
    "image_alt": "People planting mahogany seedlings beside a path in the town forest",
    "image_caption": "Planting in the town forest, 22 October 2026.",
    "lang": "en",
}
BEFORE = BODY.partition("And the seedlings")[0]
PERSONAL = "Call her at home: 0812-3456-7890. Her identity number is 6202056501990003."


def _no_headers_checked(_: Draft) -> Iterator[Finding]:
    yield from ()


def codes(manuscript: Manuscript) -> set[str]:
    """What the whole desk says of one story, by code."""
    tools = Tools(
        archive=Archive(
            site_name="Kabar Baik Sampit",
            town="Sampit",
            addresses=frozenset(("/tempat/baamang/", "/berita/hutan-sagonta/")),
        ),
        address=lambda draft: f"/{draft.text('slug')}/",
        check_headers=_no_headers_checked,
    )
    entry = Entry(path=manuscript.path, digest="", load=lambda: manuscript.draft)
    return {finding.code for finding in told_by(tools, [entry])}


INDONESIAN = {rule.code for rule in all_rules() if rule.indonesian}


def test_no_rule_of_the_indonesian_language_fires_on_english() -> None:
    assert codes(story(BODY, **ENGLISH)) & INDONESIAN == set()


def test_the_same_words_would_be_mended_in_an_indonesian_story() -> None:
    found = codes(story(BODY, **{**ENGLISH, "lang": None})) & INDONESIAN

    assert {"DATE-01", "EYD-13", "NUM-03"} <= found, found


def test_spelling_and_figures_are_what_belongs_to_the_language() -> None:
    assert {code.partition("-")[0] for code in INDONESIAN} == {"DATE", "EYD", "NUM", "TIME"}


@pytest.mark.parametrize(
    ("code", "body", "headers"),
    [
        ("PRIV-01", f"{BODY}\n{PERSONAL}\n", {}),
        ("SARA-01", f"{BODY}\nThe Madurese are all liars, a comment says.\n", {}),
        ("SARA-02", f"{BODY}\nThe banner read: “Drive out the Madurese!”\n", {}),
        ("KEJ-01", BODY, {"sources": None}),
        ("FOTO-06", BODY, {"image_credit": None}),
        ("CLICK-02", BODY, {"title": '"A Forest in Town!!"'}),
        ("MIS-07", BODY, {"image_credit": "AI-generated with Midjourney"}),
        ("SRC-04", f"{BEFORE}“We will come back every single week,” and the rain began.\n", {}),
    ],
)
def test_what_protects_people_and_readers_holds_in_english(
    code: str, body: str, headers: dict[str, Any]
) -> None:
    assert code in codes(story(body, **{**ENGLISH, **headers}))
