"""Pictures that a draft asks for and that cannot be published, told to its writer."""

from collections.abc import Iterator
from pathlib import Path

from plugins.newsroom.draft import Draft
from plugins.newsroom.figures import plates_in
from plugins.newsroom.findings import Finding
from plugins.newsroom.text import near_miss
from plugins.photos.opening import UnusablePictureError, glanced

PICTURES = frozenset((".jpg", ".jpeg", ".png", ".webp"))


def troubles(draft: Draft, home: Path) -> Iterator[Finding]:
    """A finding for every picture in head or body that is not there or cannot be opened.

    `home` is the content folder, resolved: nothing outside it is a picture of the hub's.
    """
    if draft.withdrawn:  # what it showed is shown no more, and may be deleted
        return
    for path, line in _asked_for(draft):
        if not _is_file(home, path):
            yield _missing(draft, path, line, home)
            continue
        try:
            glanced(home / path)
        except UnusablePictureError as trouble:
            yield _unusable(draft, path, line, trouble)


def _asked_for(draft: Draft) -> Iterator[tuple[str, int]]:
    """Paths and lines: the head's picture, then those of the body."""
    head = draft.text("image").lstrip("/")
    if head:
        yield head, draft.line_of("image")
    for plate in plates_in(draft):
        yield from ((image.photo.path, image.line) for image in plate.images)


def _is_file(home: Path, path: str) -> bool:
    try:
        file = (home / path).resolve()
        return file.is_relative_to(home) and file.is_file()
    except (OSError, ValueError, RuntimeError):  # too long, a null byte, links in a circle
        return False


def _missing(draft: Draft, path: str, line: int, home: Path) -> Finding:
    meant = near_miss(path[:200], _all(home))
    return Finding(
        path=draft.path,
        line=line,
        code="foto-tidak-ada",
        problem=f"Foto “{path[:80]}” tidak ada di folder content."
        + (f" Maksud Anda “{meant}”?" if meant else ""),
        remedy="Periksa nama berkasnya, atau taruh fotonya di content/foto/.",
    )


def _unusable(draft: Draft, path: str, line: int, trouble: UnusablePictureError) -> Finding:
    return Finding(
        path=draft.path,
        line=line,
        code="foto-tidak-terbaca",
        problem=f"Foto “{path[:80]}” tidak dapat dipakai: {trouble}.",
        remedy="Simpan ulang fotonya sebagai JPEG, lalu ganti berkasnya.",
    )


def _all(home: Path) -> list[str]:
    return [
        file.relative_to(home).as_posix()
        for file in home.rglob("*")
        if file.suffix.lower() in PICTURES
    ]
