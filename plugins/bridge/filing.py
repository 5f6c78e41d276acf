"""Stories as they are kept between builds: without what the registers say, which may change."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import msgspec

from plugins.bridge.bodies import FileLink, place_of
from plugins.bridge.known import Known
from plugins.bridge.photo_files import Stamp
from plugins.bridge.stories import Told
from plugins.newsroom.story import Photo, Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Bare:
    """A story as its own file tells it: whom and where it names stands here by name."""

    story: Story
    """Without its channel, topics, bylines and places."""
    channel: str = ""
    topics: tuple[str, ...] = ()
    authors: tuple[tuple[str, str], ...] = ()
    """Slug and name: two people may have one name."""
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """One story file that was read: as long as its bytes stay, so does this."""

    stamp: Stamp
    digest: str
    """Of the file's path and bytes, as Draft.digest."""
    bare: Bare
    mark: str
    """The digest of `bare`."""
    links: tuple[FileLink, ...] = ()
    alias_line: int = 0
    """Where its old addresses are written."""


DECODER = msgspec.json.Decoder(Filed)
ENCODER = msgspec.json.Encoder()


def filed(told: Told, stamp: Stamp, digest: str, alias_line: int) -> bytes:
    """A story that nothing was found in, as bytes to keep."""
    story = told.story
    if story is None:
        raise ValueError("only stories are filed")
    bare = Bare(
        story=replace(story, channel=None, topics=(), authors=(), places=()),
        channel=story.channel.name if story.channel else "",
        topics=tuple(topic.name for topic in story.topics),
        authors=tuple((person.slug, person.name) for person in story.authors),
        places=tuple(place.slug for place in story.places),
    )
    encoded = ENCODER.encode(bare)
    about = {
        "stamp": stamp,
        "digest": digest,
        "bare": msgspec.Raw(encoded),
        "mark": _hash(encoded),
        "links": told.links,
        "alias_line": alias_line,
    }
    return ENCODER.encode(about)


def refiled(kept: Filed, stamp: Stamp) -> bytes:
    """The same story of a file that was written anew with the same bytes."""
    return ENCODER.encode(replace(kept, stamp=stamp))


def unfiled(data: bytes) -> Filed:
    """Raises msgspec.ValidationError for what `filed` never wrote."""
    return DECODER.decode(data)


def whole(kept: Filed, known: Known) -> Story:
    """The story with what is known now of those whom it names; its links still lead to files."""
    bare, story = kept.bare, kept.bare.story
    channel = known.channel(bare.channel) if bare.channel else None
    topics = tuple(filter(None, map(known.topic, bare.topics)))
    authors = tuple(known.signer(slug, name) for slug, name in bare.authors)
    places = tuple(filter(None, map(known.place, bare.places)))
    # Freshly read and nobody else's yet: to set four fields costs far less than a new story.
    object.__setattr__(story, "channel", channel)
    object.__setattr__(story, "topics", topics)
    object.__setattr__(story, "authors", authors)
    object.__setattr__(story, "places", places)
    named = filter(None, (channel, *topics, *authors, *places))
    story.known_by(_hash("".join([kept.mark, *(thing.digest for thing in named)]).encode()))
    return story


def _hash(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def photos_of(story: Story) -> Iterable[Photo]:
    """All pictures of a story, its own and those in its body."""
    if story.photo:
        yield story.photo
    for figure in story.figures:
        yield from figure


def linked(story: Story, links: Iterable[FileLink], addresses: Mapping[str, str]) -> Story:
    """The story with the addresses of the files that its body leads to; all are known."""
    html = story.html
    for link in links:
        html = html.replace(place_of(link.file), addresses[link.file])
    return replace(story, html=html)
