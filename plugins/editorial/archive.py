"""What a manuscript is compared with: the traits of all stories, and what was published before."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from plugins.decoding.kinds import PICTURES
from plugins.editorial import shingles
from plugins.editorial.manuscript import INDONESIAN


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What the desk remembers of a story, so that it need not read it again to compare it."""

    path: str
    address: str
    title: str = ""
    summary: str = ""
    keyphrase: str = ""
    queries: tuple[str, ...] = ()
    """The other searches that it wants to answer; like the keyphrase in lower case."""
    lang: str = INDONESIAN
    status: str = "published"
    aliases: tuple[str, ...] = ()
    links: tuple[tuple[str, int], ...] = ()
    """Where the body's links lead, as written, without #fragments, and on which line."""
    lines: Mapping[str, int] = field(default_factory=dict)
    """On which line each header stands; "body" for where the body begins."""
    photo: str = ""
    """As written in `image:`, relative to the content folder."""
    photo_width: int = 0
    """In pixels, upright; 0 when there is no readable photo."""
    photo_hash: str = ""
    """A perceptual hash as hexadecimal digits; empty when there is no readable photo."""
    photo_problem: str = ""
    """Why the photo cannot be published, in the journalist's language."""
    photo_stamp: str = ""
    """The size and time of the photo's file when it was looked at."""
    photo_told: bool = False
    """Whether the caption or the credit says that it is from the archive, or drawn."""
    date: str = ""
    """As written in `date:`; such dates sort as text."""
    signature: bytes = b""
    """The MinHash of the body's shingles; empty for a body too short to compare."""
    body_digest: str = ""
    corrections: int = 0

    def line_of(self, name: str) -> int:
        """The header's line; 1 when it is not there, where it would be added."""
        return self.lines.get(name, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A story as it last went out, from the record in the repository."""

    body_digest: str
    corrections: int
    """How many corrections it carried."""
    file: str = ""
    """Where its text lay, relative to the content folder; empty in old records."""


@dataclass(frozen=True, kw_only=True)
class Archive:
    """Everything else that the desk knows while it reads one manuscript."""

    stories: Mapping[str, Traits] = field(default_factory=dict)
    """By path, the manuscript's own traits included: all, or those within reach of the
    manuscripts that are compared now (ties.py)."""
    elsewhere: frozenset[str] = frozenset()
    """Where the stories stand that are not among `stories`, old addresses included."""
    addresses: frozenset[str] = frozenset()
    """Every address of channels, places and people, and of the lists of them."""
    unread: frozenset[str] = frozenset()
    """File names, without ending, of stories that cannot be read just now."""
    lists: tuple[str, ...] = ()
    """Beginnings of addresses that are made from the stories themselves: topics, months."""
    published: Mapping[str, Published] = field(default_factory=dict)
    """By address."""
    site_name: str = ""
    town: str = ""
    content: str = ""
    """The content folder's absolute path, for rules that open pictures; empty in unit tests."""

    @cached_property
    def known(self) -> frozenset[str]:
        """Every address that a link may lead to, old ones included."""
        stories = (t for story in self.stories.values() for t in (story.address, *story.aliases))
        return self.addresses.union(self.elsewhere, stories)

    @cached_property
    def inbound(self) -> Counter[str]:
        """How many other stories lead to an address."""
        return Counter(
            target
            for traits in self.stories.values()
            for target in {link for link, _ in traits.links}
            if target != traits.address
        )

    @cached_property
    def by_query(self) -> Mapping[tuple[str, str], list[str]]:
        """Paths of the stories that want to be found for the same words of one language."""
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        for path, traits in self.stories.items():
            for query in {traits.keyphrase, *traits.queries} - {""}:
                found[traits.lang, query].append(path)
        return found

    @cached_property
    def by_photo(self) -> Mapping[str, list[Traits]]:
        """Stories that show the same file, the earliest first."""
        found: dict[str, list[Traits]] = defaultdict(list)
        for traits in sorted(self.stories.values(), key=lambda t: (t.date, t.path)):
            if traits.photo:
                found[traits.photo].append(traits)
        return found

    def alike(self, traits: Traits, most: int = 6) -> Iterator[Traits]:
        """Stories whose photo is another file that looks the same: at most `most` bits differ.

        Two hashes that differ in six bits or fewer have one of their seven pieces in common.
        """
        if not traits.photo_hash:
            return
        looked = int(traits.photo_hash, 16)
        near = {
            other
            for piece in photo_pieces(traits.photo_hash)
            for other in self._photo_pieces.get(piece, ())
            if (other ^ looked).bit_count() <= most
        }
        for photo_hash in sorted(near):
            yield from (t for t in self._by_look[photo_hash] if t.photo != traits.photo)

    @cached_property
    def _by_look(self) -> Mapping[int, list[Traits]]:
        """The earliest story of each file, by what the photo looks like."""
        found: dict[int, list[Traits]] = defaultdict(list)
        for stories in self.by_photo.values():
            if stories[0].photo_hash:
                found[int(stories[0].photo_hash, 16)].append(stories[0])
        return found

    @cached_property
    def _photo_pieces(self) -> Mapping[tuple[int, int], list[int]]:
        found: dict[tuple[int, int], list[int]] = defaultdict(list)
        for photo_hash in self._by_look:
            for piece in photo_pieces(f"{photo_hash:016x}"):
                found[piece].append(photo_hash)
        return found

    @cached_property
    def pictures(self) -> tuple[str, ...]:
        """Every picture in the content folder, for offering the near miss of a wrong name."""
        root = Path(self.content)
        if not self.content:
            return ()
        files = (file for file in root.rglob("*") if file.suffix.lower() in PICTURES)
        return tuple(sorted(file.relative_to(root).as_posix() for file in files))

    def near(self, traits: Traits, least: float) -> Iterator[tuple[float, Traits]]:
        """Other stories whose bodies resemble this one's by `least` (0 to 1) or more."""
        for path in sorted(
            {
                path
                for band in shingles.bands(traits.signature)
                for path in self._bands.get(band, ())
                if path != traits.path
            }
        ):
            other = self.stories[path]
            share = shingles.resemblance(traits.signature, other.signature)
            if share >= least:
                yield share, other

    @cached_property
    def _bands(self) -> Mapping[bytes, list[str]]:
        """Paths of the stories that have a band of their signature in common."""
        found: dict[bytes, list[str]] = defaultdict(list)
        for path, traits in self.stories.items():
            for band in shingles.bands(traits.signature):
                found[band].append(path)
        return found


def address_meant(target: str) -> str:
    """The address that a link within the site means: its last slash is often forgotten."""
    return target if target.endswith("/") else f"{target}/"


def photo_pieces(photo_hash: str) -> Iterator[tuple[int, int]]:
    """Seven pieces of the 64 bits, each with its place: six of nine bits and one of ten."""
    if photo_hash:
        bits = int(photo_hash, 16)
        for place in range(7):
            yield place, (bits >> (9 * place)) & (0x1FF if place < 6 else 0x3FF)
