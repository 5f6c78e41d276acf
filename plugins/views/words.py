"""The words that pages bring along: names of lists and their descriptions."""

HOME = "Beranda"
HOME_IN = {"en": "Home"}
"""In other languages than the hub's own."""
CHANNELS = "Kanal"
PLACES = "Tempat"
TOPICS = "Topik"
BYLINES = "Penulis"
ARCHIVE = "Arsip"
PAGE = "Halaman"
NOT_FOUND = "Halaman tidak ditemukan"
WITHDRAWN = "Ditarik"

PLACE_KINDS = {
    "kabupaten": "Kabupaten",
    "kota": "Kota",
    "kecamatan": "Kecamatan",
    "landmark": "Tempat penting",
}
