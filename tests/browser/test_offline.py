"""Without a connection: what was read opens, what was not is told, and nothing stale stays."""

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from plugins.bridge.settings import config_at
from plugins.newsroom.site import Site
from plugins.offline.settings import OfflineSettings
from plugins.offline.worker import worker_of
from plugins.workshop.host import Host, hosting
from tests.conftest import ROOT, Publish
from tests.real.conftest import Built

STORY, UNREAD = "/berita/ikon-jelawat/", "/berita/susur-sungai-mentaya/"
TITLE = "Patung Jelawat"
SOURCE = ROOT / "theme/offline/worker.js"
IN_CHARGE = "navigator.serviceWorker.controller !== null"
ONE_SHELL = "(await caches.keys()).filter((name) => name.includes('kulit')).length === 1"
KEPT = """async (part) => {
  const names = (await caches.keys()).filter((name) => name.includes(part));
  const caches_ = await Promise.all(names.map((name) => caches.open(name)));
  const keys = (await Promise.all(caches_.map((cache) => cache.keys()))).flat();
  return keys.map((key) => new URL(key.url).pathname);
}"""


@dataclass
class Reader:
    """A telephone, the host it reads from, and the edition that lies there."""

    page: Page
    host: Host
    folder: Path
    site: Site

    def read(self, address: str) -> None:
        """Open a page and wait until the telephone has kept it."""
        self.page.goto(address)
        wait_for(self.page, IN_CHARGE)
        self.until(address.partition("?")[0])

    def kept(self, part: str = "halaman") -> list[str]:
        return list(self.page.evaluate(KEPT, part))

    def until(self, address: str, part: str = "halaman") -> None:
        for _ in range(100):
            if address in self.kept(part):
                return
            self.page.wait_for_timeout(50)
        raise AssertionError(f"{address} was not kept: {self.kept(part)}")

    def change(self, address: str, old: str, new: str) -> None:
        """Publish the page with other words; what was linked into the folder stays as it is."""
        file = self.folder / address.strip("/") / "index.html"
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.unlink()
        file.write_text(text.replace(old, new), encoding="utf-8")

    def publish_worker(self, settings: OfflineSettings | None = None) -> None:
        settings = settings or OfflineSettings()
        files = worker_of(self.folder, site=self.site, source=SOURCE, settings=settings)
        for path, program in files:
            (self.folder / path).unlink()  # or the edition that it is linked to would change too
            (self.folder / path).write_bytes(program)

    def lose(self, how: str) -> None:
        if how == "cut":
            self.page.context.set_offline(True)
        else:
            self.host.shutdown()
            self.host.server_close()


def wait_for(page: Page, condition: str) -> None:
    """Until the JavaScript holds; the policy forbids Playwright's own way, which is eval."""
    pause = "await new Promise((go) => setTimeout(go, 30))"
    page.evaluate(f"async () => {{ while (!({condition})) {pause}; }}")


@pytest.fixture
def folder(built: Built, tmp_path: Path) -> Path:
    """The edition, to be changed: linked, so that it costs nothing."""
    assert built.status == 0, built.shown
    return Path(shutil.copytree(built.output, tmp_path / "edition", copy_function=os.link))


@pytest.fixture
def reader(browser: Browser, folder: Path) -> Iterator[Reader]:
    site = config_at(ROOT / "pelicanconf.py").site
    with hosting(folder) as host:
        context = telephone(browser, host)
        yield Reader(page=context.new_page(), host=host, folder=folder, site=site)
        context.close()


def telephone(browser: Browser, host: Host) -> BrowserContext:
    origin = host.url.removesuffix(host.base)
    return browser.new_context(base_url=origin, viewport={"width": 360, "height": 800})


@pytest.mark.parametrize("how", ["cut", "stopped"])
def test_a_story_that_was_read_opens_without_a_connection(reader: Reader, how: str) -> None:
    reader.read(STORY)
    reader.lose(how)

    reader.page.goto(f"{STORY}?utm_source=whatsapp")

    expect(reader.page.get_by_role("heading", level=1)).to_contain_text(TITLE)
    assert reader.page.evaluate("getComputedStyle(document.body).fontFamily").startswith('"Plus')
    picture = reader.page.locator("article img").first
    assert picture.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0


@pytest.mark.parametrize("how", ["cut", "stopped"])
def test_one_that_was_not_leads_to_those_that_were(reader: Reader, how: str) -> None:
    reader.read("/kanal/")
    reader.read(STORY)
    reader.lose(how)

    reader.page.goto(UNREAD)

    expect(reader.page.get_by_role("heading", level=1)).to_have_text("Tanpa sambungan")
    ways = reader.page.locator("[data-read-list] a")
    expect(ways).to_have_count(1)
    ways.first.click()
    expect(reader.page).to_have_url(re.compile(STORY))
    expect(reader.page.get_by_role("heading", level=1)).to_contain_text(TITLE)


