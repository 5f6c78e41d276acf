"""Our press on the full job: the pages job's settings, and the rooms for photos and cards.

As our peers do, it makes four WebP files of a photo and no others.
"""

from bench.pages_job.themes.ours.pelicanconf import *  # noqa: F403 - Pelican reads this module

PLUGINS = ["bench.pages_job.room", "plugins.photos", "plugins.cards", "plugins.press"]
PHOTOS = {
    "widths": (400, 800, 1200, 1600),
    "formats": ("webp",),
    "fallback_format": "webp",
    "quality": 75,
}
