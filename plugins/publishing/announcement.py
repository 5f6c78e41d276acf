"""Tells search engines (IndexNow) and feed hubs (WebSub) which addresses to look at again."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

from plugins.publishing.edition import Edition
from plugins.publishing.http import Answer, Patience, ask

INDEXNOW = "https://api.indexnow.org/indexnow"
BATCH = 10_000
"""IndexNow, documentation: at most 10,000 addresses a POST."""
ACCEPTED = frozenset({200, 202})
REASONS = {
    0: "tidak terjangkau",
    400: "permintaannya tidak terbaca",
    403: "kuncinya tidak diakui; apakah berkas kunci di situs berisi kunci yang sama?",
    422: "alamatnya bukan milik situs ini, atau tidak cocok dengan kuncinya",
    429: "terlalu sering; coba lagi nanti",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one request: these addresses were accepted, or refused with a reason."""

    addresses: tuple[str, ...]
    refusal: str = ""


def key_trouble(edition: Edition, patience: Patience) -> str:
    """Why the key cannot be used yet: it must stand on the live site. Empty when it does."""
    answer = ask(key_address(edition), patience)
    if answer.status != 200:
        return (
            f"Berkas kunci {key_address(edition)} belum dapat dibaca ({_told(answer)}). "
            "Terbitkan dahulu situsnya, lalu ulangi."
        )
    if answer.text.strip() != edition.key:
        return (
            f"Isi {key_address(edition)} bukan kunci dari SEO['indexnow_key']. "
            "Bangun dan terbitkan ulang situsnya."
        )
    return ""


def key_address(edition: Edition) -> str:
    return f"{edition.site}/{edition.key}.txt"


def post_pages(
    edition: Edition, addresses: tuple[str, ...], endpoint: str, patience: Patience
) -> Iterator[Outcome]:
    """IndexNow: one POST for each batch; a refused batch does not stop the next."""
    for batch in _batches(addresses):
        said = {
            "host": urlsplit(edition.site).netloc,
            "key": edition.key,
            "keyLocation": key_address(edition),
            "urlList": [f"{edition.site}{address}" for address in batch],
        }
        answer = ask(
            endpoint,
            patience,
            json.dumps(said).encode(),
            {"Content-Type": "application/json; charset=utf-8"},
        )
        refusal = "" if answer.status in ACCEPTED else f"{endpoint}: {_told(answer)}"
        yield Outcome(addresses=batch, refusal=refusal)


def ping_feeds(edition: Edition, addresses: Iterable[str], patience: Patience) -> Iterator[Outcome]:
    """WebSub: one ping for each feed, as hubs differ in whether they read more than one."""
    for address in addresses:
        said = {"hub.mode": "publish", "hub.url": f"{edition.site}{address}"}
        answer = ask(
            edition.hub,
            patience,
            urlencode(said).encode(),
            {"Content-Type": "application/x-www-form-urlencoded"},
        )
        fine = 200 <= answer.status < 300
        refusal = "" if fine else f"{edition.hub}, {address}: {_told(answer)}"
        yield Outcome(addresses=(address,), refusal=refusal)


def _batches(addresses: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for start in range(0, len(addresses), BATCH):
        yield addresses[start : start + BATCH]


def _told(answer: Answer) -> str:
    """The reason in words, with what the other side said."""
    status = f"{answer.status}" if answer.status else ""
    words = (status, REASONS.get(answer.status, ""), answer.text[:200])
    return ", ".join(word for word in words if word)
