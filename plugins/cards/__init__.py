"""Preview cards: drawn for every page that can be shared, named by what is on them."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.cards.jobs import cards_with_photo, jobs_for


def offer_cards(press: Press) -> None:
    content = press.config.folders.content
    press.offers.studio.draw_cards = partial(cards_with_photo, root=content)
    press.offers.files.append(partial(jobs_for, root=content))


def register() -> None:
    signals.initialized.connect(offer_cards)
