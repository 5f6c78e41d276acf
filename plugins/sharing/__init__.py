"""The share kit: pictures, words and a QR code for those who pass stories on by hand."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.bridge.settings import room_settings
from plugins.newsroom.edition import Lasting
from plugins.sharing.addresses import KitAddresses
from plugins.sharing.codes import batches_of, claims_of
from plugins.sharing.pages import kit_pages
from plugins.sharing.settings import SharingSettings


def offer_kits(press: Press) -> None:
    settings = room_settings(press.config, "SHARING", SharingSettings)
    addresses = KitAddresses(settings.address)
    # Before the stories' own pages, which ask for the addresses that it gives.
    press.offers.layouts.insert(0, partial(kit_pages, addresses=addresses, newest=settings.newest))
    press.offers.studio.kit_of = addresses.of
    press.offers.lasting.append(Lasting(what="QR codes", claims=claims_of, batches=batches_of))


def register() -> None:
    signals.initialized.connect(offer_kits)
