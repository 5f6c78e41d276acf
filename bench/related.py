"""`python -m bench.related [COUNT ...]`: what links between stories cost, CPU seconds by count.

Finding the companions of every story: of all anew, after a build that knew the same stories, and
after one story was edited or added (medians of five). The ratios are to all anew in the same run.
Then linking the first mentions in every body. The last two columns are microseconds a story: where
the cost is each story's own, they stay level.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median

from pelican.settings import read_settings

from bench.corpus import ROOT, write_corpus
from plugins.bridge.engine import Press
from plugins.bridge.material import newspaper_in
from plugins.newsroom.ledger import Ledger
from plugins.newsroom.newspaper import Newspaper, newest_first
from plugins.newsroom.story import Story
from plugins.views.mentions import linked
from plugins.views.names import names_in
from plugins.views.related import Related

NOW = datetime(2027, 1, 1, tzinfo=UTC)
TIMES = 5
HEAD = (
    "stories  anew s   same   edit s  ratio  add s  ratio  memory MB  mentions s"
    "  anew us/story  mentions us/story\n"
)


def main(counts: list[int]) -> None:
    sys.stdout.write(HEAD)
    for count in counts:
        paper = newspaper_of(count)
        memory = Related(paper).memory
        anew = seconds(partial(companions, paper))
        same = seconds(partial(companions, paper, memory))
        rng = random.Random(1)  # noqa: S311 - nothing secret
        edit, add = (
            median(seconds(partial(companions, change(paper, rng), memory)) for _ in range(TIMES))
            for change in (edited, added)
        )
        mentions = seconds(partial(bodies, paper))
        sys.stdout.write(
            f"{count:7} {anew:7.2f} {same:6.3f} {edit:8.3f} {edit / anew:6.3f} {add:6.3f}"
            f" {add / anew:6.3f} {len(memory) / 1e6:10.2f} {mentions:11.2f}"
            f" {1e6 * anew / count:14.0f} {1e6 * mentions / count:18.0f}\n"
        )


def newspaper_of(count: int) -> Newspaper:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_corpus(folder, count)
        settings = {"PATH": name, "PLUGINS": []}
        press = Press(read_settings(str(ROOT / "pelicanconf.py"), override=settings))
        paper = newspaper_in(press.config, Ledger(folder / "ledger"), NOW)
    for story in paper.stories:
        story.known_by(story.digest)
    return paper


def edited(paper: Newspaper, rng: random.Random) -> Newspaper:
    """One sentence of one story is another's."""
    stories = list(paper.stories)
    number = rng.randrange(len(stories))
    sentences = stories[number].html.split(". ")
    sentences[rng.randrange(len(sentences) - 1)] = sentence(paper, rng)
    stories[number] = known(replace(stories[number], html=". ".join(sentences)))
    return replace(paper, stories=tuple(stories))


def added(paper: Newspaper, rng: random.Random) -> Newspaper:
    """A new story, the newest, of others' sentences."""
    newest = paper.stories[0]
    new = replace(
        rng.choice(paper.stories),
        slug="baru",
        address="/berita/baru/",
        html=". ".join(sentence(paper, rng) for _ in range(24)),
        published=newest.published + timedelta(hours=1),
        modified=newest.published + timedelta(hours=1),
    )
    return replace(paper, stories=newest_first((known(new), *paper.stories)))


def sentence(paper: Newspaper, rng: random.Random) -> str:
    return rng.choice(rng.choice(paper.stories).html.split(". ")[:-1])


def known(story: Story) -> Story:
    """With its digest worked out: reading does that."""
    story.known_by(story.digest)
    return story


def companions(paper: Newspaper, memory: bytes = b"") -> None:
    related = Related(paper, memory)
    if any(len(related.to(story)) < 2 for story in paper.stories) or not related.memory:
        raise SystemExit("A story has fewer than two companions.")


def bodies(paper: Newspaper) -> None:
    names = names_in(paper, paper.site.language)
    for story in paper.stories:
        linked(story.html, names, story.address)


def seconds(work: Callable[[], None]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [1_000, 10_000])
