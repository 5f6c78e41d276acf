"""The typefaces: the house's first, then Noto's for what it lacks, and what they can say."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.metadata import version
from importlib.resources import as_file
from importlib.resources.abc import Traversable

from PIL import ImageFont, features

from plugins.cards.clusters import EMOJI_STYLE, clusters, is_joining, is_mark, is_regional
from plugins.cards.coverage import Coverage, coverage_of
from plugins.newsroom.typeface import FAMILY, font_file, package_folder

# Raqm shapes with the font's own kerning tables; basic layout is Pillow's fall-back without it.
ENGINE = ImageFont.Layout.RAQM if features.check("raqm") else ImageFont.Layout.BASIC
SHAPES = ENGINE is ImageFont.Layout.RAQM

MOST_MARKS = 4
"""In a row on one letter: Burmese needs three."""
MOST_GENERAL_MARKS = 2
"""Of those that go with any letter; more climb into the lines above and below."""
GENERAL_MARK = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
FOLDED = ("<wide>", "<narrow>", "<font>")
"""Kinds of characters that are plain letters in disguise, better said plainly."""
BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc\ufffd")
"""Letters and signs without a shape, and the two that stand for what got lost."""
SPELT = {"\ufdfd": "بسم الله الرحمن الرحيم"}
"""What FreeType cannot draw as one sign, and what it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fallback:
    """A typeface of another package; `shaped` when its script is wrong without Raqm."""

    package: str
    file: str
    index: int = 0
    shaped: bool = False


NOTO, NOTO_CJK = "manimgx-fonts", "manimgx-fonts-cjk"
SCRIPTS = (
    "Arabic Hebrew Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam "
    "Sinhala Thai Lao Khmer Myanmar Armenian Georgian Ethiopic"
)
# Emoji come before symbols and Chinese characters, so that all of them are of one style; of the
# last, the face for simplified Chinese, which has kana and hangul too.
FALLBACKS = (
    Fallback(package=NOTO, file="NotoSans[wght].ttf"),
    *(
        Fallback(package=NOTO, file=f"NotoSans{script}[wght].ttf", shaped=True)
        for script in SCRIPTS.split()
    ),
    Fallback(package=NOTO, file="NotoEmoji[wght].ttf", shaped=True),
    Fallback(package=NOTO, file="NotoSansSymbols[wght].ttf"),
    Fallback(package=NOTO_CJK, file="NotoSansCJK-VF.otf.ttc", index=2),
)
EMOJI = 1 + [fallback.file for fallback in FALLBACKS].index("NotoEmoji[wght].ttf")
LATIN = 1
"""The last face whose letters need no joiners and no style selectors."""


@cache
def face(size: int, weight: int, number: int = 0) -> ImageFont.FreeTypeFont:
    """A typeface at `size` pixels and a `weight` of 200 to 800, or the nearest that it has.

    Number 0 is the house's; from 1 on they are those of `FALLBACKS`.
    """
    index = FALLBACKS[number - 1].index if number else 0
    with as_file(_file(number)) as path:
        made = ImageFont.truetype(path, size, index=index, layout_engine=ENGINE)
    axes = made.get_variation_axes()
    least, most = axes[0]["minimum"] or 0, axes[0]["maximum"] or 0
    made.set_variation_by_axes([min(max(weight, least), most)])
    return made


@cache
def font_digest() -> str:
    """Changes when a typeface does; the large ones are known by their packages' versions."""
    house = hashlib.blake2b(_file(0).read_bytes()).hexdigest()
    return " ".join((house, version(NOTO), version(NOTO_CJK)))


@lru_cache(maxsize=8192)
def number_for(cluster: str) -> int | None:
    """The first face that has all of a cluster; None when no face has it, or it is no sign."""
    if is_mark(cluster[0]) or is_joining(cluster[0]) or not _is_visible(cluster[0]):
        return None
    needed = [character for character in cluster if not is_joining(character)]
    for number in _candidates(cluster):
        if all(ord(character) in _coverage(number) for character in needed):
            return number
    return None


