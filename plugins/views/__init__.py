"""Lays the newspaper out: which pages there are and what stands on each of them."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.views.calendars import calendar_jobs
from plugins.views.layout import Layout, pages_of


def offer_pages(press: Press) -> None:
    addresses = press.config.addresses
    layout = Layout(
        per_page=press.config.per_page, archive=addresses.archive, memory=press.offers.memory
    )
    press.offers.layouts.append(partial(pages_of, layout=layout))
    press.offers.beside.append(partial(calendar_jobs, site=press.config.site))


def register() -> None:
    signals.initialized.connect(offer_pages)
