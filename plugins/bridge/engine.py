"""The press as Pelican runs it: reads everything, checks it, lays it out, prints it once.

Pelican brings the command line, the settings files and the signals through which rooms
connect; its generators and writer are not used (docs/decisions/0002-own-generator.md).
"""

import gc
import time
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

from pelican import Pelican
from pelican.log import console

from plugins.bridge.alone import alone
from plugins.bridge.material import Material, material_in, newspaper_of
from plugins.bridge.mishaps import explained, reason
from plugins.bridge.progress import PATIENCE, profiled, stop_spinner, table_of
from plugins.bridge.quarantine import Gate, StoriesHeldBack
from plugins.bridge.reading import Content
from plugins.bridge.remembering import Remembered
from plugins.bridge.settings import Config, config_from
from plugins.bridge.stopping import stoppable
from plugins.bridge.timekeeping import check_clock, now, told_of_waiting
from plugins.bridge.versions import code_version, settings_version
from plugins.newsroom.card import Card, CardCopy
from plugins.newsroom.digest import digest
from plugins.newsroom.edition import (
    Beside,
    Check,
    Commission,
    Crop,
    Describe,
    DrawCards,
    Edition,
    Finish,
    Illustrate,
    Inspect,
    KitOf,
    Lasting,
    LayOut,
    MakeFiles,
    Measure,
    Note,
    Outcome,
    Plan,
    Print,
    Review,
)
from plugins.newsroom.findings import BuildStopped, Finding, StoriesNeedMending
from plugins.newsroom.ledger import DamagedLedgerError, Ledger, discard
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Head, Page
from plugins.newsroom.policy import policy_of
from plugins.newsroom.site import Site
from plugins.newsroom.story import Photo, Shelf, Story
from plugins.newsroom.teaser import Picture, Rendition
from plugins.newsroom.timings import Timings

LEDGER = "press.sqlite"


class _Studio:
    """What makes pictures for pages; a room that is left out makes none."""

    measure: Measure | None = None
    illustrate: Illustrate | None = None
    crop: Crop | None = None
    draw_cards: DrawCards | None = None
    kit_of: KitOf | None = None

    def picture(self, photo: Photo) -> Picture | None:
        return self.illustrate(photo) if self.illustrate else None

    def crops(self, photo: Photo) -> tuple[Rendition, ...]:
        return self.crop(photo) if self.crop else ()

    def card(self, copy: CardCopy) -> Card | None:
        return next(iter(self.cards(copy)), None)

    def cards(self, copy: CardCopy) -> tuple[Card, ...]:
        return self.draw_cards(copy) if self.draw_cards else ()

    def kit(self, story: Story) -> str:
        return self.kit_of(story) if self.kit_of else ""


@dataclass(slots=True)
class Offers:
    """What the rooms bring; each adds its own in a handler of `signals.initialized`."""

    checks: list[Check]
    reviews: list[Review]
    layouts: list[LayOut]
    notes: list[Note[Any]]
    lasting: list[Lasting]
    beside: list[Beside]
    files: list[MakeFiles]
    inspections: list[Inspect]
    finish: list[Finish]
    studio: _Studio
    memory: Remembered
    describe: Describe | None = None
    print: Print | None = None
    heal: Callable[[], None] | None = None
    """Clears up what a build left that was killed."""


