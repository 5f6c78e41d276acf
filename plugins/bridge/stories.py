"""From a draft to a story: typed, linked to its people and places, its body set."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from plugins.bridge import markup as html
from plugins.bridge import naming, placing, scrutiny, withdrawal
from plugins.bridge.bodies import FileLink, body_in
from plugins.bridge.drafts import is_page
from plugins.bridge.known import Known
from plugins.bridge.markup import Markup
from plugins.bridge.photo_files import PhotoFiles
from plugins.bridge.settings import Config
from plugins.bridge.values import Values
from plugins.newsroom import headers
from plugins.newsroom.draft import Draft
from plugins.newsroom.figures import plates_in
from plugins.newsroom.findings import Finding
from plugins.newsroom.story import Event, Photo, Shelf, Status, Story
from plugins.newsroom.text import shortened

SUMMARY_LIMIT = 160
"""Search engines show about this much of a description (platform_rules, soft)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What became of one draft."""

    story: Story | None
    """None when something blocks it. Links to files stand in its body as `place_of` them."""
    findings: tuple[Finding, ...]
    links: tuple[FileLink, ...] = ()


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
        story, links = self._story(values)
        blocked = any(finding.blocks for finding in values.findings)
        return Told(
            story=None if blocked else story,
            findings=tuple(values.findings),
            links=() if blocked else links,
        )

    def findings_in(self, draft: Draft) -> Iterator[Finding]:
        """What is wrong with the draft by itself; where its links lead is for others to say."""
        values = Values(draft, self.config.zone)
        self._without_body(values)
        if not draft.withdrawn:
            body_in(values, plates_in(draft), self.markup)
        yield from values.findings

    def address_of(self, draft: Draft) -> str:
        """Where the draft stands, or would if its slug were in order."""
        return placing.address_of(draft, self.config)

    def _story(self, values: Values) -> tuple[Story, tuple[FileLink, ...]]:
        story = self._without_body(values)
        if story.status is Status.WITHDRAWN:
            return withdrawal.emptied(story), ()
        plates = plates_in(values.draft)
        body = body_in(values, plates, self.markup)
        story = replace(
            story,
            html=body.html,
            figures=tuple(
                tuple(self._equipped(image.photo) for image in plate.images) for plate in plates
            ),
            words=html.words_in(body.html),
            summary=story.summary or shortened(html.first_paragraph(body.html), SUMMARY_LIMIT),
        )
        return story, body.links

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
            slug=placing.slug_in(values),
            address=self.address_of(draft),
            lang=placing.lang_in(values, self.config.site.language),
            summary=values.text("summary"),
            html="",
            words=0,
            published=published,
            modified=self._modified(values, published),
            channel=naming.channel_in(values, self.config, self.known),
            topics=naming.topics_in(values, self.known),
            authors=naming.authors_in(values, self.known),
            places=naming.places_in(values, self.known),
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
            aliases=placing.aliases_in(values),
            original=placing.original_in(values, self.config.site.language),
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
