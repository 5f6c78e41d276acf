"""`python -m bench.edition [COUNT ...]`: what a whole edition costs, pictures left out.

Every page, feed, sitemap, kit and link of it, from nothing. The last column is milliseconds of
CPU a story: where no step costs stories x stories, it stays level. Then the limits that search
engines set are looked at: 50,000 addresses and 50 MB a sitemap.
"""

import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from bench.corpus import CONTENT, ROOT, write_corpus

ROOMS = ("views", "sharing", "seo", "feeds", "press")
MOST_ADDRESSES, MOST_BYTES = 50_000, 50_000_000


def main(counts: list[int]) -> None:
    sys.stdout.write("stories  pages   wall s    CPU s   peak MB  CPU ms/story  largest sitemap\n")
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            sys.stdout.write(row(count, Path(folder)))
            sys.stdout.flush()


def row(count: int, folder: Path) -> str:
    write_corpus(folder / "content", count)
    # The registers and the navigation lead to the real newspaper's pages.
    for part in ("berita", "halaman"):
        shutil.copytree(CONTENT / part, folder / "content" / part, dirs_exist_ok=True)
    wall, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    build(folder)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    pages = sum(1 for _ in (folder / "output").rglob("*.html"))
    return (
        f"{count:7} {pages:6} {time.perf_counter() - wall:8.1f} {cpu:8.1f}"
        f" {after.ru_maxrss / 1024:9.0f} {1000 * cpu / count:13.1f}  {largest(folder / 'output')}\n"
    )


def build(folder: Path) -> None:
    settings: Mapping[str, object] = {
        "OUTPUT_PATH": str(folder / "output"),
        "CACHE_PATH": str(folder / "cache"),
        "PLUGINS": [f"plugins.{room}" for room in ROOMS],
    }
    pairs = [f"{name}={json.dumps(value)}" for name, value in settings.items()]
    command = ["-m", "pelican", str(folder / "content"), "-s", "pelicanconf.py", "-e", *pairs]
    done = subprocess.run(  # noqa: S603 (our own command)
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(done.stdout[-2000:] + done.stderr[-2000:])


def largest(output: Path) -> str:
    """The largest sitemap; SystemExit when one is over the limits."""
    maps = [(file.read_bytes(), file.name) for file in (output / "sitemap").glob("*.xml")]
    for data, name in maps:
        if data.count(b"<loc>") > MOST_ADDRESSES or len(data) > MOST_BYTES:
            raise SystemExit(f"{name} is over the limits.")
    data, name = max(maps, key=lambda found: len(found[0]))
    return f"{name}, {data.count(b'<loc>')} addresses, {len(data) / 1e6:.1f} MB"


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [300, 1000, 3000])
