"""Pages read well for everyone: soon, in good lines, in large letters, on paper, by keyboard."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.test_walk import EVERY_TEMPLATE, no_sideways_scroll

STORY = "/berita/susur-sungai-mentaya/"
FOLDED = "/berita/ikon-jelawat/"
"""A story with more sources than are shown at once."""
LINES = """() => {
  const found = [];
  for (const paragraph of document.querySelectorAll(".spread__main > p")) {
    const high = parseFloat(getComputedStyle(paragraph).lineHeight);
    const lines = Math.round(paragraph.clientHeight / high);
    // The last line is half full, on average.
    if (lines > 3) found.push(paragraph.textContent.trim().length / (lines - 0.5));
  }
  return found;
}"""
CUT_OFF = """() => [...document.querySelectorAll("main *, header *, footer *")]
  .filter((element) => {
    const style = getComputedStyle(element);
    // What scrolls by itself, and what is there for screen readers alone, may be narrower.
    if (element.closest("svg") || style.clipPath !== "none") return false;
    if (style.overflowX === "auto") return false;
    return style.overflow !== "visible" && element.scrollWidth > element.clientWidth + 1;
  })
  .map((element) => element.className)"""
MOVING = """() => [...document.querySelectorAll("*")].filter((element) => {
  const style = getComputedStyle(element);
  return parseFloat(style.transitionDuration) > 0 || style.animationName !== "none";
}).length"""
FOCUSED = """() => {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return {
    name: element.textContent.trim().slice(0, 40) || element.tagName,
    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
    seen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
  };
}"""


def test_a_phones_first_screen_shows_headline_standfirst_and_photo(visit: Open) -> None:
    page = visit(STORY)
    title, standfirst, photo = (
        page.locator(part).bounding_box()
        for part in ("h1", ".page-title__standfirst", "article figure img")
    )

    assert title
    assert standfirst
    assert photo
    assert title["y"] < standfirst["y"] < photo["y"]
    assert photo["y"] + photo["height"] / 2 < 640


def test_lines_are_neither_too_short_nor_too_long_to_read(visit: Open) -> None:
    page = visit(STORY, width=1280)
    lines = sorted(page.evaluate(LINES))

    assert lines
    assert 60 <= lines[len(lines) // 2] <= 75, lines


@pytest.mark.parametrize("address", EVERY_TEMPLATE)
def test_text_twice_as_large_loses_nothing(visit: Open, address: str) -> None:
    page = visit(address)
    page.evaluate("document.documentElement.style.fontSize = '200%'")

    assert no_sideways_scroll(page)
    assert page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("address", ["/", STORY, "/tempat/", "/404.html"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_more_contrast_and_larger_targets_are_honoured(
    visit: Open, address: str, scheme: str
) -> None:
    page = visit(address, scheme=scheme)
    page.emulate_media(contrast="more", color_scheme="dark" if scheme == "dark" else "light")

    options = {
        "rules": {"target-size": {"enabled": True}, "color-contrast-enhanced": {"enabled": True}}
    }
    violations = Axe().run(page, options=options).response["violations"]
    assert [(v["id"], v["nodes"][0]["html"]) for v in violations] == []


def test_the_readers_own_colours_reach_the_map_too(visit: Open) -> None:
    page = visit(STORY)
    page.emulate_media(forced_colors="active")
    canvas, ink = page.evaluate(
        """() => {
          const sample = document.body.appendChild(document.createElement("p"));
          sample.style.cssText = "background: Canvas; color: CanvasText";
          const style = getComputedStyle(sample);
          return [style.backgroundColor, style.color];
        }"""
    )

    def drawn(part: str, look: str) -> str:
        found = page.locator(part).first.evaluate(f"(element) => getComputedStyle(element).{look}")
        return str(found)

    assert drawn(".place-map__sheet", "backgroundColor") == canvas
    assert drawn(".place-map__name", "fill") == ink
    assert drawn(".masthead__mark", "backgroundColor") == ink


def test_nothing_moves_for_those_who_asked_for_calm(visit: Open) -> None:
    page = visit("/")
    assert page.evaluate(MOVING) > 0

    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(MOVING) == 0


@pytest.mark.parametrize("width", [360, 1280])
def test_the_keyboard_shows_where_it_is(visit: Open, width: int) -> None:
    page = visit(FOLDED, width=width)

    for _ in range(14):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        assert focused["outline"] >= 2, focused
        assert focused["seen"], focused


@pytest.mark.parametrize("javascript", [True, False], ids=["with-js", "without-js"])
def test_folded_sources_open(visit: Open, javascript: bool) -> None:
    page = visit(FOLDED, javascript=javascript)
    rest = page.locator(".sources__rest li").first
    expect(rest).to_be_hidden()

    page.locator(".sources__handle").click()
    expect(rest).to_be_visible()


def test_paper_gets_the_story_its_address_and_all_sources(visit: Open) -> None:
    page = visit(FOLDED, width=800)
    page.emulate_media(media="print")

    expect(page.locator(".print-address")).to_be_visible()
    expect(page.locator(".print-address")).to_contain_text("/berita/ikon-jelawat/")
    expect(page.locator(".sources__rest li").last).to_be_visible()
    for part in (".masthead__bar", ".breadcrumbs", ".share-box", ".neighbours", "#baca-juga"):
        expect(page.locator(part).first).to_be_hidden()
    assert page.pdf(format="A4").startswith(b"%PDF")


def test_the_screen_does_not_show_the_printed_address(visit: Open) -> None:
    expect(visit(FOLDED).locator(".print-address")).to_be_hidden()


def test_the_box_of_today_leads_right_to_an_answer(visit: Open) -> None:
    page = visit("/")
    page.locator(".today-box__questions a").nth(1).click()

    expect(page).to_have_url(re.compile(r"/sampit-sekarang/#[\w-]+$"))
    expect(page.locator(":target")).to_be_in_viewport()


def test_a_places_stories_come_before_its_facts_on_a_phone(visit: Open) -> None:
    narrow, wide = (visit("/tempat/baamang/", width=width) for width in (360, 1280))

    assert top(narrow, ".place-facts") > top(narrow, ".rows")
    assert top(wide, ".place-map") < top(wide, ".rows") + 400


def top(page: Page, part: str) -> float:
    box = page.locator(part).first.bounding_box()
    assert box
    return box["y"]
