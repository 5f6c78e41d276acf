"""Prints an edition: every job into the staging folder, then the switch."""

from collections.abc import Iterable
from pathlib import Path

from plugins.newsroom.edition import BatchJob, FileJob, Finish, Job, PageJob
from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.site import Site
from plugins.press.assets import Assets
from plugins.press.complaint import complaint, orphans_told, sources_of
from plugins.press.inspection import inspect
from plugins.press.making import made
from plugins.press.render import Renderer
from plugins.press.staging import edition_for
from plugins.press.store import Store


def print_edition(
    pages: tuple[PageJob, ...],
    jobs: Iterable[Job],
    *,
    site: Site,
    theme: Path,
    output: Path,
    cache: Path,
    workers: int,
    content: Path,
    finish: Iterable[Finish] = (),
) -> str:
    """Write all pages and files, then put them in the place of `output` in one step.

    Gives what an editor should know of the edition; BuildStopped when a link leads nowhere.
    """
    assets = Assets(theme)
    renderer = Renderer(theme, site, assets.addresses)
    jobs = (*jobs, *assets.jobs.values())
    batches = [job for job in jobs if isinstance(job, BatchJob)]
    files = [job for job in jobs if isinstance(job, FileJob)]
    with edition_for(output) as staging:
        for page in pages:
            staging.write(page.path, renderer.html(page))
        for batch, parts in made(batches, Store(cache / "files"), workers=workers):
            for path, data in zip(batch.paths, parts, strict=True):
                staging.write(path, data)
        # Those that tell the size of others come last.
        for file in sorted(files, key=lambda file: bool(file.after)):
            staging.write(file.path, file.make(*map(staging.size_of, file.after)))
        for add in finish:
            add(staging.folder)
        found = inspect(staging.folder, site)
        if found.broken:
            raise BuildStopped(complaint(found.broken, sources_of(pages, content)))
    return orphans_told(found.orphans)
