"""What the press is handed: pages and files, each a job named by what it depends on."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Protocol

from plugins.newsroom.card import Card, CardCopy
from plugins.newsroom.digest import digest
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Head, Page, View
from plugins.newsroom.story import Photo, Story
from plugins.newsroom.teaser import Picture, Rendition

LASTING = ("/aset/", "/foto/", "/kartu/")
"""Folders whose files carry a digest in their names: what was there once stays as it is."""


def file_of(address: str) -> PurePosixPath:
    """Where an address lies in the published folder: "/sampit/" is sampit/index.html."""
    path = address.lstrip("/")
    return PurePosixPath(f"{path}index.html" if not path or path.endswith("/") else path)


@dataclass(frozen=True, kw_only=True)  # no slots: cached_property keeps its value in __dict__
class PageJob:
    """A page to print: a template and all that it may see."""

    template: str
    view: View

    @property
    def path(self) -> PurePosixPath:
        return file_of(self.view.page.address)

    @cached_property
    def digest(self) -> str:
        """Of the view and the template's name; what the template says is the press's to add."""
        return digest(self.template, self.view)


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
    another process; the bytes depend on nothing but the paths, whose names carry a digest.
    """

    paths: tuple[PurePosixPath, ...]
    make: Callable[[], tuple[bytes, ...]]


Job = FileJob | BatchJob


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """All pages of one publication, before they are printed."""

    newspaper: Newspaper
    pages: tuple[Page, ...]


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
        """The address of the story's share kit; empty when there is none."""
        ...


Check = Callable[[tuple[Draft, ...]], Iterable[Finding]]
Inspect = Callable[[Edition], Iterable[Finding]]
"""Looks at the edition as a whole, before anything is printed."""
LayOut = Callable[[Newspaper, Studio], Iterable[Page]]
Describe = Callable[[Page], Head]
Illustrate = Callable[[Photo], Picture]
Crop = Callable[[Photo], tuple[Rendition, ...]]
DrawCards = Callable[[CardCopy], tuple[Card, ...]]
"""A card of each shape, in the order of Shape."""
KitOf = Callable[[Story], str]
MakeFiles = Callable[[Edition], Iterable[Job]]
Finish = Callable[[Path], None]
"""Adds what can only be made from the printed pages to the folder that holds them."""
