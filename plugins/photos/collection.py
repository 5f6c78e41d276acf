"""The pictures of the content folder, and the renditions that pages ask for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from pathlib import Path, PurePosixPath

from plugins.newsroom.digest import short_digest
from plugins.newsroom.draft import Draft
from plugins.newsroom.edition import BatchJob, Edition
from plugins.newsroom.findings import Finding
from plugins.newsroom.story import Photo
from plugins.newsroom.teaser import Format, Picture, Rendition
from plugins.newsroom.text import slugify
from plugins.photos.developing import MIMES, Copy, Cut, developed, kinds
from plugins.photos.opening import seen
from plugins.photos.settings import PhotoSettings
from plugins.photos.shown import files_on
from plugins.photos.trouble import troubles

VERSION = 2
"""Raised when the same photo and settings make other bytes than before."""
CROPS = ((16, 9), (4, 3), (1, 1))
"""What search engines ask of an article's image (Google, Article)."""
CROP_WIDTH = 1200
"""Google, Discover: at least 1200 pixels."""


class Collection:
    """Knows each photo once; a photo's address changes when its bytes or the settings do."""

    def __init__(self, root: Path, settings: PhotoSettings) -> None:
        self.root = root
        self.settings = settings
        self.digest = lru_cache(maxsize=None)(self._digest_of)
        self.seen = lru_cache(maxsize=None)(lambda path: seen(root / path))

    def picture(self, photo: Photo) -> Picture:
        """The photo with the addresses and sizes of its renditions."""
        its = self.seen(photo.path)
        name = _named(photo, self.digest(photo.path))
        return Picture(
            photo=photo,
            fallback=_rendition(name, "jpg", min(self.settings.fallback, its.size[0]), its.size),
            formats=tuple(
                Format(
                    mime=MIMES[kind],
                    renditions=tuple(
                        _rendition(name, kind, wide, its.size) for wide in self._widths(its.size[0])
                    ),
                )
                for kind in kinds()
            ),
            tint=its.tint,
        )

    def crops(self, photo: Photo) -> tuple[Rendition, ...]:
        """The photo as 16:9, 4:3 and 1:1, as wide as it can be up to CROP_WIDTH."""
        whole = self.seen(photo.path).size
        name = _named(photo, short_digest(self.digest(photo.path), photo.focus))
        sizes = [_largest(shape, whole) for shape in CROPS]
        return tuple(
            Rendition(address=f"{name}-{width}x{height}.webp", width=width, height=height)
            for width, height in sizes
        )

    def jobs(self, edition: Edition) -> Iterator[BatchJob]:
        """A job for each photo that a page of the edition shows: one decoding for all its files."""
        shown: dict[str, dict[PurePosixPath, Copy]] = defaultdict(dict)
        for page in edition.pages:
            for name, file, focus in files_on(page):
                path = PurePosixPath(file.address.lstrip("/"))
                cut = Cut(width=file.width, height=file.height, focus=focus)
                shown[name][path] = Copy(cut=cut, kind=path.suffix[1:])
        for name, copies in shown.items():
            whole, wanted = self.seen(name).size, tuple(copies.values())
            yield BatchJob(
                paths=tuple(copies),
                make=partial(developed, self.root / name, whole, wanted, self.settings),
            )

    def findings(self, drafts: Iterable[Draft]) -> Iterator[Finding]:
        """A story whose photo cannot be published is not ready."""
        return troubles(drafts, self.root, self.seen)

    def _widths(self, width: int) -> list[int]:
        """The settings' widths that the photo can fill; its own when it is smaller than all."""
        return [wide for wide in sorted(self.settings.widths) if wide <= width] or [width]

    def _digest_of(self, path: str) -> str:
        made_with = VERSION, self.settings, kinds()
        return short_digest(*made_with, (self.root / path).read_bytes())


def _named(photo: Photo, digest: str) -> str:
    stem = slugify(PurePosixPath(photo.path).stem) or "foto"
    return f"/foto/{stem}-{digest}"


def _rendition(name: str, kind: str, width: int, whole: tuple[int, int]) -> Rendition:
    """The whole photo at this width."""
    height = max(1, round(whole[1] * width / whole[0]))
    return Rendition(address=f"{name}-{width}.{kind}", width=width, height=height)


def _largest(shape: tuple[int, int], whole: tuple[int, int]) -> tuple[int, int]:
    """The size in these proportions that the picture can fill."""
    width = min(CROP_WIDTH, whole[0], whole[1] * shape[0] // shape[1])
    return max(1, width), max(1, round(width * shape[1] / shape[0]))
