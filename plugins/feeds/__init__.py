"""Feeds: the newest stories for readers, apps, other sites and programs that post them."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.bridge.settings import announcing_from, room_settings
from plugins.feeds.jobs import feed_jobs, style_job
from plugins.feeds.notes import FOLLOWED, SQUARE, TOLD
from plugins.feeds.settings import FeedSettings
from plugins.feeds.social import social_jobs
from plugins.newsroom.edition import Edition, FileJob

STYLE_SOURCE = "feeds/feed.css"
"""In the theme; a feed opened in a browser wears it."""


def offer_feeds(press: Press) -> None:
    settings = room_settings(press.config, "FEEDS", FeedSettings)
    hub = announcing_from(press.config).websub_hub
    press.offers.notes += [FOLLOWED, TOLD, SQUARE]
    press.offers.files.append(partial(feed_jobs, most=settings.stories, hub=hub))
    press.offers.files.append(partial(_style, theme=press.config.folders.theme))
    press.offers.files.append(partial(social_jobs, most=settings.social))


def _style(_: Edition, theme: Path) -> Iterator[FileJob]:
    yield style_job((theme / STYLE_SOURCE).read_bytes())


def register() -> None:
    signals.initialized.connect(offer_feeds)
