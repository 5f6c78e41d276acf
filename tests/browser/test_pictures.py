"""Pictures keep their room, come in the size they stand in, and need no script for a gallery."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from plugins.workshop.server import serving
from tests.browser.conftest import Open
from tests.conftest import STORY, Publish
from tests.photos.samples import jpeg

MOST_SHIFT = 0.02
STORY_PAGE = "/berita/ikon-jelawat/"
# The first length of `sizes` whose condition holds, laid out, beside what the picture really takes.
WIDTHS = """() => [...document.querySelectorAll("picture")].map((picture) => {
  const sizes = picture.querySelector("source").sizes.split(",").map((part) => part.trim());
  const said = sizes.map((part) => part.match(/^(\\(.*\\))\\s+(\\S+)$/) ?? [part, "all", part])
    .find(([, condition]) => matchMedia(condition).matches)[2];
  const probe = document.createElement("div");
  probe.style.cssText = `position: absolute; inline-size: ${said}`;
  document.body.append(probe);
  const told = probe.getBoundingClientRect().width;
  probe.remove();
  return [picture.querySelector("img").getBoundingClientRect().width, told];
})"""
SHIFT = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 300);
})"""
SCROLL = """async () => {
  for (let y = 0; y < document.body.scrollHeight; y += 400) {
    scrollTo(0, y);
    await new Promise((done) => setTimeout(done, 60));
  }
}"""
FIGURES = """![Ibu menanam](foto/tanam.jpg "Menanam. Foto: Rina Wulandari")

Air surut.

![Pantai](foto/bakau.jpg "Pantai. Foto: Budi")
![Anak tangga](foto/tegak.jpg "Dermaga. Foto: Budi")

"""


@pytest.fixture
def own_site(publish: Publish) -> Iterator[str]:
    """A story with a figure, and a gallery with a tall picture."""
    output: Path = publish(
        {
            "berita/2026/bakau.md": STORY.replace("## Bibit", f"{FIGURES}## Bibit"),
            "foto/tanam.jpg": jpeg(1800, 1200),
            "foto/tegak.jpg": jpeg(900, 1600),
        }
    )
    with serving(output, port=0) as server:
        yield server.url.rstrip("/")


def late(route: Route) -> None:
    time.sleep(0.15)
    route.continue_()


def shift_of(page: Page) -> float:
    """What moves when pictures come late: on loading, and on the way down."""
    page.route("**/foto/*", late)
    page.reload()
    page.evaluate(SCROLL)
    moved = page.evaluate(SHIFT)
    page.unroute("**/foto/*")
    return float(moved)


def heights(page: Page) -> list[int]:
    return [
        int(image.evaluate("i => i.offsetHeight")) for image in page.locator("figure img").all()
    ]


@pytest.mark.parametrize("width", [360, 768, 1280])
@pytest.mark.parametrize("address", ["/", STORY_PAGE, "/kanal/wisata/"])
def test_a_picture_is_asked_for_in_the_size_that_it_takes(
    visit: Open, address: str, width: int
) -> None:
    widths = visit(address, width=width).evaluate(WIDTHS)

    assert widths
    for taken, told in widths:
        assert 0.9 <= told / taken <= 1.3, (taken, told)


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_moves_when_pictures_come_late(visit: Open, width: int) -> None:
    assert shift_of(visit(STORY_PAGE, width=width)) <= MOST_SHIFT


def test_a_browser_that_knows_avif_takes_it(visit: Open) -> None:
    page = visit(STORY_PAGE)

    lead = page.locator(".prose__plate img")
    assert lead.evaluate("image => image.decode().then(() => image.currentSrc)").endswith(
        "-480.avif"
    )


@pytest.mark.parametrize(("width", "columns"), [(360, 1), (1280, 2)])
def test_figures_fit_the_page_without_a_script(
    browser: Browser, own_site: str, width: int, columns: int
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 800}, java_script_enabled=False
    )
    page = context.new_page()
    page.goto(f"{own_site}/berita/bakau/")

    boxes = [item.bounding_box() for item in page.locator(".gallery > .figure").all()]
    assert len({round(box["x"]) for box in boxes if box}) == columns
    for image in page.locator("figure img").all():
        box = image.bounding_box()
        assert box
        assert 0 <= box["x"] < box["x"] + box["width"] <= width
    context.close()


def test_figures_keep_their_room(browser: Browser, own_site: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto(f"{own_site}/berita/bakau/")

    assert shift_of(page) <= MOST_SHIFT
    for taken, told in page.evaluate(WIDTHS):
        assert 0.85 <= told / taken <= 1.3, (taken, told)
    there = heights(page)
    page.route("**/foto/*", lambda route: route.abort())
    page.reload()
    assert heights(page) == there
    assert all(tall > 100 for tall in there)
    context.close()
