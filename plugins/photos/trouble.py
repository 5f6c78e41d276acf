"""Pictures that a draft asks for and that cannot be published, told to its writer."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from plugins.decoding.glancing import glanced
from plugins.decoding.kinds import PICTURES
from plugins.decoding.limits import LONGEST, MOST_PIXELS
from plugins.decoding.unusable import Trouble, UnusablePictureError
from plugins.newsroom.characters import shown
from plugins.newsroom.draft import Draft
from plugins.newsroom.figures import plates_in
from plugins.newsroom.findings import Finding
from plugins.newsroom.paths import file_within, trouble_with
from plugins.newsroom.text import near_miss

CURES: Mapping[Trouble, str] = {
    Trouble.UNREADABLE: "Simpan ulang fotonya sebagai JPEG, lalu ganti berkasnya.",
    Trouble.TOO_LARGE: f"Perkecil fotonya sampai paling banyak {MOST_PIXELS // 1_000_000} juta "
    "piksel, misalnya 4.000 x 3.000, lalu ganti berkasnya.",
    Trouble.TOO_LONG: f"Potong fotonya sampai sisi panjangnya paling banyak {LONGEST} kali sisi "
    "pendeknya.",
    Trouble.MOVING: "Kirim satu gambar diam; videonya dapat ditautkan dari isi berita.",
    Trouble.CUT_OFF: "Kirim ulang berkas asli dari kamera atau ponselnya; pengirimannya terputus.",
}


def troubles(draft: Draft, home: Path) -> Iterator[Finding]:
    """A finding for every picture in head or body that is not there or cannot be opened.

    `home` is the content folder, resolved: nothing outside it is a picture of the hub's.
    """
    if draft.withdrawn:  # what it showed is shown no more, and may be deleted
        return
    for path, line in _asked_for(draft):
        file = file_within(home, path)
        if file is None:
            yield _missing(draft, path, line, home)
            continue
        try:
            glanced(file)
        except UnusablePictureError as error:
            yield _unusable(draft, path, line, error)


def _asked_for(draft: Draft) -> Iterator[tuple[str, int]]:
    """Paths and lines: the head's picture, then those of the body."""
    head = draft.text("image").lstrip("/")
    if head:
        yield head, draft.line_of("image")
    for plate in plates_in(draft):
        yield from ((image.photo.path, image.line) for image in plate.images)


def _missing(draft: Draft, path: str, line: int, home: Path) -> Finding:
    odd = trouble_with(path)
    meant = near_miss(path[:200], _all(home))
    return Finding(
        path=draft.path,
        line=line,
        code="foto-tidak-ada",
        problem=f"Foto “{shown(path[:80])}” tidak ada di folder content."
        + (f" Namanya {odd}." if odd else _instead(home / path))
        + (f" Maksud Anda “{shown(meant)}”?" if meant else ""),
        remedy="Periksa nama berkasnya, atau taruh fotonya di content/foto/.",
    )


def _instead(file: Path) -> str:
    """What stands in the place of a photo that is said not to be there, if anything does."""
    if file.is_symlink():
        return " Yang ada hanya tautan (symlink); taruh berkas aslinya."
    return " Yang ada bukan berkas biasa." if file.exists() else ""


def _unusable(draft: Draft, path: str, line: int, error: UnusablePictureError) -> Finding:
    return Finding(
        path=draft.path,
        line=line,
        code=error.trouble.value,
        problem=f"Foto “{shown(path[:80])}” tidak dapat dipakai: {error}.",
        remedy=CURES[error.trouble],
    )


def _all(home: Path) -> list[str]:
    return [
        file.relative_to(home).as_posix()
        for file in home.rglob("*")
        if file.suffix.lower() in PICTURES
    ]
