"""FEEDS: how much a feed carries."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedSettings:
    """How many of the newest stories stand in a feed."""

    stories: int = 20
    social: int = 20
    """In the feed for programs that post to social networks."""
