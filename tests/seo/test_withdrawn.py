"""A withdrawn story: its address stays and says why, and nothing tells what it said."""

from pathlib import Path

import pytest
from pelican.settings import read_settings

from plugins.bridge.engine import Press
from plugins.newsroom.edition import Plan, Studio
from plugins.newsroom.newspaper import Newspaper
from tests.conftest import PLAIN_STORY, ROOT, SMALL_HUB, STORY, TINY, Write, page
from tests.seo.conftest import LEAN, Found, Lean, record

HUB = "https://kabarbaiksampit.example"
REASON = "Narasumber utama mencabut keterangannya dan kami tidak dapat memastikannya."
WITHDRAWN = STORY.replace(
    "slug:", f"status: withdrawn\nwithdrawn_reason: {REASON}\nwithdrawn_on: 2026-11-09\nslug:"
)


def test_a_withdrawn_story_says_so_and_why_and_nothing_else(lean: Lean) -> None:
    output = lean(record(bakau="") | {"berita/2026/bakau.md": WITHDRAWN})
    tree = page(output, "/berita/bakau/")
    text = " ".join(tree.text_content().split())

    assert tree.findtext(".//h1") == "Ditarik: Warga menanam seribu bakau"
    assert REASON in text
    assert "9 November 2026" in text
    assert "Seribu bibit" not in text
    assert tree.xpath("//meta[@name='robots']/@content") == ["noindex, follow"]


def test_nothing_else_knows_of_a_withdrawn_story(lean: Lean) -> None:
    output = lean(
        {
            "berita/2026/bakau.md": WITHDRAWN.replace("slug:", "aliases: [/lama/]\nslug:"),
            "berita/2026/panen-raya.md": PLAIN_STORY.replace("({filename}bakau.md)", "(/)"),
        }
    )
    own = {output / "berita/bakau/index.html", output / "lama/index.html"}
    others = [
        file
        for file in output.rglob("*")
        if file.suffix in {".html", ".xml", ".json"} and file not in own
    ]

    assert len(others) > 10
    for file in others:
        text = file.read_text(encoding="utf-8")
        assert "seribu bakau" not in text, file
        assert "/berita/bakau/" not in text, file
    assert not list((output / "foto").glob("bakau*"))
    assert page(output, "/lama/").xpath("//a/@href") == [f"{HUB}/berita/bakau/"]


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("status: withdrawn", 8),
        ("status: withdrawn\nwithdrawn_reason: salah", 9),
        (f"withdrawn_reason: {REASON}", 8),
        ("withdrawn_on: 2026-11-09", 8),
    ],
)
def test_a_withdrawal_is_told_whole(found: Found, said: str, line: int) -> None:
    finding = found({"berita/2026/bakau.md": STORY.replace("authors:", f"{said}\nauthors:")})[
        "penarikan-tidak-lengkap"
    ]

    assert finding.line == line - 2


def test_no_room_is_told_what_a_withdrawn_story_said(write: Write, tmp_path: Path) -> None:
    content = write({**TINY, "berita/2026/bakau.md": WITHDRAWN})
    places = {name: str(tmp_path / name) for name in ("OUTPUT_PATH", "CACHE_PATH")}
    override = places | {"PATH": str(content), "PLUGINS": LEAN, "HUB": SMALL_HUB}
    press = Press(read_settings(str(ROOT / "pelicanconf.py"), override=override))
    told: list[Newspaper] = []

    def overheard(newspaper: Newspaper, _: Studio) -> tuple[Plan, ...]:
        told.append(newspaper)
        return ()

    press.offers.layouts.append(overheard)
    press.run()
    (newspaper,) = told
    story = next(story for story in newspaper.stories if story.slug == "bakau")

    assert story.title == "Warga menanam seribu bakau"
    assert (story.html, story.summary, story.photo) == ("", "", None)
    assert (story.topics, story.places, story.authors, story.sources) == ((), (), (), ())


def test_the_photo_of_a_withdrawn_story_may_be_deleted(lean: Lean) -> None:
    output = lean({"berita/2026/bakau.md": WITHDRAWN, "foto/bakau.jpg": None})

    assert REASON in page(output, "/berita/bakau/").text_content()


def test_a_body_that_is_gone_or_broken_does_not_hinder_a_withdrawal(lean: Lean) -> None:
    head, _, _ = WITHDRAWN.rpartition("---")
    for body in ("", "[buntu]({filename}tidak-ada.md)\n"):
        output = lean({"berita/2026/bakau.md": f"{head}---\n{body}"})
        assert REASON in page(output, "/berita/bakau/").text_content()
