"""Walks through a printed edition as a crawler would: no link leads nowhere, no page is alone.

Every `href`, `src` and `srcset` inside the hub, whole addresses of its own host included, must
lead to a file of the folder, and a #fragment to an id there. The edition is our own print: double
quotes around every value, so regular expressions read it, in one walk over each page.
"""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from html import unescape
from itertools import islice
from pathlib import Path
from urllib.parse import unquote, urljoin

from plugins.newsroom.edition import LASTING
from plugins.newsroom.site import Site
from plugins.newsroom.text import near_miss

WAY = re.compile(r'<a(\s[^<>"]*(?:"[^"]*"[^<>"]*)*)>')
"""Brackets may stand inside quotes: in a story's body the title of a link is its writer's."""
OTHER = re.compile(r"<(?:area|form|iframe|img|link|meta|script|source)(\s[^>]*)>")
"""Tags of templates, which write brackets inside quotes as entities."""
# A pattern that begins with a letter is several times as fast as one that begins with a space.
CANDIDATES = re.compile(r'srcset="([^"]*)"')
NOINDEX = '<meta name="robots" content="noindex'
ELSEWHERE = r"[a-zA-Z][a-zA-Z0-9+.-]*:|//"
INDEX = "/index.html"
OUTSIDE = "/:"
"""Stands before the path of a link that leaves the hub's base; no file has such a name."""
GUESSES = 20
"""Dead links for which a near miss is looked for; each look is at every address."""
ALWAYS = ("", "top")
"""Fragments that every page has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLinks:
    """What a page says of itself and where it leads; the same bytes and site give the same."""

    links: frozenset[str]
    """As written, those that stay on the hub; pictures, styles and the head's addresses too."""
    ways: frozenset[str]
    """Those among them that a reader can follow: <a href>."""
    ids: frozenset[str]
    indexable: bool


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Broken:
    """A link that leads nowhere."""

    page: str
    """The address of the page it stands on."""
    link: str
    """As written."""
    meant: str = ""
    """The address that was probably meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What a walk through an edition found."""

    broken: tuple[Broken, ...]
    orphans: tuple[str, ...]
    """Addresses of pages for search engines to which no other such page leads."""


def inspect(folder: Path, site: Site, known: Mapping[str, PageLinks] | None = None) -> Inspection:
    """Walk through all pages in `folder`; those whose links are `known` are not read again."""
    known = known or {}
    addresses = frozenset(_addresses(folder))
    pages = {
        address: known.get(address) or links_of(_text(folder, address), site)
        for address in sorted(addresses)
        if is_page(address)
    }
    walk = Walk(site, addresses, pages)
    reached = {"/", *walk.targets()}
    alone = (page for page, its in pages.items() if its.indexable and page not in reached)
    return with_near_misses(walk, alone)


def with_near_misses(walk: "Walk", orphans: Iterable[str]) -> Inspection:
    """What the walk found, each dead link with what was probably meant."""
    broken = sorted(walk.broken())
    first = {found.link: found for found in reversed(broken)}  # the first page of each link
    near = {
        link: walk.meant(found.page, link) for link, found in islice(sorted(first.items()), GUESSES)
    }
    return Inspection(
        broken=tuple(replace(found, meant=near.get(found.link, "")) for found in broken),
        orphans=tuple(orphans),
    )


def links_of(html: str, site: Site) -> PageLinks:
    """Where one printed page leads."""
    href, src, action, content = _patterns(site.url)
    ways = href.findall("".join(WAY.findall(html)))
    others = "".join(OTHER.findall(html))
    links = {link for pattern in (href, src, action, content) for link in pattern.findall(others)}
    links.update(ways)
    for candidates in CANDIDATES.findall(others):
        links.update(candidate.split()[0] for candidate in candidates.split(",") if candidate)
    return PageLinks(
        links=frozenset(links),
        ways=frozenset(ways),
        ids=frozenset(part.partition('"')[0] for part in html.split('id="')[1:]),
        indexable=NOINDEX not in html,
    )


