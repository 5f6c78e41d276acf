"""Four states of a site, one after the other, for each maker in turn, as often as asked."""

import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from statistics import median

from bench.peers.maker import Maker
from bench.peers.measuring import Cost, measured
from bench.peers.story import CHANNELS, Story

EDIT = "SUNTINGAN"
"""The word that an edit puts in the place of another."""


class State(StrEnum):
    """What happened since the build before."""

    COLD = "cold"
    SAME = "nothing changed"
    EDITED = "one story edited"
    ADDED = "one story added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """The same work for every maker."""

    title: str
    themes: tuple[Path, ...]
    """Folders that have one named after each maker; the later ones add to the first."""
    story: Callable[[int], Story]
    photo: Callable[[Story], bytes] | None = None
    files: Callable[[], Mapping[str, bytes]] = dict
    """What every site gets beside its photos, by name."""
    made: Mapping[str, int] = field(default_factory=dict)
    """Files that each story adds to the printed site at least, by suffix."""

    def themes_of(self, maker: Maker) -> list[Path]:
        return [theme for folder in self.themes if (theme := folder / maker.name).is_dir()]

    def set_up(self, maker: Maker, site: Path, count: int) -> list[str]:
        """A fresh site with the first `count` stories; the command that builds it."""
        command = maker.set_up(site, self.themes_of(maker))
        for name, data in self.files().items():
            _put(site / maker.assets / name, data)
        for number in range(count):
            self.write(maker, site, self.story(number))
        return command

    def write(self, maker: Maker, site: Path, story: Story) -> None:
        """The story, and the photo that it names."""
        _put(site / f"content/berita/{story.slug}.md", maker.text(story).encode())
        if self.photo:
            _put(site / maker.assets / story.photo, self.photo(story))


Results = Mapping[tuple[str, State], Sequence[Cost]]


def rounds(job: Job, makers: Sequence[Maker], count: int, times: int) -> Results:
    """Costs by maker's name and state, every maker in turn before the next round."""
    results: dict[tuple[str, State], list[Cost]] = defaultdict(list)
    for number in range(times):
        for maker in makers:
            with tempfile.TemporaryDirectory(prefix=f"{maker.name}-") as folder:
                site = Path(folder) / "site"
                for state, cost in one_round(job, maker, site, count, number).items():
                    results[maker.name, state].append(cost)
                    told = f"{cost.cpu:.2f} CPU s, {cost.wall:.2f} s, {cost.memory:.0f} MiB"
                    _tell(f"{count:,} stories, round {number + 1}, {maker.title}, {state}: {told}")
    return results


def one_round(job: Job, maker: Maker, site: Path, count: int, number: int) -> Mapping[State, Cost]:
    """Build a fresh site in every state; raises RuntimeError when a page is not as it should be."""
    command = job.set_up(maker, site, count)

    def build() -> Cost:
        return measured(command, site, maker.env)

    costs = {State.COLD: build(), State.SAME: build()}
    edited = edited_story(job.story((count // 2 + number) % count))
    job.write(maker, site, edited)
    costs[State.EDITED] = build()
    added = job.story(count)
    job.write(maker, site, added)
    costs[State.ADDED] = build()
    _prove(job, maker, site, count + 1)
    _prove_words(maker, site, edited, added)
    return costs


def edited_story(story: Story) -> Story:
    """The story with one other word in its last paragraph."""
    before, after = story.body.rsplit(" Sumber: ", 1)
    return replace(story, body=f"{before.rsplit(' ', 1)[0]} {EDIT}. Sumber: {after}")


def typical(costs: Iterable[Cost]) -> Cost:
    """The median of each figure by itself."""
    found = list(costs)
    return Cost(
        cpu=median(cost.cpu for cost in found),
        wall=median(cost.wall for cost in found),
        memory=median(cost.memory for cost in found),
    )


def works(job: Job, maker: Maker) -> bool:
    """Whether it builds a small site here; if it is not installed, that is said.

    It also warms what the machine and npm keep, so that the first round pays for nothing else.
    """
    if len(job.themes_of(maker)) < len(job.themes):
        _tell(f"{maker.title} is left out: it has no theme for this job.")
        return False
    with tempfile.TemporaryDirectory(prefix=f"{maker.name}-") as folder:
        try:
            one_round(job, maker, Path(folder) / "site", len(CHANNELS), 0)
        except OSError as error:
            _tell(f"{maker.title} is left out: {error}.")
            return False
    return True


def _prove(job: Job, maker: Maker, site: Path, count: int) -> None:
    """A maker that did not do the work must not win."""
    output = site / maker.output
    pages = sum(1 for _ in (output / "berita").glob("*/index.html"))
    if pages != count:
        raise RuntimeError(f"{maker.title} printed {pages} stories of {count}")
    for suffix, each in job.made.items():
        files = sum(1 for _ in output.rglob(f"*{suffix}"))
        if files < each * count:
            raise RuntimeError(f"{maker.title} made {files} {suffix} files of {each * count}")


def _prove_words(maker: Maker, site: Path, edited: Story, added: Story) -> None:
    """Nor one that kept what an edit made wrong."""
    if EDIT not in maker.page(site, f"/berita/{edited.slug}/").read_text("utf-8"):
        raise RuntimeError(f"{maker.title} did not print the edited story")
    if added.slug not in maker.page(site, "/").read_text("utf-8"):
        raise RuntimeError(f"{maker.title} did not put the new story on the front page")


def _put(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def _tell(text: str) -> None:
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
