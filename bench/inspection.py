"""`python -m bench.inspection [COUNT ...]`: what the walk through a printed edition costs.

The stories of output/ are copied under other addresses until there are COUNT pages; CPU seconds
include reading the files.
"""

import shutil
import sys
import tempfile
import time
from pathlib import Path

from pelican.settings import read_settings

from bench.corpus import ROOT
from plugins.bridge.settings import config_from
from plugins.press.inspection import inspect


def main(counts: list[int], output: Path = ROOT / "output") -> None:
    site = config_from(read_settings(str(ROOT / "pelicanconf.py"))).site
    sys.stdout.write("pages  CPU s  us/page  KB/page\n")
    for count in counts:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            size = fill(folder, output, count)
            started = time.process_time()
            found = inspect(folder, site)
            cost = time.process_time() - started
        if found.broken:
            raise SystemExit(f"{output} is not sound: {found.broken[0]}")
        each = f"{1e6 * cost / count:8.0f} {size / count / 1000:8.1f}"
        sys.stdout.write(f"{count:5} {cost:6.2f} {each}\n")


def fill(folder: Path, output: Path, count: int) -> int:
    """Write `count` pages and give their bytes; every one leads to all that its model led to."""
    shutil.copytree(output, folder, dirs_exist_ok=True)
    models = [(file.parent.name, file.read_text("utf-8")) for file in stories(output)]
    size = sum(len(text.encode()) for _, text in models)
    for number in range(len(models), count):
        slug, text = models[number % len(models)]
        file = folder / f"berita/nomor-{number}/index.html"
        file.parent.mkdir(parents=True)
        # Links of its own too: to itself, and to one that no other leads to.
        text = text.replace(f"/berita/{slug}/", f"/berita/nomor-{number}/")
        way = f'<a href="/berita/nomor-{max(number - 1, len(models))}/">'
        size += file.write_bytes(text.replace("</main>", f"{way}</main>").encode())
    return size


def stories(output: Path) -> list[Path]:
    return sorted(output.glob("berita/*/index.html"))


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [1_000, 3_000, 10_000])
