"""Where each story's kit stands: by its slug, also when a standing page has the same."""

from collections.abc import Iterable

from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.story import Shelf, Story

PAGES = "halaman"
"""The folder that a standing page's kit moves to when a dated story has its slug."""


class KitAddresses:
    """Addresses of the kits of one edition; `give` comes before `of`."""

    def __init__(self, pattern: str) -> None:
        if "{slug}" not in pattern or pattern.startswith("/") or not pattern.endswith("/"):
            raise BuildStopped(
                f"Setting: SHARING['address'] is {pattern!r}.\n"
                '    It needs {slug} and a closing slash: "bagikan/{slug}/".'
            )
        self.pattern = f"/{pattern}"
        self._given: dict[str, str] = {}

    @property
    def root(self) -> str:
        """The list of kits: "/bagikan/"."""
        return self.pattern.split("{slug}")[0].rpartition("/")[0] + "/"

    def give(self, stories: Iterable[Story]) -> None:
        """Give each story an address of its own; what was given before is forgotten."""
        stories = tuple(stories)
        dated = {story.slug for story in stories if story.shelf is Shelf.STORIES}
        self._given = {story.address: self._address(story, dated) for story in stories}

    def of(self, story: Story) -> str:
        """Empty for a story that has no kit."""
        return self._given.get(story.address, "")

    def _address(self, story: Story, dated: set[str]) -> str:
        shared = story.shelf is Shelf.PAGES and story.slug in dated
        return self.pattern.format(slug=f"{PAGES}/{story.slug}" if shared else story.slug)
