"""Records in JSON, as a stranger may have changed them: read within bounds, or told."""

import json
from pathlib import Path

from plugins.newsroom.paths import UnusableFileError, bytes_within

MOST_BYTES = 20_000_000
"""A hundred thousand published addresses."""


def mapping_in(home: Path, path: str) -> dict[str, object]:
    """The mapping that the file at `path` below `home` holds; raises UnusableFileError.

    Neither the depth of the text nor the length of its numbers can end the build: Python gives up
    on both by itself, each in a way of its own.
    """
    data = bytes_within(home, path, MOST_BYTES)
    try:
        said = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise UnusableFileError("bukan JSON yang utuh") from None
    if not isinstance(said, dict):
        raise UnusableFileError("tidak memuat daftar nama dan nilai")
    return said
