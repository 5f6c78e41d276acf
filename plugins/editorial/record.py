"""The record of what was published: each address with a digest of its body, in the repository.

So the desk knows a published story that changed from one that is being written.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from plugins.editorial.archive import Published, Traits
from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.json_file import mapping_in
from plugins.newsroom.paths import UnusableFileError

FILE = "data/terbit.json"
"""In the content folder."""


def published_in(content: Path) -> Mapping[str, Published]:
    """What the record says, by address; nothing when there is no record yet."""
    file = content / FILE
    if not file.is_symlink() and not file.exists():
        return {}
    try:
        return {address: _published(entry) for address, entry in mapping_in(content, FILE).items()}
    except (UnusableFileError, ValueError, KeyError, OverflowError):
        raise BuildStopped(
            f"{file} tidak terbaca. Pulihkan berkas itu dari git, lalu ulangi."
        ) from None


def _published(entry: object) -> Published:
    """Raises ValueError, KeyError and OverflowError for what was never recorded."""
    if not isinstance(entry, dict):
        raise ValueError("no entry")
    corrections = entry["corrections"]
    if not isinstance(corrections, int | float):
        raise ValueError("no number")
    return Published(
        body_digest=str(entry["body"]),
        corrections=int(corrections),
        file=str(entry.get("file", "")),
    )


def recorded(stories: Iterable[Traits], before: Mapping[str, Published]) -> str:
    """The record with these stories in it; an address that was ever published stays."""
    entries = {
        address: _entry(entry.body_digest, entry.corrections, entry.file)
        for address, entry in before.items()
    }
    for story in stories:
        # What a withdrawn story said is kept, in case that it returns.
        known = story.status == "withdrawn" and story.address in entries
        if story.status != "draft" and not known:
            entries[story.address] = _entry(story.body_digest, story.corrections, story.path)
    return json.dumps(entries, indent=1, sort_keys=True) + "\n"


def _entry(body_digest: str, corrections: int, file: str) -> dict[str, str | int]:
    entry: dict[str, str | int] = {"body": body_digest, "corrections": corrections}
    return entry | ({"file": file} if file else {})
