"""Small print: one line at a given size, whole wherever it fits."""

from plugins.cards.clusters import clusters
from plugins.cards.words import width_of

ELLIPSIS = "…"


def fitted(text: str, size: int, weight: int, room: int) -> str:
    """The text on one line of `room` pixels, else its beginning and an ellipsis."""
    if width_of(text, size, weight) <= room:
        return text
    letters = list(clusters(text))
    low, high = 0, len(letters)
    while low < high:
        middle = (low + high + 1) // 2
        shorter = "".join(letters[:middle]).rstrip() + ELLIPSIS
        low, high = (middle, high) if width_of(shorter, size, weight) <= room else (low, middle - 1)
    return "".join(letters[:low]).rstrip() + ELLIPSIS if low else ""
