"""Stories that something blocks: they stop the press, or the edition goes without them."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from html import unescape
from urllib.parse import urljoin

from plugins.bridge.settings import STOP
from plugins.newsroom.findings import BuildStopped, Finding, StoriesNeedMending, told
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.site import Site, Way
from plugins.newsroom.story import Place, Story, Topic

STATUS = 3
"""The exit status of a build that published an edition without the stories that are blocked."""

LINK = re.compile(r"<a\b([^>]*)>(.*?)</a>", re.DOTALL)
HREF = re.compile(r'\bhref="([^"]*)"')


class StoriesHeldBack(BuildStopped):
    """The edition is out, without some stories; what is wrong with them has been told."""

    def __init__(self) -> None:
        super().__init__(STATUS)


class Gate:
    """Keeps from the edition what must not be published."""

    def __init__(self, policy: str, addresses: Mapping[str, str]) -> None:
        """`policy` is one of POLICIES; `addresses` are those of all files that stand for
        themselves, by path: what is wrong with any other file concerns the whole edition."""
        self._policy = policy
        self._addresses = addresses
        self.findings: set[Finding] = set()
        """All that was found."""

    def settle(self, findings: Iterable[Finding]) -> bool:
        """Take findings in; whether more is held back than before. Raises StoriesNeedMending."""
        before = self.held
        self.findings.update(findings)
        for finding in self.findings:
            if finding.blocks and (self._policy == STOP or finding.path not in self._addresses):
                raise StoriesNeedMending(self.findings)
        return self.held != before

    @property
    def held(self) -> Mapping[str, str]:
        """Path and address of each file that is held back."""
        paths = {finding.path for finding in self.findings if finding.blocks}
        return {path: self._addresses[path] for path in sorted(paths)}

    def told(self) -> str:
        """What is wrong with those that are held back; empty when none is."""
        number = len(self.held)
        return told(f"{number} berkas ditahan, selebihnya terbit.", self.findings) if number else ""


def without(newspaper: Newspaper, held: Mapping[str, str]) -> Newspaper:
    """The newspaper where nothing leads to the addresses of `held`."""
    # What a newcomer wanted to stand at may be another story's own address.
    gone = frozenset(held.values()).difference(story.address for story in newspaper.stories)
    site = newspaper.site

    def cut(thing: Story | Place | Topic, text: str) -> str:
        return _unlinked(text, gone, thing.address, site)

    return replace(
        newspaper,
        site=_site_without(site, gone),
        stories=tuple(replace(story, html=cut(story, story.html)) for story in newspaper.stories),
        places=tuple(replace(place, html=cut(place, place.html)) for place in newspaper.places),
        hubs=tuple(replace(topic, html=cut(topic, topic.html)) for topic in newspaper.hubs),
        redirects=tuple(moved for moved in newspaper.redirects if moved.new not in gone),
        held=tuple(sorted(held.items())),
    )


def _unlinked(html: str, gone: Collection[str], address: str, site: Site) -> str:
    """The words of links that would lead to nothing stay; the links go."""

    def kept_or_words(link: re.Match[str]) -> str:
        href = HREF.search(link[1])
        target = site.page_at(urljoin(address, unescape(href[1]))) if href else ""
        return link[2] if target in gone else link[0]

    return LINK.sub(kept_or_words, html) if "<a" in html else html


def _site_without(site: Site, gone: Collection[str]) -> Site:
    def rest(ways: tuple[Way, ...]) -> tuple[Way, ...]:
        return tuple(
            replace(way, elsewhere=tuple(pair for pair in way.elsewhere if pair[1] not in gone))
            for way in ways
            if way.address not in gone
        )

    return replace(
        site,
        navigation=rest(site.navigation),
        footer=rest(site.footer),
        today="" if site.today in gone else site.today,
        policies=tuple(policy for policy in site.policies if policy[1] not in gone),
    )
