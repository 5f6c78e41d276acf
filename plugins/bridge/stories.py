"""From a draft to a story: typed, linked to its people and places, its body set."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from plugins.bridge import figures, withdrawal
from plugins.bridge import markup as html
from plugins.bridge.drafts import is_page
from plugins.bridge.known import Known
from plugins.bridge.markup import Markup
from plugins.bridge.photo_files import PhotoFiles
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
class FileLink:
    """A link of a body to another story's file, which has no address before all are read."""

    file: str
    """Relative to the content folder."""
    written: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What became of one draft."""

    story: Story | None
    """None when something blocks it. Links to files stand in its body as `place_of` them."""
    findings: tuple[Finding, ...]
    links: tuple[FileLink, ...] = ()


def place_of(file: str) -> str:
    """What stands in a body where the address of `file` will stand."""
    return f"/~berkas/{file.encode().hex()}/"


class StoryMaker:
    """Makes stories of drafts, each by itself: none knows of another."""

    def __init__(
        self, config: Config, known: Known, markup: Markup, photos: PhotoFiles | None = None
    ) -> None:
        self.config = config
        self.known = known
        self.markup = markup
        self.photos = photos

    def told(self, draft: Draft) -> Told:
        """The story of the draft, and what is wrong with it."""
        values = Values(draft, self.config.zone)
        links: list[FileLink] = []
        story = self._story(values, links)
        blocked = any(finding.blocks for finding in values.findings)
        return Told(
            story=None if blocked else story,
            findings=tuple(values.findings),
            links=() if blocked else tuple(links),
        )

    def findings_in(self, draft: Draft) -> Iterator[Finding]:
        """What is wrong with the draft's headers and its pictures; the rest of it is unread."""
        values = Values(draft, self.config.zone)
        self._without_body(values)
        yield from values.findings
        if not draft.withdrawn:
            yield from figures.findings_in(draft)

    def _story(self, values: Values, links: list[FileLink]) -> Story:
        story = self._without_body(values)
        if story.status is Status.WITHDRAWN:
            return withdrawal.emptied(story)
        plates = plates_in(values.draft)
        body = self._body(values, plates, links)
        return replace(
            story,
            html=body,
            figures=tuple(
                tuple(self._equipped(image.photo) for image in plate.images) for plate in plates
            ),
            words=html.words_in(body),
            summary=story.summary or shortened(html.first_paragraph(body), SUMMARY_LIMIT),
        )

    def _without_body(self, values: Values) -> Story:
        """The story as its headers tell it; what is wrong with them is left in `values`."""
        draft = values.draft
        values.findings += headers.findings_in(draft)
        # Without a date nothing is published, but the rest of the headers is read all the same.
        published = self._published(values) or datetime.min.replace(tzinfo=UTC)
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
        channel = self.known.channel(written)
        if written.lower() not in self.known.channels:
            self._suggest(values, "category", written, [c.name for c in self.config.channels])
        return channel

    def _topics(self, values: Values) -> tuple[Topic, ...]:
        topics = filter(None, map(self.known.topic, values.texts("tags")))
        return tuple({topic.slug: topic for topic in topics}.values())

    def _authors(self, values: Values) -> tuple[Person, ...]:
        names = values.texts("authors", ";,") or values.texts("author", ";,")
        return tuple(self._author(values, name) for name in names)

    def _author(self, values: Values, name: str) -> Person:
        if name.lower() not in self.known.people:
            people = self.known.people.values()
            self._suggest(values, "authors", name, [person.name for person in people])
        return self.known.person(name)

    def _places(self, values: Values) -> tuple[Place, ...]:
        found: dict[str, Place] = {}
        for name in values.texts("place", ";,"):
            place = self.known.place(name)
            if place:
                found[place.slug] = place
                continue
            meant = self.known.near_place(name)
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
        return self._equipped(
            Photo(
                path=posixpath.normpath(path.lstrip("/")),
                alt=values.text("image_alt"),
                caption=values.text("image_caption"),
                credit=values.text("image_credit"),
                focus=values.focus("image_focus"),
            )
        )

    def _equipped(self, photo: Photo) -> Photo:
        return self.photos.equipped(photo) if self.photos else photo

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

    def _body(self, values: Values, plates: tuple[Plate, ...], links: list[FileLink]) -> str:
        draft = values.draft

        def resolve(target: str) -> str:
            return self._link(target, draft, links)

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

    def _link(self, target: str, draft: Draft, links: list[FileLink]) -> str:
        """Pelican's `{filename}...` and plain relative links to a file lead to its address."""
        prefix = next((mark for mark in PELICAN_LINKS if target.startswith(mark)), "")
        if not prefix and ".md" not in target:
            return target
        parts = urlsplit(target.removeprefix(prefix))
        if not prefix and (parts.scheme or parts.netloc or not parts.path.endswith(".md")):
            return target
        name = unquote(parts.path)
        start = "" if name.startswith("/") else posixpath.dirname(draft.path)
        file = posixpath.normpath(posixpath.join(start, name.lstrip("/")))
        links.append(FileLink(file=file, written=target, line=_line_with(target, draft)))
        return place_of(file) + (f"#{parts.fragment}" if parts.fragment else "")

    def _suggest(self, values: Values, name: str, written: str, known: list[str]) -> None:
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
