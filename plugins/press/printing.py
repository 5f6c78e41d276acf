"""Prints an edition: what changed into the staging folder, then the switch."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from plugins.newsroom import manifest
from plugins.newsroom.digest import digest
from plugins.newsroom.edition import (
    BatchJob,
    Claim,
    Commission,
    FileJob,
    Job,
    Outcome,
    Plan,
    path_of,
)
from plugins.newsroom.findings import BuildStopped, StoriesNeedMending
from plugins.newsroom.progress import Show
from plugins.press.assets import Assets
from plugins.press.complaint import complaint, findings_of, orphans_told, sources_of
from plugins.press.edition import PrintedEdition
from plugins.press.editions import Editions
from plugins.press.imprints import Printed, decoded
from plugins.press.inspection import is_page, links_of
from plugins.press.live import LASTING_FOLDERS, Live
from plugins.press.making import made
from plugins.press.pages import Fresh, PrintingTools, Stamp, print_pages, written
from plugins.press.reach import Reach
from plugins.press.render import Renderer
from plugins.press.staging import Staging, edition_for
from plugins.press.store import Store

TEMPLATES = "templates"
DRAWN_IN = msgspec.json.Decoder(dict[str, frozenset[str]]).decode
Claims = dict[str, tuple[int, Claim]]
"""By name: the number of the room that claims files, and which."""
Group = tuple[str, tuple[str, ...]]
"""Costly files that are claimed together: what they are, and their paths."""
GROUP = msgspec.json.Decoder(Group).decode


@dataclass(frozen=True, slots=True, kw_only=True)
class Works:
    """Where the press works, and with how many hands."""

    theme: Path
    output: Path
    editions_kept: int
    cache: Path
    content: Path
    workers: int
    cluster: str
    show: Show


def print_edition(commission: Commission, works: Works) -> Outcome:
    """Print what changed, then put the edition in the place of the last one in one step.

    BuildStopped when a link leads nowhere, and whatever `commission.approve` raises.
    """
    return Run(commission, works).printed()


class Run:
    """One edition on its way."""

    def __init__(self, commission: Commission, works: Works) -> None:
        self.commission, self.works = commission, works
        self.timings = commission.timings
        self.site = commission.newspaper.site
        self.plans = {plan.address: plan for plan in commission.plans}
        self.assets = Assets(works.theme)
        ledger, version = commission.ledger, commission.version
        self.pages = ledger.table("pages", version)
        # Names and bytes of costly files follow from each other, whatever the rest is like.
        self.lasting = ledger.table("lasting", "what they are, paths")
        self.about = ledger.table("about", str(works.output))
        drawn_in = DRAWN_IN(self.about.get(TEMPLATES) or b"{}")
        self.renderer = Renderer(works.theme, self.site, self.assets.addresses, drawn_in)
        self.editions = Editions(works.output, works.editions_kept)
        self.live = Live(works.output, ledger.table("files", str(works.output)))
        here = digest(version, str(works.output))
        self.reach = Reach(self.site, ledger.table("links", here), ledger.table("reach", here))
        self.store = Store(works.cache / "files")
        self.stamps: dict[str, Stamp] = {}
        """Of all that was written."""
        self.wanted = {manifest.NAME}
        """Paths of all files of the edition."""

    def printed(self) -> Outcome:
        with self.timings.of("checking"):
            last = {address: decoded(data) for address, data in self.pages.all()}
            groups = {name: GROUP(data) for name, data in self.lasting.all()}
            whole = {name for name, (_, paths) in groups.items() if self._has(paths)}
            kept = {
                plan.address: last[plan.address]
                for plan in self.commission.plans
                if plan.address in last and self._stands(plan, last[plan.address], whole)
            }
        with edition_for(self.editions) as staging:
            edition, claims = self._pages(staging, last, kept)
            # First what stories ask for: what follows would stumble over it.
            with self.timings.of("approving"):
                self.commission.approve(edition)
            self._lasting(staging, edition, claims, groups)
            self._files(staging, edition)
            self._finish(staging)
            gone = [path for path in self.live.there if path not in self.wanted]
            for path in gone:
                staging.remove(path)
            self._sum_up(staging)
            with self.timings.of("links"):
                told = self._inspected(edition)
        with self.timings.of("keeping"):
            told += self._remembered(last)
        cards = sum(path.startswith("kartu/") for path in self.wanted)
        return Outcome(told=told, pages=len(self.plans), cards=cards)

    def _stands(self, plan: Plan, page: Printed, whole: set[str]) -> bool:
        """Whether the page would be the same, and nothing of it is missing; `whole` are the names
        of claims whose files are all there."""
        sound = self.live.sound
        return (
            page.plan == plan.digest
            and page.dress == self.renderer.dress(f"{page.kind}.html")
            and path_of(plan.address) in sound
            and all(path in sound for path in page.beside)
            and whole.issuperset(page.claims)
        )

    def _pages(
        self, staging: Staging, last: dict[str, Printed], kept: dict[str, Printed]
    ) -> tuple[PrintedEdition, Claims]:
        """The edition, and the costly files that its fresh pages show."""
        commission = self.commission
        tools = PrintingTools(
            site=self.site,
            renderer=self.renderer,
            staging=staging,
            plans=[plan for plan in commission.plans if plan.address not in kept],
            last={
                address: page
                for address, page in last.items()
                if path_of(address) in self.live.sound
            },
            describe=commission.describe,
            notes=commission.notes,
            lasting=commission.lasting,
            beside=commission.beside,
        )
        claims: Claims = {}
        if tools.plans:
            staging.begin()  # before there are many hands, each of which would begin anew
        with self.timings.of("printing"):
            for fresh in print_pages(tools, self.works.workers, self.works.show):
                kept[fresh.address] = decoded(fresh.printed)
                self._take(fresh)
                claims.update((claim[1].name, claim) for claim in fresh.claims)
        self.timings.count("printing", len(tools.plans), kept=len(self.plans) - len(tools.plans))
        self.wanted.update(map(path_of, self.plans))
        self.wanted.update(path for page in kept.values() for path in page.beside)
        return PrintedEdition(commission.newspaper, self.plans, kept), claims

    def _take(self, fresh: Fresh) -> None:
        self.pages.put(fresh.address, fresh.printed)
        for path, stamp in fresh.files:
            self._note(path, stamp)
        if fresh.links:
            self.reach.print(fresh.address, fresh.links)

    def _lasting(
        self,
        staging: Staging,
        edition: PrintedEdition,
        claims: Claims,
        groups: dict[str, Group],
    ) -> None:
        """Costly files: those that are not there yet are made, or come from the store."""
        rooms = self.commission.lasting
        used = {name for page in edition.printed.values() for name in page.claims}
        for name, (number, claim) in claims.items():
            groups[name] = rooms[number].what, tuple(map(str, claim.paths))
            self.lasting.put(name, msgspec.json.encode(groups[name]))
        for name in groups.keys() - used:
            del groups[name]
            self.lasting.drop(name)
        self.wanted.update(path for _, paths in groups.values() for path in paths)
        shown = Counter(what for what, _ in groups.values())
        for number, room in enumerate(rooms):
            with self.timings.of(room.what):
                asked = [claim for its, claim in claims.values() if its == number]
                missing = [claim for claim in asked if not self._has(map(str, claim.paths))]
                self._make(staging, room.batches(missing))
            self.timings.count(room.what, len(missing), kept=shown[room.what] - len(missing))

    def _make(self, staging: Staging, jobs: Iterable[BatchJob]) -> None:
        works = self.works
        store = self.store
        for batch, parts in made(
            jobs, store, workers=works.workers, cluster=works.cluster, show=works.show
        ):
            for path, data in zip(batch.paths, parts, strict=True):
                self._write(staging, str(path), "", data)

    def _files(self, staging: Staging, edition: PrintedEdition) -> None:
        """Feeds, sitemaps and all else that belongs to the edition as a whole."""
        with self.timings.of("files"):
            jobs: list[Job] = [job for make in self.commission.files for job in make(edition)]
            jobs += self.assets.jobs.values()
            batches = [job for job in jobs if isinstance(job, BatchJob)]
            self._make(staging, [job for job in batches if not self._has(map(str, job.paths))])
            self.wanted.update(str(path) for job in batches for path in job.paths)
            files = [job for job in jobs if isinstance(job, FileJob)]
            fresh = [job for job in files if not self._is_same(job)]
            # Those that tell the size of others come last.
            for job in sorted(fresh, key=lambda job: bool(job.after)):
                data = job.make(*map(staging.size_of, job.after))
                self._write(staging, str(job.path), job.digest, data)
            self.wanted.update(str(job.path) for job in files)
        self.timings.count("files", len(fresh), kept=len(files) - len(fresh))

    def _finish(self, staging: Staging) -> None:
        for add in self.commission.finish:
            for name, data in add(staging.folder):
                self.wanted.add(str(name))
                self._write_if_new(staging, str(name), data)

    def _sum_up(self, staging: Staging) -> None:
        """The manifest, which names every file but itself."""
        paths = self.wanted - {manifest.NAME}
        stamps = {path: self.stamps.get(path) or self.live.stamps[path] for path in paths}
        data = manifest.written({path: stamp[1] for path, stamp in stamps.items()})
        self._write_if_new(staging, manifest.NAME, data)

    def _write_if_new(self, staging: Staging, path: str, data: bytes) -> None:
        mark = digest(data)
        if path not in self.live.sound or self.live.stamps[path][0] != mark:
            self._write(staging, path, mark, data)

    def _has(self, paths: Iterable[str]) -> bool:
        return all(path in self.live.sound for path in paths)

    def _is_same(self, job: FileJob) -> bool:
        path = str(job.path)
        return path in self.live.sound and self.live.stamps[path][0] == job.digest

    def _write(self, staging: Staging, path: str, mark: str, data: bytes) -> None:
        self._note(path, written(staging, path, mark, data))
        if is_page(address := _address(path)):
            self.reach.print(address, msgspec.json.encode(links_of(data.decode(), self.site)))

    def _note(self, path: str, stamp: Stamp) -> None:
        if path in self.stamps:
            raise BuildStopped(f"Two jobs print {path}: one of them needs another path.")
        self.stamps[path] = stamp

    def _inspected(self, edition: PrintedEdition) -> str:
        """What an editor should know of the links; BuildStopped when one leads nowhere."""
        addresses = frozenset(_addresses(self.wanted))
        before = frozenset(
            _addresses(path for path in self.live.stamps if not path.startswith(LASTING_FOLDERS))
        )
        gone = before - addresses
        for address in filter(is_page, gone):
            self.reach.forget(address)
        pages = [address for address, page in edition.printed.items() if page.indexable]
        found = self.reach.inspected(addresses, pages, gone)
        if found.broken:
            newspaper, content = self.commission.newspaper, self.works.content
            findings = findings_of(found.broken, newspaper, content)
            if findings:
                raise StoriesNeedMending(findings)
            raise BuildStopped(complaint(found.broken, sources_of(newspaper, content)))
        return orphans_told(found.orphans)

    def _remembered(self, last: dict[str, Printed]) -> str:
        """What to tell of it: readers have the edition, whatever happens to what is kept of it."""
        try:
            self._remember(last)
        except (OSError, sqlite3.OperationalError) as error:
            return (
                f"\nThe edition is out, but the next build will make all anew: in "
                f"{self.works.cache} nothing can be kept ({error})."
            )
        return ""

    def _remember(self, last: dict[str, Printed]) -> None:
        for address in last.keys() - self.plans.keys():
            self.pages.drop(address)
        drawn_in = msgspec.json.encode(self.renderer.drawn_in, order="deterministic")
        if self.about.get(TEMPLATES) != drawn_in:
            self.about.put(TEMPLATES, drawn_in)
        forgotten = [path for path in self.live.stamps if path not in self.wanted]
        self.live.note(self.stamps, forgotten)
        self.commission.ledger.commit()
        self.store.prune()


def _addresses(paths: Iterable[str]) -> Iterator[str]:
    """Of every file; of an index.html also its folder's."""
    for path in paths:
        yield f"/{path}"
        if path.endswith("index.html") and (path == "index.html" or path[-11] == "/"):
            yield f"/{path[:-10]}"


def _address(path: str) -> str:
    """By which readers know the file."""
    if path == "index.html" or path.endswith("/index.html"):
        return f"/{path[:-10]}"
    return f"/{path}"
