"""What the head of a list says of its place among its pages."""

from dataclasses import replace

import pytest

from plugins.newsroom.page import Kind, Listing, Page, Pager
from plugins.seo.head import head_for
from tests.views.samples import CHANNEL, SITE

FRONT = Page(
    kind=Kind.CHANNEL,
    address="/kanal/warga/",
    title="Warga",
    description="",
    lang="id",
    content=Listing(
        teasers=(), pager=Pager(number=0, older="/kanal/warga/halaman/2/"), channel=CHANNEL
    ),
)


def behind(number: int) -> Page:
    pager = Pager(number=number, front=False, newer="/kanal/warga/")
    return replace(FRONT, content=Listing(teasers=(), pager=pager, channel=CHANNEL))


@pytest.mark.parametrize("number", [1, 2])
def test_an_older_page_tells_its_number_and_the_front_page_none(number: int) -> None:
    assert head_for(FRONT, SITE).title == "Warga – Kabar Uji"
    assert head_for(behind(number), SITE).title == f"Warga, halaman {number} – Kabar Uji"


def test_each_page_leads_to_its_neighbours_and_the_ends_to_none() -> None:
    front, oldest = head_for(FRONT, SITE), head_for(behind(1), SITE)

    assert (front.previous, front.following) == ("", "https://uji.example/kanal/warga/halaman/2/")
    assert (oldest.previous, oldest.following) == ("https://uji.example/kanal/warga/", "")
