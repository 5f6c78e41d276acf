"""What lies in the content folder: plain files in plain folders; whatever else is told, unopened.

A symlink would publish any file of the machine, a FIFO holds up whoever opens it, and two names
that differ by their capitals alone are one file on half of all machines.
"""

import os
import re
from collections import defaultdict
from collections.abc import Iterator
from fnmatch import translate
from functools import cached_property

from plugins.bridge.folders import Folders
from plugins.bridge.record import owners_in
from plugins.newsroom.characters import shown
from plugins.newsroom.findings import Finding
from plugins.newsroom.paths import reason_of, same_place, trouble_with_name

DEEPEST = 20
"""Folders inside each other; an edition needs three."""

Entry = os.DirEntry[str]


class ContentFiles:
    """One walk through the content folder; what it found wrong is known when it is over."""

    def __init__(self, folders: Folders) -> None:
        self.folders = folders
        self.findings: list[Finding] = []
        self._ignored = re.compile("|".join((r"\.", *map(translate, folders.ignored)))).match

    def __iter__(self) -> Iterator[tuple[str, Entry]]:
        """Path, from the content folder on with slashes, and entry of every file to be read.

        Nothing hidden, nothing with a finding, and nothing of the folders that hold no stories:
        those are only looked through for what endangers the house.
        """
        waiting = [("", True)]
        while waiting:
            below, is_read = waiting.pop()
            for entry in self._sound(below):
                path = f"{below}{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    waiting.append((f"{path}/", is_read and path not in self.folders.excluded))
                elif is_read:
                    yield path, entry

    def _sound(self, below: str) -> Iterator[Entry]:
        """The folder's entries without those that have a finding."""
        places: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in self._entries(below):
            oddity = _oddity(f"{below}{entry.name}", entry)
            if oddity:
                self.findings.append(oddity)
            else:
                places[same_place(entry.name)].append(entry)
        for place, entries in places.items():
            if len(entries) == 1:
                yield entries[0]
                continue
            first = self._first(below, place, entries)
            yield first
            self.findings += (
                _twins(f"{below}{twin.name}", f"{below}{first.name}")
                for twin in entries
                if twin is not first
            )

    def _first(self, below: str, place: str, twins: list[Entry]) -> Entry:
        """Who keeps the place: whoever was published, else whose name is the plainest."""

        def lateness(twin: Entry) -> tuple[bool, bool]:
            path = f"{below}{twin.name}"
            was = any(file == path or file.startswith(f"{path}/") for file in self._published)
            return not was, twin.name != place

        return min(twins, key=lateness)

    @cached_property
    def _published(self) -> frozenset[str]:
        return frozenset(owners_in(self.folders.content).values())

    def _entries(self, below: str) -> list[Entry]:
        """All that is not hidden, in the order of their names."""
        if below.count("/") > DEEPEST:
            self.findings.append(_too_deep(below))
            return []
        try:
            with os.scandir(self.folders.content / below) as entries:
                found = [entry for entry in entries if not self._ignored(entry.name)]
        except OSError as error:
            self.findings.append(unreadable(below or ".", reason_of(error)))
            return []
        return sorted(found, key=lambda entry: entry.name)


def unreadable(path: str, reason: str) -> Finding:
    """A file or folder that the system does not hand out; `reason` as newsroom/paths.py has it."""
    return Finding(
        path=shown(path),
        code="tidak-dapat-dibuka",
        problem=f"Berkas atau folder ini {reason}.",
        remedy="Pastikan berkasnya ada, utuh, dan boleh dibaca semua orang, lalu ulangi.",
        example=f"chmod a+r content/{shown(path)}",
    )


def _oddity(path: str, entry: Entry) -> Finding | None:
    """What is wrong with a single entry, whatever else lies there."""
    trouble = trouble_with_name(entry.name)
    if trouble:
        return Finding(
            path=shown(path),
            code="nama-berkas-tidak-sah",
            problem=f"Nama “{shown(entry.name)[:80]}” {trouble}.",
            remedy="Ganti namanya: huruf, angka, dan tanda hubung sudah cukup.",
            example="panen-raya-pulau-hanaut.md",
        )
    if entry.is_file(follow_symlinks=False) or entry.is_dir(follow_symlinks=False):
        return None
    if entry.is_symlink():
        return Finding(
            path=path,
            code="tautan-berkas",
            problem="Ini tautan (symlink) ke tempat lain, bukan berkas atau folder sendiri.",
            remedy="Hapus tautannya, lalu taruh berkas aslinya di sini.",
        )
    return Finding(
        path=path,
        code="bukan-berkas",
        problem="Ini pipa, soket, atau perangkat, bukan berkas biasa.",
        remedy="Hapus dari folder content.",
    )


def _twins(path: str, first: str) -> Finding:
    return Finding(
        path=path,
        code="nama-berkas-kembar",
        problem=f"Di Windows dan Mac, berkas atau folder ini sama dengan “{first}”: namanya hanya "
        "berbeda huruf besar, huruf kecil, atau cara menulis aksennya.",
        remedy="Ganti nama salah satunya, atau hapus yang tidak dipakai.",
    )


def _too_deep(below: str) -> Finding:
    return Finding(
        path=f"{'/'.join(below.split('/')[:3])}/…",
        code="folder-terlalu-dalam",
        problem=f"Ada lebih dari {DEEPEST} folder di dalam folder, sehingga isinya tidak dibaca.",
        remedy="Taruh berita di content/berita/TAHUN/ dan foto di content/foto/.",
    )
