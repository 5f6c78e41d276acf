"""Readers find what they seek as they type, by keyboard too, and other ways where nothing runs."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from plugins.workshop.server import serving
from tests.browser.conftest import Open
from tests.conftest import Publish
from tests.search.test_search_site import WITH_SEARCH

SEARCH = "/cari/"
BUDGET = 10_000
"""Bytes of own JavaScript on the search page's part, compressed (issue 6: on a story page)."""


def words_of(page: Page) -> Locator:
    return page.locator("main").get_by_role("searchbox")


def results_of(page: Page) -> Locator:
    return page.locator("[data-search-results]").get_by_role("link")


def status_of(page: Page) -> Locator:
    """What a screen reader is told."""
    return page.locator("main").get_by_role("status")


def choice(page: Page, name: str) -> Locator:
    return page.get_by_role("combobox", name=name)


def seek(page: Page, words: str) -> Locator:
    """Type, and wait for the answer to just these words."""
    words_of(page).fill(words)
    expect(status_of(page)).to_contain_text(f"“{words}”")
    return results_of(page)


def test_typing_finds_a_story_and_shows_where(visit: Open) -> None:
    page = visit(SEARCH)

    found = seek(page, "jelawat")

    expect(found.first).to_contain_text("Jelawat")
    expect(status_of(page)).to_have_text(re.compile(r"^\d+ hasil untuk “jelawat”$"))
    marks = page.locator("[data-search-results] mark").all_inner_texts()
    assert {mark.lower() for mark in marks} == {"jelawat"}
    assert page.url.endswith("/cari/?q=jelawat")
    expect(page.locator("[data-search-browse]")).to_be_hidden()


def test_words_are_found_in_other_forms(visit: Open) -> None:
    page = visit(SEARCH)

    for words in ("menanam", "penanaman", "ditanam"):
        expect(seek(page, words).first).to_contain_text("Hutan Sagonta")


def test_results_are_chosen_by_channel_place_and_year(visit: Open) -> None:
    page = visit(SEARCH)
    seek(page, "sampit")
    most = results_of(page).count()

    option = choice(page, "Kanal").locator("option", has_text="Kuliner")
    count = int(re.sub(r"\D", "", option.inner_text()))
    choice(page, "Kanal").select_option("Kuliner")
    expect(status_of(page)).to_have_text(f"{count} hasil untuk “sampit”")
    assert 0 < count < most
    assert set(page.locator("[data-result-channel]").all_inner_texts()) == {"Kuliner"}
    assert page.url.endswith("/cari/?q=sampit&kanal=Kuliner")
    # Another channel can still be chosen, and keeps its own count.
    expect(choice(page, "Kanal").locator("option", has_text="Budaya")).to_have_count(1)

    choice(page, "Kanal").select_option("")
    choice(page, "Tahun").select_option(index=1)
    expect(page.locator("[data-search-results] li:not(:has([data-result-date]))")).to_have_count(0)
    expect(results_of(page).first).to_be_visible()


def test_a_choice_alone_lists_what_there_is(visit: Open) -> None:
    page = visit(SEARCH)
    words_of(page).focus()
    expect(choice(page, "Tempat").locator("option").nth(5)).to_be_attached()

    choice(page, "Tempat").select_option("Baamang")

    expect(status_of(page)).to_have_text(re.compile(r"^\d+ tulisan menurut pilihan"))
    expect(results_of(page).first).to_be_visible()


