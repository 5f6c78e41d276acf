"""FEEDS: how much a feed carries."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedSettings:
    """`stories`: how many of the newest stories stand in a feed."""

    stories: int = 20
