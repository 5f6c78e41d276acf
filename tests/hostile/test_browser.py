"""In a real browser nothing of a stranger's runs, asks, leaves or complains.

Each page is opened twice: once as readers get it, once with its Content-Security-Policy switched
off, for safety must not rest on that alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Dialog, Page

from plugins.workshop.host import hosting
from tests.browser.conftest import browser
from tests.hostile.case import Case, Owed, slug_of
from tests.hostile.cases.contexts import ATTRIBUTE, FORMULA, SCRIPT, XML
from tests.hostile.mail import PUBLISHED, REFUSED
from tests.hostile.newspaper import Built

__all__ = ["browser"]

ATTACKS = tuple(case for case in PUBLISHED if case.owed is Owed.DEFUSED)
LISTS = ("/", "/bagikan/", "/kanal/", "/kanal/lingkungan/", "/topik/bakau/", "/penulis/", "/arsip/",
         "/cari/", "/luring/", "/tidak-ada/")  # fmt: skip
QUERIES = (SCRIPT, ATTRIBUTE, XML, FORMULA, "{{ 7*7 }}", "javascript:alert(1)", "' OR 1=1 --")
# What waits for a hand or a key is touched, all of it.
TOUCH = """
for (const element of document.querySelectorAll("*")) {
  for (const kind of ["mouseover", "mouseenter", "focus", "pointerdown", "toggle", "animationstart",
                      "error", "load", "input", "keydown"]) {
    element.dispatchEvent(new Event(kind));
  }
}
"""
COMPLAINTS = """
window.complaints = [];
addEventListener("securitypolicyviolation", (event) => {
  complaints.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
});
"""


@dataclass
class Watched:
    """A page, and what happened on it that must not."""

    page: Page
    home: str
    trouble: list[str] = field(default_factory=list)

    def open(self, address: str) -> Page:
        self.trouble.clear()
        self.page.goto(f"{self.home}{address}", wait_until="load")
        self.page.evaluate(TOUCH)
        return self.page

    def check(self, address: str) -> None:
        """Nothing ran, asked, left or complained."""
        assert self.page.evaluate("window.__hacked") is None
        assert self.page.evaluate("window.complaints") == []
        assert self.page.url.split("?")[0] == f"{self.home}{address.split('?')[0]}"
        assert len(self.page.frames) == 1
        assert self.trouble == []


@pytest.fixture(scope="module")
def home(paper: Built) -> Iterator[str]:
    with hosting(paper.output) as host:
        yield host.url


@pytest.fixture(scope="module", params=["with its policy", "without a policy"])
def watched(browser: Browser, home: str, request: pytest.FixtureRequest) -> Iterator[Watched]:
    context = browser.new_context(
        bypass_csp=request.param == "without a policy",
        service_workers="block",
        viewport={"width": 800, "height": 800},
    )
    context.add_init_script(COMPLAINTS)
    page = context.new_page()
    watched = Watched(page=page, home=home)
    note = watched.trouble.append

    def ask(url: str) -> None:
        if not url.startswith((f"{home}/", "data:")):
            note(f"left the site: {url}")

    page.on("request", lambda asked: ask(asked.url))

    def dismiss(dialog: Dialog) -> None:
        note(f"a dialog: {dialog.message}")
        dialog.dismiss()

    page.on("dialog", dismiss)
    page.on("popup", lambda popup: note(f"a window: {popup.url}"))
    page.on("download", lambda got: note(f"a download: {got.url}"))
    page.on("pageerror", lambda error: note(f"an error: {error}"))
    yield watched
    context.close()


@pytest.mark.parametrize("case", ATTACKS, ids=str)
def test_a_story_of_an_attacker_is_only_words(case: Case, watched: Watched) -> None:
    watched.open(case.address)

    watched.check(case.address)


@pytest.mark.parametrize(
    "case",
    [case for case in ATTACKS if " in the title" in case.name or "caption" in case.name],
    ids=str,
)
def test_its_share_kit_is_only_words(case: Case, watched: Watched) -> None:
    address = f"/bagikan/{slug_of(case.name)}/"
    watched.open(address)

    watched.check(address)


def test_what_slips_through_is_only_words_at_least(watched: Watched, paper: Built) -> None:
    """Nothing, as long as all bad mail is refused; this stands behind test_mail.py."""
    for case in REFUSED:
        address = f"/berita/{slug_of(case.name)}/"
        if (paper.output / address.strip("/") / "index.html").exists():
            watched.open(address)
            watched.check(address)


@pytest.mark.parametrize("address", LISTS)
def test_lists_that_name_it_hold_only_words(address: str, watched: Watched) -> None:
    watched.open(address)

    watched.check(address)


@pytest.mark.parametrize("query", QUERIES)
def test_the_search_takes_any_words_for_words(query: str, watched: Watched) -> None:
    page = watched.open("/cari/")
    page.get_by_role("searchbox").first.fill(query)
    page.keyboard.press("Enter")
    page.locator("[data-search-status]:not(:empty)").wait_for(timeout=10_000)
    page.evaluate(TOUCH)

    watched.check("/cari/")


def test_what_the_search_finds_of_an_attacker_is_only_words(watched: Watched) -> None:
    page = watched.open("/cari/?q=Judul%20script")
    page.locator("[data-search-results] a").first.wait_for(timeout=10_000)
    page.evaluate(TOUCH)

    assert "<script>" in page.locator("[data-search-results]").inner_text()
    watched.check("/cari/")
