"""The theme's own files: one stylesheet out of many, each file named by its content."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path, PurePosixPath

from plugins.newsroom.digest import short_digest
from plugins.newsroom.edition import BatchJob, FileJob, Job
from plugins.newsroom.findings import BuildStopped
from plugins.press import fonts

FOLDER = "/aset"
STYLESHEET = "css/site.css"
IMPORT = re.compile(
    r"""@import\s+["'](?P<file>[^"']+)["']\s*(?:layer\((?P<layer>[\w.-]+)\))?\s*;"""
)
URL = re.compile(r"""url\(\s*["']?(?P<file>(?!data:|https?:|#|/)[^"')]+)["']?\s*\)""")


class Assets:
    """What lies in theme/static, and where it is published."""

    def __init__(self, theme: Path) -> None:
        self.folder = theme / "static"
        self.jobs: dict[str, Job] = {}
        self.addresses: dict[str, str] = {}
        for name, (digest, make) in fonts.subsets().items():
            if self._is_named(name):
                paths = (self._path(name, digest),)
                self.jobs[name] = BatchJob(paths=paths, make=partial(_one, make))
        for file in self._files():
            name = file.relative_to(self.folder).as_posix()
            self._add(name, file.read_bytes())
        # Last, because it names all the others.
        if (self.folder / STYLESHEET).is_file():
            self._add(STYLESHEET, self._stylesheet().encode())

    def _is_named(self, name: str) -> bool:
        """Whether a stylesheet of the theme asks for the file."""
        wanted = name.rpartition("/")[2].encode()
        return any(wanted in sheet.read_bytes() for sheet in self.folder.rglob("*.css"))

    def _files(self) -> list[Path]:
        """All but the stylesheets, which become one."""
        return sorted(
            file
            for file in self.folder.rglob("*")
            if file.is_file() and file.suffix != ".css" and not file.name.startswith(".")
        )

    def _add(self, name: str, data: bytes) -> None:
        digest = short_digest(data)
        self.jobs[name] = FileJob(
            path=self._path(name, digest), digest=digest, make=partial(bytes, data)
        )

    def _path(self, name: str, digest: str) -> PurePosixPath:
        """Where the file is published; its address is noted for those that name it."""
        path = PurePosixPath(name)
        path = path.with_name(f"{path.stem}.{digest[:12]}{path.suffix}")
        self.addresses[name] = f"{FOLDER}/{path}"
        return PurePosixPath(FOLDER.lstrip("/")) / path

    def _stylesheet(self) -> str:
        text = self._inlined(self.folder / STYLESHEET)
        return URL.sub(self._fingerprinted, text)

    def _inlined(self, file: Path) -> str:
        def inline(match: re.Match[str]) -> str:
            part = file.parent / match["file"]
            if not part.is_file():
                raise BuildStopped(f"{file}: @import of {match['file']!r}, which is not there.")
            text = self._inlined(part)
            return f"@layer {match['layer']} {{\n{text}}}\n" if match["layer"] else text

        return IMPORT.sub(inline, file.read_text(encoding="utf-8"))

    def _fingerprinted(self, match: re.Match[str]) -> str:
        """`url()` is written from css/ or css/parts/; all files are published beside css/."""
        name = re.sub(r"^(\.\./)+", "", match["file"])
        if name not in self.addresses:
            raise BuildStopped(f"{STYLESHEET}: url({match['file']}) names no file in theme/static.")
        return f'url("..{self.addresses[name].removeprefix(FOLDER)}")'


def _one(make: Callable[[], bytes]) -> tuple[bytes, ...]:
    return (make(),)
