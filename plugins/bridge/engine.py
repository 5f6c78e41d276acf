"""The press as Pelican runs it: reads everything, checks it, lays it out, prints it once.

Pelican brings the command line, the settings files and the signals through which rooms
connect; its generators and writer are not used (docs/decisions/0002-own-generator.md).
"""

import gc
import os
import time
import traceback
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

from pelican import Pelican
from pelican.log import console

from plugins.bridge import redirects, registers
from plugins.bridge.clashes import clashes
from plugins.bridge.known import Known
from plugins.bridge.markup import Markup
from plugins.bridge.progress import PATIENCE, profiled, shown, stop_spinner, table_of
from plugins.bridge.reading import Reading, reading_version
from plugins.bridge.remembering import Remembered
from plugins.bridge.settings import Config, config_from
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
    Plan,
    Print,
    Review,
)
from plugins.newsroom.findings import BuildStopped, Finding, StoriesNeedMending
from plugins.newsroom.ledger import DamagedLedgerError, Ledger, discard
from plugins.newsroom.newspaper import Newspaper, newest_first
from plugins.newsroom.page import Head, Page
from plugins.newsroom.policy import policy_of
from plugins.newsroom.site import Site
from plugins.newsroom.story import Person, Photo, Shelf, Status, Story
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


class Press(Pelican):  # type: ignore[misc]  # Pelican ships no types
    """Pelican with the hub as its one generator."""

    config: Config
    offers: Offers
    timings: Timings

    def __init__(self, settings: dict[str, object]) -> None:
        with _explained("The rooms could not be set up"):
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
        with _explained("The edition was not printed"):
            file = self.config.folders.cache / LEDGER
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
                if self.offers.print is None:
                    raise BuildStopped(
                        "No room prints. Add plugins.press to PLUGINS in pelicanconf.py."
                    )
                code = code_version(self.plugins)
                newspaper, for_editors = self.newspaper(_now(), ledger, code)
                commission = self._commission(newspaper, ledger, code)
                gc.freeze()  # nor does what is there now: later looks need not go through it
                gc.enable()
                outcome = self.offers.print(commission)
        finally:
            gc.enable()
            gc.unfreeze()
            ledger.close()
        took = time.perf_counter() - started
        if took > PATIENCE or self.config.profile:
            console.print(table_of(self.timings))
        _say(_summary(newspaper, outcome.pages, outcome.cards, took))
        if outcome.told:
            _say(outcome.told)
        if for_editors:
            _say(f"For an editor: {for_editors} findings that block nothing (periksa).")

    def newspaper(self, now: datetime, ledger: Ledger, code: str) -> tuple[Newspaper, int]:
        """The stories whose time has come, all of them checked, and how many findings remain.

        Raises StoriesNeedMending.
        """
        config, timings = self.config, self.timings
        content, addresses = config.folders.content, config.addresses
        with timings.of("reading"):
            markup = Markup.from_settings(config.markdown)
            people, trouble_a = registers.people_in(content, registers.PEOPLE, addresses)
            places, trouble_b = registers.places_in(content, registers.PLACES, addresses, markup)
            hubs, trouble_c = registers.topics_in(content, registers.TOPICS, addresses, markup)
            moved, trouble_d = redirects.redirects_in(content)
            known = Known(config, people, places)
            version = reading_version(config, known, code)
            reading = Reading(
                config,
                known,
                markup,
                stories=ledger.table("stories", version),
                photos=ledger.table("photos", code),
                checks=tuple(self.offers.checks),
                measure=self.offers.studio.measure,
            )
            found = reading.content(shown)
            timings.count("reading", found.read, kept=len(found.sheets) - found.read)
        with timings.of("desk"):
            reviewed = [f for review in self.offers.reviews for f in review(tuple(found.sheets))]
        clashing = clashes(found.stories, addresses)
        # The desk and the house may both have seen the same.
        for_editors = _settle(
            {
                *found.findings,
                *trouble_a,
                *trouble_b,
                *trouble_c,
                *trouble_d,
                *clashing,
                *reviewed,
            }
        )
        stories = newest_first(story for story in found.stories if self._may_appear(story, now))
        channels = dict.fromkeys((*config.channels, *(s.channel for s in stories if s.channel)))
        signers: dict[str, Person] = {person.slug: person for person in people}
        for person in (person for story in stories for person in story.authors):
            signers.setdefault(person.slug, person)
        newspaper = Newspaper(
            site=config.site,
            stories=stories,
            channels=tuple(channels),
            people=tuple(signers.values()),
            places=places,
            hubs=hubs,
            redirects=(*moved, *redirects.aliases_in(stories, found.alias_lines)),
        )
        return newspaper, for_editors

    def _may_appear(self, story: Story, now: datetime) -> bool:
        shown = story.status is not Status.DRAFT or self.config.show_drafts
        return shown and story.published <= now

    def _commission(self, newspaper: Newspaper, ledger: Ledger, code: str) -> Commission:
        offers = self.offers
        version = digest(code, settings_version(self.config.settings), self.config.site)
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
            describe=offers.describe or partial(_plain_head, site=self.config.site),
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
        _settle({found for inspect in self.offers.inspections for found in inspect(edition)})


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
            f"Plugin {name} cannot be used: {_reason(error)}\n"
            "    Mend it, or take it out of PLUGINS in pelicanconf.py."
        ) from error
    return plugin


def _settle(findings: set[Finding]) -> int:
    """Stop if anything blocks, with everything found; otherwise how much an editor should see."""
    if any(finding.blocks for finding in findings):
        raise StoriesNeedMending(findings)
    return len(findings)


def _say(text: str) -> None:
    console.print(text, markup=False, highlight=False, soft_wrap=True)


def _refuse_twins(plans: Iterable[Plan]) -> None:
    times = Counter(plan.address for plan in plans)
    twins = sorted(address for address, number in times.items() if number > 1)
    if twins:
        raise BuildStopped(f"Two pages at one address: {', '.join(twins)}.")


@contextmanager
def _explained(what: str) -> Iterator[None]:
    """Every failure becomes one message; HUB_TRACEBACK in the environment shows more."""
    try:
        yield
    except Exception as error:
        if os.environ.get("HUB_TRACEBACK"):
            raise
        raise BuildStopped(
            f"{what}: {_reason(error)}\n    Set HUB_TRACEBACK=1 to see the whole traceback."
        ) from error


def _reason(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    where = f" ({frames[-1].filename}, line {frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {error}{where}"


def _now() -> datetime:
    """The clock; SOURCE_DATE_EPOCH sets it, as reproducible-builds.org defines."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(seconds) if seconds else time.time(), tz=UTC)


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
