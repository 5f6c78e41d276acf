"""The makers of sites that are measured side by side, and how each is found and started."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from bench.corpus import ROOT
from bench.peers import dialects
from bench.peers.npm import installed
from bench.peers.story import Story

ELEVENTY_PACKAGES = Path(__file__).parent / "eleventy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """A site is a job's themes, one copied over the other, and stories in content/berita."""

    name: str
    title: str
    text: Callable[[Story], str]
    command: Callable[[Path], list[str]]
    """What builds the site in a folder; raises OSError that says why it cannot."""
    output: str
    assets: str = "content"
    """The folder that a story's `photo` is relative to."""
    env: Mapping[str, str] = field(default_factory=dict)

    def set_up(self, site: Path, themes: Iterable[Path]) -> list[str]:
        """Make the site's folder; the command that builds it. Raises OSError as `command`."""
        ignored = shutil.ignore_patterns("__pycache__")
        for theme in themes:
            shutil.copytree(theme, site, ignore=ignored, dirs_exist_ok=True)
        return self.command(site)

    def page(self, site: Path, address: str) -> Path:
        return site / self.output / f"{address.strip('/')}/index.html".lstrip("/")


def hugo_command(site: Path) -> list[str]:
    """The program itself, not the wrapper that Python starts."""
    try:
        binary = distribution("hugo").locate_file("hugo/binaries/hugo")
    except PackageNotFoundError:
        raise OSError("the package hugo is not installed") from None
    return [str(binary), "--cacheDir", str(site / "cache")]


def pelican_command(_: Path) -> list[str]:
    return [sys.executable, "-m", "pelican", "-q", "-s", "pelicanconf.py"]


def eleventy_command(site: Path) -> list[str]:
    node = shutil.which("node")
    if node is None:
        raise OSError("node is not here")
    modules = site / "node_modules"
    modules.symlink_to(installed(ELEVENTY_PACKAGES) / "node_modules")
    return [node, str(modules / "@11ty/eleventy/cmd.cjs"), "--quiet"]


HUGO = Maker(
    name="hugo",
    title="Hugo",
    text=dialects.hugo,
    command=hugo_command,
    output="public",
    assets="assets",
)
PELICAN = Maker(
    name="pelican",
    title="vanilla Pelican",
    text=dialects.pelican,
    command=pelican_command,
    output="output",
)
ELEVENTY = Maker(
    name="eleventy",
    title="Eleventy",
    text=dialects.eleventy,
    command=eleventy_command,
    output="output",
)
OURS = Maker(
    name="ours",
    title="ours",
    text=dialects.ours,
    command=pelican_command,
    output="output",
    env={"PYTHONPATH": os.fspath(ROOT)},
)
MAKERS = {maker.name: maker for maker in (HUGO, PELICAN, ELEVENTY, OURS)}
