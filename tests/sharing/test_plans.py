"""A kit is planned by its story and its own address: no other story makes it anew."""

from dataclasses import replace
from datetime import timedelta

import pytest

from plugins.bridge.engine import _Studio
from plugins.newsroom.edition import Plan
from plugins.newsroom.kit import Kit, KitList
from plugins.newsroom.newspaper import Newspaper, newest_first
from plugins.newsroom.story import Channel, Shelf, Story
from plugins.sharing.addresses import KitAddresses
from plugins.sharing.codes import batches_of, claims_of
from plugins.sharing.pages import kit_pages
from tests.sharing.samples import SITE, story

CHANNEL = Channel(slug="lingkungan", name="Lingkungan", address="/kanal/lingkungan/")
OLD = story(slug="bakau")
NEW = replace(
    story("Panen raya", slug="panen"), published=OLD.published + timedelta(1),
    modified=OLD.modified + timedelta(1),
)  # fmt: skip


def plans(*stories: Story, newest: int = 60) -> dict[str, Plan]:
    paper = Newspaper(
        site=SITE, stories=newest_first(stories), channels=(CHANNEL,), people=(), places=()
    )
    found = kit_pages(paper, _Studio(), KitAddresses("bagikan/{slug}/"), newest)
    return {plan.address: plan for plan in found}


def test_the_newest_comes_first_after_the_list_of_kits() -> None:
    assert list(plans(OLD, NEW)) == ["/bagikan/", "/bagikan/panen/", "/bagikan/bakau/"]
    assert plans() == {}


def test_a_new_story_changes_the_list_and_no_other_kit() -> None:
    before, after = plans(OLD), plans(OLD, NEW)

    assert after["/bagikan/bakau/"].digest == before["/bagikan/bakau/"].digest
    assert after["/bagikan/"].digest != before["/bagikan/"].digest


def test_a_story_behind_the_newest_leaves_the_list_as_it_is() -> None:
    edited = replace(OLD, title="Warga menanam dua ribu bakau")
    before, after = plans(OLD, NEW, newest=1), plans(edited, NEW, newest=1)

    assert after["/bagikan/"].digest == before["/bagikan/"].digest
    assert after["/bagikan/bakau/"].digest != before["/bagikan/bakau/"].digest


def test_a_guide_that_makes_room_for_a_story_is_a_kit_at_another_address() -> None:
    guide = story(slug="bakau", shelf=Shelf.PAGES)
    alone, beside = plans(guide), plans(guide, OLD)

    page = beside["/bagikan/halaman/bakau/"].make()
    assert page.address == "/bagikan/halaman/bakau/"
    assert isinstance(page.content, Kit)
    assert page.content.qr.startswith("/bagikan/halaman/bakau/qr-bakau-")
    assert alone["/bagikan/bakau/"].digest != beside["/bagikan/halaman/bakau/"].digest


def test_the_list_leads_to_every_kit_that_it_shows() -> None:
    content = plans(OLD, NEW)["/bagikan/"].make().content

    assert isinstance(content, KitList)
    assert [entry.address for entry in content.entries] == ["/bagikan/panen/", "/bagikan/bakau/"]
    assert content.channels == (CHANNEL,)


@pytest.mark.parametrize("address", ["/bagikan/", "/bagikan/bakau/"])
def test_only_kits_claim_a_code(address: str) -> None:
    page = plans(OLD)[address].make()
    claims = list(claims_of(page))

    if not isinstance(page.content, Kit):
        assert claims == []
        return
    (job,) = batches_of(claims)
    assert [f"/{path}" for path in job.paths] == [page.content.qr]
    assert job.make()[0].startswith(b"<svg")
