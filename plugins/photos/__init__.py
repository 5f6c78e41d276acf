"""Pictures: opened safely, stripped, and offered to pages in several widths."""

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.bridge.settings import room_settings
from plugins.newsroom.edition import Lasting
from plugins.photos.collection import Collection
from plugins.photos.settings import PhotoSettings


def offer_pictures(press: Press) -> None:
    collection = Collection(
        press.config.folders.content, room_settings(press.config, "PHOTOS", PhotoSettings)
    )
    press.offers.checks.append(collection.findings)
    press.offers.studio.measure = collection.measure
    press.offers.studio.illustrate = collection.picture
    press.offers.studio.crop = collection.crops
    press.offers.lasting.append(
        Lasting(what="pictures", claims=collection.claims, batches=collection.batches)
    )


def register() -> None:
    signals.initialized.connect(offer_pictures)
