"""What each network allows: its limits, its folds, its hashtags, and how it counts."""

from collections.abc import Callable
from dataclasses import dataclass

from plugins.sharing.counting import bytes_for_emoji, units, weighted


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """Limits in the network's own count; 0 where there is none (design/platform_rules.md)."""

    source: str
    """As utm_source says it."""
    name: str
    limit: int = 0
    fold: int = 0
    """The title stands before it."""
    whole: bool = False
    """Whether everything but the link and the hashtags stands before the fold, too."""
    tags: int = 0
    place: bool = True
    """Whether the place has a line of its own; where room is dear the hashtag tells it."""
    count: Callable[[str], int] = units


FACEBOOK = Network(source="facebook", name="Facebook", limit=63_206, fold=480, whole=True, tags=3)
INSTAGRAM = Network(source="instagram", name="Instagram", limit=2_200, fold=125, tags=5)
X = Network(source="x", name="X", limit=280, tags=2, place=False, count=weighted)
WHATSAPP = Network(source="whatsapp", name="WhatsApp")
TELEGRAM = Network(source="telegram", name="Telegram", limit=1_024)
THREADS = Network(
    source="threads", name="Threads", limit=500, tags=1, place=False, count=bytes_for_emoji
)
LINKEDIN = Network(source="linkedin", name="LinkedIn", limit=3_000, fold=210, tags=3)

NETWORKS = (WHATSAPP, FACEBOOK, INSTAGRAM, TELEGRAM, X, THREADS, LINKEDIN)
"""In the order of how much the town uses them."""
