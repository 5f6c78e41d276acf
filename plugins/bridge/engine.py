"""The press as Pelican runs it: reads everything, checks it, lays it out, prints it once.

Pelican brings the command line, the settings files and the signals through which rooms
connect; its generators and writer are not used (docs/decisions/0002-own-generator.md).
"""

import os
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from types import ModuleType

from pelican import Pelican
from pelican.log import console

from plugins.bridge import redirects, registers
from plugins.bridge.drafts import read_all
from plugins.bridge.markup import Markup
from plugins.bridge.settings import Config, config_from
from plugins.bridge.stories import Registers, StoryMaker
from plugins.newsroom.card import Card, CardCopy
from plugins.newsroom.edition import (
    Check,
    Crop,
    Describe,
    DrawCards,
    Edition,
    Finish,
    Illustrate,
    Inspect,
    Job,
    KitOf,
    LayOut,
    MakeFiles,
    PageJob,
)
from plugins.newsroom.findings import BuildStopped, Finding, StoriesNeedMending
from plugins.newsroom.newspaper import Newspaper, newest_first
from plugins.newsroom.page import Head, Page, View
from plugins.newsroom.policy import policy_of
from plugins.newsroom.story import Person, Photo, Shelf, Story
from plugins.newsroom.teaser import Picture, Rendition

Print = Callable[[tuple[PageJob, ...], tuple[Job, ...]], str]
"""Prints, and tells what an editor should know; empty when there is nothing to tell."""


class _Studio:
    """What makes pictures for pages; a room that is left out makes none."""

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
    layouts: list[LayOut]
    inspections: list[Inspect]
    files: list[MakeFiles]
    finish: list[Finish]
    studio: _Studio
    describe: Describe | None = None
    print: Print | None = None


class Press(Pelican):  # type: ignore[misc]  # Pelican ships no types
    """Pelican with the hub as its one generator."""

    config: Config
    offers: Offers
    for_editors: int = 0

    def __init__(self, settings: dict[str, object]) -> None:
        with _explained("The rooms could not be set up"):
            super().__init__(settings)

    def init_plugins(self) -> None:
        """Load every room or stop: Pelican itself would log the failure and go on."""
        self.config = config_from(self.settings)
        self.offers = Offers(
            checks=[], layouts=[], inspections=[], files=[], finish=[], studio=_Studio()
        )
        self.plugins = [_registered(plugin) for plugin in self.settings["PLUGINS"]]
        self.settings["PLUGINS"] = [plugin.__name__ for plugin in self.plugins]

    def run(self) -> None:
        """One edition, from the content folder to the published one."""
        with _explained("The edition was not printed"):
            started = time.perf_counter()
            edition = self.edition(_now())
            told = self._print(edition)
            _say(_summary(edition, time.perf_counter() - started))
            if told:
                _say(told)
            if self.for_editors:
                _say(f"For an editor: {self.for_editors} findings that block nothing (periksa).")

    def edition(self, now: datetime) -> Edition:
        """Everything to publish at `now`; raises StoriesNeedMending."""
        newspaper = self.newspaper(now)
        pages = tuple(
            page
            for lay_out in self.offers.layouts
            for page in lay_out(newspaper, self.offers.studio)
        )
        _refuse_twins(page.address for page in pages)
        edition = Edition(newspaper=newspaper, pages=pages)
        found = {finding for inspect in self.offers.inspections for finding in inspect(edition)}
        self.for_editors += _settle(found)
        return edition

    def newspaper(self, now: datetime) -> Newspaper:
        """The stories whose time has come, every one of them checked."""
        config = self.config
        markup = Markup.from_settings(config.markdown)
        drafts, unreadable = read_all(config.folders)
        people, trouble_a = registers.people_in(
            config.folders.content, registers.PEOPLE, config.addresses
        )
        places, trouble_b = registers.places_in(
            config.folders.content, registers.PLACES, config.addresses, markup
        )
        hubs, trouble_c = registers.topics_in(
            config.folders.content, registers.TOPICS, config.addresses, markup
        )
        maker = StoryMaker(config, Registers(people=people, places=places), markup)
        stories = newest_first(maker.stories_from(drafts, now))
        moved, trouble_d = redirects.redirects_in(config.folders.content)
        checked = [finding for check in self.offers.checks for finding in check(drafts)]
        # The desk and the house may both have seen the same.
        self.for_editors = _settle(
            {*unreadable, *trouble_a, *trouble_b, *trouble_c, *trouble_d, *maker.findings, *checked}
        )
        channels = dict.fromkeys((*config.channels, *(s.channel for s in stories if s.channel)))
        signers: dict[str, Person] = {person.slug: person for person in people}
        for person in (person for story in stories for person in story.authors):
            signers.setdefault(person.slug, person)
        return Newspaper(
            site=config.site,
            stories=stories,
            channels=tuple(channels),
            people=tuple(signers.values()),
            places=places,
            hubs=hubs,
            redirects=(*moved, *redirects.aliases_in(stories, drafts)),
        )

    def _print(self, edition: Edition) -> str:
        if self.offers.print is None:
            raise BuildStopped("No room prints. Add plugins.press to PLUGINS in pelicanconf.py.")
        files = tuple(job for make in self.offers.files for job in make(edition))
        return self.offers.print(tuple(map(self._job, edition.pages)), files)

    def _job(self, page: Page) -> PageJob:
        head = self.offers.describe(page) if self.offers.describe else self._plain_head(page)
        view = View(site=self.config.site, page=page, head=head)
        return PageJob(template=f"{page.kind}.html", view=view)

    def _plain_head(self, page: Page) -> Head:
        """What stands in the head when the seo room is left out."""
        return Head(
            title=page.title,
            description=page.description,
            canonical=self.config.site.absolute(page.address),
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


def _refuse_twins(addresses: Iterator[str]) -> None:
    twins = sorted(address for address, times in Counter(addresses).items() if times > 1)
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


def _summary(edition: Edition, seconds: float) -> str:
    stories = edition.newspaper.stories
    counts = {
        "stories": sum(story.shelf is Shelf.STORIES for story in stories),
        "standing pages": sum(story.shelf is Shelf.PAGES for story in stories),
        "pages in all": len(edition.pages),
        "cards": len({page.card.address for page in edition.pages if page.card}),
    }
    told = ", ".join(f"{number} {name}" for name, number in counts.items())
    return f"Printed: {told}; {seconds:.1f} seconds."
