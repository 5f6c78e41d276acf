"""`python -m bench.search [COUNT ...]`: what the search index costs, CPU seconds by stories.

Cold, nothing changed, one story edited, one added; Pagefind's own seconds among them. Beside it
what a reader loads before the first word, and the largest share of a word in all blocks.
"""

import random
import re
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bench.corpus import CONTENT
from plugins.newsroom.digest import digest
from plugins.search.blocks import blocks_of
from plugins.search.indexing import Indexing
from plugins.search.records import Record

SENTENCES = 24
CHANNELS = ("Wisata", "Budaya", "Ekonomi", "Lingkungan", "Olahraga")
ONCE = re.compile(r"pagefind-entry\.json|\.pf_meta$|^filter/|\.js$|^wasm\.")
Records = dict[str, Record]


def main(counts: list[int]) -> None:
    sys.stdout.write(
        "stories  blocks  cold s  (Pagefind)  nothing s  edit s  add s"
        "  once KB  a word KB  peak MB\n"
    )
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            sys.stdout.write(row(count, Path(folder)))
            sys.stdout.flush()


def row(count: int, cache: Path) -> str:
    more = records(count + 1)
    added = f"/berita/{count}/"
    stories = {address: its for address, its in more.items() if address != added}
    edited = stories | {"/berita/7/": record(7, ["Satu kalimat yang lain sama sekali."])}
    cold = cost(stories, cache)
    nothing, edit = cost(stories, cache), cost(edited, cache)
    cost(stories, cache)
    add = cost(more, cache)
    return (
        f"{count:7} {cold.blocks:7} {cold.total:7.1f} {cold.child:11.1f} {nothing.total:10.2f}"
        f" {edit.total:7.2f} {add.total:6.2f} {cold.once / 1000:8.0f} {cold.a_word / 1000:10.0f}"
        f" {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f}\n"
    )


@dataclass(frozen=True, kw_only=True)
class Cost:
    """Seconds of CPU, and bytes."""

    own: float
    child: float
    blocks: int
    once: int
    a_word: int

    @cached_property
    def total(self) -> float:
        return self.own + self.child


def cost(its: Records, cache: Path) -> Cost:
    pages = {address: ("id", digest(one)) for address, one in its.items()}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.process_time()
    made = [
        Indexing(block=block, file=cache / block.name, record=its.__getitem__)
        for block in blocks_of(pages)
    ]
    parts = [one.volume.parts for one in made]
    own = time.process_time() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    sizes = [(name, part.size) for some in parts for name, part in some.items()]
    return Cost(
        own=own,
        child=after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
        blocks=len(made),
        once=sum(size for name, size in sizes if ONCE.search(name)),
        a_word=sum(
            max(part.size for name, part in some.items() if name.startswith("index/"))
            for some in parts
        ),
    )


def records(count: int) -> Records:
    """Sentences of the real stories; each record mixes others."""
    sentences = [
        found.strip()
        for file in sorted((CONTENT / "berita").rglob("*.md"))
        for found in re.split(r"(?<=[.!?])\s+", file.read_text(encoding="utf-8"))
        if re.fullmatch(r"[^<>\[\]{}:|]{30,240}", found.strip())
    ]
    rng = random.Random(1)  # noqa: S311 - nothing secret
    made = (record(number, rng.sample(sentences, SENTENCES)) for number in range(count))
    return {its.address: its for its in made}


def record(number: int, sentences: Sequence[str]) -> Record:
    facts = (("title", f"Kabar nomor {number} dari tepi sungai"), ("date", "2026-11-01"))
    chosen = (("kanal", CHANNELS[number % 5]), ("tahun", str(2020 + number % 6)))
    head = "".join(
        f'<meta data-pagefind-{kind}="{name}[content]" content="{value}">'
        for kind, pairs in (("meta", facts), ("filter", chosen))
        for name, value in pairs
    )
    body = f"<body data-pagefind-body><p>{' '.join(sentences)}</p></body>"
    html = f'<!doctype html><html lang="id"><head>{head}</head>{body}</html>'
    return Record(address=f"/berita/{number}/", html=html)


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [1_000, 10_000])
