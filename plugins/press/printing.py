"""Prints an edition: every job into the staging folder, then the switch."""

from collections.abc import Iterable
from pathlib import Path

from plugins.newsroom.edition import FileJob, PageJob
from plugins.newsroom.site import Site
from plugins.press.assets import Assets
from plugins.press.render import Renderer
from plugins.press.staging import edition_for
from plugins.press.store import Store


def print_edition(
    pages: Iterable[PageJob],
    files: Iterable[FileJob],
    *,
    site: Site,
    theme: Path,
    output: Path,
    cache: Path,
) -> None:
    """Write all pages and files, then put them in the place of `output` in one step."""
    assets = Assets(theme)
    renderer = Renderer(theme, site, assets.addresses)
    store = Store(cache / "files")
    with edition_for(output) as staging:
        for page in pages:
            staging.write(page.path, renderer.html(page))
        for job in (*files, *assets.jobs.values()):
            data = store.get(job.digest, job.make) if job.costly else job.make()
            staging.write(job.path, data)
