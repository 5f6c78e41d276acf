"""What each kind of page says on its preview card."""

from plugins.newsroom import dates
from plugins.newsroom.edition import Studio
from plugins.newsroom.page import Card, CardCopy
from plugins.newsroom.site import Site
from plugins.newsroom.story import HOUSE_COLOUR, Shelf, Story


def story_card(story: Story, site: Site, studio: Studio) -> Card | None:
    place = story.places[0].name if story.places else site.town.name
    when = dates.day(story.published) if story.shelf is Shelf.STORIES else ""
    return studio.card(
        CardCopy(
            headline=story.card_title or story.title,
            kicker=story.channel.name if story.channel else site.tagline,
            colour=story.channel.colour if story.channel else HOUSE_COLOUR,
            footnote=" · ".join(filter(None, (place, when))),
            brand=site.name,
            photo=story.photo.path if story.photo else "",
            focus=story.photo.focus if story.photo else None,
        )
    )


def list_card(
    headline: str, kicker: str, site: Site, studio: Studio, colour: str = HOUSE_COLOUR
) -> Card | None:
    return studio.card(
        CardCopy(
            headline=headline,
            kicker=kicker,
            colour=colour,
            footnote=f"{site.town.name}, {site.town.regency}",
            brand=site.name,
        )
    )