def test_the_next_visit_shows_the_new_edition(reader: Reader) -> None:
    reader.read(STORY)
    reader.change(STORY, TITLE, "Tugu Jelawat")

    reader.page.goto(STORY)
    expect(reader.page.get_by_role("heading", level=1)).to_contain_text("Tugu Jelawat")

    reader.page.wait_for_timeout(200)
    reader.lose("stopped")
    reader.page.goto(STORY)
    expect(reader.page.get_by_role("heading", level=1)).to_contain_text("Tugu Jelawat")


def test_on_a_slow_line_the_earlier_copy_comes_and_the_newer_one_is_told(reader: Reader) -> None:
    reader.read(STORY)
    reader.change(STORY, TITLE, "Tugu Jelawat")
    reader.host.delay = 5.0

    reader.page.goto(STORY)
    expect(reader.page.get_by_role("heading", level=1)).to_contain_text(TITLE)
    note = reader.page.get_by_text("Halaman ini sudah diperbarui.")
    expect(note).to_be_visible(timeout=15_000)

    reader.host.delay = 0.0
    note.get_by_role("link").click()
    expect(reader.page.get_by_role("heading", level=1)).to_contain_text("Tugu Jelawat")
    expect(note).to_be_hidden()


def test_a_new_shell_takes_the_place_of_the_old_and_still_dresses_old_pages(
    reader: Reader,
) -> None:
    reader.read(STORY)
    before = [name for name in reader.kept("kulit") if name.endswith(".css")]
    style = next((reader.folder / "aset/css").glob("site.*.css"))
    renamed = style.rename(style.with_name("site.000000000000.css"))
    for address in ("/luring/", "/kanal/"):
        reader.change(address, style.name, renamed.name)
    reader.publish_worker()

    reader.page.goto("/kanal/")
    reader.until(f"/aset/css/{renamed.name}", "kulit")
    wait_for(reader.page, ONE_SHELL)
    assert not set(before) & set(reader.kept("kulit"))

    # The browser's own cache may forget at any time.
    reader.page.context.new_cdp_session(reader.page).send("Network.clearBrowserCache")
    reader.lose("stopped")
    reader.page.goto(STORY)
    expect(reader.page.get_by_role("heading", level=1)).to_contain_text(TITLE)
    assert reader.page.evaluate("getComputedStyle(document.body).fontFamily").startswith('"Plus')


def test_only_so_much_is_kept_and_the_oldest_goes_first(reader: Reader) -> None:
    reader.publish_worker(OfflineSettings(pages=2, files=3))
    for address in ("/kanal/", "/tentang/", STORY):
        reader.read(address)

    reader.page.wait_for_timeout(300)
    assert reader.kept() == ["/tentang/", STORY]
    assert len(reader.kept("berkas")) <= 3


def test_errors_are_not_kept_and_what_was_taken_back_goes(reader: Reader) -> None:
    reader.read(STORY)
    reader.page.goto("/tidak/ada/")
    assert reader.kept() == [STORY]

    (reader.folder / STORY.strip("/") / "index.html").unlink()
    reader.page.goto(STORY)
    expect(reader.page.get_by_text("404")).to_be_visible()
    reader.page.wait_for_timeout(200)
    assert reader.kept() == []


def test_it_can_be_installed(reader: Reader) -> None:
    reader.read("/")
    session = reader.page.context.new_cdp_session(reader.page)

    assert session.send("Page.getAppManifest")["errors"] == []
    found = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    # A test's browser is a private window, which installs nothing.
    assert [error["errorId"] for error in found] == ["in-incognito"]


def test_two_hubs_on_one_host_leave_each_other_alone(browser: Browser, publish: Publish) -> None:
    rooms = [f"plugins.{room}" for room in ("photos", "views", "seo", "offline", "press")]
    output = publish(SITEURL="https://warga.example/kabar", PLUGINS=rooms)
    with hosting(output, base="/kabar") as host:
        context = telephone(browser, host)
        page = context.new_page()
        page.goto("/kabar/berita/bakau/")
        wait_for(page, IN_CHARGE)
        page.evaluate("caches.open('hub /lain/ kulit abc')")
        scope = page.evaluate("navigator.serviceWorker.ready.then((own) => own.scope)")
        assert scope == f"{host.url}/"
        wait_for(page, "(await (await caches.open('hub /kabar/ halaman')).keys()).length === 1")
        context.set_offline(True)

        page.goto("/kabar/berita/bakau/")
        expect(page.get_by_role("heading", level=1)).to_have_text("Warga menanam seribu bakau")
        page.goto("/kabar/berita/panen-raya/")
        expect(page.get_by_role("link", name="Warga menanam seribu bakau")).to_be_visible()
        assert "hub /lain/ kulit abc" in page.evaluate("caches.keys()")
        context.close()
