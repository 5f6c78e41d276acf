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
            address: Published(body_digest=entry["body"], corrections=int(entry["corrections"]))
            for address, entry in entries.items()
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BuildStopped(
            f"{file} tidak terbaca. Pulihkan berkas itu dari git, lalu ulangi."
        ) from None


def recorded(stories: Iterable[Traits], before: Mapping[str, Published]) -> str:
    """The record with these stories in it; an address that was ever published stays."""
    entries = {
        address: {"body": entry.body_digest, "corrections": entry.corrections}
        for address, entry in before.items()
    }
    for story in stories:
        if story.status != "draft":
            entries[story.address] = {
                "body": story.body_digest,
                "corrections": story.corrections,
            }
    return json.dumps(entries, indent=1, sort_keys=True) + "\n"
