"""Makes the costly files of an edition that are not kept yet, on as many cores as there are."""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console
from rich.progress import Progress

from plugins.newsroom.crew import crew
from plugins.newsroom.edition import BatchJob
from plugins.press.store import Store

LEAST = 2
"""Jobs a worker, below which starting it costs more than it saves."""

Made = tuple[BatchJob, tuple[bytes, ...]]


def made(jobs: Iterable[BatchJob], store: Store, *, workers: int) -> Iterator[Made]:
    """Every job with its bytes: first what is kept, then what had to be made."""
    missing = []
    for job in jobs:
        data = store.kept(job.paths)
        if data is None:
            missing.append(job)
        else:
            yield job, data
    for job, data in _shown(_fresh(missing, workers), len(missing)):
        for path, part in zip(job.paths, data, strict=True):
            store.keep(path, part)
        yield job, data


def _fresh(jobs: Sequence[BatchJob], workers: int) -> Iterator[Made]:
    """In the order of the jobs, whoever makes them."""
    with crew(workers, len(jobs), least=LEAST) as pool:
        results = pool.map(_make, jobs) if pool else map(_make, jobs)
        yield from zip(jobs, results, strict=True)


def _make(job: BatchJob) -> tuple[bytes, ...]:
    return job.make()


def _shown(results: Iterator[Made], total: int) -> Iterator[Made]:
    """With a bar on a terminal; the crew is there before the bar's own thread is."""
    first = next(results, None)
    if first is None:
        return
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        bar = progress.add_task("Pictures and cards", total=total, completed=1)
        yield first
        for result in results:
            progress.advance(bar)
            yield result
