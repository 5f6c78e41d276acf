"""Readers find their way, with and without JavaScript, on a small phone and a desk."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open

EVERY_TEMPLATE = (
    "/",
    "/berita/susur-sungai-mentaya/",
    "/sampit/",
    "/tentang/",
    "/kanal/budaya/",
    "/tempat/baamang/",
    "/tempat/telawang/",
    "/topik/mentaya/",
    "/penulis/redaksi/",
    "/arsip/2026-11/",
    "/kanal/",
    "/tempat/",
    "/en/sampit/",
    "/luring/",
    "/404.html",
)


@pytest.mark.parametrize("javascript", [True, False], ids=["with-js", "without-js"])
def test_a_reader_walks_from_home_to_a_story_to_a_place_and_back(
    visit: Open, javascript: bool
) -> None:
    page = visit("/", javascript=javascript)
    expect(page).to_have_title(re.compile("Kabar Baik Sampit"))

    page.locator("main").get_by_role("link", name="Porprov Kalteng 2023").first.click()
    expect(page).to_have_url(re.compile("/berita/porprov-2023-sampit/$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Porprov Kalteng 2023")

    page.locator("main a[href^='/tempat/']").first.click()
    expect(page).to_have_url(re.compile("/tempat/[a-z0-9-]+/$"))
    place = page.get_by_role("heading", level=1).inner_text()
    story = page.locator("main").get_by_role("link", name="Porprov Kalteng 2023").first
    expect(story).to_be_visible()

    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Porprov Kalteng 2023")
    page.go_back()
    expect(page).to_have_url(re.compile(r":\d+/$"))
    assert place


LOOKS = [(width, scheme) for width in (360, 1280) for scheme in ("light", "dark")]


@pytest.mark.parametrize("address", EVERY_TEMPLATE)
def test_a_page_is_open_to_everyone(visit: Open, address: str) -> None:
    page = visit(address)

    found = {}
    for width, scheme in LOOKS:
        page.set_viewport_size({"width": width, "height": 800})
        # Without motion, for a colour that is still changing has no contrast to measure.
        page.emulate_media(
            color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce"
        )
        violations = Axe().run(page).response["violations"]
        found[width, scheme] = [violation["id"] for violation in violations]
        assert no_sideways_scroll(page), width

    assert found == {look: [] for look in LOOKS}


@pytest.mark.parametrize("address", EVERY_TEMPLATE)
def test_a_page_fits_the_narrowest_phone(visit: Open, address: str) -> None:
    assert no_sideways_scroll(visit(address, width=320))


def test_the_first_tab_stop_leads_to_the_content(visit: Open) -> None:
    page = visit("/berita/ikon-jelawat/")

    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text(re.compile("Lewati"))
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_an_address_that_is_not_there_offers_ways_on(visit: Open, site: str) -> None:
    page = visit("/")
    answer = page.request.get(f"{site}/tidak/ada/")

    assert answer.status == 404
    assert "Halaman tidak ditemukan" in answer.text()


def test_pictures_below_the_fold_wait_and_the_lead_does_not(visit: Open) -> None:
    page = visit("/berita/ikon-jelawat/")
    lead = page.locator("article figure img").first

    assert lead.get_attribute("loading") != "lazy"
    assert lead.get_attribute("fetchpriority") == "high"
    for image in page.locator("section img").all():
        assert image.get_attribute("loading") == "lazy"


def no_sideways_scroll(page: Page) -> bool:
    width = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return bool(width <= 0)
