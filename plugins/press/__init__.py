"""The press: turns plans into files and puts them in the place of the last edition."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.bridge.progress import shown
from plugins.press.editions import Editions
from plugins.press.printing import Works, print_edition


def offer_printing(press: Press) -> None:
    folders = press.config.folders
    works = Works(
        theme=folders.theme,
        output=folders.output,
        editions_kept=press.config.editions_kept,
        cache=folders.cache,
        content=folders.content,
        workers=press.config.workers,
        cluster=press.config.cluster,
        show=shown,
    )
    press.offers.heal = Editions(folders.output, press.config.editions_kept).heal
    press.offers.print = partial(print_edition, works=works)


def register() -> None:
    signals.initialized.connect(offer_printing)
