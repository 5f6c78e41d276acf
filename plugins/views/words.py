"""The words that pages bring along: names of lists and their descriptions; said by `site.say`."""

from plugins.newsroom.words import noted

HOME = noted("Beranda")
CHANNELS = noted("Kanal")
PLACES = noted("Tempat")
TOPICS = noted("Topik")
BYLINES = noted("Penulis")
ARCHIVE = noted("Arsip")
NOT_FOUND = noted("Halaman tidak ditemukan")
WITHDRAWN = noted("Ditarik")
FIGURES = (noted("kecamatan"), noted("desa"), noted("kelurahan"))
"""What a regency is made of, in figures."""
