"""`python -m bench.desk [COUNT]`: what the desk's report costs on many stories.

Prints wall and CPU seconds for a cold run, a run with its cache, and a run after one story was
changed; and beside them what reading and hashing the same files costs alone.
"""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.corpus import ROOT, write_corpus

CHANGED = "berita/2020/cerita-0.md"


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        write_corpus(project / "content", count)
        for name in ("plugins", "theme", "pelicanconf.py"):
            (project / name).symlink_to(ROOT / name)
        rows = [
            ("reading and hashing alone", *timed(["-c", READ, "content"], project)),
            ("cold", *desk(project)),
            ("with its cache", *desk(project)),
        ]
        file = project / "content" / CHANGED
        file.write_text(file.read_text(encoding="utf-8") + "\nSatu kalimat baru.\n", "utf-8")
        rows.append(("one story changed, all told", *desk(project)))
        file.write_text(file.read_text(encoding="utf-8") + "\nSatu lagi.\n", "utf-8")
        rows.append(("one story changed, it alone told", *desk(project, f"content/{CHANGED}")))
    sys.stdout.write(f"{count} stories{'':24} wall s    CPU s\n")
    for name, wall, cpu in rows:
        sys.stdout.write(f"{name:34} {wall:8.2f} {cpu:8.2f}\n")


READ = """
import hashlib, pathlib, sys
for file in sorted(pathlib.Path(sys.argv[1]).rglob("*.md")):
    print(hashlib.blake2b(file.read_bytes()).hexdigest())
"""


def desk(project: Path, *files: str) -> tuple[float, float]:
    return timed(["-m", "plugins.editorial", "periksa", "--format", "json", *files], project)


def timed(words: list[str], project: Path) -> tuple[float, float]:
    """Wall and CPU seconds of `python WORDS` in the project."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, *words],
        cwd=project,
        env={"PYTHONPATH": str(project), "PATH": "/usr/bin:/bin"},
        stdout=subprocess.PIPE,
        check=False,
    )
    if done.returncode > 1 or not done.stdout:
        raise SystemExit(f"{words} ended with {done.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - started, cpu


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 10_000)
