"""`umumkan`, against a real server: what is told, what is noted, and what becomes of refusals."""

from pathlib import Path

import pytest

from plugins.newsroom.findings import BuildStopped
from plugins.publishing.record import Record, write
from tests.conftest import PLAIN_STORY, STORY
from tests.publishing.conftest import KEY, Build, Umumkan, noted
from tests.publishing.listener import Listener


def test_looking_tells_and_sends_nothing(
    build: Build,
    umumkan: Umumkan,
    live: Listener,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    build()

    assert umumkan() == 0
    told = capsys.readouterr().out
    assert "Halaman baru" in told
    assert "  /berita/bakau/\n" in told
    assert "--kirim" in told
    assert live.posts == []
    assert not (tmp_path / "umumkan.json").exists()


def test_sending_tells_the_search_engine_and_notes_what_it_took(
    build: Build, umumkan: Umumkan, live: Listener, tmp_path: Path
) -> None:
    output = build()
    live.answers = [202]

    assert umumkan("--kirim") == 0
    (post,) = live.posts
    assert post["host"] == live.address.removeprefix("http://")
    assert post["key"] == KEY
    assert post["keyLocation"] == f"{live.address}/{KEY}.txt"
    assert f"{live.address}/berita/bakau/" in post["urlList"]
    assert f"{live.address}/404.html" not in post["urlList"]
    assert (output / f"{KEY}.txt").read_text(encoding="utf-8") == KEY
    assert {f"{live.address}{address}" for address in noted(tmp_path).pages} == set(live.urls)


def test_nothing_is_sent_twice(
    build: Build, umumkan: Umumkan, live: Listener, capsys: pytest.CaptureFixture[str]
) -> None:
    build()
    umumkan("--kirim")
    live.posts.clear()
    build()
    capsys.readouterr()

    assert umumkan("--kirim") == 0
    assert live.posts == []
    assert "Tidak ada yang berubah" in capsys.readouterr().out


def test_only_what_changed_is_announced(build: Build, umumkan: Umumkan, live: Listener) -> None:
    """A changed word counts; a new neighbour, a new photo's file and a new style do not."""
    build()
    umumkan("--kirim")
    live.posts.clear()
    newer = PLAIN_STORY.replace("Slug: panen-raya", "Slug: panen-kedua")
    # Nobody's list grows long enough to be found only now.
    newer = newer.replace("Tags: panen, padi\n", "").replace("Rina Wulandari", "Redaksi Pesisir")
    build(
        {
            "berita/2026/bakau.md": STORY.replace("awal tahun", "tahun lalu"),
            "berita/2026/panen-kedua.md": newer.replace("lebih awal tahun", "lagi tahun"),
        }
    )
    umumkan("--kirim")

    told = {url.removeprefix(live.address) for url in live.urls}
    assert told == {"/berita/bakau/", "/berita/panen-kedua/"}


def test_the_later_pages_of_a_list_are_not_announced(
    build: Build, umumkan: Umumkan, live: Listener
) -> None:
    """They have no words of their own, and only lead on to stories."""
    output = build(DEFAULT_PAGINATION=1)
    umumkan("--kirim")

    assert (output / "arsip/2026-11/halaman/1/index.html").is_file()
    assert f"{live.address}/arsip/2026-11/" in live.urls
    assert not [url for url in live.urls if "/halaman/" in url]


def test_an_address_that_is_gone_is_announced_and_forgotten(
    build: Build, umumkan: Umumkan, live: Listener, tmp_path: Path
) -> None:
    build()
    umumkan("--kirim")
    live.posts.clear()
    build({"berita/2026/panen-raya.md": PLAIN_STORY.replace("Slug:", "Status: hidden\nSlug:")})
    umumkan("--kirim")

    assert f"{live.address}/berita/panen-raya/" in live.urls
    assert "/berita/panen-raya/" not in noted(tmp_path).pages


def test_a_site_that_moved_to_another_host_is_new_there(
    build: Build, umumkan: Umumkan, live: Listener, tmp_path: Path
) -> None:
    build()
    write(
        tmp_path / "umumkan.json",
        Record(site="https://lama.example", pages={"/berita/bakau/": "x", "/hilang/": "y"}),
    )

    assert umumkan("--kirim") == 0
    assert f"{live.address}/berita/bakau/" in live.urls
    assert f"{live.address}/hilang/" not in live.urls
    assert noted(tmp_path).site == live.address


@pytest.mark.parametrize(
    ("status", "reason"),
    [(403, "kuncinya tidak diakui"), (422, "bukan milik situs ini"), (400, "")],
)
def test_a_refusal_is_told_with_its_reason_and_not_noted(
    build: Build,
    umumkan: Umumkan,
    live: Listener,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    status: int,
    reason: str,
) -> None:
    build()
    live.answers = [status]

    assert umumkan("--kirim") == 1
    told = capsys.readouterr().err
    assert f"{status}" in told
    assert reason in told
    assert "SorryReason" in told
    assert len(live.posts) == 1, "a refusal is final"
    assert not (tmp_path / "umumkan.json").exists()


def test_a_redirected_post_is_no_success(
    build: Build, umumkan: Umumkan, live: Listener, tmp_path: Path
) -> None:
    build()
    live.answers = [302]

    assert umumkan("--kirim") == 1
    assert not (tmp_path / "umumkan.json").exists()


def test_a_key_that_is_not_on_the_live_site_stops_the_sending(
    build: Build, umumkan: Umumkan, live: Listener, capsys: pytest.CaptureFixture[str]
) -> None:
    output = build()
    (output / f"{KEY}.txt").unlink()

    assert umumkan("--kirim") == 1
    assert "Terbitkan dahulu" in capsys.readouterr().err
    (output / f"{KEY}.txt").write_text("kunci lain", encoding="utf-8")
    assert umumkan("--kirim") == 1
    assert live.posts == []


def test_without_key_and_hub_nothing_can_be_sent(
    build: Build, umumkan: Umumkan, capsys: pytest.CaptureFixture[str]
) -> None:
    build(key="")

    assert umumkan() == 0
    assert umumkan("--kirim") == 2
    assert "indexnow_key" in capsys.readouterr().err


def test_a_folder_without_a_site_is_told(
    umumkan: Umumkan, capsys: pytest.CaptureFixture[str]
) -> None:
    assert umumkan("--kirim") == 2
    assert "Bangun dahulu" in capsys.readouterr().err


def test_a_damaged_record_is_told_and_kept(
    build: Build, umumkan: Umumkan, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    build()
    (tmp_path / "umumkan.json").write_text("<<<<<<< HEAD", encoding="utf-8")

    assert umumkan("--kirim") == 2
    assert "dari git" in capsys.readouterr().err
    assert (tmp_path / "umumkan.json").read_text(encoding="utf-8") == "<<<<<<< HEAD"


def test_an_endpoint_that_is_no_web_address_is_refused(umumkan: Umumkan) -> None:
    with pytest.raises(SystemExit) as stop:
        umumkan("--endpoint", "file:///etc/passwd")
    assert stop.value.code == 2


@pytest.mark.parametrize("key", ["pendek", "a" * 129, "ada spasi di sini", "../../etc/passwd"])
def test_a_key_that_is_none_stops_the_build(build: Build, key: str) -> None:
    with pytest.raises(BuildStopped, match="indexnow_key"):
        build(key=key)


def test_a_hub_that_is_none_stops_the_build(build: Build) -> None:
    with pytest.raises(BuildStopped, match="websub_hub"):
        build(hub="hub.example")


def test_changed_feeds_are_told_to_the_hub_and_only_those(
    build: Build, umumkan: Umumkan, live: Listener, tmp_path: Path
) -> None:
    output = build(hub=f"{live.address}/hub")
    assert umumkan("--kirim") == 0

    told = [ping["hub.url"][0].removeprefix(live.address) for ping in live.pings]
    assert {"/rss.xml", "/kanal/lingkungan/rss.xml"} <= set(told)
    assert all(ping["hub.mode"] == ["publish"] for ping in live.pings)
    assert set(noted(tmp_path).feeds) == set(told)
    assert all((output / address.lstrip("/")).is_file() for address in told)

    live.pings.clear()
    build(
        {"berita/2026/panen-raya.md": PLAIN_STORY.replace("lebih awal", "lebih cepat")},
        hub=f"{live.address}/hub",
    )
    umumkan("--kirim")
    again = {ping["hub.url"][0].removeprefix(live.address) for ping in live.pings}
    assert "/rss.xml" in again
    assert "/kanal/lingkungan/rss.xml" not in again


def test_a_hub_that_refuses_one_feed_is_told_it_again(
    build: Build, umumkan: Umumkan, live: Listener
) -> None:
    build(hub=f"{live.address}/hub")
    live.hub_answers = [400]

    assert umumkan("--kirim") == 1
    refused = live.pings[0]["hub.url"]
    live.pings.clear()
    assert umumkan("--kirim") == 0
    assert [ping["hub.url"] for ping in live.pings] == [refused]
