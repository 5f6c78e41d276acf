"""Ready words for every network, written from what the story says of itself."""

from collections.abc import Iterator

from plugins.newsroom import dates
from plugins.newsroom.kit import Caption
from plugins.newsroom.site import Site
from plugins.newsroom.story import Event, Story
from plugins.newsroom.words import Speech
from plugins.sharing import words
from plugins.sharing.fitting import clean, cut, message
from plugins.sharing.hashtags import hashtags
from plugins.sharing.links import share_link, tagged
from plugins.sharing.networks import INSTAGRAM, NETWORKS, THREADS, WHATSAPP, Network, X

STAR = str.maketrans({"*": "∗"})
"""WhatsApp would set what stands between two asterisks in bold, and end ours too early."""


def captions_for(story: Story, site: Site) -> tuple[Caption, ...]:
    """One for each network, inside its limit and with the message before its fold."""
    tags = hashtags(story, site)
    return tuple(_caption(network, story, site, tags[: network.tags]) for network in NETWORKS)


def _caption(network: Network, story: Story, site: Site, tags: tuple[str, ...]) -> Caption:
    link = tagged(site.absolute(story.address), network.source)
    text = _text(network, story, site, tags, link)
    return Caption(
        network=network.source,
        name=network.name,
        text=text,
        length=network.count(text),
        limit=network.limit,
        hint=site.say(words.HINTS[network.source]),
        share=share_link(network.source, text, link),
    )


def _text(network: Network, story: Story, site: Site, tags: tuple[str, ...], link: str) -> str:
    """The message above, the ending below; hashtags give way before the title does."""
    say = site.words.of(story.lang)
    title, paragraphs = clean(story.title), tuple(_paragraphs(network, story, site))
    if network is WHATSAPP:
        title, paragraphs = _bold(title), tuple(part.translate(STAR) for part in paragraphs)
    if network.fold:
        title = cut(title, lambda part: network.count(part) <= network.fold)
    while tags and not _fits(network, title, _ending(network, tags, link, site, say)):
        tags = tags[:-1]
    ending = _ending(network, tags, link, site, say)
    above = message(title, paragraphs, lambda text: _fits(network, text, ending))
    return f"{above}{ending}".strip()


def _fits(network: Network, text: str, ending: str) -> bool:
    if network.whole and network.count(text) > network.fold:
        return False
    return not network.limit or network.count(text + ending) <= network.limit


def _paragraphs(network: Network, story: Story, site: Site) -> Iterator[str]:
    """The most important first: what was wrong, when and where to be, what it is about."""
    say = site.words.of(story.lang)
    if story.corrections:
        newest = max(story.corrections, key=lambda correction: correction.day)
        yield say(words.CORRECTED, text=clean(newest.text))
    if story.event:
        yield _occasion(story.event, story, site, say)
    if story.summary:
        yield clean(story.summary)
    if network.place and story.places and not story.event:
        yield say(words.PLACE, place=clean(story.places[0].name))


def _occasion(event: Event, story: Story, site: Site, say: Speech) -> str:
    place = story.places[0].name if story.places else site.town.name
    venue = say(words.WHERE, venue=clean(event.venue or place))
    return f"{say(words.WHEN, when=_when(event, say))}\n{venue}"


def _when(event: Event, say: Speech) -> str:
    """22 November 2026, 09.20 WIB; the days alone when the event takes several."""
    if event.end is None or event.end.date() == event.start.date():
        return dates.time_of_day(event.start, say)
    return dates.days(event.start, event.end, say)


def _ending(network: Network, tags: tuple[str, ...], link: str, site: Site, say: Speech) -> str:
    """Where to read on, and the hashtags, each paragraph after an empty line."""
    way = f"{say(words.READ_ON, name=clean(site.name))}\n{link}"
    if network is INSTAGRAM:
        way = say(words.LINK_IN_BIO)
    elif network is THREADS:
        way = f"{say(words.READ_ON_SHORT)} {link}"
    elif network is X:  # the link last: X hides it there once its card shows
        return "".join(f"\n\n{part}" for part in (" ".join(tags), link) if part)
    return "".join(f"\n\n{part}" for part in (way, " ".join(tags)) if part)


def _bold(title: str) -> str:
    return f"*{title.translate(STAR)}*" if title else ""
