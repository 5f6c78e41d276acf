"""Where all pages lead, kept between builds: a page that did not change is not walked again.

What an unchanged page leads to may have gone away; only then are all pages looked at.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

import msgspec

from plugins.newsroom.ledger import DamagedLedgerError, Table
from plugins.newsroom.site import Site
from plugins.press.inspection import Inspection, PageLinks, Walk, is_page, with_near_misses

WAYS, LINKS = "ways", "links"
"""The keys of what is kept of all pages together: how many lead to each address."""
DECODE = msgspec.json.Decoder(PageLinks).decode
DECODE_COUNTS = msgspec.json.Decoder(dict[str, int]).decode


class Reach:
    """The links of an edition's pages."""

    def __init__(self, site: Site, links: Table, counts: Table) -> None:
        self.site = site
        self.links = links
        self.counts = counts
        self.fresh: dict[str, PageLinks] = {}
        self.last: dict[str, PageLinks | None] = {}

    def print(self, address: str, links: bytes) -> None:
        """The page at `address` was printed; `links` is its PageLinks as JSON."""
        self.last[address] = self._kept(address)
        self.fresh[address] = DECODE(links)
        self.links.put(address, links)

    def forget(self, address: str) -> None:
        """There is no such page any more."""
        self.last[address] = self._kept(address)
        self.links.drop(address)

    def inspected(
        self, addresses: frozenset[str], pages: Iterable[str], gone: frozenset[str]
    ) -> Inspection:
        """What is wrong with the links of the edition that has files at `addresses`.

        `pages` are those that readers may come to; `gone` are addresses that the last edition had
        and this one has not. Lasting files are not among them: pages claim those that they show.
        """
        counts = [self.counts.get(key) for key in (WAYS, LINKS)]
        linked = Counter(_counts(counts[1])) if counts[1] else Counter[str]()
        vanished = any(linked[address] for address in gone)
        if None in counts or vanished or any(map(self._has_lost_ids, self.last)):
            walk = Walk(self.site, addresses, dict(self._all()))
            reached, linked = Counter(walk.targets()), Counter(walk.leads())
        else:
            walk = Walk(self.site, addresses, _Lazily(addresses, self._kept), self.fresh)
            before = Walk(
                self.site, addresses, {page: its for page, its in self.last.items() if its}
            )
            reached = Counter(_counts(counts[0] or b"{}"))
            for counted, now, then in (
                (reached, walk.targets(), before.targets()),
                (linked, walk.leads(), before.leads()),
            ):
                counted.update(now)
                counted.subtract(then)
        for key, counted in ((WAYS, reached), (LINKS, linked)):
            self.counts.put(key, msgspec.json.encode(+counted))
        orphans = (page for page in pages if page != "/" and not reached[page])
        return with_near_misses(walk, orphans)

    def _has_lost_ids(self, address: str) -> bool:
        last, fresh = self.last[address], self.fresh.get(address)
        return bool(last and fresh and last.ids - fresh.ids)

    def _kept(self, address: str) -> PageLinks | None:
        data = self.links.get(address)
        return _decoded(data) if data is not None else None

    def _all(self) -> Iterator[tuple[str, PageLinks]]:
        for address, data in self.links.all():
            yield address, _decoded(data)


class _Lazily(Mapping[str, PageLinks]):
    """Pages that are looked up one by one."""

    def __init__(self, addresses: Iterable[str], page: Callable[[str], PageLinks | None]) -> None:
        self._addresses = addresses
        self._page = page

    def __getitem__(self, address: str) -> PageLinks:
        found = self._page(address)
        if found is None:
            raise KeyError(address)
        return found

    def __iter__(self) -> Iterator[str]:
        return filter(is_page, self._addresses)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _decoded(data: bytes) -> PageLinks:
    try:
        return DECODE(data)
    except msgspec.MsgspecError as error:
        raise DamagedLedgerError(str(error)) from error


def _counts(data: bytes) -> dict[str, int]:
    try:
        return DECODE_COUNTS(data)
    except msgspec.MsgspecError as error:
        raise DamagedLedgerError(str(error)) from error