def sayable(text: str) -> str:
    """The text on one line, in what some typeface has: no empty boxes, ever.

    What none has is said with its plain equivalent where Unicode knows one, and left out
    otherwise; so are controls, invisible characters and marks piled on marks.
    """
    line = " ".join(text.split())
    if _house_signs().issuperset(line):
        return line
    said = _said_of(line)
    # What is left out may bring together what then has no face as one sign.
    while (again := _said_of(said)) != said:
        said = again
    return said


def unsayable(text: str) -> tuple[str, ...]:
    """What `sayable` leaves out of a text: characters that one would have seen, once each."""
    said = sayable(text)
    if said == " ".join(text.split()):
        return ()
    gone = Counter(_parts(_visible(text))) - Counter(_parts(said))
    return tuple(one for one in gone if one != " " and not is_joining(one))


def _said_of(text: str) -> str:
    return " ".join("".join(map(_said, clusters(_visible(text)))).split())


@cache
def _house_signs() -> frozenset[str]:
    """What the house's face says by itself, sign by sign: nearly every headline needs no more."""
    return frozenset(" ").union(
        sign
        for sign in map(chr, _coverage(0))
        if number_for(sign) == 0 and _plain(sign) == unicodedata.normalize("NFC", sign) == sign
    )


def _visible(text: str) -> str:
    """Composed, each run of white space one space, without what has no shape of its own."""
    composed = " ".join(unicodedata.normalize("NFC", "".join(map(_plain, text))).split())
    seen = (one for one in composed if one == " " or is_joining(one) or _is_visible(one))
    return unicodedata.normalize("NFC", "".join(seen))


def _plain(character: str) -> str:
    if character in SPELT:
        return SPELT[character]
    folded = unicodedata.decomposition(character).startswith(FOLDED)
    return unicodedata.normalize("NFKC", character) if folded else character


def _is_visible(character: str) -> bool:
    kept = unicodedata.category(character)[0] not in "CZ"
    return kept and character not in BLANK and character not in SPELT


@lru_cache(maxsize=8192)
def _said(cluster: str) -> str:
    if cluster == " ":
        return cluster
    whole = _unpiled(cluster)
    number = number_for(whole)
    shapes = SHAPES and number is not None and number > LATIN
    if number is not None and (shapes or not any(map(is_joining, whole))):
        return whole
    plain = unicodedata.normalize("NFKC", "".join(one for one in whole if not is_joining(one)))
    kept = ""
    for character in plain:
        if all(number_for(part) is not None for part in clusters(kept + character)):
            kept += character
    return kept


def _parts(text: str) -> str:
    """Letters and marks apart, and in their plain forms."""
    return unicodedata.normalize("NFKD", text)


def _unpiled(cluster: str) -> str:
    """Without the marks that would be piled on a row of others."""
    kept, row = "", 0
    for character in cluster:
        piles = unicodedata.category(character) in ("Mn", "Me") and not is_joining(character)
        row = row + 1 if piles else 0
        if row <= (MOST_GENERAL_MARKS if GENERAL_MARK.match(character) else MOST_MARKS):
            kept += character
    return kept


def _candidates(cluster: str) -> Iterator[int]:
    """The faces in the order in which they are asked."""
    faces = [0, *(n for n, one in enumerate(FALLBACKS, start=1) if SHAPES or not one.shaped)]
    if SHAPES and (is_regional(cluster[0]) or _is_emoji(cluster)):
        yield EMOJI
    yield from faces


def _is_emoji(cluster: str) -> bool:
    """Whether the writer asked for a picture; a digit is one only on a key (1️⃣)."""
    on_key = cluster[-1] == "\u20e3"
    return EMOJI_STYLE in cluster and (on_key or not cluster[0].isascii())


@cache
def _coverage(number: int) -> Coverage:
    return coverage_of(_file(number), FALLBACKS[number - 1].index if number else 0)


@cache
def _file(number: int) -> Traversable:
    if not number:
        return font_file(FAMILY)
    fallback = FALLBACKS[number - 1]
    return package_folder(fallback.package) / fallback.file
