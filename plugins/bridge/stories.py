"""From a draft to a story: typed, linked to its people and places, its body set."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from plugins.bridge import figures, scrutiny, withdrawal
from plugins.bridge import markup as html
from plugins.bridge.drafts import is_page
from plugins.bridge.known import Known
from plugins.bridge.markup import Markup
from plugins.bridge.photo_files import PhotoFiles
from plugins.bridge.settings import Config
from plugins.bridge.values import Values
from plugins.newsroom import headers
from plugins.newsroom.characters import shown
from plugins.newsroom.draft import Draft
from plugins.newsroom.figures import Plate, marked, plates_in
from plugins.newsroom.findings import Finding, Severity
from plugins.newsroom.languages import language_tag
from plugins.newsroom.redirect import is_plain, is_taken
from plugins.newsroom.slugs import lost_letters, mended, slug_of, trouble_with_slug
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
        """What is wrong with the draft by itself; where its links lead is for others to say."""
        values = Values(draft, self.config.zone)
        self._without_body(values)
        if not draft.withdrawn:
            self._body(values, plates_in(draft), [])
        yield from values.findings

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
        values.findings += scrutiny.findings_in(draft)
        # Without a date nothing is published, but the rest of the headers is read all the same.
        published = self._published(values) or datetime.min.replace(tzinfo=UTC)
        return Story(
            path=draft.path,
            shelf=Shelf.PAGES if is_page(draft.path, self.config.folders) else Shelf.STORIES,
            status=self._status(values),
            title=self._title(values),
            slug=self._slug(values),
            address=self.address_of(draft),
            lang=self._lang(values),
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
        written, title = values.text("slug"), values.text("title")
        slug = slugify(written or title)
        trouble = trouble_with_slug(written or slug)
        if trouble and (written or slug):
            values.complain(
                "slug" if written else "title",
                "slug-tidak-sah",
                f"Alamat “{shown((written or slug)[:60])}” {trouble}.",
                "Tulis baris “slug:” dengan bentuk yang sah.",
                example=f"slug: {mended(written or slug) or 'panen-raya-pulau-hanaut'}",
            )
        elif not slug and title:
            values.complain(
                "slug",
                "tanpa-alamat",
                "Alamat berita tidak dapat dibuat dari judulnya.",
                "Tambahkan baris “slug:” dengan huruf Latin.",
                example="slug: panen-raya-pulau-hanaut",
            )
        elif not written and (maimed := lost_letters(title)):
            values.complain(
                "title",
                "alamat-kehilangan-huruf",
                f"Sebagian huruf “{maimed[:60]}” tidak masuk ke alamat, /{slug}/.",
                "Bila alamat itu kurang tepat, tulis sendiri di baris “slug:”.",
                example=f"slug: {slug}",
                severity=Severity.CHECK,
            )
        return slug

    def _lang(self, values: Values) -> str:
        written = values.text("lang")
        if written and not language_tag(written):
            values.complain(
                "lang",
                "bahasa-tidak-sah",
                f"“lang: {shown(written[:60])}” bukan kode bahasa.",
                "Tulis kode dua atau tiga huruf; berita berbahasa Indonesia tidak memerlukannya.",
                example="lang: en",
            )
        return language_tag(written) or self.config.site.language

    def address_of(self, draft: Draft) -> str:
        """Where the draft stands, or would if its slug were in order."""
        slug = slugify(draft.text("slug") or draft.text("title")) or "tanpa-alamat"
        lang = slugify(language_tag(draft.text("lang")))
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
        if not slug_of(written, "kanal"):
            self._without_letters(values, "category", written)
        if written.lower() not in self.known.channels:
            self._suggest(values, "category", written, [c.name for c in self.config.channels])
        return channel

    def _topics(self, values: Values) -> tuple[Topic, ...]:
        found: dict[str, Topic] = {}
        for name in values.texts("tags"):
            topic = self.known.topic(name)
            if topic:
                found[topic.slug] = topic
            else:
                self._without_letters(values, "tags", name)
        return tuple(found.values())

    def _authors(self, values: Values) -> tuple[Person, ...]:
        names = values.texts("authors", ";,") or values.texts("author", ";,")
        return tuple(self._author(values, name) for name in names)

    def _author(self, values: Values, name: str) -> Person:
        if not slug_of(name, "penulis"):
            self._without_letters(values, "authors", name)
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
            alias = f"/{written.strip('/')}/"
            parts = alias.strip("/").split("/")
            is_sound = all(part and slugify(part) == part for part in parts) and is_plain(alias)
            if not is_sound or is_taken(alias):
                values.complain(
                    "aliases",
                    "alias-tidak-sah",
                    f"Alamat lama “{shown(written[:60])}” tidak sah.",
                    "Tulis alamat lama dari akar situs, tanpa nama situs.",
                    example="aliases: [/berita/judul-lama/]",
                )
                continue
            aliases.append(alias)
        return tuple(aliases)

    def _original(self, values: Values) -> str:
        """Pelican's `translation: true` pairs by slug; a slug of another story is ours."""
        written = values.text("translation")
        if written.lower() in {"", "false", "no"}:
            return ""
        if written.lower() in {"true", "yes"}:
            return slugify(values.draft.text("slug") or values.draft.text("title"))
        is_foreign = language_tag(values.text("lang")) not in {"", self.config.site.language}
        if not is_foreign and written != values.text("slug"):
            values.complain(
                "translation",
                "terjemahan-tidak-sah",
                "Berita ini tidak berbahasa lain, jadi bukan terjemahan.",
                "Tambahkan “lang:” dengan kode bahasanya, atau hapus baris “translation:”.",
                example="lang: en",
            )
        elif slugify(written) != written:
            values.complain(
                "translation",
                "terjemahan-tidak-sah",
                f"“translation: {shown(written[:60])}” bukan “slug:” sebuah berita.",
                "Tulis “slug:” berita aslinya, atau “true” bila slug keduanya sama.",
                example=f"translation: {mended(written) or 'panen-raya-pulau-hanaut'}",
            )
        return written

    def _body(self, values: Values, plates: tuple[Plate, ...], links: list[FileLink]) -> str:
        draft = values.draft

        def resolve(target: str) -> str:
            return self._link(target, draft, links)

        made = self.markup.body(marked(draft, plates), resolve)
        body = made.html
        values.findings += figures.findings_in(draft)
        values.findings += (refusal.finding(draft) for refusal in made.refused)
        if "<img" in body:
            values.findings.append(figures.out_of_place(draft, _line_of_image(draft, plates)))
        if not html.plain(body) and not made.refused:
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
        if not prefix and ".md" not in target.lower():
            return target
        try:
            parts = urlsplit(target.removeprefix(prefix))
        except ValueError:  # brackets or signs in what it takes for a host: no file of ours
            parts = urlsplit("")
        if not prefix and (parts.scheme or parts.netloc or not parts.path.lower().endswith(".md")):
            return target
        name = unquote(parts.path)
        start = "" if name.startswith("/") else posixpath.dirname(draft.path)
        file = posixpath.normpath(posixpath.join(start, name.lstrip("/")))
        links.append(FileLink(file=file, written=target, line=_line_with(target, draft)))
        return place_of(file) + (f"#{parts.fragment}" if parts.fragment else "")

    def _without_letters(self, values: Values, header: str, name: str) -> None:
        values.complain(
            header,
            "nama-tanpa-huruf",
            f"“{shown(name[:60])}” tidak punya huruf atau angka, jadi tidak dapat punya alamat.",
            "Tulis namanya dengan huruf, atau hapus.",
            example=f"{header}: [pasar malam]" if header == "tags" else "",
        )

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
