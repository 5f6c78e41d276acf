"""What is blocked stays out, everything else is published, and the status says so."""

from pathlib import Path

import pytest

from plugins.bridge.filling import SettingsError
from plugins.bridge.quarantine import STATUS, StoriesHeldBack
from plugins.newsroom.findings import StoriesNeedMending
from tests.conftest import PLAIN_STORY, SMALL_HUB, STORY, Publish, page

BROKEN = STORY.replace("date: 2026-11-01 08:00", "date: besok")
UNREADABLE = b"\xff\xfe kacau"
LEADING_THERE = PLAIN_STORY.replace(
    "Petani memanen padi **lebih awal**.",
    "Baca [di sini](/berita/bakau/), [di sana](/berita/bakau) atau "
    "[situs](https://kabarbaiksampit.example/berita/bakau/#bibit), lalu [tempat](/tempat/).",
)


def held(publish: Publish, *args: object, **settings: object) -> StoriesHeldBack:
    with pytest.raises(StoriesHeldBack) as end:
        publish(*args, BLOCKED_STORIES="quarantine", **settings)
    return end.value


def test_a_blocked_story_stays_out_and_its_neighbour_is_published(
    publish: Publish, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    end = held(publish, {"berita/2026/bakau.md": BROKEN})

    told = capsys.readouterr().out
    assert end.code == STATUS == 3
    assert "1 berkas ditahan, selebihnya terbit." in told
    assert "berita/2026/bakau.md:3" in told
    assert "besok" in told
    output = tmp_path / "output"
    assert not (output / "berita/bakau").exists()
    assert "Panen raya" in page(output, "/berita/panen-raya/").text_content()


@pytest.mark.parametrize("blocked", [BROKEN, UNREADABLE])
def test_nothing_leads_to_what_is_held_back(
    publish: Publish, tmp_path: Path, blocked: str | bytes
) -> None:
    leading = {"berita/2026/bakau.md": blocked}
    if blocked == BROKEN:
        leading["berita/2026/panen-raya.md"] = LEADING_THERE

    held(publish, leading)

    body = page(tmp_path / "output", "/berita/panen-raya/").find(".//article")
    assert body is not None
    links = [link.get("href") for link in body.iter("a")]
    assert not any("bakau" in str(link) or "berkas" in str(link) for link in links)
    words = body.text_content()
    assert "Baca di sini, di sana atau situs" in words or "Baca juga kisah bakau." in words


def test_menus_leave_out_what_is_held_back(publish: Publish, tmp_path: Path) -> None:
    hub = SMALL_HUB | {
        "navigation": [("Tentang", "/tentang/"), ("Tempat", "/tempat/")],
        "footer": [("Tentang", "/tentang/")],
        "policies": {"ethicsPolicy": "/tentang/"},
        "today": "/tentang/",
    }
    about = BROKEN.replace("slug: bakau", "slug: tentang")

    held(publish, {"halaman/tentang.md": about}, HUB=hub)

    home = page(tmp_path / "output", "/")
    assert "/tempat/" in [link.get("href") for link in home.iter("a")]
    assert "/tentang/" not in [link.get("href") for link in home.iter("a")]


def test_what_only_the_whole_edition_shows_is_held_back_too(
    publish: Publish, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    astray = PLAIN_STORY.replace("Petani memanen padi **", "[Hilang](/berita/tak-ada/) **")

    held(publish, {"berita/2026/panen-raya.md": astray})

    assert "tautan-buntu" in capsys.readouterr().out
    output = tmp_path / "output"
    assert not (output / "berita/panen-raya").exists()
    assert (output / "berita/bakau/index.html").exists()


def test_who_claims_the_address_of_a_blocked_story_gets_it(
    publish: Publish, tmp_path: Path
) -> None:
    twin = STORY.replace("Warga menanam seribu bakau", "Bakau yang kedua")

    held(publish, {"berita/2026/bakau.md": BROKEN, "berita/2026/bakau-kedua.md": twin})

    assert "Bakau yang kedua" in page(tmp_path / "output", "/berita/bakau/").text_content()


def test_an_address_that_readers_know_waits_for_its_story(publish: Publish, tmp_path: Path) -> None:
    record = '{"/berita/bakau/": {"file": "berita/2026/bakau.md", "digest": "x"}}'

    held(publish, {"berita/2026/bakau.md": UNREADABLE, "data/terbit.json": record})

    assert (tmp_path / "output/berita/panen-raya/index.html").exists()


def test_a_mended_story_comes_back(publish: Publish) -> None:
    held(publish, {"berita/2026/bakau.md": BROKEN})

    output = publish(BLOCKED_STORIES="quarantine")

    assert (output / "berita/bakau/index.html").exists()
    assert "/berita/bakau/" in (output / "berita/panen-raya/index.html").read_text()


def test_by_default_one_blocked_story_stops_everything(publish: Publish, tmp_path: Path) -> None:
    with pytest.raises(StoriesNeedMending, match="1 hal perlu diperbaiki"):
        publish({"berita/2026/bakau.md": BROKEN})

    assert not (tmp_path / "output").exists()


def test_a_broken_register_stops_everything_even_then(publish: Publish, tmp_path: Path) -> None:
    with pytest.raises(StoriesNeedMending, match=r"people\.yaml"):
        publish({"data/people.yaml": "- nama: x\n"}, BLOCKED_STORIES="quarantine")

    assert not (tmp_path / "output").exists()


def test_another_word_is_refused(publish: Publish) -> None:
    with pytest.raises(SettingsError, match='"stop" or "quarantine"'):
        publish(BLOCKED_STORIES="karantina")


def test_a_story_whose_link_leads_to_no_heading_is_held_back_too(
    publish: Publish, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    astray = PLAIN_STORY.replace("Petani memanen padi **", "[Bibit](/berita/bakau/#tak-ada) **")

    held(publish, {"berita/2026/panen-raya.md": astray})

    told = capsys.readouterr().out
    assert "berita/2026/panen-raya.md:9  [blokir] tautan-buntu" in told
    assert "/berita/bakau/#tak-ada" in told
    assert not (tmp_path / "output/berita/panen-raya").exists()
