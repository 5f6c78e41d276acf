"""What kinds of places there are, and what readers call them."""

from plugins.newsroom.words import INDONESIAN, Speech, noted

PLACE_KINDS = {
    "kabupaten": noted("Kabupaten"),
    "kota": noted("Kota"),
    "kecamatan": noted("Kecamatan"),
    "landmark": noted("Tempat penting"),
}
"""The larger before the smaller."""


def kind_of_place(kind: str, say: Speech = INDONESIAN) -> str:
    """The kind as the language calls it; one that nobody named stays as it is."""
    return say(PLACE_KINDS.get(kind, kind))
