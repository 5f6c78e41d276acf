"""The newsroom's small promises: dates, slugs, near misses, digests."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import PurePosixPath
from zoneinfo import ZoneInfo

import pytest

from plugins.newsroom import dates
from plugins.newsroom.digest import digest
from plugins.newsroom.edition import file_of
from plugins.newsroom.site import Site, Town
from plugins.newsroom.story import Photo, Source
from plugins.newsroom.text import grouped, minutes, near_miss, shortened, slugify
from tests.conftest import ROOT
from tests.look import LOOK

WIB = ZoneInfo("Asia/Jakarta")


def test_days_and_times_are_written_as_indonesians_do() -> None:
    moment = datetime(2026, 11, 22, 9, 5, tzinfo=WIB)

    assert dates.day(moment) == "22 November 2026"
    assert dates.month(2026, 8) == "Agustus 2026"
    assert dates.time_of_day(moment) == "22 November 2026, 09.05 WIB"
    assert dates.time_of_day(moment.astimezone(ZoneInfo("Asia/Jayapura"))).endswith("11.05 WIT")
    assert dates.time_of_day(moment.astimezone(UTC)).endswith("02.05 UTC+0000")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-11-22", datetime(2026, 11, 22, tzinfo=WIB)),
        ("2026-11-22 09:20", datetime(2026, 11, 22, 9, 20, tzinfo=WIB)),
        ("2026-11-22 09:20:30", datetime(2026, 11, 22, 9, 20, 30, tzinfo=WIB)),
        ("2026-11-22T09:20:00Z", datetime(2026, 11, 22, 9, 20, tzinfo=UTC)),
        (
            "2026-11-22T09:20+09:00",
            datetime(2026, 11, 22, 9, 20, tzinfo=timezone(timedelta(hours=9))),
        ),
    ],
)
def test_a_time_without_a_zone_is_the_towns_own(written: str, expected: datetime) -> None:
    assert dates.parse(written, WIB) == expected


@pytest.mark.parametrize("written", ["22-11-2026", "22/11/2026", "besok", "2026-13-01", "2026"])
def test_a_date_that_could_be_guessed_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        dates.parse(written, WIB)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Juhu Singkah & Mata Gajah!", "juhu-singkah-mata-gajah"),
        ("Café di Jum'at pagi", "cafe-di-jumat-pagi"),
        ("  --  ", ""),
        ("桑皮特", ""),
    ],
)
def test_slugs_are_plain_latin(text: str, slug: str) -> None:
    assert slugify(text) == slug


def test_a_near_miss_is_offered_only_when_it_is_near() -> None:
    assert near_miss("sumary", {"summary", "slug"}) == "summary"
    assert near_miss("warna", {"summary", "slug"}) is None


def test_figures_and_lengths() -> None:
    assert grouped(448180) == "448.180"
    assert [minutes(words) for words in (0, 90, 610)] == [1, 1, 3]
    assert shortened("satu dua tiga empat", 12) == "satu dua…"
    assert shortened("satu dua", 12) == "satu dua"


def test_an_address_lies_in_a_file_of_its_own() -> None:
    assert file_of("/") == PurePosixPath("index.html")
    assert file_of("/sampit/") == PurePosixPath("sampit/index.html")
    assert file_of("/404.html") == PurePosixPath("404.html")


def test_links_and_absolute_addresses_know_where_the_hub_lives() -> None:
    town = Town(name="T", regency="R", regency_short="R", province="P", latitude=0.0, longitude=0.0)
    site = Site(
        look=LOOK,
        name="Kabar", tagline="", description="", url="https://a.example/kabar", language="id",
        locale="id_ID", timezone="Asia/Jakarta", town=town, licence=None,  # type: ignore[arg-type]
    )  # fmt: skip

    assert site.link("/sampit/") == "/kabar/sampit/"
    assert site.absolute("/sampit/") == "https://a.example/kabar/sampit/"
    assert site.link("https://b.example/") == "https://b.example/"


def test_equal_values_have_equal_digests_and_any_change_shows() -> None:
    photo = Photo(path="foto/a.jpg", alt="A")

    assert digest(photo) == digest(Photo(path="foto/a.jpg", alt="A"))
    assert digest(photo) != digest(replace(photo, alt="B"))
    assert digest("ab", "c") != digest("a", "bc")
    assert digest(("a", "b")) != digest("a", "b")
    assert digest(1) != digest("1")
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})
    assert digest(Source(name="a")) != digest(Source(name="a", accessed=date(2026, 1, 1)))


def test_a_value_without_a_stable_form_has_no_digest() -> None:
    with pytest.raises(TypeError, match="no digest for object"):
        digest(object())


def test_a_digest_is_the_same_in_another_process() -> None:
    code = (
        "from plugins.newsroom.digest import digest;"
        "from plugins.newsroom.story import Photo;"
        "print(digest(Photo(path='a', focus=(0.5, 0.25)), {'b': 1, 'a': None}, ('x', True)))"
    )
    shown = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }

    assert len(shown) == 1
