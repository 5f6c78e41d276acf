"""Readers find the way to their language, and back."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import Open


def test_a_reader_goes_over_to_english_and_back_again(visit: Open) -> None:
    page = visit("/sampit/")
    page.get_by_role("link", name="Read in English").click()

    expect(page).to_have_url(re.compile("/en/sampit/$"))
    assert page.locator("html").get_attribute("lang") == "en"
    expect(page.get_by_role("link", name="Skip to content")).to_be_attached()
    back = page.get_by_role("link", name="Baca dalam bahasa Indonesia")
    assert back.get_attribute("lang") == back.get_attribute("hreflang") == "id"

    back.click()
    expect(page.get_by_role("link", name="Lewati ke isi")).to_be_attached()


def test_the_menu_of_an_english_page_is_english_and_leads_to_english_where_there_is_any(
    visit: Open,
) -> None:
    page = visit("/en/travel-guide/", width=1280)
    menu = page.get_by_role("navigation", name="Main")

    assert menu.get_by_role("link", name="Sampit").get_attribute("href") == "/en/sampit/"
    expect(menu.get_by_role("link", name="Food")).to_be_visible()
    assert page.get_by_role("navigation", name="Utama").count() == 0


def test_the_ways_to_another_language_are_large_enough_to_touch(visit: Open) -> None:
    box = visit("/sampit/").get_by_role("link", name="Read in English").bounding_box()

    assert box
    assert min(box["width"], box["height"]) >= 24
