"""The length of a text as each network counts it; in doubt more, never less."""

import re
import unicodedata

# X: in config v3 of twitter-text these weigh 1, all others and every emoji 2.
HEAVY = re.compile("[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
URL_WEIGHT = 23

SYMBOL = (
    "[©®‼⁉™ℹⓂ〰〽㊗㊙\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2934\u2935\u2b00-\u2bff"
    "\U0001f000-\U0001faff]"
)
DRESS = "(?:[\ufe0f\U0001f3fb-\U0001f3ff]|[\U000e0020-\U000e007f]+)*"
EMOJI = re.compile(
    f"[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3|{SYMBOL}{DRESS}(?:\u200d{SYMBOL}{DRESS})*"
)
"""Flags, keycaps, and pictures with their skin tones and joined companions: one each."""

BEFORE = r"(?<![a-z0-9@#$])(?:(?P<scheme>https?://)|(?<![-_./]))"
HOST = r"(?:[\w-]+\.)+[^\W\d_]{2,}(?![\w@])(?::\d+)?"
PATH = r"(?:[/?#](?:[\w/?#=&%.~:@!$*+,;-]*[\w=#/+&-])?)?"
LINK = re.compile(BEFORE + HOST + PATH, re.IGNORECASE | re.ASCII)


def units(text: str) -> int:
    """UTF-16 units, at least as many as code points.

    Telegram counts its entities so (core.telegram.org/api/entities); the others only say
    "characters", and an app that counts more than that counts these.
    """
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def bytes_for_emoji(text: str) -> int:
    """Threads: characters, but an emoji counts its UTF-8 bytes (Threads API, Posts)."""
    emoji = sum(len(found[0].encode()) - len(found[0]) for found in EMOJI.finditer(text))
    return len(text) + emoji


def weighted(text: str) -> int:
    """X: a link counts 23, an emoji 2, most scripts' letters 1, others 2 (twitter-text, v3).

    X takes words such as "contoh.id" for links too, if their ending is a known one. The list
    of endings changes, so any such word counts 23 here, or its length if that is more.
    """
    text = unicodedata.normalize("NFC", text)
    links = sum(_link_weight(found) for found in LINK.finditer(text))
    return links + _plain_weight(LINK.sub("", text))


def _link_weight(found: re.Match[str]) -> int:
    return URL_WEIGHT if found["scheme"] else max(URL_WEIGHT, _plain_weight(found[0]))


def _plain_weight(text: str) -> int:
    rest, emoji = EMOJI.subn("", text)
    return 2 * emoji + len(rest) + len(HEAVY.findall(rest))
