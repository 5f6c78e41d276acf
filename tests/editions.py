"""An edition of pages that lie ready, for rooms that look at one as a whole."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import msgspec

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Imprint, Note
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Page

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class LaidOut:
    """An Edition whose notes are kept and read back as between two builds."""

    newspaper: Newspaper
    laid_out: tuple[Page, ...]

    @property
    def pages(self) -> Mapping[str, Imprint]:
        return {page.address: imprint_of(page) for page in self.laid_out}

    def noted(self, note: Note[T]) -> Iterator[tuple[str, T]]:
        for page in self.laid_out:
            taken = note.take(page)
            if taken is not None:
                yield page.address, read_back(taken, note)

    def note_of(self, note: Note[T], address: str) -> T | None:
        return dict(self.noted(note)).get(address)

    def digest_of(self, address: str) -> str:
        return digest(self._by_address[address])

    def page(self, address: str) -> Page:
        return self._by_address[address]

    @cached_property
    def _by_address(self) -> Mapping[str, Page]:
        return {page.address: page for page in self.laid_out}


def imprint_of(page: Page) -> Imprint:
    return Imprint(
        address=page.address,
        kind=page.kind,
        title=page.title,
        lang=page.lang,
        indexable=page.indexable,
        published=page.published,
        modified=page.modified,
    )


def read_back(value: T, note: Note[T]) -> T:
    """The value as the next build will have it."""
    return msgspec.json.decode(msgspec.json.encode(value), type=note.kind)
