"""Preview cards, drawn for every page that can be shared, and the mark as icons."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.cards.card import cards_for
from plugins.cards.icons import icon_jobs
from plugins.cards.jobs import batches_of, claims_of
from plugins.cards.missing import findings
from plugins.newsroom.edition import Lasting


def offer_cards(press: Press) -> None:
    content = press.config.folders.content
    press.offers.checks.append(findings)
    press.offers.studio.draw_cards = cards_for
    press.offers.lasting.append(
        Lasting(what="cards", claims=claims_of, batches=partial(batches_of, root=content))
    )
    press.offers.files.append(icon_jobs)


def register() -> None:
    signals.initialized.connect(offer_cards)
