"""The press: turns views into files and puts them in the place of the last edition."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.press.printing import print_edition


def offer_printing(press: Press) -> None:
    folders = press.config.folders
    press.offers.print = partial(
        print_edition,
        site=press.config.site,
        theme=folders.theme,
        output=folders.output,
        cache=folders.cache,
        workers=press.config.workers,
        content=folders.content,
        finish=press.offers.finish,  # the list itself: other rooms still add to it
    )


def register() -> None:
    signals.initialized.connect(offer_printing)
