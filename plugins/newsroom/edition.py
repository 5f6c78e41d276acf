"""What the press is handed: pages and files, each a job named by what it depends on."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import Protocol

from plugins.newsroom.digest import digest
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Card, CardCopy, Head, Page, Picture, View
from plugins.newsroom.story import Photo


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
    """A file to make: `make()` gives its bytes and depends on nothing but `digest`."""

    path: PurePosixPath
    digest: str
    make: Callable[[], bytes]
    costly: bool = False
    """Worth keeping between builds: a picture, not a sitemap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """All pages of one publication, before they are printed."""

    newspaper: Newspaper
    pages: tuple[Page, ...]


class Studio(Protocol):
    """What makes pictures for pages that are being laid out."""

    def picture(self, photo: Photo) -> Picture | None: ...

    def card(self, copy: CardCopy) -> Card | None: ...


Check = Callable[[tuple[Draft, ...]], Iterable[Finding]]
LayOut = Callable[[Newspaper, Studio], Iterable[Page]]
Describe = Callable[[Page], Head]
Illustrate = Callable[[Photo], Picture]
DrawCard = Callable[[CardCopy], Card]
MakeFiles = Callable[[Edition], Iterable[FileJob]]
