"""Slugs: the last part of an address, for ever the same, and told apart by everybody alike."""

import unicodedata
from functools import lru_cache

from plugins.newsroom.digest import digest
from plugins.newsroom.paths import DEVICES
from plugins.newsroom.text import slugify

LONGEST = 100
"""Characters; longer ones are cut off in chats and previews, and nobody reads them out."""
KEPT = 60
"""Characters of a name that stay when its slug has to be told from others by a mark."""
TELLING = frozenset("+#")
"""Signs that tell names apart (C, C++, C#); all others tell nobody from anybody."""


def trouble_with_slug(slug: str) -> str:
    """Why no address may end so, as in “Alamat ini …”; empty when all is well."""
    if not slug or slugify(slug) != slug:
        return "hanya boleh berisi huruf kecil, angka, dan tanda hubung"
    if len(slug) > LONGEST:
        return f"terlalu panjang ({len(slug)} huruf; paling banyak {LONGEST})"
    if slug in DEVICES:
        return "tidak dapat disimpan di Windows, yang memakainya sebagai nama perangkat"
    return ""


def mended(slug: str) -> str:
    """A slug without trouble that is as near as can be; empty when nothing of it can stay."""
    short = slugify(slug)
    if len(short) > LONGEST:
        short = short[:LONGEST].rpartition("-")[0] or short[:LONGEST]
    return f"tentang-{short}" if short in DEVICES else short


@lru_cache(maxsize=4096)  # the same names come in story after story
def slug_of(name: str, kind: str) -> str:
    """The slug of somebody or something called so; empty when the name has no letter or digit.

    A name of which too much is lost on the way (signs that tell, Arabic letters) gets a mark of
    its own, so that nobody shares an address with another; so does one that makes no good slug.
    """
    slug = slugify(name)
    if slug.replace("-", "") == essence(name) and not trouble_with_slug(slug):
        return slug
    return marked(slug or kind, name) if any(map(str.isalnum, name)) else ""


def marked(slug: str, name: str) -> str:
    """The slug as only this name has it."""
    return f"{slug[:KEPT].rstrip('-')}-{digest(essence(name))[:8]}"


def essence(name: str) -> str:
    """Equal for spellings of one name: neither capitals nor accents, spaces or hyphens count."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(c for c in plain if c.isalnum() or c in TELLING)


def lost_letters(text: str) -> str:
    """A word of the text that loses some of its letters in a slug, but not all; or nothing.

    “Søren” becomes "sren", and a Cyrillic а that looks like a Latin one vanishes.
    """
    if text.isascii():
        return ""
    return next(filter(_is_maimed, text.split()), "")


def _is_maimed(word: str) -> bool:
    letters = [c for c in word if c.isalnum()]
    kept = [c for c in letters if slugify(c)]
    return bool(kept) and len(kept) < len(letters)
