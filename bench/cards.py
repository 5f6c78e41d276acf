"""`python -m bench.cards [COUNT]`: what a story's four preview cards cost on one core.

Draws COUNT stories' cards from photos of 3000x2000 pixels in a process of its own, then each
link card alone, then asks the press's store for all of them again; beside it, in the same run,
satori with resvg draws the one link card from the same photos, words and typeface (npm; left out
when node is not there). Prints CPU milliseconds, bytes, memory and the ratio; asserts nothing.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import mean, median

from rich.console import Console
from rich.table import Table

from bench.corpus import ROOT
from bench.drawing import copies
from bench.fonts import static_font
from bench.peers.npm import installed
from bench.photos import photo

PHOTOS = 10
"""Two of each scene; stories share them in turn."""
WEIGHTS = (500, 700, 800)
PEER = ROOT / "bench/satori"
GOALS = {"og": 45.0, "kit": 130.0, "kept": 3.0, "memory": 200.0}
"""CPU milliseconds and MiB that are to be reached on one core."""

Figures = Mapping[str, list[float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of the report; `goal` is empty where there is none."""

    what: str
    typical: str
    most: str = ""
    goal: str = ""


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(PHOTOS):
            (folder / f"{number}.jpg").write_bytes(photo(number))
        ours = drawn(folder, count)
        peer = drawn_by_satori(folder, count)
    Console(width=110).print(table([*rows(ours), *beside(ours, peer)], count))


def drawn(folder: Path, count: int) -> Figures:
    """What `bench.drawing` measured, in a process that does nothing else."""
    command = [sys.executable, "-m", "bench.drawing", str(folder), str(count)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)  # noqa: S603
    figures: Figures = json.loads(done.stdout)
    return figures


def drawn_by_satori(folder: Path, count: int) -> Figures | None:
    """The same link cards by the peer; None when it cannot be had here, which is said."""
    node = shutil.which("node")
    try:
        home = installed(PEER)
    except OSError as error:
        sys.stderr.write(f"Nothing is drawn beside our own cards: {error}.\n")
        return None
    job = {
        "photos": [str(folder / f"{number}.jpg") for number in range(PHOTOS)],
        "copies": [asdict(copy) for copy in copies(count)],
        "fonts": static_fonts(folder),
        "folder": "",
    }
    done = subprocess.run(  # noqa: S603 - our own program
        [node or "node", "card.mjs"],
        cwd=home,
        input=json.dumps(job).encode(),
        stdout=subprocess.PIPE,
        check=True,
        env=os.environ | {"UV_THREADPOOL_SIZE": "1"},
    )
    figures: Figures = json.loads(done.stdout)
    return figures


def static_fonts(folder: Path) -> list[dict[str, object]]:
    """The house's typeface at each weight; satori takes no variable ones."""
    made = []
    for weight in WEIGHTS:
        file = folder / f"{weight}.ttf"
        file.write_bytes(static_font(weight))
        made.append({"path": str(file), "weight": weight})
    return made


def rows(ours: Figures) -> list[Row]:
    return [
        spent("first kit of a process", ours["first_ms"]),
        spent("og card alone", ours["og_ms"], GOALS["og"]),
        spent("kit: all four cards", ours["kit_ms"], GOALS["kit"]),
        spent("unchanged kit", ours["kept_ms"], GOALS["kept"]),
        weighed("og card", ours["og_bytes"], "mean 120 KB, none over 290"),
        weighed("other cards", ours["other_bytes"], "none over 500 KB"),
        Row(
            what="memory",
            typical=f"{ours['memory_mib'][0]:.0f} MiB at most",
            goal=f"under {GOALS['memory']:.0f} MiB",
        ),
    ]


def beside(ours: Figures, peer: Figures | None) -> list[Row]:
    """The peer's one card, and what our four cost for one of its."""
    if peer is None:
        return []
    ratio = mean(ours["kit_ms"]) / mean(peer["cpu_ms"])
    return [
        spent("satori with resvg: og card alone", peer["cpu_ms"]),
        weighed("satori with resvg: og card (PNG)", peer["bytes"], ""),
        Row(what="our kit : satori's one card", typical=f"{ratio:.2f} : 1", goal="under 1 : 1"),
    ]


def spent(what: str, milliseconds: Sequence[float], goal: float = 0) -> Row:
    return Row(
        what=what,
        typical=f"{mean(milliseconds):.1f} ms (median {median(milliseconds):.1f})",
        most=f"{max(milliseconds):.1f} ms",
        goal=f"{goal:.0f} ms" if goal else "",
    )


def weighed(what: str, sizes: Sequence[float], goal: str) -> Row:
    return Row(
        what=what,
        typical=f"{mean(sizes) / 1000:.0f} KB",
        most=f"{max(sizes) / 1000:.0f} KB",
        goal=goal,
    )


def table(rows: Sequence[Row], count: int) -> Table:
    made = Table("", "mean", "most", "goal", title=f"{count} stories, CPU time on one core")
    for row in rows:
        made.add_row(row.what, row.typical, row.most, row.goal)
    return made


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 50)
