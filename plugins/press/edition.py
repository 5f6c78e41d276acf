"""The edition as rooms see it: every page at a glance, and any page whole for the asking."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TypeVar

import msgspec

from plugins.newsroom.edition import Imprint, Note, Plan
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Page
from plugins.press.imprints import Printed, imprint

T = TypeVar("T")


class PrintedEdition:
    """A newsroom `Edition` over what is remembered of each page."""

    def __init__(
        self, newspaper: Newspaper, plans: Mapping[str, Plan], printed: Mapping[str, Printed]
    ) -> None:
        self.newspaper = newspaper
        self.plans = plans
        self.printed = printed

    @cached_property
    def pages(self) -> Mapping[str, Imprint]:
        return {address: imprint(address, self.printed[address]) for address in self.plans}

    def noted(self, note: Note[T]) -> Iterator[tuple[str, T]]:
        decode = msgspec.json.Decoder(note.kind).decode
        for address in self.plans:
            raw = self.printed[address].notes.get(note.name)
            if raw is not None:
                yield address, decode(raw)

    def note_of(self, note: Note[T], address: str) -> T | None:
        raw = self.printed[address].notes.get(note.name)
        return None if raw is None else msgspec.json.decode(raw, type=note.kind)

    def digest_of(self, address: str) -> str:
        return self.printed[address].view

    def page(self, address: str) -> Page:
        return self.plans[address].make()
