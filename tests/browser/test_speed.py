"""Budgets of bytes and of calm: what a page costs on a slow line, and that nothing moves."""

import gzip
import io
import re
import time
from collections.abc import Iterator

import pytest
from fontTools.ttLib import TTFont
from playwright.sync_api import Browser, Page, Response, Route

from plugins.newsroom.typeface import FAMILY, font_file
from tests.browser.conftest import Open
from tests.conftest import ROOT

STORY = "/berita/susur-sungai-mentaya/"
PAGE_BYTES = 100_000
"""Of a story without its pictures, compressed as hosts do."""
KINDS = {"document", "stylesheet", "script", "font"}
SCRIPT_BYTES = 10_000
STYLE_BYTES = 14_000
"""What fits into the first flight of packets (RFC 6928: ten of them)."""
SHIFT = 0.02
SLOW = 0.6
"""Seconds that a font is late."""

BASE = (ROOT / "theme/static/css/base.css").read_text(encoding="utf-8")
WATCH = """
window.moved = 0;
new PerformanceObserver((list) => {
  for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.moved += shift.value;
}).observe({ type: "layout-shift", buffered: true });
"""
WIDTH_OF = """async ([family, weight, text]) => {
  const font = `${weight} 20px "${family}"`;
  await document.fonts.load(font, text);
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = font + ", monospace";
  return pen.measureText(text).width;
}"""
TEXT = "Warga menyeberangi Sungai Mentaya dengan kelotok, lalu berjalan ke pasar ikan di Sampit."


def loaded(page: Page, address: str) -> dict[str, int]:
    """Bytes by kind of everything that comes with the page: text compressed, fonts as they are."""
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(address, wait_until="load")
    page.evaluate("document.fonts.ready")
    sizes: dict[str, int] = {}
    for answer in answers:
        kind = answer.request.resource_type
        # Pictures have a budget of their own; the development server adds a script to reload by.
        if kind not in KINDS or "/__" in answer.url:
            continue
        body = answer.body()
        sizes[kind] = sizes.get(kind, 0) + len(body if kind == "font" else gzip.compress(body, 6))
    return sizes


def test_a_story_without_its_pictures_stays_under_its_budget(visit: Open) -> None:
    sizes = loaded(visit("about:blank"), STORY)

    assert set(sizes) == KINDS
    assert sum(sizes.values()) <= PAGE_BYTES, sizes
    assert sizes["script"] <= SCRIPT_BYTES, sizes
    assert sizes["stylesheet"] <= STYLE_BYTES, sizes


@pytest.mark.parametrize("address", ["/", STORY])
def test_nothing_but_the_stylesheet_holds_up_the_first_paint(visit: Open, address: str) -> None:
    page = visit(address)

    blocking = page.evaluate(
        """performance.getEntriesByType("resource")
          .filter((entry) => entry.renderBlockingStatus === "blocking")
          .map((entry) => new URL(entry.name).pathname)
          .filter((path) => path !== "/__reload.js")"""  # the development server's own
    )
    assert len(blocking) == 1, blocking
    assert re.fullmatch(r"/aset/css/site\.\w+\.css", blocking[0])


def test_the_font_is_asked_for_before_the_stylesheet_names_it(visit: Open) -> None:
    page = visit(STORY)
    (font,) = page.locator("link[rel=preload][as=font]").all()
    (style,) = page.locator("link[rel=stylesheet]").all()
    name = str(font.get_attribute("href")).rpartition("/")[2]

    assert font.get_attribute("crossorigin") is not None
    assert name in page.request.get(str(style.get_attribute("href"))).text()


@pytest.fixture
def slow_page(browser: Browser, site: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page of the given width on a line where fonts come late."""

    def late(route: Route) -> None:
        time.sleep(SLOW)
        route.continue_()

    context = browser.new_context(viewport={"width": request.param, "height": 800}, base_url=site)
    page = context.new_page()
    page.add_init_script(WATCH)
    page.route(re.compile(r"\.woff2$"), late)
    yield page
    context.close()


@pytest.mark.parametrize("slow_page", [360, 1280], indirect=True)
@pytest.mark.parametrize("address", ["/", STORY, "/tempat/baamang/"])
def test_nothing_moves_when_fonts_come_late(slow_page: Page, address: str) -> None:
    slow_page.goto(address, wait_until="load")
    slow_page.evaluate("document.fonts.ready")
    for _ in range(4):
        slow_page.mouse.wheel(0, 1200)
        slow_page.wait_for_timeout(150)

    assert slow_page.evaluate("window.moved") <= SHIFT


@pytest.mark.parametrize("weight", [400, 500, 600, 700, 800])
def test_the_stand_in_is_as_wide_as_the_font(visit: Open, weight: int) -> None:
    page = visit(STORY)
    ours, stand_in = (
        page.evaluate(WIDTH_OF, [family, weight, TEXT]) for family in (FAMILY, f"{FAMILY} Fallback")
    )

    assert abs(stand_in / ours - 1) < 0.02, stand_in / ours


def test_the_stand_in_is_as_tall_as_the_font() -> None:
    font = TTFont(io.BytesIO(font_file(FAMILY).read_bytes()))
    line, unit = font["hhea"], font["head"].unitsPerEm
    faces = [face for face in BASE.split("@font-face") if f'"{FAMILY} Fallback"' in face]

    assert len(faces) == 5
    for face in faces:
        share = dict(re.findall(r"([\w-]+): ([\d.]+)%", face))
        size = float(share["size-adjust"]) / 100
        assert float(share["ascent-override"]) == pytest.approx(
            line.ascent / unit / size * 100, abs=0.1
        )
        assert float(share["descent-override"]) == pytest.approx(
            -line.descent / unit / size * 100, abs=0.1
        )
