"""What the press remembers of each page that it printed."""

from dataclasses import dataclass, field
from datetime import datetime

import msgspec

from plugins.newsroom.edition import Imprint
from plugins.newsroom.ledger import DamagedLedgerError
from plugins.newsroom.page import Kind, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """One page of the last edition."""

    kind: Kind
    title: str
    lang: str
    indexable: bool
    published: datetime | None
    modified: datetime | None
    plan: str
    """The digest of what it was laid out from."""
    view: str
    """The digest of what its template saw."""
    dress: str
    """The digest of its template and all that this draws in."""
    claims: tuple[str, ...] = ()
    """The names of the costly files that it shows."""
    beside: tuple[str, ...] = ()
    """The paths of small files that belong to it."""
    notes: dict[str, msgspec.Raw] = field(default_factory=dict)
    """By name, as JSON."""


DECODER = msgspec.json.Decoder(Printed)
ENCODER = msgspec.json.Encoder()


def encoded(printed: Printed) -> bytes:
    return ENCODER.encode(printed)


def decoded(data: bytes) -> Printed:
    """Raises DamagedLedgerError for what was never written."""
    try:
        return DECODER.decode(data)
    except msgspec.MsgspecError as error:
        raise DamagedLedgerError(str(error)) from error


def imprint(address: str, printed: Printed) -> Imprint:
    """What rooms may know of the page without its being laid out."""
    return Imprint(
        address=address,
        kind=printed.kind,
        title=printed.title,
        lang=printed.lang,
        indexable=printed.indexable,
        published=printed.published,
        modified=printed.modified,
    )


def printed_from(page: Page, **known: object) -> Printed:
    """`known` is all that the page does not say itself."""
    return Printed(
        kind=page.kind,
        title=page.title,
        lang=page.lang,
        indexable=page.indexable,
        published=page.published,
        modified=page.modified,
        **known,  # type: ignore[arg-type]
    )
