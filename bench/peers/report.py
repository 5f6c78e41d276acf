"""The results as a Markdown table: every state, every maker, and its ratio to the first."""

from collections.abc import Iterable, Iterator, Sequence

from bench.peers.maker import Maker
from bench.peers.measuring import Cost
from bench.peers.rounds import Results, State, typical

HEADING = (
    "| state | maker | CPU s | wall s | peak MiB | CPU ratio | wall ratio | memory ratio |",
    "|---|---|--:|--:|--:|--:|--:|--:|",
)


def table(results: Results, makers: Sequence[Maker]) -> str:
    """Medians; a ratio is the median of the ratios in each round, to the first maker's figures."""
    rows = [row for state in State for row in _rows(results, makers, state)]
    return "".join(f"{line}\n" for line in (*HEADING, *rows))


def _rows(results: Results, makers: Sequence[Maker], state: State) -> Iterator[str]:
    for maker in makers:
        costs = results[maker.name, state]
        mid = typical(costs)
        first = results[makers[0].name, state]
        ratio = typical(_ratios(costs, first))
        yield (
            f"| {state} | {maker.title} | {mid.cpu:.2f} | {mid.wall:.2f} | {mid.memory:.0f} "
            f"| {ratio.cpu:.2f} | {ratio.wall:.2f} | {ratio.memory:.2f} |"
        )


def _ratios(costs: Iterable[Cost], others: Iterable[Cost]) -> Iterator[Cost]:
    """Round by round, so that a machine that is busy for a while weighs on both."""
    for one, other in zip(costs, others, strict=True):
        yield Cost(
            cpu=one.cpu / other.cpu,
            wall=one.wall / other.wall,
            memory=one.memory / other.memory,
        )
