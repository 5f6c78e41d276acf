"""What search engines and scrapers read: heads, JSON-LD, sitemap, robots, old addresses."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.seo.head import head_for
from plugins.seo.redirects import redirect_jobs
from plugins.seo.sitemap import robots_job, sitemap_job


def offer_heads(press: Press) -> None:
    press.offers.describe = partial(head_for, site=press.config.site)
    press.offers.files += [sitemap_job, robots_job, redirect_jobs]


def register() -> None:
    signals.initialized.connect(offer_heads)
