"""What was published before, as the editorial desk recorded it: who had an address first."""

from collections.abc import Mapping
from pathlib import Path

from plugins.newsroom.json_file import mapping_in
from plugins.newsroom.paths import UnusableFileError

RECORD = "data/terbit.json"
"""In the content folder."""


def owners_in(content: Path) -> Mapping[str, str]:
    """The file of each address that was published, as far as the record tells.

    A record that cannot be read tells nothing here: others say so (seo/permanence.py).
    """
    try:
        entries = mapping_in(content, RECORD)
    except UnusableFileError:
        return {}
    return {
        address: str(entry.get("file", ""))
        for address, entry in entries.items()
        if isinstance(entry, dict)
    }
