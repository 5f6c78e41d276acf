"""The file that a new story begins with: every header, and what it is for."""

from dataclasses import dataclass
from datetime import datetime

from plugins.newsroom.text import slugify


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a journalist may choose from."""

    channels: tuple[str, ...]
    people: tuple[str, ...]
    places: tuple[str, ...]
    site_name: str
    town: str


def beginning(title: str, now: datetime, offer: Offer, *, by: str = "", channel: str = "") -> str:
    """The text of a new story file; `now` is in the town's own zone."""
    by = by or (offer.people[0] if len(offer.people) == 1 else "")
    return TEMPLATE.format(
        title=_quoted(title),
        date=f"{now:%Y-%m-%d %H:%M}",
        slug=slugify(title),
        channel=f" {channel}" if channel else "",
        channels=", ".join(offer.channels),
        by=by,
        people="; ".join(offer.people),
        places=", ".join(offer.places[:6]),
        site_name=offer.site_name,
        town=offer.town,
        today=f"{now:%Y-%m-%d}",
    )


def _quoted(text: str) -> str:
    """A YAML scalar in double quotes, which may hold anything."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


TEMPLATE = """\
---
# Baris yang diawali tanda pagar adalah petunjuk; boleh dihapus.

# Judul, paling panjang 60 huruf. Tanda kutip menjaga titik dua di dalamnya.
title: {title}
# Waktu terbit, menurut jam setempat. Bila masih di depan, berita menunggu waktunya.
date: {date}
# Kanal: {channels}
category:{channel}
# Dua sampai lima topik, dipisahkan koma di antara kurung siku.
tags: []
# Penulis: {people}
authors: [{by}]
# Alamat berita. Jangan diubah lagi setelah terbit.
slug: {slug}
# Ringkasan untuk mesin pencari dan kartu bagikan: 70 sampai 160 huruf.
summary:
# Kata yang akan diketik orang untuk mencari cerita ini.
keyphrase:
# Pencarian lain yang juga dijawab cerita ini, bila ada:
# queries: []
# Tempat, yang utama lebih dahulu. Nama dari content/data/places.yaml: {places}, ...
place: []

# Gambar di folder content/foto/, lebarnya sedikitnya 1.200 piksel.
image:
# Apa yang tampak di gambar, untuk pembaca yang memakai pembaca layar.
image_alt:
# Keterangan di bawah gambar.
image_caption:
# Pembuat gambar, misalnya "Foto: Nama Anda" atau "Ilustrasi: Nama Anda".
image_credit:
# Titik yang tidak boleh terpotong: persen dari kiri dan dari atas.
# image_focus: 50 40

# Sumber: nama, alamat, dan tanggal Anda membacanya. Tambahkan sebanyak yang dipakai.
sources:
  - name:
    url:
    accessed: {today}

# Diisi meja redaksi setelah fakta diperiksa.
editor:
verified_by:
verified_on:

# Bila cerita ini tentang acara:
# event_start: {today} 19:00
# event_end: {today} 21:00
# venue: Taman Kota
# Bila judul terlalu panjang untuk kartu bagikan:
# card_title:
# Selama belum siap terbit:
# status: draft
---
{town} ({site_name}) - Paragraf pertama menjawab apa, siapa, di mana, dan kapan.

## Anak judul yang mengatakan sesuatu

Tulis isi berita di sini. Tautkan [cerita lain](/berita/) yang sejalan.
"""
