"""Reads the content folder: what changed is read anew, by many hands; the rest is kept."""

import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import msgspec

from plugins.bridge.bodies import FileLink, place_of
from plugins.bridge.drafts import StoryFile, story_files
from plugins.bridge.filing import Filed, filed, linked, photos_of, refiled, unfiled, whole
from plugins.bridge.known import Known
from plugins.bridge.markup import Markup
from plugins.bridge.photo_files import PhotoFile, PhotoFiles
from plugins.bridge.reader import draft_of, read_draft, story_bytes
from plugins.bridge.settings import Config
from plugins.bridge.stories import StoryMaker
from plugins.bridge.troubles import UnreadableError
from plugins.newsroom.crew import tools
from plugins.newsroom.digest import digest
from plugins.newsroom.draft import Draft
from plugins.newsroom.edition import Check, Measure, Sheet
from plugins.newsroom.findings import Finding, too_heavy
from plugins.newsroom.guard import Limits, Overrun, guarded
from plugins.newsroom.ledger import DamagedLedgerError, Table
from plugins.newsroom.progress import Show, quietly
from plugins.newsroom.story import Story
from plugins.newsroom.text import near_miss

LEAST, CHUNK = 60, 24
"""Files a worker, below which starting it costs more than it saves; files that travel together."""
MOST = Limits(seconds=10, memory=1_000_000_000)
"""What reading one story may take, with all checks and the pictures that it shows."""
GUESSES = 20
"""Dead links for which a near miss is looked for; each look is at every file."""
SETTLED = 50_000_000
"""Nanoseconds: a file written later than that before it was read may be written again unseen."""


