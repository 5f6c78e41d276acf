"""Lays out and prints the pages that changed, by as many hands as there are."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from plugins.newsroom.crew import crew, shared, tools
from plugins.newsroom.edition import Beside, Claim, Describe, Lasting, Note, PageJob, Plan, path_of
from plugins.newsroom.page import View
from plugins.newsroom.progress import Show
from plugins.newsroom.site import Site
from plugins.press.imprints import Printed, encoded, printed_from
from plugins.press.inspection import links_of
from plugins.press.render import Renderer
from plugins.press.staging import Staging

LEAST, CHUNK = 60, 16
"""Pages a worker, below which starting it costs more than it saves; pages that travel together."""

Stamp = tuple[str, str, int, int]
"""Of a file: the digest of what it was made of (empty for pages), the SHA-256 sum of its bytes,
its size, and when it was written (ns)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintingTools:
    """All that a worker needs to print pages."""

    site: Site
    renderer: Renderer
    staging: Staging
    plans: Sequence[Plan]
    last: Mapping[str, Printed]
    """What stands there now, where the file is as it was printed."""
    describe: Describe
    notes: tuple[Note[Any], ...]
    lasting: tuple[Lasting, ...]
    beside: tuple[Beside, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """A page that was laid out, and perhaps printed."""

    address: str
    printed: bytes
    """As it is remembered."""
    links: bytes
    """Where it leads, as it is remembered; empty when the page looks as it did."""
    claims: tuple[tuple[int, Claim], ...]
    """Each with the number of its room among those at hand."""
    files: tuple[tuple[str, Stamp], ...]
    """What was written."""


def print_pages(its: PrintingTools, workers: int, show: Show) -> Iterator[Fresh]:
    """Every plan of the tools, in order."""
    numbers = range(len(its.plans))
    with crew(workers, len(numbers), least=LEAST, tools=its) as pool:
        yield from show(shared(pool, _fresh, numbers, chunk=CHUNK), len(numbers), "Printing")


def _fresh(number: int) -> Fresh:
    """In a worker."""
    its: PrintingTools = tools()
    plan = its.plans[number]
    page = plan.make()
    view = View(site=its.site, page=page, head=its.describe(page))
    job = PageJob(template=f"{page.kind}.html", view=view)
    dress = its.renderer.dress(job.template)
    look = _look(view)
    last = its.last.get(plan.address)
    files: list[tuple[str, Stamp]] = []
    links = b""
    if last is None or (last.view, last.dress) != (look, dress):
        html = its.renderer.html(job)
        files.append(
            (path_of(plan.address), written(its.staging, path_of(plan.address), "", html.encode()))
        )
        links = msgspec.json.encode(links_of(html, its.site))
    beside = [file for make in its.beside for file in make(page)]
    files += [
        (str(file.path), written(its.staging, str(file.path), file.digest, file.make()))
        for file in beside
    ]
    claims = {
        claim.name: (number, claim)
        for number, room in enumerate(its.lasting)
        for claim in room.claims(page)
    }
    taken = ((note.name, note.take(page)) for note in its.notes)
    printed = printed_from(
        page,
        plan=plan.digest,
        view=look,
        dress=dress,
        claims=tuple(claims),
        beside=tuple(str(file.path) for file in beside),
        notes={name: msgspec.Raw(msgspec.json.encode(t)) for name, t in taken if t is not None},
    )
    return Fresh(
        address=plan.address,
        printed=encoded(printed),
        links=links,
        claims=tuple(claims.values()),
        files=tuple(files),
    )


def _look(view: View) -> str:
    """The digest of what the template sees; the site is settled for the edition as a whole."""
    seen = msgspec.json.encode((view.page, view.head))
    return hashlib.blake2b(seen, digest_size=16).hexdigest()


def written(staging: Staging, path: str, mark: str, data: bytes) -> Stamp:
    """Write a file that was made of what `mark` is the digest of."""
    status = staging.write(path, data)
    return mark, hashlib.sha256(data).hexdigest(), status.st_size, status.st_mtime_ns
