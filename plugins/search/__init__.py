"""Search without a server: a page to search on, and an index that the reader's browser asks."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.search.jobs import search_jobs
from plugins.search.pages import search_pages


def offer_search(press: Press) -> None:
    config = press.config
    press.offers.layouts.append(partial(search_pages, archive=config.addresses.archive))
    press.offers.files.append(partial(search_jobs, cache=config.folders.cache / "search.zip"))


def register() -> None:
    signals.initialized.connect(offer_search)
