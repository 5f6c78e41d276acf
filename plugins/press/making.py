"""Makes the costly files of an edition that are not kept yet, with as many hands as there are."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from plugins.decoding.unusable import UnusablePictureError
from plugins.newsroom.crew import shared
from plugins.newsroom.edition import BatchJob
from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.guard import Limits, Overrun, guarded
from plugins.newsroom.progress import Show, quietly
from plugins.press.store import Store

LEAST = 2
"""Jobs a worker, below which starting it costs more than it saves."""
MOST = Limits(seconds=120, memory=2_000_000_000)
"""What one job may take: all files of a photo, or a card in all its shapes."""
LEAST_FOR_CLUSTER = 4
"""Jobs below which reaching a cluster takes longer than making them here."""

Parts = tuple[bytes, ...]
Made = tuple[BatchJob, Parts]


def made(
    jobs: Iterable[BatchJob],
    store: Store,
    *,
    workers: int,
    cluster: str = "",
    show: Show = quietly,
) -> Iterator[Made]:
    """Every job with its bytes: first what is kept, then what had to be made.

    Made by `workers` processes, or by the Dask cluster whose scheduler is at `cluster`.
    """
    missing = []
    for job in jobs:
        data = store.kept(job.paths)
        if data is None:
            missing.append(job)
        else:
            yield job, data
    for job, data in show(_fresh(missing, workers, cluster), len(missing), "Pictures and cards"):
        for path, part in zip(job.paths, data, strict=True):
            store.keep(path, part)
        yield job, data


def _fresh(jobs: Sequence[BatchJob], workers: int, cluster: str) -> Iterator[Made]:
    """In the order of the jobs, whoever makes them."""
    if cluster and len(jobs) >= LEAST_FOR_CLUSTER:
        yield from zip(jobs, _made_elsewhere(jobs, cluster), strict=True)
        return
    for job, data in zip(
        jobs, guarded(_make, jobs, MOST, workers=workers, least=LEAST), strict=True
    ):
        if isinstance(data, Overrun):
            raise BuildStopped(_too_much(job))
        yield job, data


def _too_much(job: BatchJob) -> str:
    what = ", ".join(map(str, job.reads)) or str(job.paths[0])
    return (
        f"{what} took more than {MOST.seconds:.0f} seconds, or {MOST.memory // 10**6} MB of "
        "memory, to be made into pictures.\n"
        "    Save it smaller, or as another JPEG; or use a machine with more memory."
    )


def _made_elsewhere(jobs: Iterable[BatchJob], address: str) -> Iterator[Parts]:
    from plugins.press.cluster import cluster  # looks at all our code: only who asks shall wait

    # Files are read just before they are sent, for there may be thousands.
    packed = ((job.make, _read(job)) for job in jobs)
    with cluster(address) as hands:
        yield from shared(hands, _unpacked, packed, ahead=hands.ahead, meanwhile=hands.look)


def _make(job: BatchJob) -> Parts:
    try:
        return job.make(*_read(job))
    except UnusablePictureError as trouble:  # the room that looks at photos may be left out
        files = ", ".join(map(str, job.reads))
        raise BuildStopped(
            f"Foto {files} tidak dapat dipakai: {trouble}.\n    Ganti fotonya, lalu ulangi."
        ) from None


def _unpacked(packed: tuple[Callable[..., Parts], Parts]) -> Parts:
    make, data = packed
    return make(*data)


def _read(job: BatchJob) -> Parts:
    return tuple(file.read_bytes() for file in job.reads)
