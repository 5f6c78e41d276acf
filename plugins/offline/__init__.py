"""Reading without a connection: the manifest, the worker and the page it shows."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.bridge.settings import room_settings
from plugins.offline.manifest import manifest_job
from plugins.offline.page import offline_pages
from plugins.offline.settings import OfflineSettings
from plugins.offline.worker import worker_of

WORKER_SOURCE = "offline/worker.js"
"""In the theme."""


def offer_reading_offline(press: Press) -> None:
    settings = room_settings(press.config, "OFFLINE", OfflineSettings)
    source = press.config.folders.theme / WORKER_SOURCE
    press.offers.layouts.append(offline_pages)
    press.offers.files.append(partial(manifest_job, short_name=settings.short_name))
    press.offers.finish.append(
        partial(worker_of, site=press.config.site, source=source, settings=settings)
    )


def register() -> None:
    signals.initialized.connect(offer_reading_offline)
