"""What is known of links from one build to the next is what a walk through every page finds."""

import random
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest

from plugins.newsroom.edition import path_of
from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.ledger import DamagedLedgerError, Ledger
from plugins.press.inspection import Inspection, PageLinks, inspect, is_page, links_of
from plugins.press.reach import Reach
from tests.conftest import PLAIN_STORY, STORY, Publish
from tests.views.samples import SITE

HIDDEN = '<meta name="robots" content="noindex, follow">'


@dataclass
class Edition:
    """Pages on the disk, and what the press knows of them."""

    folder: Path
    ledger: Path
    texts: dict[str, str] = field(default_factory=dict)

    def inspected(self, after: Mapping[str, str]) -> Inspection:
        """What is said of the edition with these texts, which counts when nothing is broken."""
        ledger = Ledger(self.ledger)
        reach = Reach(SITE, ledger.table("links", "1"), ledger.table("reach", "1"))
        for address in after:
            if is_page(address) and self.texts.get(address) != after[address]:
                reach.print(address, msgspec.json.encode(links_of(after[address], SITE)))
        before, now = frozenset(addresses(self.texts)), frozenset(addresses(after))
        for address in filter(is_page, before - now):
            reach.forget(address)
        pages = sorted(page for page, text in after.items() if is_page(page) and HIDDEN not in text)
        found = reach.inspected(now, pages, before - now)
        if not found.broken:
            ledger.commit()
            self.texts = dict(after)
        ledger.close()
        return found

    def walk(self, after: Mapping[str, str]) -> Inspection:
        """What one who knows nothing finds."""
        shutil.rmtree(self.folder, ignore_errors=True)
        for address, text in after.items():
            file = self.folder / path_of(address)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return inspect(self.folder, SITE)


@pytest.fixture
def edition(tmp_path: Path) -> Edition:
    return Edition(tmp_path / "output", tmp_path / "press.sqlite")


def addresses(texts: Mapping[str, str]) -> Iterator[str]:
    for address in texts:
        yield address
        if address.endswith("/"):
            yield f"{address}index.html"


POOL = [
    "/",
    *(f"/{name}/" for name in "abcdefgh"),
    "/berita/a/",
    "/berita/b/",
    "/404.html",
    "/f.xml",
]


def text(rng: random.Random, known: list[str]) -> str:
    """A page that leads to some addresses, most of which are there."""
    ways = []
    for _ in range(rng.randrange(5)):
        target = rng.choice(known if rng.random() < 0.93 else POOL)
        fragment = rng.choice(["", "", "#satu", "#dua", "#top"]) if is_page(target) else ""
        shape = rng.choice(["{}", "{}?dari=sini", "https://uji.example{}", "../..{}"])
        written = shape.format(target.removesuffix("/") if rng.random() < 0.1 else target)
        ways.append(f'<a href="{written}{fragment}">x</a>')
    if rng.random() < 0.3:
        ways.append(f'<link rel="alternate" href="{rng.choice(known)}">')
    ids = [f'<h2 id="{name}">x</h2>' for name in ("satu", "dua") if rng.random() < 0.9]
    return "".join([HIDDEN * (rng.random() < 0.2), *ways, *ids])


def changed(texts: Mapping[str, str], rng: random.Random) -> dict[str, str]:
    """One to three pages are new, other or gone."""
    after = dict(texts)
    for _ in range(rng.randint(1, 3)):
        address = rng.choice(POOL)
        if address in after and address != "/" and rng.random() < 0.3:
            del after[address]
        else:
            after[address] = text(rng, [*after, address])
    return after


