"""Lays the newspaper out: which pages there are and what stands on each of them."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.views.calendars import calendar_jobs
from plugins.views.layout import Layout, pages_of


def offer_pages(press: Press) -> None:
    addresses = press.config.addresses
    layout = Layout(per_page=press.config.per_page, archive=addresses.archive)
    press.offers.layouts.append(partial(pages_of, layout=layout))
    press.offers.files.append(calendar_jobs)


def register() -> None:
    signals.initialized.connect(offer_pages)
