"""What was built and can be announced, read from the published folder alone."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

CONTENTS = "_hosting/isi.json"
"""What the build says of itself: site, key, hub, and a digest of every page's own words."""
FEED_MARKS = (b"<rss", b"<feed", b"//jsonfeed.org/version/")
BEGINNING = 2_000
"""Bytes of a file that tell whether it is a feed."""


class UnbuiltError(Exception):
    """The folder holds no edition that can be announced; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """An edition as it was built; addresses are from the site's root."""

    site: str
    """Absolute, without a closing slash."""
    key: str
    hub: str
    pages: Mapping[str, str]
    """A digest of its own words, by address."""
    feeds: Mapping[str, str]
    """A digest of its bytes, by address."""


def edition_in(folder: Path) -> Edition:
    """The edition that was built into `folder`; raises UnbuiltError."""
    try:
        said = json.loads((folder / CONTENTS).read_text(encoding="utf-8"))
        return Edition(
            site=said["site"],
            key=said["indexnow_key"],
            hub=said["websub_hub"],
            pages=dict(said["pages"]),
            feeds=dict(_feeds(folder)),
        )
    except (OSError, ValueError, KeyError, TypeError):
        raise UnbuiltError(
            f"Di {folder} belum ada situs yang dapat diumumkan. "
            "Bangun dahulu: python3 tasks.py build --live"
        ) from None


def _feeds(folder: Path) -> Iterator[tuple[str, str]]:
    for file in sorted((*folder.rglob("*.xml"), *folder.rglob("*.json"))):
        if _is_feed(file):
            address = f"/{file.relative_to(folder).as_posix()}"
            yield address, blake2b(file.read_bytes(), digest_size=16).hexdigest()


def _is_feed(file: Path) -> bool:
    with file.open("rb") as stream:
        beginning = stream.read(BEGINNING)
    return any(mark in beginning for mark in FEED_MARKS)
