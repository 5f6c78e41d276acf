"""Whoever passes stories on gets pictures, words and codes from a small phone, in two taps."""

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open

KIT = "/bagikan/ikon-jelawat/"
KITS = "/bagikan/"
NETWORKS = ("whatsapp", "facebook", "instagram", "telegram", "x", "threads", "linkedin")

# The share sheet is the phone's part: what it would be handed is kept to be looked at.
PHONE_THAT_SHARES = """
navigator.canShare = (data) => Boolean(data.files);
navigator.share = async (data) => {
  window.handed = {
    text: data.text,
    name: data.files[0].name,
    type: data.files[0].type,
    bytes: [...new Uint8Array(await data.files[0].arrayBuffer())],
  };
};
"""
# The policy forbids Playwright's own way of waiting, which is eval.
HANDED = """async () => {
  while (!window.handed) await new Promise((go) => setTimeout(go, 30));
  return window.handed;
}"""
PHONE_THAT_DOES_NOT = "delete Navigator.prototype.canShare; delete Navigator.prototype.share;"


def on(phone: str, page: Page) -> Page:
    page.add_init_script(phone)
    page.reload()
    return page


def no_sideways_scroll(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


@pytest.mark.parametrize("network", NETWORKS)
def test_copy_puts_exactly_the_caption_on_the_clipboard(visit: Open, network: str) -> None:
    page = visit(KIT)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    box = page.locator(f"section[aria-labelledby='untuk-{network}']")
    caption = box.get_by_role("textbox").input_value()

    box.get_by_role("button", name=re.compile("Salin")).click()

    expect(box.get_by_text("Tersalin", exact=True)).to_be_visible()
    expect(page.locator("[data-kit-status]")).to_contain_text("tersalin")
    assert page.evaluate("navigator.clipboard.readText()") == caption
    assert "Patung Jelawat" in caption


def test_where_copying_is_refused_the_words_are_selected(visit: Open) -> None:
    page = on("navigator.clipboard.writeText = () => Promise.reject(new Error());", visit(KIT))

    page.get_by_role("button", name="Salin teks X").click()

    expect(page.locator("[data-kit-status]")).to_contain_text("Teks sudah dipilih")
    chosen = page.evaluate("[getSelection().toString(), document.activeElement.value]")
    assert chosen[0] == chosen[1] != ""


@pytest.mark.parametrize("javascript", [True, False], ids=["with-js", "without-js"])
def test_a_tap_downloads_each_picture_and_the_code(
    visit: Open, site: str, tmp_path: Path, javascript: bool
) -> None:
    page = visit(KIT, javascript=javascript)
    ways = page.get_by_role("link", name=re.compile("^Unduh")).all()
    assert len(ways) == 5

    for way in ways:
        with page.expect_download() as download:
            way.click()
        address = way.get_attribute("href") or ""
        saved = tmp_path / download.value.suggested_filename
        download.value.save_as(saved)
        assert saved.read_bytes() == page.request.get(f"{site}{address}").body()
        assert saved.name == address.rpartition("/")[2]


def test_without_javascript_words_and_links_are_all_there(visit: Open) -> None:
    with_it = [box.input_value() for box in visit(KIT).get_by_role("textbox").all()]
    page = visit(KIT, javascript=False)

    boxes = page.get_by_role("textbox").all()
    assert [box.input_value() for box in boxes] == with_it
    assert all(box.is_visible() for box in boxes)
    for network in NETWORKS:
        way = page.locator(f"section[aria-labelledby='untuk-{network}']").get_by_role("link")
        assert way.count() == (0 if network == "instagram" else 1)
    assert page.get_by_role("button", name=re.compile("Salin|Bagikan")).count() == 0


def test_the_share_sheet_gets_the_picture_and_the_words(visit: Open, site: str) -> None:
    page = on(PHONE_THAT_SHARES, visit(KIT))
    card = page.get_by_role("link", name="Unduh gambar persegi").get_attribute("href") or ""

    page.get_by_role("button", name="Bagikan gambar persegi").click()
    handed = page.evaluate(HANDED)

    assert bytes(handed["bytes"]) == page.request.get(f"{site}{card}").body()
    assert handed["type"] == "image/jpeg"
    assert handed["name"] == card.rpartition("/")[2]
    assert handed["text"] == page.locator("#teks-whatsapp").input_value()


def test_no_share_sheet_is_offered_where_there_is_none(visit: Open) -> None:
    page = on(PHONE_THAT_DOES_NOT, visit(KIT))

    expect(page.get_by_role("button", name="Salin teks WhatsApp")).to_be_visible()
    assert page.get_by_role("button", name=re.compile("^Bagikan gambar")).count() == 0


def test_a_story_leads_to_its_kit_and_back(visit: Open) -> None:
    page = visit("/berita/ikon-jelawat/", javascript=False)

    page.get_by_role("link", name="Gambar dan teks siap bagikan").click()
    expect(page).to_have_url(re.compile(KIT))
    page.get_by_role("link", name="Baca ceritanya").click()
    expect(page).to_have_url(re.compile("/berita/ikon-jelawat/$"))


def test_the_list_is_chosen_from_by_words_and_channel(visit: Open) -> None:
    page = visit(KITS)
    rows, count = page.locator("[data-kit-rows] > li"), page.locator("[data-kit-count]")
    shown = rows.locator("visible=true")
    total = rows.count()

    expect(count).to_have_text(f"{total} tulisan")
    page.get_by_label("Cari judul").fill("JELAWAT patung")
    expect(shown).to_have_count(1)
    expect(count).to_have_text("1 tulisan")
    expect(shown.get_by_role("link")).to_have_attribute("href", KIT)

    page.get_by_label("Cari judul").fill("")
    page.get_by_label("Kanal").select_option("Budaya")
    assert 0 < shown.count() < total
    assert {row.get_attribute("data-channel") for row in shown.all()} == {"budaya"}

    page.get_by_label("Cari judul").fill("tidak ada yang begini")
    expect(shown).to_have_count(0)
    expect(count).to_contain_text("Tidak ada tulisan")


def test_without_javascript_the_list_is_whole_and_has_no_dead_filter(visit: Open) -> None:
    page = visit(KITS, javascript=False)

    rows = page.locator("[data-kit-rows] > li")
    assert rows.count() > 20
    assert all(row.is_visible() for row in rows.all())
    expect(page.locator("main form")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("address", [KIT, KITS])
def test_kits_are_open_to_everyone(visit: Open, address: str, width: int, scheme: str) -> None:
    page = on(PHONE_THAT_SHARES, visit(address, width=width, scheme=scheme))

    assert [found["id"] for found in Axe().run(page).response["violations"]] == []
    assert no_sideways_scroll(page)


@pytest.mark.parametrize("address", [KIT, KITS])
def test_kits_fit_the_narrowest_phone(visit: Open, address: str) -> None:
    assert no_sideways_scroll(visit(address, width=320))


def test_everything_to_tap_is_large_enough(visit: Open) -> None:
    page = on(PHONE_THAT_SHARES, visit(KIT))

    for way in page.locator("main .kit-button, main .kit__ways a").all():
        box = way.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 36