class Walk:
    """Pages of an edition and what leads where."""

    def __init__(
        self,
        site: Site,
        addresses: frozenset[str],
        pages: Mapping[str, PageLinks],
        walked: Mapping[str, PageLinks] | None = None,
    ) -> None:
        """`walked` are those of the `pages` whose links are followed; all, if nothing is said."""
        self.site = site
        self.addresses = addresses
        self.pages = pages
        self.walked = pages if walked is None else walked
        self._known: dict[str, str] = {}
        """Where links lead that lead to the same from every page: most stand on many."""

    def broken(self) -> Iterator[Broken]:
        sound: set[str] = set()  # most links stand on many pages
        for page, its in self.walked.items():
            for link in sorted(its.links - sound):
                if not self._leads_on(page, link):
                    yield Broken(page=page, link=link)
                elif not _depends_on_page(link):
                    sound.add(link)

    def targets(self) -> Iterator[str]:
        """Where readers may go from each page that may be found: each address once a page."""
        for page, its in self.walked.items():
            if its.indexable:
                yield from self._targets_of(page, its.ways) - {page}

    def leads(self) -> Iterator[str]:
        """What each page names, whether or not one can go there, but for lasting files."""
        for page, its in self.walked.items():
            named = self._targets_of(page, its.links)
            yield from (target for target in named if not target.startswith(LASTING))

    def _targets_of(self, page: str, links: Iterable[str]) -> set[str]:
        found = set()
        for link in links:
            target = self._known.get(link)
            if target is None:
                target, _ = self._target(page, link)
                if not _depends_on_page(link):
                    self._known[link] = target
            found.add(target)
        return found

    def meant(self, page: str, link: str) -> str:
        """The link that is near `link` and leads on; empty when there is none."""
        address, fragment = self._target(page, link)
        if address.startswith(OUTSIDE):
            address, fragment = address.removeprefix(OUTSIDE), ""
        if address in self.pages and not fragment:
            return self.site.link(address)
        if address in self.pages:
            near = near_miss(fragment, self.pages[address].ids)
            return f"{self.site.link(address)}#{near}" if near else ""
        known = self.pages if address.endswith("/") else self.addresses
        return self.site.link(near_miss(address, known) or "")

    def _leads_on(self, page: str, link: str) -> bool:
        address, fragment = self._target(page, link)
        if address not in self.addresses:
            return False
        # A fragment of a file that is no page is the file's own matter.
        known = self.pages.get(address)
        return known is None or fragment in ALWAYS or fragment in known.ids

    def _target(self, page: str, link: str) -> tuple[str, str]:
        """The address on the hub and the fragment; a link without a path stays on its page."""
        if link in self.addresses and not self.site.base:  # most are written just so
            return link.removesuffix("index.html") if link.endswith(INDEX) else link, ""
        whole, _, fragment = unescape(link).partition("#")
        address = urljoin(page, self._below_the_hub(unquote(whole.partition("?")[0])))
        if address.endswith(INDEX):
            address = address.removesuffix("index.html")
        # Hosts lead on from /tentang to /tentang/.
        elif address not in self.addresses and f"{address}/" in self.addresses:
            address = f"{address}/"
        return address, unquote(fragment)

    def _below_the_hub(self, path: str) -> str:
        """Without the hub's host and base; what leads out of the base is no address of ours."""
        if not path.startswith("/"):
            return path.removeprefix(self.site.url) or ("/" if path else "")
        if f"{path}/".startswith(f"{self.site.base}/"):
            return path.removeprefix(self.site.base) or "/"
        return f"{OUTSIDE}{path}"


def _depends_on_page(link: str) -> bool:
    """Whether the same words lead elsewhere on another page."""
    return not (link.startswith("/") or re.match(ELSEWHERE, link))


@lru_cache
def _patterns(home: str) -> tuple[re.Pattern[str], ...]:
    """Attributes that lead to the hub at `home`: links, files, forms, and the head's own words."""
    whole = rf'{re.escape(home)}(?=[/#?"])'
    inside = rf'"((?:{whole}|(?!{ELSEWHERE}))[^"]*)"'
    return (
        re.compile(f"href={inside}"),
        re.compile(f"src={inside}"),
        re.compile(f"action={inside}"),
        re.compile(rf'content="({whole}[^"]*)"'),
    )


def _addresses(folder: Path) -> Iterator[str]:
    """Of every file in the folder; of an index.html also its folder's."""
    for place, _, names in os.walk(folder):
        below = Path(place).relative_to(folder).as_posix()
        root = "/" if below == "." else f"/{below}/"
        for name in names:
            yield f"{root}{name}"
            if name == "index.html":
                yield root


def is_page(address: str) -> bool:
    """Every page once, under the address that readers know."""
    return address.endswith("/") or (address.endswith(".html") and not address.endswith(INDEX))


def _text(folder: Path, address: str) -> str:
    file = f"{address}index.html" if address.endswith("/") else address
    return (folder / file.lstrip("/")).read_bytes().decode()
