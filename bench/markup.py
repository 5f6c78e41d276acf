"""`python -m bench.markup [COUNT]`: what it costs to read one story, CPU milliseconds.

The quick way beside the way of the engine whose output counts: YAML's parser for the headers,
Python-Markdown for the body. Bodies that are not plain Markdown are left out of the comparison,
and how many were plain is told.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from bench.corpus import write_corpus
from pelicanconf import MARKDOWN
from plugins.bridge import plain_headers, plain_markdown
from plugins.bridge.allowed import sanitised
from plugins.bridge.markup import Markup, first_paragraph, plain, words_in
from plugins.bridge.reader import draft_of
from plugins.bridge.yaml_headers import FENCE, composed_headers

T = TypeVar("T")
ROUNDS = 3


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write_corpus(Path(folder) / "content", count)
        data = [file.read_bytes() for file in sorted(Path(folder).rglob("*.md"))]
    lines = [text.decode().split("\n") for text in data]
    ends = [text.index(FENCE, 1) for text in lines]
    headers = list(zip(lines, ends, strict=True))
    bodies = [draft_of(text, "berita/x.md").body for text in data]
    short = [body for body in bodies if plain_markdown.html_of(body, str) is not None]
    quick = Markup.from_settings(MARKDOWN)
    engine = replace(quick, suits_plain=False)
    bare = [plain_markdown.html_of(body, str) or "" for body in short]
    html = [quick.html(body, str) for body in short]

    say(f"{len(short)} of {count} bodies are plain; the rest is set by the engine.\n")
    say(f"{'CPU ms a story':34} {'quick':>8} {'engine':>8} {'ratio':>8}\n")
    compare(
        "headers",
        cost(lambda pair: plain_headers.headers_in(pair[0][1 : pair[1]], 2), headers),
        cost(lambda pair: composed_headers(pair[0], pair[1], "berita/x.md"), headers),
    )
    compare(
        "body, sanitised",
        cost(lambda body: quick.html(body, str), short),
        cost(lambda body: engine.html(body, str), short),
    )
    for name, each in (
        ("draft_of, all told", cost(lambda text: draft_of(text, "berita/x.md"), data)),
        ("  sanitising", cost(sanitised, bare)),
        ("words_in", cost(words_in, html)),
        ("plain", cost(plain, html)),
        ("first_paragraph", cost(first_paragraph, html)),
    ):
        say(f"{name:34} {each:8.4f}\n")


def cost(work: Callable[[T], object], items: Iterable[T]) -> float:
    """CPU milliseconds an item, the least of some rounds: the rest is other people's noise."""
    items = list(items)
    spent = []
    for _ in range(ROUNDS):
        started = time.process_time()
        for item in items:
            work(item)
        spent.append(time.process_time() - started)
    return 1e3 * min(spent) / max(1, len(items))


def compare(name: str, quick: float, engine: float) -> None:
    say(f"{name:34} {quick:8.4f} {engine:8.4f} {quick / engine:8.3f}\n")


def say(text: str) -> None:
    sys.stdout.write(text)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1_000)
