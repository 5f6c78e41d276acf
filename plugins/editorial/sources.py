"""The sources that a draft names, whichever way its header is written."""

from plugins.editorial.manuscript import Manuscript
from plugins.newsroom.draft import Value

PARTS = ("name", "url", "accessed")


def sources_of(manuscript: Manuscript) -> tuple[dict[str, str], ...]:
    """One mapping of `name`, `url`, `accessed` a source; parts may be missing or empty."""
    header = manuscript.draft.header("sources")
    if header is None or not header.value:
        return ()
    items = header.value if isinstance(header.value, list) else [header.value]
    return tuple(_source(item) for item in items)


def _source(item: Value) -> dict[str, str]:
    if isinstance(item, dict):
        return {key: value.strip() for key, value in item.items() if isinstance(value, str)}
    if isinstance(item, str):
        return dict(zip(PARTS, (part.strip() for part in item.split("|")), strict=False))
    return {}
