"""All that the content folder holds, and the newspaper that it makes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from plugins.bridge import redirects, registers
from plugins.bridge.clashes import clashes
from plugins.bridge.known import Known
from plugins.bridge.markup import Markup
from plugins.bridge.progress import shown
from plugins.bridge.quarantine import Gate, without
from plugins.bridge.reading import Content, Reading, reading_version
from plugins.bridge.record import owners_in
from plugins.bridge.settings import Config
from plugins.newsroom.edition import Check, Measure
from plugins.newsroom.findings import Finding
from plugins.newsroom.ledger import Ledger
from plugins.newsroom.newspaper import Newspaper, newest_first
from plugins.newsroom.redirect import Redirect
from plugins.newsroom.story import Person, Place, Status, Story, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Stories and registers as they were read."""

    content: Content
    people: tuple[Person, ...]
    places: tuple[Place, ...]
    hubs: tuple[Topic, ...]
    moved: tuple[Redirect, ...]
    trouble: tuple[Finding, ...]
    """What is wrong with the registers."""

    @property
    def findings(self) -> Iterable[Finding]:
        return (*self.content.findings, *self.trouble)


def material_in(
    config: Config,
    ledger: Ledger,
    code: str,
    *,
    checks: tuple[Check, ...],
    measure: Measure | None,
) -> Material:
    """What the content folder holds now; `code` names the code that reads it."""
    folder, addresses = config.folders.content, config.addresses
    markup = Markup.from_settings(config.markdown)
    people, trouble_a = registers.people_in(folder, registers.PEOPLE, addresses)
    places, trouble_b = registers.places_in(folder, registers.PLACES, addresses, markup)
    hubs, trouble_c = registers.topics_in(folder, registers.TOPICS, addresses, markup)
    moved, trouble_d = redirects.redirects_in(folder)
    known = Known(config, people, places)
    reading = Reading(
        config,
        known,
        markup,
        stories=ledger.table("stories", reading_version(config, known, code)),
        photos=ledger.table("photos", code),
        checks=checks,
        measure=measure,
    )
    return Material(
        content=reading.content(shown),
        people=people,
        places=places,
        hubs=hubs,
        moved=moved,
        trouble=(*trouble_a, *trouble_b, *trouble_c, *trouble_d),
    )


def newspaper_of(material: Material, gate: Gate, config: Config, now: datetime) -> Newspaper:
    """The newspaper of `now`, of the stories that pass; raises StoriesNeedMending."""
    content = material.content
    owners = owners_in(config.folders.content)
    while gate.settle(clashes(passing := _passing(content, gate), config.addresses, owners)):
        pass  # with those gone, others may stand where they wanted to
    stories = newest_first(story for story in passing if is_out(story, config, now))
    channels = dict.fromkeys((*config.channels, *(s.channel for s in stories if s.channel)))
    signers: dict[str, Person] = {person.slug: person for person in material.people}
    for person in (person for story in stories for person in story.authors):
        signers.setdefault(person.slug, person)
    newspaper = Newspaper(
        site=config.site,
        stories=stories,
        channels=tuple(channels),
        people=tuple(signers.values()),
        places=material.places,
        hubs=material.hubs,
        redirects=(*material.moved, *redirects.aliases_in(stories, content.alias_lines)),
    )
    return without(newspaper, gate.held) if gate.held else newspaper


def newspaper_in(config: Config, ledger: Ledger, now: datetime) -> Newspaper:
    """What would be printed at `now`, for those who only look; raises StoriesNeedMending."""
    material = material_in(config, ledger, "", checks=(), measure=None)
    gate = Gate(config.blocked_stories, material.content.addresses)
    gate.settle(material.findings)
    return newspaper_of(material, gate, config, now)


def is_out(story: Story, config: Config, now: datetime) -> bool:
    """Whether readers may see the story."""
    return story.published <= now and (story.status is not Status.DRAFT or config.show_drafts)


def _passing(content: Content, gate: Gate) -> list[Story]:
    held = gate.held
    return [story for story in content.stories if story.path not in held]
