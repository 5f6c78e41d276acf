"""Pictures: opened safely, stripped, and offered to pages in several widths."""

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.bridge.settings import room_settings
from plugins.photos.library import Library
from plugins.photos.settings import PhotoSettings


def offer_pictures(press: Press) -> None:
    library = Library(
        press.config.folders.content, room_settings(press.config, "PHOTOS", PhotoSettings)
    )
    press.offers.checks.append(library.findings)
    press.offers.studio.illustrate = library.picture
    press.offers.files.append(library.jobs)


def register() -> None:
    signals.initialized.connect(offer_pictures)