class Press(Pelican):  # type: ignore[misc]  # Pelican ships no types
    """Pelican with the hub as its one generator."""

    config: Config
    offers: Offers
    timings: Timings
    now: datetime

    def __init__(self, settings: dict[str, object]) -> None:
        with explained("The rooms could not be set up"):
            super().__init__(settings)

    def init_plugins(self) -> None:
        """Load every room or stop: Pelican itself would log the failure and go on."""
        self.config = config_from(self.settings)
        self.offers = Offers(
            checks=[],
            reviews=[],
            layouts=[],
            notes=[],
            lasting=[],
            beside=[],
            files=[],
            inspections=[],
            finish=[],
            studio=_Studio(),
            memory=Remembered(),
        )
        self.plugins = [_registered(plugin) for plugin in self.settings["PLUGINS"]]
        self.settings["PLUGINS"] = [plugin.__name__ for plugin in self.plugins]

    def run(self) -> None:
        """One edition, from the content folder to the published one."""
        stop_spinner(console)
        folders = self.config.folders
        if folders.output.is_mount():
            raise BuildStopped(
                f"{folders.output} is a disk of its own (a mount point), which cannot change "
                "places with a folder beside it.\n    Let OUTPUT_PATH name a folder inside it."
            )
        with (
            stoppable(_say, "Stopped before the edition was complete: readers keep the last one."),
            explained("The edition was not printed", folders),
            alone(folders),
        ):
            if self.offers.heal:
                self.offers.heal()
            file = folders.cache / LEDGER
            try:
                with profiled(console) if self.config.profile else nullcontext():
                    self._build(Ledger(file))
            except DamagedLedgerError as damage:
                _say(f"What was kept of the last build is damaged ({damage}): all is made anew.")
                discard(file)
                self._build(Ledger(file))

    def _build(self, ledger: Ledger) -> None:
        started = time.perf_counter()
        self.timings = Timings()
        gc.disable()  # while ten thousand stories are read, nothing of them becomes garbage
        try:
            with self.timings.of("other"):
                self.now = now()
                code = code_version(self.plugins)
                material = self._material(ledger, code)
                gate = Gate(self.config.blocked_stories, material.content.addresses)
                gate.settle((*material.findings, *self._reviewed(material.content)))
                try:
                    newspaper, outcome = self._printed(material, gate, ledger, code)
                except (StoriesNeedMending, DamagedLedgerError):
                    raise  # the first tells of all, after the second all is done again
                except (Exception, BuildStopped):
                    if gate.held:  # else nobody would hear of them
                        _say(gate.told())
                    raise
        finally:
            gc.enable()
            gc.unfreeze()
            ledger.close()
        took = time.perf_counter() - started
        if took > PATIENCE or self.config.profile:
            console.print(table_of(self.timings))
        _say(_summary(newspaper, outcome.pages, outcome.cards, took))
        waiting = told_of_waiting(material.content.stories, self.now)
        for told in filter(None, (outcome.told, waiting, gate.told())):
            _say(told)
        if gate.held:
            raise StoriesHeldBack
        if gate.findings:
            _say(f"For an editor: {len(gate.findings)} findings that block nothing (periksa).")

    def _material(self, ledger: Ledger, code: str) -> Material:
        with self.timings.of("reading"):
            material = material_in(
                self.config,
                ledger,
                code,
                checks=tuple(self.offers.checks),
                measure=self.offers.studio.measure,
            )
            content = material.content
            self.timings.count("reading", content.read, kept=len(content.sheets) - content.read)
        return material

    def _reviewed(self, content: Content) -> list[Finding]:
        with self.timings.of("desk"):
            sheets = tuple(content.sheets)
            return [finding for review in self.offers.reviews for finding in review(sheets)]

    def _printed(
        self, material: Material, gate: Gate, ledger: Ledger, code: str
    ) -> tuple[Newspaper, Outcome]:
        """The newspaper and what became of it; raises StoriesNeedMending."""
        if self.offers.print is None:
            raise BuildStopped("No room prints. Add plugins.press to PLUGINS in pelicanconf.py.")
        stories, output = material.content.stories, self.config.folders.output
        while True:
            newspaper = newspaper_of(material, gate, self.config, self.now)
            check_clock(newspaper, stories, self.now, ledger.table("clock", str(output)))
            commission = self._commission(newspaper, ledger, code)
            gc.freeze()  # nor does what is there now: later looks need not go through it
            gc.enable()
            try:
                return newspaper, self.offers.print(commission)
            except StoriesNeedMending as trouble:
                if not gate.settle(trouble.findings):
                    raise

    def _commission(self, newspaper: Newspaper, ledger: Ledger, code: str) -> Commission:
        offers = self.offers
        version = digest(code, settings_version(self.config.settings), newspaper.site)
        offers.memory.table = ledger.table("memory", version)
        with self.timings.of("planning"):
            plans = tuple(
                plan for lay_out in offers.layouts for plan in lay_out(newspaper, offers.studio)
            )
            _refuse_twins(plans)
        return Commission(
            newspaper=newspaper,
            plans=plans,
            version=version,
            describe=offers.describe or partial(_plain_head, site=newspaper.site),
            notes=tuple(offers.notes),
            lasting=tuple(offers.lasting),
            beside=tuple(offers.beside),
            files=tuple(offers.files),
            finish=tuple(offers.finish),
            approve=self._approve,
            ledger=ledger,
            timings=self.timings,
        )

    def _approve(self, edition: Edition) -> None:
        """Raises StoriesNeedMending."""
        found = {found for inspect in self.offers.inspections for found in inspect(edition)}
        if any(finding.blocks for finding in found):
            raise StoriesNeedMending(found)


def _plain_head(page: Page, site: Site) -> Head:
    """What stands in the head when the seo room is left out."""
    return Head(
        title=page.title,
        description=page.description,
        canonical=site.absolute(page.address),
        robots="index, follow" if page.indexable else "noindex",
        policy=policy_of(page.kind),
        open_graph=(),
        twitter=(),
        json_ld="",
    )


def _registered(name: str | ModuleType) -> ModuleType:
    """The plugin, loaded and connected; raises BuildStopped with the reason."""
    try:
        plugin = import_module(name) if isinstance(name, str) else name
        plugin.register()
    except BuildStopped:
        raise
    except Exception as error:
        raise BuildStopped(
            f"Plugin {name} cannot be used: {reason(error)}\n"
            "    Mend it, or take it out of PLUGINS in pelicanconf.py."
        ) from error
    return plugin


def _say(text: str) -> None:
    console.print(text, markup=False, highlight=False, soft_wrap=True)


def _refuse_twins(plans: Iterable[Plan]) -> None:
    """As a disk sees it that does not know capitals: the last net below the findings."""
    addresses = [plan.address for plan in plans]
    times = Counter(map(str.casefold, addresses))
    twins = sorted(address for address in addresses if times[address.casefold()] > 1)
    if twins:
        raise BuildStopped(f"Two pages at one address: {', '.join(twins)}.")


def _summary(newspaper: Newspaper, pages: int, cards: int, seconds: float) -> str:
    stories = newspaper.stories
    counts = {
        "stories": sum(story.shelf is Shelf.STORIES for story in stories),
        "standing pages": sum(story.shelf is Shelf.PAGES for story in stories),
        "pages in all": pages,
        "cards": cards,
    }
    told = ", ".join(f"{number} {name}" for name, number in counts.items())
    return f"Printed: {told}; {seconds:.1f} seconds."
