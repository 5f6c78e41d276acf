"""Feeds: the newest stories for readers, apps and other sites."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.bridge.settings import room_settings
from plugins.feeds.jobs import feed_jobs
from plugins.feeds.settings import FeedSettings


def offer_feeds(press: Press) -> None:
    settings = room_settings(press.config, "FEEDS", FeedSettings)
    press.offers.files.append(partial(feed_jobs, most=settings.stories))


def register() -> None:
    signals.initialized.connect(offer_feeds)
