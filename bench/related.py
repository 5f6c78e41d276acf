"""`python -m bench.related [COUNT ...]`: what links between stories cost, CPU seconds by count.

Finding the companions of every story, and linking the first mentions in every body. The last
two columns are microseconds a story: where the cost is each story's own, they stay level.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from pelican.settings import read_settings

from bench.corpus import ROOT, write_corpus
from plugins.bridge.engine import Press
from plugins.newsroom.newspaper import Newspaper
from plugins.views.mentions import linked
from plugins.views.names import names_in
from plugins.views.related import Related

NOW = datetime(2027, 1, 1, tzinfo=UTC)


def main(counts: list[int]) -> None:
    sys.stdout.write("stories  related s  mentions s  related us/story  mentions us/story\n")
    for count in counts:
        newspaper = newspaper_of(count)
        related, mentions = seconds(companions, newspaper), seconds(bodies, newspaper)
        each = [1e6 * cost / count for cost in (related, mentions)]
        sys.stdout.write(
            f"{count:7} {related:10.2f} {mentions:11.2f} {each[0]:17.0f} {each[1]:18.0f}\n"
        )


def newspaper_of(count: int) -> Newspaper:
    with tempfile.TemporaryDirectory() as folder:
        write_corpus(Path(folder), count)
        settings = {"PATH": folder, "PLUGINS": []}
        return Press(read_settings(str(ROOT / "pelicanconf.py"), override=settings)).newspaper(NOW)


def companions(newspaper: Newspaper) -> None:
    related = Related(newspaper)
    if any(len(related.to(story)) < 2 for story in newspaper.stories):
        raise SystemExit("A story has fewer than two companions.")


def bodies(newspaper: Newspaper) -> None:
    names = names_in(newspaper, newspaper.site.language)
    for story in newspaper.stories:
        linked(story.html, names, story.address)


def seconds(work: Callable[[Newspaper], None], newspaper: Newspaper) -> float:
    started = time.process_time()
    work(newspaper)
    return time.process_time() - started


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [1_000, 3_000, 10_000])