@pytest.mark.parametrize("seed", range(3))
def test_after_any_edits_it_is_what_a_whole_walk_finds(edition: Edition, seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - nothing secret
    good = broken = orphans = 0
    for _ in range(100):
        after = changed(edition.texts or {"/": ""}, rng)
        found, whole = edition.inspected(after), edition.walk(after)
        assert found == whole
        good += not found.broken
        broken += bool(found.broken)
        orphans += bool(found.orphans)
    assert min(good, broken, orphans) > 10


def test_a_page_that_changed_is_looked_at_alone(edition: Edition) -> None:
    texts = {"/": '<a href="/p0/">x</a>'}
    texts |= {f"/p{n}/": f'<a href="/p{n + 1}/">x</a><b id="b"></b>' for n in range(9)}
    edition.inspected(texts | {"/p9/": ""})
    ledger = Ledger(edition.ledger)
    ledger.table("links", "1").put("/p7/", b"whoever reads this stumbles")
    ledger.commit()
    ledger.close()
    texts |= {"/p9/": '<a href="/p3/#b">x</a>'}

    assert edition.inspected(texts) == Inspection(broken=(), orphans=())
    with pytest.raises(DamagedLedgerError):  # where an id is gone, all pages are looked at
        edition.inspected(texts | {"/p2/": ""})


LINKED = {
    "/": '<a href="/a/">x</a><a href="/b/#satu">x</a>',
    "/a/": "",
    "/b/": '<h2 id="satu">x</h2>',
}


@pytest.mark.parametrize(
    ("after", "dead"),
    [
        ({key: text for key, text in LINKED.items() if key != "/a/"}, "/a/"),
        (LINKED | {"/b/": '<h2 id="dua">x</h2>'}, "/b/#satu"),
    ],
    ids=["gone", "without its id"],
)
def test_a_link_dies_though_its_own_page_is_as_it_was(
    edition: Edition, after: dict[str, str], dead: str
) -> None:
    assert edition.inspected(LINKED).broken == ()

    for _ in range(2):  # a build that stopped has changed nothing: the next one stops as well
        found = edition.inspected(after)
        assert [(broken.page, broken.link) for broken in found.broken] == [("/", dead)]
    assert edition.inspected(LINKED).broken == ()


def test_a_page_becomes_an_orphan_when_the_last_way_to_it_goes(edition: Edition) -> None:
    edition.inspected(LINKED)
    without = LINKED | {"/": '<a href="/a/">x</a>'}

    assert edition.inspected(without).orphans == ("/b/",)
    assert edition.inspected(without | {"/a/": '<a href="/b/">x</a>'}).orphans == ()
    assert edition.inspected(without | {"/a/": HIDDEN + '<a href="/b/">x</a>'}).orphans == ("/b/",)


HEADING = "bibit-dari-kebun-sendiri"
LEADING = PLAIN_STORY.replace("{filename}bakau.md", f"/berita/bakau/#{HEADING}")


@pytest.mark.parametrize("how", ["gone", "renamed", "without its heading"])
def test_the_press_stops_for_a_link_that_another_story_broke(
    publish: Publish, tmp_path: Path, how: str
) -> None:
    leading: dict[str, str | None] = {"berita/2026/panen-raya.md": LEADING}
    rooms = ["plugins.photos", "plugins.views", "plugins.press"]  # seo looks after its own links
    output = publish(leading, PLUGINS=rooms)
    before = (output / "berita/panen-raya/index.html").read_bytes()
    after: dict[str, str | None]
    if how == "gone":
        (tmp_path / "content/berita/2026/bakau.md").unlink()
        after = {"berita/2026/bakau.md": None}
    elif how == "renamed":
        after = {"berita/2026/bakau.md": STORY.replace("slug: bakau", "slug: seribu-bakau")}
    else:
        after = {"berita/2026/bakau.md": STORY.replace("## Bibit", "## Benih")}

    for _ in range(2):
        with pytest.raises(BuildStopped) as stopped:
            publish(leading | after, PLUGINS=rooms)
        assert f"Tautan /berita/bakau/#{HEADING} tidak menuju apa pun" in str(stopped.value)
        assert "panen-raya.md:9" in str(stopped.value)
    assert (output / "berita/panen-raya/index.html").read_bytes() == before
    assert (output / "berita/bakau/index.html").exists()


def test_links_are_kept_as_they_were(edition: Edition) -> None:
    edition.inspected(LINKED)
    ledger = Ledger(edition.ledger)
    kept = {
        address: msgspec.json.decode(data, type=PageLinks)
        for address, data in ledger.table("links", "1").all()
    }
    ledger.close()

    assert kept == {address: links_of(text, SITE) for address, text in LINKED.items()}
