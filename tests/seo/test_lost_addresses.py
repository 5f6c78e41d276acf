"""An address that was published once is answered for ever, with or without the desk."""

import pytest

from tests.conftest import STORY
from tests.seo.conftest import Found, Lean, record, redirects

ALIASED = STORY.replace("slug: bakau", "slug: bakau\naliases: [/lama/1/]")


def test_a_published_address_that_nothing_answers_stops_the_press(found: Found) -> None:
    """Without the editorial desk, too."""
    told = found(record(bakau="", hutan=""))["alamat-hilang"]

    assert told.path == "data/terbit.json"
    assert told.line == 6
    assert "/berita/hutan/" in told.problem
    assert told.example == "aliases: [/berita/hutan/]"


def test_the_file_of_a_lost_address_leads_to_its_new_one(found: Found) -> None:
    changes = record(mangrove="berita/2026/bakau.md")
    told = found(changes)["alamat-hilang"]

    assert "berita/2026/bakau.md" in told.problem
    assert "/berita/bakau/" in told.remedy


@pytest.mark.parametrize(
    "answer",
    [
        {"berita/2026/bakau.md": ALIASED.replace("/lama/1/", "/berita/mangrove/")},
        redirects(("/berita/mangrove/", "/berita/bakau/")),
        {
            "berita/2026/bakau.md": STORY.replace("slug: bakau", "slug: mangrove"),
            "berita/2026/panen-raya.md": None,
        },
    ],
    ids=["alias", "redirects.yaml", "page"],
)
def test_an_answered_address_lets_the_press_run(lean: Lean, answer: dict[str, str | None]) -> None:
    output = lean(record(mangrove="") | answer)

    assert (output / "berita/mangrove/index.html").is_file()


def test_a_published_story_set_back_to_draft_is_told(found: Found) -> None:
    draft = STORY.replace("slug:", "status: draft\nslug:")
    told = found(record(bakau="") | {"berita/2026/bakau.md": draft})

    assert "status: withdrawn" in told["alamat-hilang"].remedy


def test_a_damaged_record_is_told(found: Found) -> None:
    assert "daftar-tidak-terbaca" in found({"data/terbit.json": "<<<<<<< HEAD"})
