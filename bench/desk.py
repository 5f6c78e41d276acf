"""`python -m bench.desk [COUNT]`: what the editorial desk costs on many stories.

Prints CPU and wall seconds. First of the desk as a build asks it, with its registers and its
memory: cold, with nothing changed, with one story edited, added and removed. Then of `periksa` as
somebody types it, from the start of Python to its end.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench.corpus import ROOT, write_corpus
from plugins.bridge.drafts import story_files
from plugins.bridge.reader import read_draft
from plugins.bridge.settings import Config, config_at
from plugins.editorial import check
from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Sheet

CHANGED = "berita/2020/cerita-0.md"
ADDED = "berita/2026/baru.md"


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        write_corpus(project / "content", count)
        for name in ("plugins", "theme", "pelicanconf.py"):
            (project / name).symlink_to(ROOT / name)
        config = config_at(project / "pelicanconf.py")
        sys.stdout.write(f"{count} stories{'':26} CPU s   wall s   CPU ms a story\n")
        asked = partial(_ask, config)
        _row("the desk, cold", count, asked)
        _row("nothing changed", count, asked)
        changed, added = project / "content" / CHANGED, project / "content" / ADDED
        text = changed.read_text(encoding="utf-8")
        changed.write_text(f"{text}\nSatu kalimat baru.\n", "utf-8")
        _row("one story edited", count, asked)
        added.parent.mkdir(exist_ok=True)
        added.write_text(_another(text), encoding="utf-8")
        _row("one story added", count, asked)
        added.unlink()
        _row("one story removed", count, asked)
        _row("periksa, nothing changed", count, partial(_periksa, project))
        changed.write_text(text, encoding="utf-8")
        _row("periksa, one story edited", count, partial(_periksa, project))


def _another(text: str) -> str:
    """A story of today, as most new ones are, that says much the same as an old one."""
    newer = text.replace("date: 2020-01-01", "date: 2026-11-22")
    return newer.replace("slug: ", "slug: baru-").replace("nomor 0", "nomor satu")


def _ask(config: Config) -> Callable[[], object]:
    """The question of a build; finding and hashing the files is the build's own matter."""
    content = config.folders.content
    sheets = tuple(
        Sheet(
            path=file.path,
            digest=digest(file.path, (content / file.path).read_bytes()),
            load=partial(read_draft, content / file.path, content),
        )
        for file in story_files(config.folders)[0]
    )
    return lambda: tuple(check(sheets, config))


def _periksa(project: Path) -> Callable[[], object]:
    command = [sys.executable, "-m", "plugins.editorial", "periksa", "--format", "json"]

    def run() -> None:
        done = subprocess.run(  # noqa: S603 - our own command
            command,
            cwd=project,
            env={"PYTHONPATH": str(project), "PATH": "/usr/bin:/bin"},
            stdout=subprocess.PIPE,
            check=False,
        )
        if done.returncode > 1 or not done.stdout:
            raise SystemExit(f"periksa ended with {done.returncode}")

    return run


def _row(name: str, count: int, prepared: Callable[[], Callable[[], object]]) -> None:
    work = prepared()
    cpu, wall = _cpu(), time.perf_counter()
    work()
    cpu, wall = _cpu() - cpu, time.perf_counter() - wall
    sys.stdout.write(f"{name:32} {cpu:8.2f} {wall:8.2f} {cpu / count * 1_000:12.3f}\n")
    sys.stdout.flush()


def _cpu() -> float:
    """Seconds of this process and of those that it waited for."""
    spent = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in spent)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 10_000)
