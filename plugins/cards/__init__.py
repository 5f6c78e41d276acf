"""Preview cards, drawn for every page that can be shared, and the mark as icons."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.cards.icons import icon_jobs
from plugins.cards.jobs import cards_with_photo, jobs_for
from plugins.cards.missing import findings


def offer_cards(press: Press) -> None:
    content = press.config.folders.content
    press.offers.checks.append(findings)
    press.offers.studio.draw_cards = partial(cards_with_photo, root=content)
    press.offers.files += [partial(jobs_for, root=content), icon_jobs]


def register() -> None:
    signals.initialized.connect(offer_cards)
