"""Keeps the anchors of a body apart from those of the page around it.

Labels, links and scripts of a page find its parts by their ids; the first of two that are alike
would win, and in a body that is whatever a stranger's heading is called.
"""

import re
from functools import partial

TAKEN = frozenset(
    "acara ajakan alasan bagikan baca-juga cari-di-kepala cetak daftar data-tempat gambar hari-ini "
    "isi kaki-jelajahi kaki-redaksi kanal letak panduan ralat riwayat saring-kanal saring-kata "
    "sekitar sumber teks teks-tautan telusuri tempat terbaca terbaru terdekat topik untuk-tautan "
    "verifikasi".split()
)
"""The ids in theme/templates; tests/bridge/test_anchors.py holds this list to them."""
SERIES = re.compile(r"(?:kelompok|saring|teks|untuk)-[\w-]+")
"""Those that templates number, or name after networks and filters."""
BEHIND = "-cerita"
OURS = re.compile(rf'\bid="({"|".join(sorted(TAKEN))}|{SERIES.pattern})"')
ANY = re.compile(r'id="([\w-]+)"')
TAG = re.compile(r'<[a-z](?:[^<>"]|"[^"]*")*+>')


def apart(html: str) -> str:
    """Sanitised `html` in which no id is one of the page's own; links to it go along."""
    found = {name for tag in TAG.findall(html) for name in OURS.findall(tag)} if _any(html) else ()
    for name in sorted(found):
        other = f"{name}{BEHIND}"
        while f'id="{other}"' in html:
            other += BEHIND
        html = TAG.sub(partial(_renamed, name, other), html)
    return html


def _any(html: str) -> bool:
    """Quickly: most bodies have a heading or two, and none of those names."""
    names = ANY.findall(html)
    return not TAKEN.isdisjoint(names) or any(map(SERIES.fullmatch, names))


def _renamed(name: str, other: str, tag: re.Match[str]) -> str:
    moved = tag[0].replace(f' id="{name}"', f' id="{other}"')
    return moved.replace(f' href="#{name}"', f' href="#{other}"')
