"""What the index knows of a page: its words, what to choose it by, and how a result shows it.

Pagefind reads HTML, so each page becomes a small document of its own. The printed page would
serve as well, with its menus, related stories and share boxes marked to be left out; this one
holds nothing to leave out, costs readers no bytes and changes only when the story does.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from plugins.newsroom.digest import digest
from plugins.newsroom.page import Article, Listing, Page
from plugins.newsroom.site import Site
from plugins.newsroom.story import Place, Shelf, Story

DOCUMENT = """\
<!doctype html>
<html lang="{lang}">
<head>
{head}</head>
<body data-pagefind-body>
<p>{summary}</p>
{html}
<p>{names}</p>
</body>
</html>
"""
Pairs = Iterable[tuple[str, str]]
Places = Mapping[str, Place]
"""By slug."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One page to be found."""

    address: str
    html: str
    """A whole document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What tells whether a record changed, without the record."""

    lang: str
    """In which language it is searched."""
    digest: str
    """Of the record, but for the names of other places."""
    around: tuple[str, ...] = ()
    """Slugs of the kecamatan around its landmarks: it is found by their names too."""

    def digest_among(self, places: Places) -> str:
        """Of the record as it is made where places have these names."""
        if not self.around:
            return self.digest
        return digest(self.digest, [places[slug].name for slug in self.around if slug in places])


def mark_of(page: Page, site: Site) -> Mark | None:
    """None of a page that nobody can find."""
    record = record_of(page, site, {})
    if record is None:
        return None
    around = tuple(place.within for place in _places(page) if _is_landmark(place))
    return Mark(lang=page.lang, digest=digest(record), around=around)


def record_of(page: Page, site: Site, places: Places) -> Record | None:
    """Of stories, standing pages and places that search engines may find; lists lead to these."""
    if not page.indexable:
        return None
    match page.content:
        case Article() as content:
            return _article(page, content, site, places)
        case Listing(place=Place() as place) as content if content.pager.front:
            return _place(page, content, place, site, places)
        case _:
            return None


def _places(page: Page) -> tuple[Place, ...]:
    match page.content:
        case Article(story=story):
            return story.places
        case Listing(place=Place() as place):
            return (place,)
        case _:
            return ()


def _article(page: Page, content: Article, site: Site, places: Places) -> Record:
    story = content.story
    facts = [("date", story.published.date().isoformat())] if _dated(story) else []
    if story.channel:
        name = site.words.of(page.lang).of_town(story.channel.name)
        facts += [("channel", name), ("colour", story.channel.colour)]
    if content.picture:
        facts.append(("image", content.picture.renditions[0].address))
    names = [person.name for person in story.authors]
    names += [topic.name for topic in story.topics]
    names += [place.name for place in story.places]
    return Record(
        address=page.address,
        html=_document(
            page,
            html=_body(content),
            facts=facts,
            filters=_filters(story, site, places),
            names=names,
        ),
    )


def _body(content: Article) -> str:
    """The body; of its pictures the captions, which are words too."""
    return "".join(
        part
        if isinstance(part, str)
        else "".join(f"<p>{escape(picture.photo.caption)}</p>" for picture in part.pictures)
        for part in content.parts
    )


def _dated(story: Story) -> bool:
    """Guides are as new as their last change; the year of their birth says nothing."""
    return story.shelf is Shelf.STORIES


def _filters(story: Story, site: Site, places: Places) -> Iterator[tuple[str, str]]:
    if story.channel:
        yield "kanal", site.words.of(story.lang).of_town(story.channel.name)
    for place in story.places:
        yield from _around(place, places)
    if _dated(story):
        yield "tahun", str(story.published.year)


def _place(page: Page, content: Listing, place: Place, site: Site, places: Places) -> Record:
    label = site.words.of(page.lang)("Tempat")
    return Record(
        address=page.address,
        html=_document(
            page,
            html=content.intro,
            facts=[("channel", label)],
            filters=_around(place, places),
            names=[],
        ),
    )


def _around(place: Place, places: Places) -> Iterator[tuple[str, str]]:
    """The place, and the kecamatan that a landmark lies in, as their own lists do it."""
    yield "tempat", place.name
    if _is_landmark(place) and (within := places.get(place.within)):
        yield "tempat", within.name


def _is_landmark(place: Place) -> bool:
    return place.kind == "landmark"


def _document(page: Page, *, html: str, facts: Pairs, filters: Pairs, names: list[str]) -> str:
    head = [_tag("meta", name, value) for name, value in (("title", page.title), *facts)]
    head += [_tag("filter", name, value) for name, value in dict.fromkeys(filters)]
    return DOCUMENT.format(
        lang=escape(page.lang),
        head="".join(head),
        summary=escape(page.description),
        html=html,
        names=escape(", ".join(dict.fromkeys(names))),
    )


def _tag(kind: str, name: str, value: str) -> str:
    return f'<meta data-pagefind-{kind}="{name}[content]" content="{escape(value)}">\n'
