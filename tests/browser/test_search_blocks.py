"""A large newspaper's index comes in blocks, and its readers notice nothing of it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Response, Route, expect

from plugins.search import blocks
from plugins.workshop.server import serving
from tests.browser.test_search import SEARCH, choice, results_of, seek, status_of, words_of
from tests.conftest import PLAIN_STORY, Publish
from tests.search.test_search_site import ENGLISH, WITH_SEARCH

STORIES = 24
RARE = ("jukung", "lanting")
"""Words of one story each."""


def story(number: int) -> str:
    named = PLAIN_STORY.replace("Slug: panen-raya", f"Slug: panen-{number}")
    rare = RARE[number] if number < len(RARE) else "perahu"
    return named.replace("Date: 2026", f"Date: {2020 + number % 3}") + f"\nAda {rare} di sana.\n"


@pytest.fixture
def newspaper(publish: Publish, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Published with an index of four blocks, and one of an English story."""
    monkeypatch.setattr(blocks, "MOST", 8)
    monkeypatch.setattr(blocks, "PIECE", 1_600)
    stories = {f"berita/2026/panen-{number}.md": story(number) for number in range(STORIES)}
    output = publish({**stories, "berita/2026/mangroves.md": ENGLISH}, PLUGINS=WITH_SEARCH)
    tags = json.loads((output / "pagefind/blocks.json").read_bytes())
    assert {lang: len(its) for lang, its in tags.items()} == {"en": 1, "id": 4}
    return output


@pytest.fixture
def page(newspaper: Path, browser: Browser) -> Iterator[Page]:
    """The search page of that newspaper."""
    context = browser.new_context(service_workers="block")
    with serving(newspaper, port=0) as server:
        page = context.new_page()
        page.goto(f"{server.url.rstrip('/')}{SEARCH}")
        yield page
        context.close()


def test_all_blocks_answer_as_one(page: Page) -> None:
    seek(page, "padi")

    expect(status_of(page)).to_have_text(f"{STORIES + 1} hasil untuk “padi”")
    button = page.get_by_role("button", name="Tampilkan hasil berikutnya")
    button.click()
    expect(results_of(page)).to_have_count(20)
    button.click()
    expect(results_of(page)).to_have_count(STORIES + 1)
    addresses = [link.get_attribute("href") for link in results_of(page).all()]
    assert len(set(addresses)) == STORIES + 1
    year = choice(page, "Tahun").locator("option", has_text="2020")
    expect(year).to_have_text("2020 (8)")


def test_counts_and_choices_are_of_all_blocks(page: Page) -> None:
    words_of(page).focus()
    expect(choice(page, "Tahun").locator("option")).to_have_text(
        ["Semua", "2026 (2)", "2022 (8)", "2021 (8)", "2020 (8)"]
    )

    seek(page, "padi")
    choice(page, "Tahun").select_option("2021")

    expect(status_of(page)).to_have_text("8 hasil untuk “padi”")


def test_all_words_must_occur_though_a_block_may_lack_one(page: Page) -> None:
    seek(page, f"padi {RARE[0]}")

    expect(status_of(page)).to_have_text(f"1 hasil untuk “padi {RARE[0]}”")
    expect(results_of(page)).to_have_attribute("href", "/berita/panen-0/")
    seek(page, " ".join(RARE))
    expect(status_of(page)).to_contain_text("Tidak ada hasil")


def test_a_choice_alone_does_not_load_every_word(page: Page, newspaper: Path) -> None:
    loaded: list[str] = []

    def note(answer: Response) -> None:
        if "/index/" in answer.url:
            loaded.append(answer.url)

    page.on("response", note)
    words_of(page).focus()
    expect(choice(page, "Tahun").locator("option")).to_have_count(5)

    choice(page, "Tahun").select_option("2022")

    expect(status_of(page)).to_have_text("8 tulisan menurut pilihan Anda")
    assert page.locator("[data-search-results] mark").count() == 0
    assert len(loaded) == 4  # one of each block
    assert len(list(newspaper.glob("pagefind/id-*/index/*"))) > 8


@pytest.mark.parametrize("missing", ["pagefind-entry.json", "*.pf_meta", "filter/*", "index/*"])
def test_while_a_block_is_missing_the_others_answer(page: Page, missing: str) -> None:
    def refuse(route: Route) -> None:
        route.abort()

    page.route(f"**/pagefind/id-2/{missing}**", refuse)

    seek(page, "padi")

    expect(results_of(page).first).to_be_visible()
    count = int(re.sub(r"\D", "", status_of(page).inner_text().split(" ")[0]))
    assert STORIES / 2 < count <= STORIES + 1


def test_without_the_first_block_it_says_so_and_then_works_again(page: Page) -> None:
    page.route("**/pagefind/id-0/**", lambda route: route.abort())
    words_of(page).fill("padi")
    expect(status_of(page)).to_contain_text("Periksa sambungan")

    page.unroute("**/pagefind/id-0/**")
    page.locator("main").get_by_role("button", name="Cari", exact=True).click()

    expect(status_of(page)).to_have_text(f"{STORIES + 1} hasil untuk “padi”")


def test_another_language_asks_its_own_blocks(newspaper: Path, browser: Browser) -> None:
    with serving(newspaper, port=0) as server:
        page = browser.new_page()
        page.goto(f"{server.url.rstrip('/')}/en{SEARCH}")
        page.locator("main").get_by_role("searchbox").fill("bakau")

        expect(results_of(page)).to_have_count(1)
        expect(results_of(page)).to_have_attribute("href", re.compile("^/en/"))
        page.close()
