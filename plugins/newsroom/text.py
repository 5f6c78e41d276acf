"""Limits and measures of text: slugs, near misses, reading time, short forms."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

WORDS_A_MINUTE = 200
"""A calm reader of Indonesian on a phone; used for the minutes shown beside a story."""

LONGEST_WORD = 200
"""Characters; beyond them nobody mistypes, and comparing takes long."""


@lru_cache(maxsize=4096)  # the same channels, topics and names come in story after story
def slugify(text: str) -> str:
    """Lower-case Latin letters, digits and single hyphens; empty when nothing is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower().replace("'", "")))


def near_miss(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant; None when nothing is close."""
    if len(word) > LONGEST_WORD:
        return None
    matches = get_close_matches(word, sorted(known), n=1, cutoff=0.7)
    return matches[0] if matches else None


def minutes(words: int) -> int:
    """Reading time, at least one minute."""
    return max(1, round(words / WORDS_A_MINUTE))


def shortened(text: str, limit: int) -> str:
    """At most `limit` characters, cut between words and marked with an ellipsis."""
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"


def grouped(number: int) -> str:
    """448180 as Indonesians write it: 448.180"""
    return f"{number:,}".replace(",", ".")
