"""A site and stories, made with code."""

from datetime import UTC, datetime, timedelta, timezone

from plugins.newsroom.site import Link, Site, Town
from plugins.newsroom.story import Channel, Place, Shelf, Status, Story, Topic
from tests.look import LOOK

WIB = timezone(timedelta(hours=7))

SITE = Site(
    look=LOOK,
    name="Kabar Uji",
    tagline="Cerita uji",
    description="Surat kabar uji.",
    url="https://kabar-uji.id",
    language="id",
    locale="id_ID",
    timezone="Asia/Jakarta",
    town=Town(
        name="Sampit",
        regency="Kotawaringin Timur",
        regency_short="Kotim",
        province="Kalimantan Tengah",
        latitude=-2.5,
        longitude=112.9,
    ),
    licence=Link(text="CC BY 4.0", address="https://creativecommons.org/licenses/by/4.0/"),
)


def place(name: str = "Ujung Pandaran") -> Place:
    return Place(slug="tempat", name=name, address="/tempat/tempat/", kind="landmark")


def topic(name: str) -> Topic:
    return Topic(slug="topik", name=name, address="/topik/topik/")


def story(
    title: str = "Warga menanam seribu bakau",
    summary: str = "Pantai yang hilang kini hijau lagi berkat bibit dari kebun warga.",
    *,
    topics: tuple[str, ...] = ("bakau", "cagar budaya"),
    places: tuple[str, ...] = ("Ujung Pandaran",),
    shelf: Shelf = Shelf.STORIES,
    slug: str = "bakau",
) -> Story:
    moment = datetime(2026, 11, 1, 1, 0, tzinfo=UTC).astimezone(WIB)
    return Story(
        path=f"{shelf.value}/{slug}.md",
        shelf=shelf,
        status=Status.PUBLISHED,
        title=title,
        slug=slug,
        address=f"/berita/{slug}/" if shelf is Shelf.STORIES else f"/{slug}/",
        lang="id",
        summary=summary,
        html="<p>Isi.</p>",
        words=400,
        published=moment,
        modified=moment,
        channel=Channel(slug="lingkungan", name="Lingkungan", address="/kanal/lingkungan/"),
        topics=tuple(map(topic, topics)),
        places=tuple(map(place, places)),
    )
