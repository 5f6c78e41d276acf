"""What becomes of a photo under the settings: its files, their names and their sizes.

All of it follows from the photo's digest and size; no file is opened for it.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath

from plugins.newsroom.digest import short_digest
from plugins.newsroom.edition import Claim
from plugins.newsroom.story import Photo
from plugins.newsroom.teaser import Format, Picture, Rendition
from plugins.newsroom.text import slugify
from plugins.photos.developing import MIMES, Copy, Cut, Size, kinds
from plugins.photos.settings import PhotoSettings

VERSION = 5
"""Raised when the same photo and settings make other bytes than before."""
CROPS = ((16, 9), (4, 3), (1, 1))
"""What search engines ask of an article's image (Google, Article)."""
EVERYWHERE = "webp"
"""The format that every Pillow makes."""
CROP_WIDTH = 1200
"""Google, Discover: at least 1200 pixels."""
HIGHEST = 16_383
"""Pixels of a WebP's height (RFC 9649): a tall photo fills no width that would take more."""
REMEMBERED = 2048
"""Photos whose files are worked out once: one of them stands on a dozen pages and more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """The settings, as far as names and sizes depend on them."""

    widths: tuple[int, ...]
    """Smallest first."""
    fallback: int
    fallback_kind: str
    kinds: tuple[str, ...]
    seal: str
    """The digest of all that the bytes depend on, but for the photo's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Files to make of one photo."""

    photo: str
    """Its path."""
    shrink: float
    """How much smaller a decoder may give it: the same for all that is made of one photo, so that
    a file's bytes do not depend on what is made beside it."""
    copies: tuple[Copy, ...]


def recipe_of(settings: PhotoSettings) -> Recipe:
    """The recipe on this machine, whose Pillow may know fewer formats than another's."""
    known = tuple(kind for kind in settings.formats if kind in kinds()) or (EVERYWHERE,)
    return Recipe(
        widths=tuple(sorted(settings.widths)),
        fallback=settings.fallback,
        fallback_kind=settings.fallback_format,
        kinds=known,
        seal=short_digest(VERSION, settings, known),
    )


@lru_cache(maxsize=REMEMBERED)
def picture_of(photo: Photo, recipe: Recipe) -> Picture:
    """The photo, which has a size, with the addresses and sizes of its renditions."""
    name = _named(photo, short_digest(recipe.seal, photo.digest))
    # The settings' widths that the photo can fill; its own when it is smaller than all.
    width = min(photo.size[0], HIGHEST * photo.size[0] // photo.size[1])
    widths = tuple(wide for wide in recipe.widths if wide <= width) or (width,)
    return Picture(
        photo=photo,
        fallback=_rendition(name, recipe.fallback_kind, min(recipe.fallback, width), photo.size),
        formats=tuple(
            Format(
                mime=MIMES[kind],
                renditions=tuple(_rendition(name, kind, wide, photo.size) for wide in widths),
            )
            for kind in recipe.kinds
        ),
        tint=photo.tint,
    )


@lru_cache(maxsize=REMEMBERED)
def crops_of(photo: Photo, recipe: Recipe) -> tuple[Rendition, ...]:
    """The photo, which has a size, in each of CROPS, as wide as it can be up to CROP_WIDTH."""
    name = _named(photo, short_digest(recipe.seal, photo.digest, photo.focus))
    sizes = [_largest(shape, photo.size) for shape in CROPS]
    return tuple(
        Rendition(address=f"{name}-{width}x{height}.webp", width=width, height=height)
        for width, height in sizes
    )


@lru_cache(maxsize=REMEMBERED)
def renditions_claim(photo: Photo, recipe: Recipe) -> Claim:
    """Every file of its picture."""
    files = _whole(photo, recipe)
    sizes = sorted({(file.width, file.height) for file in files}, reverse=True)
    cuts = tuple(
        Cut(
            width=file.width,
            height=file.height,
            through=tuple(size for size in sizes if size[0] > file.width),
        )
        for file in files
    )
    return _claim(photo, files, cuts, recipe)


@lru_cache(maxsize=REMEMBERED)
def crops_claim(photo: Photo, recipe: Recipe) -> Claim:
    """Its crops, which are others round another focus."""
    files = tuple(dict.fromkeys(crops_of(photo, recipe)))  # of a tiny photo, they may be equal
    cuts = tuple(Cut(width=file.width, height=file.height, focus=photo.focus) for file in files)
    return _claim(photo, files, cuts, recipe)


def _claim(
    photo: Photo, files: tuple[Rendition, ...], cuts: tuple[Cut, ...], recipe: Recipe
) -> Claim:
    paths = tuple(PurePosixPath(file.address.lstrip("/")) for file in files)
    copies = tuple(
        Copy(cut=cut, kind=path.suffix[1:]) for cut, path in zip(cuts, paths, strict=True)
    )
    order = Order(photo=photo.path, shrink=_shrink(photo, recipe), copies=copies)
    name, _, _ = str(paths[0]).rpartition("-")
    return Claim(name=name, paths=paths, order=order)


def _whole(photo: Photo, recipe: Recipe) -> tuple[Rendition, ...]:
    """Each file once: the fall-back may be one of the renditions."""
    picture = picture_of(photo, recipe)
    files = (picture.fallback, *(file for form in picture.formats for file in form.renditions))
    return tuple(dict.fromkeys(files))


def _shrink(photo: Photo, recipe: Recipe) -> float:
    """As much as the largest of all files allows that any page might ask for."""
    files = (*_whole(photo, recipe), *crops_of(photo, recipe))
    wide, high = photo.size
    return min(min(wide / file.width, high / file.height) for file in files)


def _named(photo: Photo, digest: str) -> str:
    stem = slugify(PurePosixPath(photo.path).stem) or "foto"
    return f"/foto/{stem}-{digest}"


def _rendition(name: str, kind: str, width: int, whole: Size) -> Rendition:
    """The whole photo at this width."""
    height = max(1, round(whole[1] * width / whole[0]))
    return Rendition(address=f"{name}-{width}.{kind}", width=width, height=height)


def _largest(shape: tuple[int, int], whole: Size) -> Size:
    """The size in these proportions that the picture can fill."""
    width = min(CROP_WIDTH, whole[0], whole[1] * shape[0] // shape[1])
    return max(1, width), max(1, round(width * shape[1] / shape[0]))
