"""From drafts to stories: typed, linked to their people and places, their bodies set."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeVar
from urllib.parse import unquote, urlsplit

from plugins.bridge import figures, withdrawal
from plugins.bridge import markup as html
from plugins.bridge.clashes import clashes
from plugins.bridge.drafts import is_page
from plugins.bridge.markup import Markup
from plugins.bridge.settings import Config
from plugins.bridge.values import Values
from plugins.newsroom import headers
from plugins.newsroom.draft import Draft
from plugins.newsroom.figures import Plate, marked, plates_in
from plugins.newsroom.findings import Finding, Severity
from plugins.newsroom.story import (
    Channel,
    Event,
    Person,
    Photo,
    Place,
    Shelf,
    Status,
    Story,
    Topic,
)
from plugins.newsroom.text import near_miss, shortened, slugify

SUMMARY_LIMIT = 160
"""Search engines show about this much of a description (platform_rules, soft)."""
PELICAN_LINKS = ("{filename}", "|filename|", "{article}", "{page}", "{static}", "{attach}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Registers:
    """Who and what a story may name."""

    people: tuple[Person, ...]
    places: tuple[Place, ...]


class StoryMaker:
    """Makes stories of drafts; everything found on the way is in `findings`."""

    def __init__(self, config: Config, registers: Registers, markup: Markup) -> None:
        self.config = config
        self.markup = markup
        self.findings: list[Finding] = []
        self.channels = _by_name_and_slug(config.channels)
        self.people = _by_name_and_slug(registers.people)
        self.places = _by_name_and_slug(registers.places)
        self.addresses: dict[str, str] = {}
        """File to address, so that a body can link to a file."""

    def stories_from(self, drafts: tuple[Draft, ...], now: datetime) -> tuple[Story, ...]:
        """The stories whose time has come. A story with a blocking finding is left out."""
        self.addresses = {draft.path: self.address_of(draft) for draft in drafts}
        made = [story for draft in drafts if (story := self._story(draft, now))]
        self.findings += clashes(made, self.config.addresses)
        return tuple(
            story
            for story in made
            if story.published <= now
            and (story.status is not Status.DRAFT or self.config.show_drafts)
        )

    def findings_in(self, draft: Draft) -> Iterator[Finding]:
        """What is wrong with the draft's headers and its pictures; the rest of it is unread."""
        values = Values(draft, self.config.zone)
        self._without_body(values, datetime.min.replace(tzinfo=UTC))
        yield from values.findings
        if not draft.withdrawn:
            yield from figures.findings_in(draft)

    def _story(self, draft: Draft, now: datetime) -> Story | None:
        values = Values(draft, self.config.zone)
        story = self._without_body(values, now)
        gone = story.status is Status.WITHDRAWN
        plates = () if gone else plates_in(draft)
        body = "" if gone else self._body(values, plates)
        self.findings += values.findings
        if any(finding.blocks for finding in values.findings):
            return None
        if gone:
            return withdrawal.emptied(story)
        return replace(
            story,
            html=body,
            figures=tuple(tuple(image.photo for image in plate.images) for plate in plates),
            words=html.words_in(body),
            summary=story.summary or shortened(html.first_paragraph(body), SUMMARY_LIMIT),
        )

    def _without_body(self, values: Values, now: datetime) -> Story:
        """The story as its headers tell it; what is wrong with them is left in `values`."""
        draft = values.draft
        values.findings += headers.findings_in(draft)
        published = self._published(values) or now
        return Story(
            path=draft.path,
            shelf=Shelf.PAGES if is_page(draft.path, self.config.folders) else Shelf.STORIES,
            status=self._status(values),
            title=self._title(values),
            slug=self._slug(values),
            address=self.address_of(draft),
            lang=values.text("lang") or self.config.site.language,
            summary=values.text("summary"),
            html="",
            words=0,
            published=published,
            modified=self._modified(values, published),
            channel=self._channel(values),
            topics=self._topics(values),
            authors=self._authors(values),
            places=self._places(values),
            photo=self._photo(values),
            keyphrase=values.text("keyphrase"),
            queries=tuple(values.texts("queries")),
            card_title=values.text("card_title"),
            sources=values.sources(),
            corrections=values.corrections(),
            event=self._event(values),
            editor=values.text("editor"),
            verified_by=values.text("verified_by"),
            verified_on=values.day("verified_on"),
            aliases=self._aliases(values),
            original=self._original(values),
            withdrawn_reason=withdrawal.reason_in(values),
            withdrawn_on=values.day("withdrawn_on"),
        )

    def _modified(self, values: Values, published: datetime) -> datetime:
        modified = values.moment("modified") or published
        if modified < published:
            values.complain(
                "modified",
                "diubah-sebelum-terbit",
                "“modified:” lebih awal daripada “date:”.",
                "Tulis waktu perubahan yang sebenarnya, atau hapus baris “modified:”.",
            )
        return modified

    def _title(self, values: Values) -> str:
        title = values.text("title")
        if not title:
            values.complain(
                "title",
                "tanpa-judul",
                "Berita ini belum punya judul.",
                "Tambahkan baris “title:” di kepala berita.",
                example="title: Panen raya di Pulau Hanaut",
            )
        return title

    def _published(self, values: Values) -> datetime | None:
        if not values.text("date"):
            values.complain(
                "date",
                "tanpa-tanggal",
                "Berita ini belum punya tanggal terbit.",
                "Tambahkan baris “date:” di kepala berita.",
                example="date: 2026-11-22 09:20",
            )
            return None
        return values.moment("date")

    def _status(self, values: Values) -> Status:
        written = values.text("status") or Status.PUBLISHED.value
        try:
            return Status(written.lower())
        except ValueError:
            known = ", ".join(Status)
            values.complain(
                "status",
                "status-tidak-dikenal",
                f"“status: {written}” tidak dikenal.",
                f"Pilih salah satu: {known}.",
            )
            return Status.DRAFT

    def _slug(self, values: Values) -> str:
        written = values.text("slug")
        slug = slugify(written or values.text("title"))
        if written and slug != written:
            values.complain(
                "slug",
                "slug-tidak-sah",
                f"Alamat “{written[:60]}” hanya boleh berisi huruf kecil, angka, dan tanda hubung.",
                "Ganti dengan bentuk yang sah.",
                example=f"slug: {slug or 'panen-raya-pulau-hanaut'}",
            )
        elif not slug and values.text("title"):
            values.complain(
                "slug",
                "tanpa-alamat",
                "Alamat berita tidak dapat dibuat dari judulnya.",
                "Tambahkan baris “slug:” dengan huruf Latin.",
                example="slug: panen-raya-pulau-hanaut",
            )
        return slug

    def address_of(self, draft: Draft) -> str:
        """Where the draft stands, or would if its slug were in order."""
        slug = slugify(draft.text("slug") or draft.text("title")) or "tanpa-alamat"
        lang = slugify(draft.text("lang"))
        patterns = self.config.addresses
        foreign = lang and lang != self.config.site.language
        if is_page(draft.path, self.config.folders):
            pattern = patterns.page_lang if foreign else patterns.page
        else:
            pattern = patterns.story_lang if foreign else patterns.story
        return pattern.format(slug=slug, lang=lang)

    def _channel(self, values: Values) -> Channel | None:
        written = values.text("category")
        if not written:
            if is_page(values.draft.path, self.config.folders):
                return None
            written = self.config.default_channel
        known = self.channels.get(written.lower())
        if known:
            return known
        self._suggest(values, "category", written, [c.name for c in self.config.channels])
        slug = slugify(written) or "lain-lain"
        return Channel(
            slug=slug, name=written, address=self.config.addresses.channel.format(slug=slug)
        )

    def _topics(self, values: Values) -> tuple[Topic, ...]:
        made = {
            slug: Topic(slug=slug, name=tag, address=self.config.addresses.topic.format(slug=slug))
            for tag in values.texts("tags")
            if (slug := slugify(tag))
        }
        return tuple(made.values())

    def _authors(self, values: Values) -> tuple[Person, ...]:
        names = values.texts("authors", ";,") or values.texts("author", ";,")
        return tuple(self._author(values, name) for name in names)

    def _author(self, values: Values, name: str) -> Person:
        known = self.people.get(name.lower())
        if known:
            return known
        self._suggest(values, "authors", name, [p.name for p in self.people.values()])
        slug = slugify(name) or "penulis"
        return Person(slug=slug, name=name, address=self.config.addresses.byline.format(slug=slug))

    def _places(self, values: Values) -> tuple[Place, ...]:
        found: dict[str, Place] = {}
        for name in values.texts("place", ";,"):
            place = self.places.get(name.lower())
            if place:
                found[place.slug] = place
                continue
            meant = near_miss(name, {place.name for place in self.places.values()})
            values.complain(
                "place",
                "tempat-tidak-dikenal",
                f"Tempat “{name}” belum ada di daftar tempat."
                + (f" Maksud Anda “{meant}”?" if meant else ""),
                f"Tulis “{meant}”." if meant else "Pilih nama dari content/data/places.yaml.",
                example="place: Baamang",
            )
        return tuple(found.values())

    def _photo(self, values: Values) -> Photo | None:
        path = values.text("image")
        if not path:
            return None
        return Photo(
            path=posixpath.normpath(path.lstrip("/")),
            alt=values.text("image_alt"),
            caption=values.text("image_caption"),
            credit=values.text("image_credit"),
            focus=values.focus("image_focus"),
        )

    def _event(self, values: Values) -> Event | None:
        start, end = values.moment("event_start"), values.moment("event_end")
        if start is None:
            return None
        if end and end < start:
            values.complain(
                "event_end",
                "acara-terbalik",
                "Acara berakhir sebelum dimulai.",
                "Periksa “event_start:” dan “event_end:”.",
            )
        return Event(start=start, end=end, venue=values.text("venue"))

    def _aliases(self, values: Values) -> tuple[str, ...]:
        aliases = []
        for written in values.texts("aliases"):
            parts = written.strip("/").split("/")
            if any(not part or slugify(part) != part for part in parts):
                values.complain(
                    "aliases",
                    "alias-tidak-sah",
                    f"Alamat lama “{written[:60]}” tidak sah.",
                    "Tulis alamat lama dari akar situs, tanpa nama situs.",
                    example="aliases: [/berita/judul-lama/]",
                )
                continue
            aliases.append(f"/{'/'.join(parts)}/")
        return tuple(aliases)

    def _original(self, values: Values) -> str:
        """Pelican's `translation: true` pairs by slug; a slug of another story is ours."""
        written = values.text("translation")
        if written.lower() in {"", "false", "no"}:
            return ""
        if written.lower() in {"true", "yes"}:
            return slugify(values.draft.text("slug") or values.draft.text("title"))
        return written

    def _body(self, values: Values, plates: tuple[Plate, ...]) -> str:
        draft = values.draft

        def resolve(target: str) -> str:
            return self._link(target, draft.path, values)

        body = self.markup.html(marked(draft, plates), resolve)
        values.findings += figures.findings_in(draft)
        if "<img" in body:
            values.findings.append(figures.out_of_place(draft, _line_of_image(draft, plates)))
        if not html.plain(body):
            values.complain(
                "title",
                "tanpa-isi",
                "Berita ini belum punya isi.",
                "Tulis isi berita di bawah kepala berita, setelah satu baris kosong.",
            )
        return body

    def _link(self, target: str, path: str, values: Values) -> str:
        """Pelican's `{filename}...` and plain relative links to a file lead to its address."""
        prefix = next((mark for mark in PELICAN_LINKS if target.startswith(mark)), "")
        parts = urlsplit(target.removeprefix(prefix))
        if not prefix and (parts.scheme or parts.netloc or not parts.path.endswith(".md")):
            return target
        name = unquote(parts.path)
        start = "" if name.startswith("/") else posixpath.dirname(path)
        file = posixpath.normpath(posixpath.join(start, name.lstrip("/")))
        if file in self.addresses:
            return self.addresses[file] + (f"#{parts.fragment}" if parts.fragment else "")
        meant = near_miss(file, self.addresses)
        values.findings.append(
            Finding(
                path=path,
                line=_line_with(target, values.draft),
                code="tautan-buntu",
                problem=f"Tautan “{target[:80]}” tidak menuju berita mana pun.",
                remedy=f"Maksud Anda “{meant}”?" if meant else "Periksa nama berkasnya.",
            )
        )
        return target

    def _suggest(self, values: Values, name: str, written: str, known: list[str]) -> None:
        meant = near_miss(written, known)
        if meant:
            values.complain(
                name,
                "mirip-yang-dikenal",
                f"“{written}” belum dikenal, tetapi mirip “{meant}”.",
                f"Bila itu yang dimaksud, tulis “{meant}”.",
                severity=Severity.CHECK,
            )


T = TypeVar("T", Channel, Person, Place)


def _by_name_and_slug(things: tuple[T, ...]) -> Mapping[str, T]:
    return {key: thing for thing in things for key in (thing.slug, thing.name.lower())}


def _line_with(text: str, draft: Draft) -> int:
    for number, line in enumerate(draft.body.split("\n"), start=draft.body_line):
        if text in line:
            return number
    return draft.body_line


def _line_of_image(draft: Draft, plates: tuple[Plate, ...]) -> int:
    """Of the first image that stands in no figure."""
    taken = {line for plate in plates for line in range(plate.first, plate.last + 1)}
    for number, line in enumerate(draft.body.split("\n")):
        if number not in taken and ("![" in line or "<img" in line.lower()):
            return draft.body_line + number
    return draft.body_line
