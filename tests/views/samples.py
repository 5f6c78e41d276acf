"""Stories and newspapers made by hand, for what is decided before anything is printed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pelican.settings import read_settings

from plugins.bridge.settings import config_from
from plugins.newsroom.newspaper import Newspaper, newest_first
from plugins.newsroom.story import Channel, Person, Place, Shelf, Status, Story, Topic
from tests.conftest import ROOT

SITE = replace(
    config_from(read_settings(str(ROOT / "pelicanconf.py"))).site,
    name="Kabar Uji",
    url="https://uji.example",
)
CHANNEL = Channel(slug="warga", name="Warga", address="/kanal/warga/")
RINA = Person(slug="rina", name="Rina Wulandari", address="/penulis/rina/")


def place(name: str, kind: str = "kecamatan", html: str = "<p>Isi.</p>") -> Place:
    slug = name.lower().replace(" ", "-")
    return Place(slug=slug, name=name, address=f"/tempat/{slug}/", kind=kind, html=html)


def topic(name: str, html: str = "") -> Topic:
    slug = name.lower().replace(" ", "-")
    return Topic(slug=slug, name=name, address=f"/topik/{slug}/", html=html)


def story(
    slug: str,
    html: str = "<p>Isi.</p>",
    *,
    title: str = "",
    days: int = 0,
    lang: str = "id",
    topics: tuple[Topic, ...] = (),
    channel: Channel | None = CHANNEL,
    status: Status = Status.PUBLISHED,
    aliases: tuple[str, ...] = (),
) -> Story:
    """A story that came out `days` after the first of 2026."""
    day = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=days)
    return Story(
        path=f"berita/2026/{slug}.md",
        shelf=Shelf.STORIES,
        status=status,
        title=title or slug,
        slug=slug,
        address=f"/berita/{slug}/" if lang == "id" else f"/{lang}/berita/{slug}/",
        lang=lang,
        summary="",
        html=html,
        words=0,
        published=day,
        modified=day,
        channel=channel,
        topics=topics,
        authors=(RINA,),
        aliases=aliases,
    )


def newspaper(
    *stories: Story, places: tuple[Place, ...] = (), people: tuple[Person, ...] = (RINA,)
) -> Newspaper:
    return Newspaper(
        site=SITE,
        stories=newest_first(stories),
        channels=(CHANNEL,),
        people=people,
        places=places,
    )
