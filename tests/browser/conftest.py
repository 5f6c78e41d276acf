"""A real browser on the real edition, served as a static host would."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

from plugins.workshop.chromium import find_chromium
from plugins.workshop.server import serving
from tests.real.conftest import Built, built

__all__ = ["built"]

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic"]

Open = Callable[..., Page]


@pytest.fixture(scope="session")
def site(built: Built) -> Iterator[str]:
    """The edition's address, without the closing slash."""
    assert built.status == 0, built.shown
    with serving(built.output, port=0) as server:
        yield server.url.rstrip("/")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with (
        sync_playwright() as driver,
        closing(
            driver.chromium.launch(executable_path=str(find_chromium()), args=FLAGS)
        ) as browser,
    ):
        yield browser


@pytest.fixture
def visit(browser: Browser, site: str) -> Iterator[Open]:
    """Open a page of the edition; nothing may fail, complain or leave the site meanwhile."""
    trouble: list[str] = []

    def note(request: Request) -> None:
        if not request.url.startswith((site, "data:")):
            trouble.append(f"left the site: {request.url}")

    def note_failure(request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the reader went on before it had come
            trouble.append(f"failed: {request.url}")

    contexts = []

    def visit(
        address: str, *, width: int = 360, scheme: str = "light", javascript: bool = True
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme="dark" if scheme == "dark" else "light",
            java_script_enabled=javascript,
            base_url=site,
        )
        contexts.append(context)
        page = context.new_page()
        page.on("request", note)
        page.on("requestfailed", note_failure)
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on(
            "console",
            lambda message: trouble.append(message.text) if message.type == "error" else None,
        )
        page.goto(address)
        return page

    yield visit
    for context in contexts:
        context.close()
    assert trouble == [], json.dumps(trouble, indent=1)
