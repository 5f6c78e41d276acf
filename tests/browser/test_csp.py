"""Under the strictest policy that hosts can send, every page works and none complains."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page

from plugins.workshop.host import hosting
from tests.browser.test_walk import EVERY_TEMPLATE
from tests.real.conftest import Built

MORE = ("/bagikan/", "/bagikan/ikon-jelawat/", "/cari/?q=jelawat", "/luring/", "/en/sampit/")
COMPLAINTS = """
window.complaints = [];
addEventListener("securitypolicyviolation", (event) => {
  complaints.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
});
"""
INLINE = """
document.body.insertAdjacentHTML("beforeend", '<p style="color: red">merah</p>');
document.body.append(Object.assign(document.createElement("script"), { text: "window.ran = 1" }));
"""


@pytest.fixture(scope="module")
def strict(built: Built) -> Iterator[str]:
    """The edition with its headers."""
    assert built.status == 0, built.shown
    with hosting(built.output) as host:
        yield host.url


@pytest.fixture
def page(browser: Browser, strict: str) -> Iterator[Page]:
    context = browser.new_context(base_url=strict, viewport={"width": 360, "height": 800})
    context.add_init_script(COMPLAINTS)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("address", [*EVERY_TEMPLATE, *MORE])
def test_no_page_breaks_the_policy(page: Page, address: str) -> None:
    said: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            said.append(message.text)

    page.on("console", note)
    page.on("pageerror", lambda error: said.append(str(error)))
    answer = page.goto(address, wait_until="networkidle")
    # What loads late loads too.
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.wait_for_load_state("networkidle")

    assert answer
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    assert [*page.evaluate("complaints"), *said] == [], json.dumps(said, indent=1)


def test_words_smuggled_into_a_page_neither_run_nor_dress(page: Page) -> None:
    page.goto("/berita/ikon-jelawat/")
    page.evaluate(INLINE)

    assert page.evaluate("window.ran") is None
    assert page.evaluate("getComputedStyle(document.body.lastElementChild).display") == "none"
    directives = {line.split(":")[0] for line in page.evaluate("complaints")}
    assert directives == {"style-src-attr", "script-src-elem"}


def test_only_the_search_page_may_run_a_compiled_program(page: Page) -> None:
    runs = "WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => true)"

    page.goto("/cari/")
    assert page.evaluate(runs) is True
    page.goto("/berita/ikon-jelawat/")
    assert page.evaluate(f"{runs}.catch(() => false)") is False


def test_the_search_finds_under_the_policy(page: Page) -> None:
    page.goto("/cari/?q=jelawat")

    page.locator("main a[href='/berita/ikon-jelawat/']").first.wait_for()