@dataclass(frozen=True, slots=True)
class Read:
    """What a worker made of one file."""

    digest: str
    findings: tuple[Finding, ...]
    address: str = ""
    """Where it stands, or would; empty when nothing of the file can be read."""
    data: bytes = b""
    """The story as it is filed; empty when something blocks it."""
    photos: Mapping[str, PhotoFile] = field(default_factory=dict)
    """Those looked at for the first time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingTools:
    """What a worker needs to read a story."""

    content: Path
    maker: StoryMaker
    checks: tuple[Check, ...]


@dataclass(slots=True)
class Content:
    """The stories of a content folder, and what is wrong with them."""

    stories: list[Story] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    addresses: dict[str, str] = field(default_factory=dict)
    """Of every file that stands for itself, by path: where its story is, or would be."""
    alias_lines: dict[str, int] = field(default_factory=dict)
    read: int = 0
    """How many files were read in this build."""


def reading_version(config: Config, known: Known, code: str) -> str:
    """What a filed story depends on besides its own file: when it changes, all are read anew."""
    site = config.site.language, config.default_channel, str(config.zone)
    folders = config.folders.stories, config.folders.pages
    markdown = repr(sorted(config.markdown.items(), key=str))
    return digest(code, known.names, site, folders, markdown, config.addresses)


class Reading:
    """One reading of the content folder."""

    def __init__(
        self,
        config: Config,
        known: Known,
        markup: Markup,
        *,
        stories: Table,
        photos: Table,
        checks: tuple[Check, ...] = (),
        measure: Measure | None = None,
        limits: Limits = MOST,
    ) -> None:
        self.config = config
        self.limits = limits
        self.known = known
        self.kept_stories, self.kept_photos = stories, photos
        seen = {path: _decoded(data) for path, data in photos.all()}
        self.photos = PhotoFiles(config.folders.content, measure, seen)
        self.tools = ReadingTools(
            content=config.folders.content,
            maker=StoryMaker(config, known, markup, self.photos),
            checks=checks,
        )

    def content(self, show: Show = quietly) -> Content:
        """Everything that can be read; raises DamagedLedgerError."""
        files, stray = story_files(self.config.folders)
        content = Content(findings=stray)
        content.addresses = {finding.path: place_of(finding.path) for finding in stray}
        now = time.time_ns()
        known = self._kept(files)
        addresses = content.addresses
        addresses |= {path: kept.bare.story.address for path, kept in known.items()}
        fresh = [file for file in files if file.path not in known]
        content.read = len(fresh)
        for file, read in zip(fresh, show(self._read(fresh), len(fresh), "Reading"), strict=True):
            content.findings += read.findings
            self.photos.learn(read.photos)
            content.sheets.append(self._sheet(file.path, read.digest))
            # A link to a file that cannot be read is no fault of who wrote it.
            addresses[file.path] = read.address or place_of(file.path)
            if read.data:
                known[file.path] = unfiled(read.data)
            # What was found once must be said again in the next build.
            if read.data and not read.findings and file.stamp[0] < now - SETTLED:
                self.kept_stories.put(file.path, read.data)
            else:
                self.kept_stories.drop(file.path)
        for path, kept in known.items():
            content.alias_lines[path] = kept.alias_line
        content.stories, dead = self._whole(known, addresses)
        content.findings += dead
        told = {sheet.path for sheet in content.sheets}
        content.sheets += [
            self._sheet(path, kept.digest) for path, kept in known.items() if path not in told
        ]
        content.sheets.sort(key=lambda sheet: sheet.path)
        self._keep_photos(now - SETTLED)
        return content

    def _kept(self, files: list[StoryFile]) -> dict[str, Filed]:
        """Those whose files and pictures are as they were; of others nothing is kept."""
        known: dict[str, Filed] = {}
        by_path = {file.path: file for file in files}
        for path, data in self.kept_stories.all():
            file = by_path.get(path)
            kept = _unfiled(data) if file else None
            if (
                file
                and kept
                and self._is_same(file, kept)
                and self._has_same_photos(kept.bare.story)
            ):
                known[path] = kept
                if kept.stamp != file.stamp:  # next time the bytes need not be looked at
                    self.kept_stories.put(path, refiled(kept, file.stamp))
            elif file is None:
                self.kept_stories.drop(path)
        return known

    def _is_same(self, file: StoryFile, kept: Filed) -> bool:
        if file.stamp == kept.stamp:
            return True
        try:
            data = story_bytes(self.config.folders.content, file.path)
        except UnreadableError:  # it will be told of when it is read
            return False
        return digest(file.path, data) == kept.digest

    def _has_same_photos(self, story: Story) -> bool:
        for photo in photos_of(story):
            file = self.photos.file(photo.path)
            if (file.digest if file else "") != photo.digest:
                return False
        return True

    def _read(self, files: list[StoryFile]) -> Iterator[Read]:
        found = guarded(
            _read,
            files,
            self.limits,
            workers=self.config.workers,
            least=LEAST,
            chunk=CHUNK,
            tools=self.tools,
        )
        for file, read in zip(files, found, strict=True):
            yield _too_heavy(file) if isinstance(read, Overrun) else read

    def _whole(
        self, known: Mapping[str, Filed], addresses: Mapping[str, str]
    ) -> tuple[list[Story], list[Finding]]:
        """The stories with what they name and where they lead, and links that lead nowhere."""
        stories: list[Story] = []
        findings: list[Finding] = []
        for path in sorted(known):
            kept = known[path]
            story = whole(kept, self.known)
            dead = [link for link in kept.links if link.file not in addresses]
            guessed = addresses if len(findings) < GUESSES else ()
            findings += [_dead(path, link, guessed) for link in dead[:GUESSES]]
            findings += [_dead(path, link, ()) for link in dead[GUESSES:]]
            if not dead:
                stories.append(linked(story, kept.links, addresses) if kept.links else story)
        return stories, findings

    def _keep_photos(self, before: int) -> None:
        """Those that were written `before` that time, in nanoseconds."""
        current = self.photos.current
        used = {path: file for path, file in current.items() if file and file.stamp[0] < before}
        for path in self.photos.known.keys() - used.keys():
            self.kept_photos.drop(path)
        for path, file in used.items():
            if self.photos.known.get(path) != file:
                self.kept_photos.put(path, msgspec.json.encode(file))

    def _sheet(self, path: str, digest: str) -> Sheet:
        return Sheet(path=path, digest=digest, load=partial(_draft, self.tools.content, path))


def _draft(content: Path, path: str) -> Draft:
    return read_draft(content / path, content)


def _read(file: StoryFile) -> Read:
    """In a worker."""
    its: ReadingTools = tools()
    mark = ""
    try:
        data = story_bytes(its.content, file.path)
        mark = digest(file.path, data)
        draft = draft_of(data, file.path)
    except UnreadableError as trouble:
        return Read(mark, (trouble.finding,))
    told = its.maker.told(draft)
    line = draft.line_of("aliases")
    return Read(
        mark,
        (*told.findings, *_checked(draft, its.checks)),
        address=its.maker.address_of(draft),
        data=filed(told, file.stamp, mark, line) if told.story else b"",
        photos=its.maker.photos.told() if its.maker.photos else {},
    )


def _too_heavy(file: StoryFile) -> Read:
    """Without a digest: whoever looks at the file next must not hold it for one that is known."""
    return Read("", (too_heavy(file.path),))


def _checked(draft: Draft, checks: Iterable[Check]) -> Iterator[Finding]:
    for check in checks:
        yield from check(draft)


def _dead(path: str, link: FileLink, known: Iterable[str]) -> Finding:
    meant = near_miss(link.file, known)
    return Finding(
        path=path,
        line=link.line,
        code="tautan-buntu",
        problem=f"Tautan “{link.written[:80]}” tidak menuju berita mana pun.",
        remedy=f"Maksud Anda “{meant}”?" if meant else "Periksa nama berkasnya.",
    )


def _unfiled(data: bytes) -> Filed:
    try:
        return unfiled(data)
    except msgspec.MsgspecError as error:
        raise DamagedLedgerError(str(error)) from error


def _decoded(data: bytes) -> PhotoFile:
    try:
        return msgspec.json.decode(data, type=PhotoFile)
    except msgspec.MsgspecError as error:
        raise DamagedLedgerError(str(error)) from error
