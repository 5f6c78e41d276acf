"""Where things stand on the site."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from plugins.bridge.filling import SettingsError


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """Patterns from the root: "/berita/{slug}/"."""

    story: str
    page: str
    story_lang: str
    page_lang: str
    channel: str
    place: str
    topic: str
    byline: str
    archive: str

    def first_segments(self) -> frozenset[str]:
        """The top folders that lists and stories live in, which no standing page may take."""
        patterns = (self.story, self.channel, self.place, self.topic, self.byline, self.archive)
        return frozenset(pattern.split("/")[1] for pattern in patterns)


def addresses_from(settings: Mapping[str, Any]) -> Addresses:
    """Raises SettingsError for a pattern that lacks a part, or has a wrong slash."""

    def pattern(name: str, *placeholders: str) -> str:
        value = str(settings[name])
        missing = [part for part in placeholders if f"{{{part}}}" not in value]
        if missing or value.startswith("/") or not value.endswith("/"):
            example = "/".join(f"{{{part}}}" for part in placeholders)
            raise SettingsError(
                f"{name} is {value!r}.",
                f'It needs {", ".join(placeholders)} and a closing slash: "folder/{example}/".',
            )
        return f"/{value}"

    return Addresses(
        story=pattern("ARTICLE_URL", "slug"),
        page=pattern("PAGE_URL", "slug"),
        story_lang=pattern("ARTICLE_LANG_URL", "lang", "slug"),
        page_lang=pattern("PAGE_LANG_URL", "lang", "slug"),
        channel=pattern("CATEGORY_URL", "slug"),
        place=pattern("PLACE_URL", "slug"),
        topic=pattern("TAG_URL", "slug"),
        byline=pattern("AUTHOR_URL", "slug"),
        archive=pattern("ARCHIVE_URL", "slug"),
    )
