"""What the index knows of a page: its words, what to choose it by, and how a result shows it.

Pagefind reads HTML, so each page becomes a small document of its own. The printed page would
serve as well, with its menus, related stories and share boxes marked to be left out; this one
holds nothing to leave out, costs readers no bytes and changes only when the story does.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from plugins.newsroom.edition import Edition
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Article, Listing, Page
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One page to be found."""

    address: str
    html: str
    """A whole document; its lang says in which language's index it belongs."""


def records_of(edition: Edition) -> Iterator[Record]:
    """Stories, standing pages and places that search engines may find; lists lead to these."""
    for page in edition.pages:
        if not page.indexable:
            continue
        match page.content:
            case Article() as content:
                yield _article(page, content, edition.newspaper)
            case Listing(place=Place() as place) as content if content.pager.number == 1:
                yield _place(page, content, place, edition.newspaper)


def _article(page: Page, content: Article, newspaper: Newspaper) -> Record:
    story = content.story
    facts = [("date", story.published.date().isoformat())] if _dated(story) else []
    if story.channel:
        name = newspaper.site.words.of(page.lang).of_town(story.channel.name)
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
            filters=_filters(story, newspaper),
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


def _filters(story: Story, newspaper: Newspaper) -> Iterator[tuple[str, str]]:
    if story.channel:
        yield "kanal", newspaper.site.words.of(story.lang).of_town(story.channel.name)
    for place in story.places:
        yield from _around(place, newspaper)
    if _dated(story):
        yield "tahun", str(story.published.year)


def _place(page: Page, content: Listing, place: Place, newspaper: Newspaper) -> Record:
    label = newspaper.site.words.of(page.lang)("Tempat")
    return Record(
        address=page.address,
        html=_document(
            page,
            html=content.intro,
            facts=[("channel", label)],
            filters=_around(place, newspaper),
            names=[],
        ),
    )


def _around(place: Place, newspaper: Newspaper) -> Iterator[tuple[str, str]]:
    """The place, and the kecamatan that a landmark lies in, as their own lists do it."""
    yield "tempat", place.name
    if place.kind == "landmark" and (within := newspaper.place_named.get(place.within)):
        yield "tempat", within.name


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
