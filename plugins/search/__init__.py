"""Search without a server: a page to search on, and an index that the reader's browser asks."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.newsroom.edition import Note
from plugins.search.jobs import search_jobs
from plugins.search.pages import search_pages
from plugins.search.records import Mark, mark_of


def offer_search(press: Press) -> None:
    config = press.config
    note = Note(name="search.mark", kind=Mark, take=partial(mark_of, site=config.site))
    press.offers.layouts.append(partial(search_pages, archive=config.addresses.archive))
    press.offers.notes += [note]
    press.offers.files.append(
        partial(search_jobs, note=note, cache=config.folders.cache / "search")
    )


def register() -> None:
    signals.initialized.connect(offer_search)
