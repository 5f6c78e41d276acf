"""What the press is handed: plans of pages and jobs of files, each named by what it depends on."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any, Generic, Protocol, TypeVar

from plugins.newsroom.card import Card, CardCopy
from plugins.newsroom.digest import digest
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding
from plugins.newsroom.ledger import Ledger
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Head, Kind, Page, View
from plugins.newsroom.story import Photo, Story
from plugins.newsroom.teaser import Picture, Rendition
from plugins.newsroom.timings import Timings

T = TypeVar("T")

LASTING = ("/aset/", "/foto/", "/kartu/")
"""Folders whose files carry a digest in their names: what was there once stays as it is."""


def file_of(address: str) -> PurePosixPath:
    """Where an address lies in the published folder: "/sampit/" is sampit/index.html."""
    return PurePosixPath(path_of(address))


def path_of(address: str) -> str:
    """As `file_of`, as text."""
    path = address.lstrip("/")
    return f"{path}index.html" if not path or path.endswith("/") else path


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A story's file, whether or not anybody reads it in this build."""

    path: str
    digest: str
    """Of the file's path and bytes."""
    load: Callable[[], Draft]
    """Reads it now; raises UnreadableError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A page that could be laid out: `make()` sees nothing but what `digest` is of.

    What is settled for the edition as a whole (the site, the rooms' settings, the code) is not
    in the digest: when any of it changes, every page is laid out anew.
    """

    address: str
    digest: str
    make: Callable[[], Page]


def planned(address: str, make: Callable[..., Page], *given: object, **settled: object) -> Plan:
    """The plan of the page `make(*given, **settled)`; only `given` may differ between editions."""
    return Plan(
        address=address,
        digest=digest(make.__module__, make.__qualname__, *given),
        make=partial(make, *given, **settled),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PageJob:
    """A page to print: a template and all that it may see."""

    template: str
    view: View

    @property
    def path(self) -> PurePosixPath:
        return file_of(self.view.page.address)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileJob:
    """A file to write now: `make()` gives its bytes and depends on nothing but `digest`."""

    path: PurePosixPath
    digest: str
    make: Callable[..., bytes]
    after: tuple[PurePosixPath, ...] = ()
    """Files whose sizes in bytes `make` is given, in this order: a feed's enclosures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchJob:
    """Costly files that are made together from what they share, and kept between builds.

    `make()` gives their bytes in the order of `paths`. It can be pickled, for it may run in
    another process or on another machine; the bytes depend on nothing but the paths, whose names
    carry a digest.
    """

    paths: tuple[PurePosixPath, ...]
    make: Callable[..., tuple[bytes, ...]]
    reads: tuple[Path, ...] = ()
    """Files whose bytes `make` is given, in this order: a machine elsewhere has no such folder."""


Job = FileJob | BatchJob


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Costly files that a page needs; equal names, equal files."""

    name: str
    paths: tuple[PurePosixPath, ...]
    """Their names carry a digest of all they depend on."""
    order: object
    """What the room needs to make them; frozen, can be pickled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lasting:
    """A room's costly files: which of them a page needs, and how missing ones are made."""

    what: str
    """What they are, for those who wait: "pictures"."""
    claims: Callable[[Page], Iterable[Claim]]
    batches: Callable[[Sequence[Claim]], Iterable[BatchJob]]
    """Those that share their making together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Generic[T]):
    """What a room remembers of each page, so that it need not be laid out to be counted.

    `kind` is a frozen dataclass of plain values, or a plain type: str, int, None, datetime, and
    tuples and mappings of them.
    """

    name: str
    """Begins with the room's: "seo.url"."""
    kind: type[T]
    take: Callable[[Page], T | None]
    """None: nothing to remember of this page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What stands at an address, at a glance."""

    address: str
    kind: Kind
    title: str
    lang: str
    indexable: bool
    published: datetime | None = None
    modified: datetime | None = None


class Edition(Protocol):
    """All pages of one publication; those that did not change are not laid out."""

    @property
    def newspaper(self) -> Newspaper: ...

    @property
    def pages(self) -> Mapping[str, Imprint]:
        """By address, in the order in which the rooms lay them out."""
        ...

    def noted(self, note: Note[T]) -> Iterator[tuple[str, T]]:
        """Address and note of every page that has one, in the order of the pages."""
        ...

    def note_of(self, note: Note[T], address: str) -> T | None:
        """The note of one page."""
        ...

    def digest_of(self, address: str) -> str:
        """What changes whenever anything on the page does."""
        ...

    def page(self, address: str) -> Page:
        """The whole page, laid out for the asking; KeyError when there is none."""
        ...


class Studio(Protocol):
    """What makes pictures for pages that are being laid out."""

    def picture(self, photo: Photo) -> Picture | None: ...

    def crops(self, photo: Photo) -> tuple[Rendition, ...]:
        """The photo as 16:9, 4:3 and 1:1; none when no room makes pictures."""
        ...

    def card(self, copy: CardCopy) -> Card | None:
        """The card that previews of a link show."""
        ...

    def cards(self, copy: CardCopy) -> tuple[Card, ...]:
        """One of each shape; none when no room draws cards."""
        ...

    def kit(self, story: Story) -> str:
        """The address of the story's share kit, empty when there is none; ask while planning."""
        ...


class Memory(Protocol):
    """What a room remembers between builds, by name: its own begins with "room."."""

    def recall(self, name: str) -> bytes:
        """Empty when nothing is remembered."""
        ...

    def remember(self, name: str, value: bytes) -> None: ...


Check = Callable[[Draft], Iterable[Finding]]
"""Looks at one draft, and at the files that it names."""
Review = Callable[[tuple[Sheet, ...]], Iterable[Finding]]
"""Looks at all stories together; remembers by itself what it has read before."""
Inspect = Callable[[Edition], Iterable[Finding]]
"""Looks at the edition as a whole, before it takes the place of the last one."""
LayOut = Callable[[Newspaper, Studio], Iterable[Plan]]
Describe = Callable[[Page], Head]
KitOf = Callable[[Story], str]
Measure = Callable[[Photo], Photo]
"""The photo with its size and tint; as it was when it cannot be opened."""
Illustrate = Callable[[Photo], Picture | None]
Crop = Callable[[Photo], tuple[Rendition, ...]]
DrawCards = Callable[[CardCopy], tuple[Card, ...]]
"""A card of each shape, in the order of Shape."""
MakeFiles = Callable[[Edition], Iterable[Job]]
Beside = Callable[[Page], Iterable[FileJob]]
"""Small files that belong to one page and are written with it."""
Finish = Callable[[Path], Iterable[tuple[PurePosixPath, bytes]]]
"""Files that can only be made from the printed pages, in the folder that holds them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commission:
    """What the press is asked to print, and by what it may know that nothing changed."""

    newspaper: Newspaper
    plans: tuple[Plan, ...]
    """One for each address, in the order of the pages."""
    version: str
    """The digest of what is settled for the edition as a whole: code, settings, the site."""
    describe: Describe
    notes: tuple[Note[Any], ...]
    lasting: tuple[Lasting, ...]
    beside: tuple[Beside, ...]
    files: tuple[MakeFiles, ...]
    finish: tuple[Finish, ...]
    approve: Callable[[Edition], None]
    """Called before the edition takes the place of the last one; raises what stands against it."""
    ledger: Ledger
    timings: Timings


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a commission."""

    told: str = ""
    """What an editor should know; empty when there is nothing to tell."""
    pages: int = 0
    """All pages of the edition."""
    cards: int = 0


Print = Callable[[Commission], Outcome]
"""Raises BuildStopped when the edition cannot take the place of the last one."""
