"""What search engines and scrapers read: heads, JSON-LD, sitemaps, robots, old addresses."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.bridge.settings import announcing_from
from plugins.seo.announcing import WORDS, announcing_jobs
from plugins.seo.head import head_for
from plugins.seo.hosting import hosting_jobs
from plugins.seo.links import dead_links, links_note
from plugins.seo.permanence import RECORD, misled, vanished
from plugins.seo.redirects import redirect_jobs
from plugins.seo.robots import robots_job
from plugins.seo.sitemap import IMAGES, LANGUAGES, sitemap_jobs


def offer_heads(press: Press) -> None:
    press.offers.describe = partial(head_for, site=press.config.site)


def offer_files(press: Press) -> None:
    announce = partial(announcing_jobs, announcing=announcing_from(press.config))
    press.offers.notes += [LANGUAGES, IMAGES, WORDS]
    press.offers.files += [sitemap_jobs, robots_job, redirect_jobs, hosting_jobs, announce]


def offer_inspections(press: Press) -> None:
    record = press.config.folders.content / RECORD
    links = links_note(press.config.site)
    press.offers.notes.append(links)
    press.offers.inspections += [
        misled,
        partial(vanished, record=record),
        partial(dead_links, content=press.config.folders.content, note=links),
    ]


def register() -> None:
    for offer in (offer_heads, offer_files, offer_inspections):
        signals.initialized.connect(offer)
