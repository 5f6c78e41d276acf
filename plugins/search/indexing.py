"""One block's index, made anew only where its records changed.

What Pagefind knows of each page is kept; it reads new and changed records alone, and the rest is
put together with them. The outcome is the same as if it had read them all.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

from msgspec import DecodeError, msgpack

from plugins.newsroom.digest import digest
from plugins.newsroom.findings import BuildStopped
from plugins.search import volumes
from plugins.search.binding import bound
from plugins.search.blocks import Block
from plugins.search.bundle import SCRIPT, bundle_of
from plugins.search.leaves import Leaf, Program, taken_apart
from plugins.search.records import Record
from plugins.search.volumes import DamagedError, Volume

LEAVES = "leaves"
"""The part of a volume that nobody else is given."""
VERSION = digest(
    version("pagefind_bin"),
    [file.read_bytes() for file in sorted(Path(__file__).parent.glob("*.py"))],
)
"""All that makes an index of records."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaves:
    """What Pagefind knows of a block's pages, as it is kept."""

    program: Program
    digests: dict[str, str]
    """Of the records that it read, by address."""
    leaves: dict[str, Leaf]


@dataclass(frozen=True, kw_only=True)  # no slots: cached_property keeps its value in __dict__
class Indexing:
    """A block, the file that keeps what was made of it, and who has its records."""

    block: Block
    file: Path
    record: Callable[[str], Record]
    """Of an address; asked only for what Pagefind must read."""

    @cached_property
    def volume(self) -> Volume:
        """What is kept, made now unless it is up to date."""
        last = volumes.opened(self.file, VERSION)
        return last if last and last.made_of == self._made_of else self._made(last)

    @property
    def files(self) -> Mapping[str, str]:
        """The digests of the files to publish, by their path below the block's folder."""
        return {name: part.digest for name, part in self.volume.parts.items() if name != LEAVES}

    def part(self, name: str) -> bytes:
        """The bytes of one of the files."""
        try:
            return self.volume.part(name)
        except DamagedError:
            volumes.throw_away(self.file)
            return self._made(None).part(name)  # the same bytes, at the same places

    @property
    def _made_of(self) -> str:
        return digest(self.block)

    def _made(self, last: Volume | None) -> Volume:
        block = self.block
        leaves = self._read_anew(self._kept(last) if last else None)
        is_first = block.number == 0  # the one that a browser opens first
        program = leaves.program if is_first else leaves.program.borrowed
        files = bound(leaves.leaves, program, lang=block.lang, piece=block.piece)
        files[f"wasm.{program.name}.pagefind"] = program.wasm
        if is_first:
            files[SCRIPT] = program.script
        return volumes.kept(
            self.file,
            version=VERSION,
            made_of=self._made_of,
            parts=files | {LEAVES: msgpack.encode(leaves)},
        )

    def _kept(self, last: Volume) -> Leaves | None:
        try:
            return msgpack.decode(last.part(LEAVES), type=Leaves)
        except (DamagedError, DecodeError):
            volumes.throw_away(self.file)
            return None

    def _read_anew(self, last: Leaves | None) -> Leaves:
        """All leaves of the block: those that were kept, and what Pagefind reads now."""
        pages = self.block.pages
        kept = {
            address: leaf
            for address, leaf in (last.leaves if last else {}).items()
            if last and pages.get(address) == last.digests[address]
        }
        missing = sorted(pages.keys() - kept.keys())
        if last and not missing:
            program = last.program
        else:
            program, fresh = taken_apart(bundle_of(map(self.record, missing)))
            if left_out := set(missing) - fresh.keys():
                raise _left_out(left_out)
            kept |= fresh
        return Leaves(program=program, digests=dict(pages), leaves=dict(sorted(kept.items())))


def _left_out(addresses: Collection[str]) -> BuildStopped:
    return BuildStopped(f"Search: Pagefind left out {', '.join(sorted(addresses))}")