def test_the_keyboard_is_enough(visit: Open) -> None:
    page = visit(SEARCH)
    found = seek(page, "sungai")

    page.keyboard.press("ArrowDown")
    expect(found.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(found.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(words_of(page)).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("/")
    expect(words_of(page)).to_be_focused()
    expect(words_of(page)).to_have_value("sungai")
    page.keyboard.press("/")
    expect(words_of(page)).to_have_value("sungai/")

    page.keyboard.press("Escape")
    expect(words_of(page)).to_have_value("")
    expect(found).to_have_count(0)
    expect(page.locator("[data-search-browse]")).to_be_visible()
    assert page.url.endswith("/cari/")

    title = seek(page, "batik").first.inner_text()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    page.go_back()
    expect(results_of(page).first).to_have_text(title)


def test_an_address_with_words_and_choices_can_be_passed_on(visit: Open) -> None:
    page = visit(f"{SEARCH}?q=sampit&kanal=Budaya")

    expect(status_of(page)).to_contain_text("“sampit”")
    expect(words_of(page)).to_have_value("sampit")
    expect(choice(page, "Kanal")).to_have_value("Budaya")
    assert set(page.locator("[data-result-channel]").all_inner_texts()) == {"Budaya"}


@pytest.mark.parametrize("words", ["<img src=x onerror=alert(1)>", "{count} $& “”", "%E0%A4%A"])
def test_whatever_is_sought_stays_words(visit: Open, words: str) -> None:
    page = visit(SEARCH)

    seek(page, words)

    assert page.locator("main [onerror]").count() == 0
    page.reload()
    expect(words_of(page)).to_have_value(words)


def test_where_nothing_is_found_there_is_advice(visit: Open) -> None:
    page = visit(f"{SEARCH}?q=qzxv&kanal=Budaya")

    expect(status_of(page)).to_have_text("Tidak ada hasil untuk “qzxv”.")
    expect(page.get_by_text("Periksa ejaannya")).to_be_visible()
    expect(page.locator("[data-search-browse]")).to_be_visible()
    words_of(page).fill("kelotok")
    page.get_by_role("button", name="Cari tanpa pilihan").click()
    expect(choice(page, "Kanal")).to_have_value("")
    expect(results_of(page).first).to_be_visible()
    expect(page.get_by_text("Periksa ejaannya")).to_be_hidden()


def test_more_results_come_on_demand_and_take_the_focus(visit: Open) -> None:
    page = visit(SEARCH)
    found = seek(page, "sampit")
    expect(found).to_have_count(10)

    page.get_by_role("button", name="Tampilkan hasil berikutnya").click()

    expect(found.nth(10)).to_be_focused()
    titles = found.all_inner_texts()
    assert len(titles) == len(set(titles)) == 20


@pytest.mark.parametrize("address", ["/berita/ikon-jelawat/", "/"])
def test_no_other_page_loads_any_of_it(visit: Open, address: str) -> None:
    page = visit(address)
    page.wait_for_load_state("networkidle")

    loaded = page.evaluate("performance.getEntriesByType('resource').map((entry) => entry.name)")
    assert [name for name in loaded if re.search(r"pagefind|js/search", name)] == []


def test_the_index_comes_only_when_it_is_wanted(visit: Open) -> None:
    page = visit(SEARCH)
    page.wait_for_load_state("networkidle")
    loaded = (
        "performance.getEntriesByType('resource').filter((e) => /pagefind/.test(e.name)).length"
    )

    assert page.evaluate(loaded) == 0
    with page.expect_response(re.compile(r"/pagefind/id-0/wasm\.id\.pagefind$")):
        words_of(page).focus()


def test_the_script_is_small(visit: Open, site: str) -> None:
    page = visit(SEARCH)
    address = page.locator("script[src*='js/search']").get_attribute("src") or ""

    assert len(gzip.compress(page.request.get(f"{site}{address}").body())) < BUDGET


def test_without_javascript_the_lists_are_the_way(visit: Open) -> None:
    page = visit("/404.html", javascript=False)

    page.locator("main").get_by_role("searchbox").fill("jelawat")
    page.locator("main").get_by_role("button", name="Cari").click()
    expect(page).to_have_url(re.compile(r"/cari/\?q=jelawat$"))
    expect(page.locator("main form")).to_be_hidden()
    # Chromium shows no <noscript> to a test, only to those who really have turned scripts off.
    assert "memerlukan JavaScript" in page.locator("main noscript").inner_html()
    for name in ("Kanal", "Tempat", "Topik", "Arsip"):
        expect(page.locator("main").get_by_role("link", name=name, exact=True)).to_be_visible()


def test_a_phone_searches_from_the_menu(visit: Open) -> None:
    page = visit("/berita/ikon-jelawat/")

    page.locator("summary", has_text="Menu").click()
    page.get_by_role("searchbox", name="Cari di situs ini").fill("kelotok")
    page.keyboard.press("Enter")

    expect(page).to_have_url(re.compile(r"/cari/\?q=kelotok$"))
    expect(results_of(page).first).to_be_visible()


SHIFTS = """
window.moved = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""


@pytest.mark.parametrize("words", ["jelawat", "qzxv"])
def test_nothing_moves_when_an_address_is_answered(alone: Page, site: str, words: str) -> None:
    alone.set_viewport_size({"width": 360, "height": 800})
    alone.add_init_script(SHIFTS)

    alone.goto(f"{site}{SEARCH}?q={words}")
    expect(status_of(alone)).to_contain_text(f"“{words}”")
    alone.wait_for_load_state("networkidle")

    assert alone.evaluate("window.moved") < 0.02  # issue 6


@pytest.fixture
def alone(browser: Browser) -> Iterator[Page]:
    """A page whose requests may fail."""
    context = browser.new_context(service_workers="block")
    yield context.new_page()
    context.close()


def test_away_from_the_net_it_says_so_and_then_works_again(alone: Page, site: str) -> None:
    alone.goto(f"{site}{SEARCH}")
    alone.context.set_offline(True)

    words_of(alone).fill("jelawat")
    expect(status_of(alone)).to_contain_text("Periksa sambungan")
    alone.context.set_offline(False)
    alone.locator("main").get_by_role("button", name="Cari", exact=True).click()

    expect(results_of(alone).first).to_contain_text("Jelawat")


def test_it_works_under_a_path(publish: Publish, alone: Page) -> None:
    output: Path = publish(PLUGINS=WITH_SEARCH, SITEURL="https://x.example/kabar")
    trouble: list[str] = []
    alone.on("pageerror", lambda error: trouble.append(str(error)))
    alone.on("response", lambda answer: trouble.append(answer.url) if not answer.ok else None)
    with serving(output, base="/kabar", port=0) as server:
        alone.goto(f"{server.url}cari/")
        found = seek(alone, "bakau")

        expect(found.first).to_have_attribute("href", "/kabar/berita/bakau/")
        picture = alone.locator("[data-result-picture]").first
        assert picture.evaluate("async (image) => { await image.decode(); return true; }")
        found.first.click()
        expect(alone.get_by_role("heading", level=1)).to_have_text("Warga menanam seribu bakau")
    assert trouble == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_search_is_open_to_everyone(visit: Open, width: int, scheme: str) -> None:
    page = visit(SEARCH, width=width, scheme=scheme)
    for words in ("", "sungai", "qzxv"):
        if words:
            seek(page, words)
        assert [found["id"] for found in Axe().run(page).response["violations"]] == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_search_fits_the_narrowest_phone(visit: Open) -> None:
    page = visit(f"{SEARCH}?q=sungai", width=320)

    expect(results_of(page).first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
