"""The record of what was published: each address with a digest of its body, in the repository.

So the desk knows a published story that changed from one that is being written.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from plugins.editorial.archive import Published, Traits
from plugins.newsroom.findings import BuildStopped

FILE = "data/terbit.json"
"""In the content folder."""


def published_in(content: Path) -> Mapping[str, Published]:
    """What the record says, by address; nothing when there is no record yet."""
    file = content / FILE
    if not file.is_file():
        return {}
    try:
        entries = json.loads(file.read_text(encoding="utf-8"))
        return {
            address: Published(
                body_digest=entry["body"],
                corrections=int(entry["corrections"]),
                file=str(entry.get("file", "")),
            )
            for address, entry in entries.items()
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BuildStopped(
            f"{file} tidak terbaca. Pulihkan berkas itu dari git, lalu ulangi."
        ) from None


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
