"""Names that strangers give to files: which of them can be trusted, and what really lies there.

Only a plain file counts, reached through plain folders: a symlink would publish any file of the
machine, and who opens a FIFO or a device waits for ever. A name is refused when another machine
would take it for something else (Windows: learn.microsoft.com/windows/win32/fileio/naming-a-file),
or when people cannot see what it is.
"""

import os
import re
import stat
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

from plugins.newsroom.characters import shown

LONGEST_NAME = 255
"""Bytes of UTF-8 that a disk keeps of one name (ext4, APFS, NTFS alike, near enough)."""
LONGEST_PATH = 1000
"""Characters from the content folder on; disks end at 4,096 bytes, ours included."""
DEVICES = frozenset(
    "con prn aux nul conin$ conout$".split()
    + [f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"]
)
"""Names that Windows keeps for devices, whatever stands behind their first dot."""
UNSAVEABLE = frozenset('<>:"|?*')
"""What no file of Windows may have in its name: one such file, and nobody there can `git clone`."""
JOINERS = frozenset("\u200c\u200d")
"""Invisible, yet spelling: in emoji of several parts, in Persian and in Javanese words."""
UNSEEN = frozenset("Cc Cf Co Cs Zl Zp".split())
"""Categories of Unicode that show nothing, or not what they are."""
DISGUISED = re.compile(r"%(?:25)*(?:2[ef]|5c|[01][0-9a-f]|7f)", re.IGNORECASE)
"""A dot, a slash or a control character, encoded once or more; "%20" and "50%" mean no harm."""
ORDINARY = re.compile(r"(?!con|prn|aux|nul|com|lpt)[a-z0-9_-]+(?:\.[a-z0-9_-]+)*", re.IGNORECASE)
"""In such a name is nothing to look for; nearly all are of this kind."""


class UnusableFileError(Exception):
    """Nothing that can be read, and why, as in “Berkas ini …”."""


def file_within(home: Path, path: str) -> Path | None:
    """The plain file at `path` below `home`; None when there is none, or only by a detour.

    `home` is resolved; `path` goes down from it, with slashes. Letters with marks are found in
    either normal form: texts are written in NFC, while a disk may have NFD from a Mac.
    """
    if trouble_with(path):
        return None
    *folders, name = path.split("/")
    here: str | None = str(home)
    for folder in folders:
        here = here and _below(here, folder, stat.S_ISDIR)
    found = here and _below(here, name, stat.S_ISREG)
    return Path(found) if found else None


def bytes_within(home: Path, path: str, most: int) -> bytes:
    """What the plain file at `path` below `home` holds; raises UnusableFileError.

    Nothing is waited for, and of a file that grows meanwhile no more than `most` bytes are taken.
    """
    trouble = trouble_with(path)
    if trouble:
        raise UnusableFileError(f"namanya {trouble}")
    file = file_within(home, path)
    if file is None:
        raise UnusableFileError("tidak ada, atau bukan berkas biasa")
    try:
        return _taken(file, most)
    except OSError as error:
        raise UnusableFileError(reason_of(error)) from None


def reason_of(error: OSError) -> str:
    """Why a file or folder cannot be read; the system's own words depend on the machine."""
    match error:
        case PermissionError():
            return "tidak boleh dibaca"
        case FileNotFoundError():
            return "menghilang sebelum sempat dibaca"
    return "tidak dapat dibaca dari disk"


def trouble_with(path: str) -> str:
    """Why nobody may name a file so, as in “Nama berkas ini …”; empty when all is well.

    `path` goes down from a folder, with slashes. Each of its names is looked at by itself.
    """
    if not path:
        return "kosong"
    if len(path) > LONGEST_PATH:
        return f"terlalu panjang (lebih dari {LONGEST_PATH} huruf)"
    if path.startswith("/"):
        return "dimulai dengan garis miring"
    return next(filter(None, map(trouble_with_name, path.split("/"))), "")


def trouble_with_name(name: str) -> str:
    """As `trouble_with`, for one name of a file or a folder."""
    if len(name) <= LONGEST_NAME and name.isascii() and ORDINARY.fullmatch(name):
        return ""
    if name.partition(".")[0].rstrip(" ").lower() in DEVICES:
        return f"memakai “{shown(name[:20])}”, yang di Windows nama perangkat"
    if not name:
        return "memuat dua garis miring berturut-turut, atau berakhir dengan garis miring"
    if name in {".", ".."}:
        return f"memuat “{name}”, yang keluar dari foldernya"
    return next(_oddities(name), "")


def same_place(name: str) -> str:
    """Equal for names that some disks hold for one: those of Macs and of Windows."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _oddities(name: str) -> Iterator[str]:
    if "\\" in name:
        yield "memuat garis miring terbalik (\\)"
    if name.startswith("."):
        yield "dimulai dengan titik, sehingga tersembunyi"
    unseen = next(filter(_is_unseen, name), "")
    if "\udc80" <= unseen <= "\udcff":  # what Python makes of a byte that is no UTF-8
        yield "tidak tertulis sebagai UTF-8"
    if unseen:
        yield f"memuat karakter yang tidak terlihat (U+{ord(unseen):04X})"
    unsaveable = next(filter(UNSAVEABLE.__contains__, name), "")
    if unsaveable:
        yield f"memuat tanda {unsaveable} yang tidak dapat disimpan di Windows"
    if DISGUISED.search(name):
        yield "memuat titik atau garis miring yang disamarkan (%2e, %2f, atau semacamnya)"
    if name[-1] in ". ":
        yield "berakhir dengan titik atau spasi"
    if len(name.encode()) > LONGEST_NAME:
        yield f"terlalu panjang (lebih dari {LONGEST_NAME} bita)"


def _is_unseen(character: str) -> bool:
    number = ord(character)
    if number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF:  # noncharacters
        return True
    return unicodedata.category(character) in UNSEEN and character not in JOINERS


def _below(folder: str, name: str, is_right: Callable[[int], bool]) -> str | None:
    """The thing of that name and kind in the folder, however its letters are composed."""
    for spelling in _spellings(name):
        there = f"{folder}/{spelling}"
        try:
            mode = os.lstat(there).st_mode
        except OSError:
            continue
        return there if is_right(mode) else None
    return None


def _spellings(name: str) -> Iterator[str]:
    yield name
    if not name.isascii():
        for form in ("NFC", "NFD"):
            yield unicodedata.normalize(form, name)


def _taken(file: Path, most: int) -> bytes:
    """Raises OSError, and UnusableFileError for what has become something else meanwhile."""
    # Neither following a link nor waiting for a writer, should the file be exchanged just now.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with os.fdopen(os.open(file, flags), "rb") as source:
        if not stat.S_ISREG(os.fstat(source.fileno()).st_mode):
            raise UnusableFileError("bukan berkas biasa")
        data = source.read(most + 1)
    if len(data) > most:
        raise UnusableFileError(f"lebih besar daripada {most // 1000:,} KB".replace(",", "."))
    return data
