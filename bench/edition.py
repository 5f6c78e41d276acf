"""`python -m bench.edition [COUNT ...]`: what the whole hub costs, but for its pictures.

Every page, feed, sitemap, kit, index and link, and the desk's look at every story: from nothing,
again with nothing changed, after one word of a story, and with one story more. Photos and cards
are left out: their cost is Pillow's (`bench.full_job`). "ms a story" is CPU time; where no step
costs stories x stories, it stays level. Then the limits that search engines set are looked at:
50,000 addresses and 50 MB a sitemap.
"""

import json
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from bench.corpus import CONTENT, ROOT, write_corpus
from bench.peers.measuring import Cost, measured
from bench.peers.rounds import State

ROOMS = "editorial views sharing search seo feeds offline security press".split()
MOST_ADDRESSES, MOST_BYTES = 50_000, 50_000_000


def main(counts: list[int]) -> None:
    sys.stdout.write("stories  state              CPU s   wall s  peak MiB  ms a story\n")
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            for state, cost in states(count, Path(folder)):
                each = 1000 * cost.cpu / count
                sys.stdout.write(
                    f"{count:7}  {state:16} {cost.cpu:7.2f} {cost.wall:8.2f} {cost.memory:9.0f}"
                    f" {each:11.2f}\n"
                )
                sys.stdout.flush()
            sys.stdout.write(f"{count:7}  {largest(Path(folder) / 'output')}\n")


def states(count: int, folder: Path) -> Iterator[tuple[State, Cost]]:
    """One build after the other, each with what happened before it."""
    write_corpus(folder / "content", count + 1)
    # The registers and the navigation lead to the real newspaper's pages.
    for part in ("berita", "halaman"):
        shutil.copytree(CONTENT / part, folder / "content" / part, dirs_exist_ok=True)
    stories = sorted((folder / "content").glob("berita/*/cerita-*.md"), key=number_of)
    newest = stories[-1]
    text = newest.read_text(encoding="utf-8")
    newest.unlink()
    yield State.COLD, build(folder)
    yield State.SAME, build(folder)
    edited = stories[count // 2]
    edited.write_text(f"{edited.read_text('utf-8')} Kabar ini masih baru.\n", encoding="utf-8")
    yield State.EDITED, build(folder)
    newest.write_text(text, encoding="utf-8")
    yield State.ADDED, build(folder)


def number_of(file: Path) -> int:
    return int(file.stem.rpartition("-")[2])


def build(folder: Path) -> Cost:
    settings: Mapping[str, object] = {
        "OUTPUT_PATH": str(folder / "output"),
        "CACHE_PATH": str(folder / "cache"),
        "PLUGINS": [f"plugins.{room}" for room in ROOMS],
    }
    pairs = [f"{name}={json.dumps(value)}" for name, value in settings.items()]
    command = ["-m", "pelican", str(folder / "content"), "-s", "pelicanconf.py", "-e", *pairs]
    try:
        return measured([sys.executable, *command], ROOT, {})
    except RuntimeError as error:
        raise SystemExit(str(error)) from None


def largest(output: Path) -> str:
    """The largest sitemap; SystemExit when one is over the limits."""
    maps = [(file.read_bytes(), file.name) for file in (output / "sitemap").glob("*.xml")]
    for data, name in maps:
        if data.count(b"<loc>") > MOST_ADDRESSES or len(data) > MOST_BYTES:
            raise SystemExit(f"{name} is over the limits.")
    data, name = max(maps, key=lambda found: len(found[0]))
    return f"largest sitemap: {name}, {data.count(b'<loc>')} addresses, {len(data) / 1e6:.1f} MB"


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [300, 1000, 3000])
