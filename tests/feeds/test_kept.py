"""A feed is written anew when something that it says has changed, and only then is a page asked."""

from dataclasses import replace

import pytest

from plugins.feeds.jobs import feed_jobs
from plugins.feeds.social import social_jobs
from plugins.newsroom.card import Card, CardCopy, Shape
from plugins.newsroom.edition import FileJob
from plugins.newsroom.feed import Feed, feeds_at
from plugins.newsroom.kit import Caption, Kit, KitList
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Article, Directory, Kind, Listing, Page, Pager
from plugins.newsroom.story import Story
from plugins.newsroom.teaser import teaser
from tests.editions import LaidOut
from tests.look import LOOK
from tests.views.samples import CHANNEL, SITE, newspaper, story, topic

RIVER = topic("Sungai")
OLD = story("lama", "<p>Cerita lama.</p>", topics=(RIVER,))
NEW = story("baru", "<p>Cerita baru.</p>", days=2)
SOCIAL = "/umpan/sosial.xml"


class Unread(LaidOut):
    """An edition of which nobody may ask for a page."""

    def page(self, address: str) -> Page:
        raise AssertionError(f"{address} was laid out")


def shown(kind: Kind, address: str, content: Article | Listing | Kit | KitList) -> Page:
    return Page(kind=kind, address=address, title="Judul", description="Isi.", lang="id",
                content=content)  # fmt: skip


def article(one: Story, *related: Story) -> Page:
    teasers = tuple(teaser(other, None) for other in related)
    content = Article(story=one, html=one.html, minutes=1, picture=None, related=teasers)
    return shown(Kind.STORY, one.address, content)


def kit(one: Story) -> Page:
    copy = CardCopy(headline=one.title, kicker="", colour="#000000", brand="Uji", look=LOOK)
    card = Card(address=f"/kartu/{one.slug}.jpg", shape=Shape.SQUARE, copy=copy)
    caption = Caption(network="facebook", name="Facebook", text=f"Baca {one.title}", length=9)
    link = SITE.absolute(one.address)
    content = Kit(story=teaser(one, None), cards=(card,), captions=(caption,), link=link, qr="")
    return shown(Kind.KIT, f"/bagikan/{one.slug}/", content)


def lists(*stories: Story) -> list[Page]:
    """A channel in two pages and a topic, each with feeds."""
    teasers = tuple(teaser(one, None) for one in stories)
    front = Listing(teasers=teasers, pager=Pager(number=0), channel=CHANNEL)
    back = replace(front, pager=Pager(number=1, front=False))
    about = Listing(teasers=teasers, pager=Pager(number=0), topic=RIVER)
    pages = [
        shown(Kind.CHANNEL, CHANNEL.address, front),
        replace(shown(Kind.CHANNEL, f"{CHANNEL.address}halaman/1/", back), description="Lama."),
        shown(Kind.TOPIC, RIVER.address, about),
    ]
    roots = (CHANNEL.address, CHANNEL.address, RIVER.address)
    return [
        replace(page, feeds=feeds_at(root, SITE)) for page, root in zip(pages, roots, strict=True)
    ]


def edition(*articles: Page, kind: type[LaidOut] = LaidOut) -> LaidOut:
    """Kits come first and newest first, as their room lays them out."""
    stories = [page.content.story for page in articles if isinstance(page.content, Article)]
    paper: Newspaper = newspaper(*stories)
    feed = (Feed(format="rss", address=SOCIAL),)
    kits = replace(shown(Kind.KITS, "/bagikan/", KitList(entries=(), channels=())), feeds=feed)
    pages = (kits, *map(kit, paper.listed), *articles, *lists(*paper.stories))
    return kind(newspaper=paper, laid_out=pages)


def jobs(its: LaidOut, most: int = 20) -> dict[str, FileJob]:
    found = (*feed_jobs(its, most, hub=""), *social_jobs(its, most))
    return {str(job.path): job for job in found}


def changed(before: LaidOut, after: LaidOut, most: int = 20) -> set[str]:
    """The lists whose feeds are written anew."""
    old, new = jobs(before, most), jobs(after, most)
    assert old.keys() == new.keys()
    return {path.rpartition("/")[0] for path in old if old[path].digest != new[path].digest}


def test_to_know_what_changed_no_page_is_laid_out() -> None:
    assert len(jobs(edition(article(OLD), article(NEW), kind=Unread))) == 7


def test_another_neighbour_on_its_page_is_nothing_to_a_storys_feeds() -> None:
    before = edition(article(OLD), article(NEW))
    after = edition(article(OLD, NEW), article(NEW, OLD))

    assert changed(before, after) == set()


def test_an_edited_story_changes_the_feeds_that_carry_it_and_no_others() -> None:
    before = edition(article(OLD), article(NEW))
    edited = replace(NEW, html="<p>Cerita yang diperbaiki.</p>")

    assert changed(before, edition(article(OLD), article(edited))) == {"kanal/warga"}
    old = replace(OLD, title="Judul lain")
    assert changed(before, edition(article(old), article(NEW))) == {
        "kanal/warga", "topik/sungai", "umpan",
    }  # fmt: skip
    assert changed(before, edition(article(old), article(NEW)), most=1) == {"topik/sungai"}


@pytest.mark.parametrize("name", ["rss.xml", "atom.xml", "feed.json"])
def test_a_feed_is_the_lists_own_and_newest_first(name: str) -> None:
    made = jobs(edition(article(OLD), article(NEW)))[f"kanal/warga/{name}"].make().decode()

    assert "Lama." not in made, "what its older pages say of themselves"
    assert -1 < made.index("Cerita baru.") < made.index("Cerita lama.")


def test_posts_carry_the_newest_kits_and_wait_for_their_cards() -> None:
    its = edition(article(OLD), article(NEW))

    assert [str(path) for path in jobs(its)[SOCIAL[1:]].after] == [
        "kartu/baru.jpg",
        "kartu/lama.jpg",
    ]
    (card,) = jobs(its, most=1)[SOCIAL[1:]].after
    made = jobs(its, most=1)[SOCIAL[1:]].make(4711).decode()
    assert str(card) == "kartu/baru.jpg"
    assert 'length="4711"' in made
    assert "Baca baru" in made
    assert "Baca lama" not in made


def test_pages_that_nobody_can_follow_have_no_feed() -> None:
    page = shown(Kind.STORY, "/x/", Article(story=OLD, html="", minutes=1, picture=None))
    plain = replace(page, kind=Kind.DIRECTORY, content=Directory(groups=()))

    assert jobs(LaidOut(newspaper=newspaper(), laid_out=(plain,))) == {}
