"""What the pages that are no story say on their preview cards."""

from plugins.newsroom.card import Card, CardCopy
from plugins.newsroom.edition import Studio
from plugins.newsroom.site import Site
from plugins.newsroom.story import HOUSE_COLOUR


def list_card(
    headline: str, kicker: str, site: Site, studio: Studio, colour: str = HOUSE_COLOUR
) -> Card | None:
    return studio.card(
        CardCopy(
            headline=headline,
            kicker=kicker,
            colour=colour,
            place=f"{site.town.name}, {site.town.regency}",
            brand=site.name,
            look=site.look,
        )
    )
