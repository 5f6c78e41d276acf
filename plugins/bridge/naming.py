"""What a story names: its channel, topics, bylines and places; the near miss for the unknown."""

from functools import lru_cache

from plugins.bridge.drafts import is_page
from plugins.bridge.known import Known
from plugins.bridge.settings import Config
from plugins.bridge.values import Values
from plugins.newsroom.characters import shown
from plugins.newsroom.findings import Severity
from plugins.newsroom.slugs import slug_of
from plugins.newsroom.story import Channel, Person, Place, Topic
from plugins.newsroom.text import near_miss


def channel_in(values: Values, config: Config, known: Known) -> Channel | None:
    """The channel that is named, or the one of all others; a page needs none."""
    written = values.text("category")
    if not written:
        if is_page(values.draft.path, config.folders):
            return None
        written = config.default_channel
    channel = known.channel(written)
    if not slug_of(written, "kanal"):
        _without_letters(values, "category", written)
    if written.lower() not in known.channels:
        _suggest(values, "category", written, [c.name for c in config.channels])
    return channel


def topics_in(values: Values, known: Known) -> tuple[Topic, ...]:
    found: dict[str, Topic] = {}
    for name in values.texts("tags"):
        topic = known.topic(name)
        if topic:
            found[topic.slug] = topic
        else:
            _without_letters(values, "tags", name)
    return tuple(found.values())


def authors_in(values: Values, known: Known) -> tuple[Person, ...]:
    names = values.texts("authors", ";,") or values.texts("author", ";,")
    return tuple(_author(values, name, known) for name in names)


def _author(values: Values, name: str, known: Known) -> Person:
    if not slug_of(name, "penulis"):
        _without_letters(values, "authors", name)
    if name.lower() not in known.people:
        people = known.people.values()
        _suggest(values, "authors", name, [person.name for person in people])
    return known.person(name)


def places_in(values: Values, known: Known) -> tuple[Place, ...]:
    found: dict[str, Place] = {}
    for name in values.texts("place", ";,"):
        place = known.place(name)
        if place:
            found[place.slug] = place
            continue
        meant = known.near_place(name)
        values.complain(
            "place",
            "tempat-tidak-dikenal",
            f"Tempat “{name}” belum ada di daftar tempat."
            + (f" Maksud Anda “{meant}”?" if meant else ""),
            f"Tulis “{meant}”." if meant else "Pilih nama dari content/data/places.yaml.",
            example="place: Baamang",
        )
    return tuple(found.values())


def _without_letters(values: Values, header: str, name: str) -> None:
    values.complain(
        header,
        "nama-tanpa-huruf",
        f"“{shown(name[:60])}” tidak punya huruf atau angka, jadi tidak dapat punya alamat.",
        "Tulis namanya dengan huruf, atau hapus.",
        example=f"{header}: [pasar malam]" if header == "tags" else "",
    )


def _suggest(values: Values, name: str, written: str, known: list[str]) -> None:
    meant = _nearest(written, tuple(known))
    if meant:
        values.complain(
            name,
            "mirip-yang-dikenal",
            f"“{written}” belum dikenal, tetapi mirip “{meant}”.",
            f"Bila itu yang dimaksud, tulis “{meant}”.",
            severity=Severity.CHECK,
        )


@lru_cache(maxsize=1024)  # whom nobody knows may sign many stories
def _nearest(written: str, known: tuple[str, ...]) -> str | None:
    return near_miss(written, known)
