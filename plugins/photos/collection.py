"""The pictures of the content folder, and the renditions that pages ask for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from pathlib import Path, PurePosixPath

from plugins.newsroom.digest import short_digest
from plugins.newsroom.draft import Draft
from plugins.newsroom.edition import BatchJob, Edition
from plugins.newsroom.findings import Finding
from plugins.newsroom.kit import Kit, KitList
from plugins.newsroom.page import Article, Directory, Front, Listing, Page
from plugins.newsroom.story import Photo
from plugins.newsroom.teaser import Picture, Rendition, Teaser
from plugins.newsroom.text import near_miss, slugify
from plugins.photos.developing import Cut, UnusablePictureError, developed, size_of
from plugins.photos.settings import PhotoSettings

VERSION = 1
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
        self._digest = lru_cache(maxsize=None)(self._digest_of)
        self._size = lru_cache(maxsize=None)(lambda path: size_of(root / path))

    def picture(self, photo: Photo) -> Picture:
        """The photo with the addresses and sizes of its renditions."""
        width, height = self._size(photo.path)
        name = _named(photo, self._digest(photo.path))
        return Picture(
            photo=photo,
            renditions=tuple(
                Rendition(
                    address=f"{name}-{wide}.webp",
                    width=wide,
                    height=max(1, round(height * wide / width)),
                )
                for wide in self._widths(width)
            ),
        )

    def crops(self, photo: Photo) -> tuple[Rendition, ...]:
        """The photo as 16:9, 4:3 and 1:1, as wide as it can be up to CROP_WIDTH."""
        whole = self._size(photo.path)
        name = _named(photo, short_digest(self._digest(photo.path), photo.focus))
        sizes = [_largest(shape, whole) for shape in CROPS]
        return tuple(
            Rendition(address=f"{name}-{width}x{height}.webp", width=width, height=height)
            for width, height in sizes
        )

    def jobs(self, edition: Edition) -> Iterator[BatchJob]:
        """A job for each photo that a page of the edition shows."""
        shown: dict[str, dict[PurePosixPath, Cut]] = defaultdict(dict)
        for page in edition.pages:
            for photo, file in files_on(page):
                path = PurePosixPath(file.address.lstrip("/"))
                shown[photo.path][path] = Cut(
                    width=file.width, height=file.height, focus=photo.focus
                )
        for name, cuts in shown.items():
            yield BatchJob(
                paths=tuple(cuts),
                make=partial(
                    developed, self.root / name, tuple(cuts.values()), self.settings.quality
                ),
            )

    def findings(self, drafts: Iterable[Draft]) -> Iterator[Finding]:
        """A story whose photo cannot be published is not ready."""
        for draft in drafts:
            path = draft.text("image").lstrip("/")
            # What a withdrawn story showed is shown no more, and may be deleted.
            if path and not draft.withdrawn:
                yield from self._trouble(draft, path)

    def _trouble(self, draft: Draft, path: str) -> Iterator[Finding]:
        file = (self.root / path).resolve()
        if not file.is_relative_to(self.root.resolve()) or not file.is_file():
            meant = near_miss(path, self._all())
            yield _finding(
                draft,
                "foto-tidak-ada",
                f"Foto “{path[:80]}” tidak ada di folder content."
                + (f" Maksud Anda “{meant}”?" if meant else ""),
                "Periksa nama berkasnya, atau taruh fotonya di content/foto/.",
            )
            return
        try:
            self._size(path)
        except UnusablePictureError as trouble:
            yield _finding(
                draft,
                "foto-tidak-terbaca",
                f"Foto “{path[:80]}” tidak dapat dipakai: {trouble}.",
                "Simpan ulang fotonya sebagai JPEG, lalu ganti berkasnya.",
            )

    def _all(self) -> list[str]:
        return [
            file.relative_to(self.root).as_posix()
            for file in self.root.rglob("*")
            if file.suffix.lower() in {".jpg", ".jpeg", ".png", ".webp"}
        ]

    def _widths(self, width: int) -> list[int]:
        """The settings' widths that the photo can fill; its own when it is smaller than all."""
        return [wide for wide in sorted(self.settings.widths) if wide <= width] or [width]

    def _digest_of(self, path: str) -> str:
        return short_digest(VERSION, self.settings.quality, (self.root / path).read_bytes())


def pictures_on(page: Page) -> Iterator[Picture]:
    """Every picture that stands on the page."""
    content = page.content
    if isinstance(content, Article) and content.picture:
        yield content.picture
    for teaser in _teasers_on(page):
        if teaser.picture:
            yield teaser.picture


def files_on(page: Page) -> Iterator[tuple[Photo, Rendition]]:
    """Every file of a picture that the page or its head names, with the photo it is made of."""
    for picture in pictures_on(page):
        for rendition in picture.renditions:
            yield picture.photo, rendition
    if isinstance(page.content, Article) and page.content.picture:
        for crop in page.content.crops:
            yield page.content.picture.photo, crop


def _named(photo: Photo, digest: str) -> str:
    stem = slugify(PurePosixPath(photo.path).stem) or "foto"
    return f"/foto/{stem}-{digest}"


def _largest(shape: tuple[int, int], whole: tuple[int, int]) -> tuple[int, int]:
    """The size in these proportions that the picture can fill."""
    width = min(CROP_WIDTH, whole[0], whole[1] * shape[0] // shape[1])
    return max(1, width), max(1, round(width * shape[1] / shape[0]))


def _teasers_on(page: Page) -> Iterator[Teaser]:
    match page.content:
        case Front() as front:
            if front.lead:
                yield front.lead
            yield from (*front.seconds, *front.newest, *front.guides)
            for group in front.channels:
                yield from group.teasers
        case Article() as article:
            yield from article.related
            yield from filter(None, (article.newer, article.older))
        case Listing() as listing:
            yield from listing.teasers
        case Directory() as directory:
            for group in directory.groups:
                yield from group.teasers
        case Kit(story=story):
            yield story
        case KitList(entries=entries):
            yield from (entry.story for entry in entries)


def _finding(draft: Draft, code: str, problem: str, remedy: str) -> Finding:
    return Finding(
        path=draft.path, line=draft.line_of("image"), code=code, problem=problem, remedy=remedy
    )
