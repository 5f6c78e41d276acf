"""A tiny newspaper for every test: give it stories, get the pages it would publish."""

import io
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from blinker import Signal
from lxml import html
from lxml.html import HtmlElement
from pelican.log import LimitFilter
from pelican.plugins import signals
from pelican.settings import read_settings
from PIL import Image

from pelicanconf import HUB
from plugins.bridge.engine import Press

ROOT = Path(__file__).parent.parent

STORY = """\
---
title: Warga menanam seribu bakau
date: 2026-11-01 08:00
category: Lingkungan
tags: [bakau, pesisir]
authors: [Redaksi Pesisir]
slug: bakau
summary: Pantai yang hilang kini hijau lagi berkat seribu bibit bakau yang ditanam warga desa.
place: Desa Hilir
image: foto/bakau.jpg
image_alt: Deretan bibit bakau di pantai berlumpur
image_caption: Bibit bakau yang baru ditanam.
image_credit: "Ilustrasi: Redaksi Pesisir"
sources:
  - name: Dinas Lingkungan Hidup, laporan tanam
    url: https://dinas.example/laporan
    accessed: 2026-11-01
---
Hilir (Kabar Uji) - Seribu bibit bakau ditanam warga di pantai [Desa Hilir](/tempat/desa-hilir/).

## Bibit dari kebun sendiri

Bibit disemai di kebun warga sejak awal tahun.
"""

PLAIN_STORY = """\
Title: Panen raya di tepi sungai
Date: 2026-11-02 09:30
Category: Ekonomi
Tags: panen, padi
Slug: panen-raya
Authors: Rina Wulandari
Summary: Petani memanen padi lebih awal tahun ini.

Petani memanen padi **lebih awal**. Baca juga [kisah bakau]({filename}bakau.md).
"""

PEOPLE = """\
- slug: redaksi-pesisir
  name: Redaksi Pesisir
  kind: organisation
  role: Meja redaksi
  bio: Menulis dari tepi pantai.
"""

PLACES = """\
- slug: pantai-timur
  name: Pantai Timur
  kind: kecamatan
  latitude: -2.5
  longitude: 112.9
  summary: Kecamatan di pesisir timur yang warganya menanam bakau di sepanjang pantai desa.
- slug: desa-hilir
  name: Desa Hilir
  kind: landmark
  within: pantai-timur
  summary: Desa di muara sungai tempat warga menanam seribu bibit bakau pada tahun ini.
"""

# Without the desk, whose demands on a story are its own tests' matter.
ROOMS = ["photos", "cards", "views", "sharing", "seo", "feeds", "press"]
# So small a paper has none of the pages that the real navigation and footer lead to.
SMALL_HUB = HUB | {"navigation": [], "footer": [], "policies": {}, "today": ""}
Publish = Callable[..., Path]
Write = Callable[[Mapping[str, str | bytes]], Path]


def jpeg(width: int = 1600, height: int = 1067, colour: str = "#3f7a4d") -> bytes:
    """A photo of one colour."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG")
    return out.getvalue()


TINY: Mapping[str, str | bytes] = {
    "berita/2026/bakau.md": STORY,
    "berita/2026/panen-raya.md": PLAIN_STORY,
    "data/people.yaml": PEOPLE,
    "data/places.yaml": PLACES,
    "foto/bakau.jpg": jpeg(),
}


@pytest.fixture(autouse=True)
def pelican_as_new() -> Iterator[None]:
    """Pelican keeps signals and muted warnings for a whole process; forget both."""
    yield
    for signal in vars(signals).values():
        if isinstance(signal, Signal):
            signal._clear_state()
    LimitFilter._raised_messages.clear()


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache for the session: fonts and equal cards are made once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write files below a content folder and give the folder."""

    def write(files: Mapping[str, str | bytes]) -> Path:
        for name, data in files.items():
            file = tmp_path / "content" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data.encode() if isinstance(data, str) else data)
        return tmp_path / "content"

    return write


@pytest.fixture
def publish(tmp_path: Path, write: Write, kept: Path) -> Publish:
    """Build the tiny newspaper, changed by {name: text}, with the real theme and settings.

    A file given as None is taken away. Settings are Pelican's own and win over pelicanconf.py.
    """

    def publish(
        changes: Mapping[str, str | bytes | None] | None = None, **settings: object
    ) -> Path:
        files = {**TINY, **(changes or {})}
        content = write({name: data for name, data in files.items() if data is not None})
        output = tmp_path / "output"
        places = {
            "PATH": str(content),
            "OUTPUT_PATH": str(output),
            "CACHE_PATH": str(kept),
            "PLUGINS": [f"plugins.{room}" for room in ROOMS],
            "HUB": SMALL_HUB,
        }
        Press(read_settings(str(ROOT / "pelicanconf.py"), override=places | settings)).run()
        return output

    return publish


def page(output: Path, address: str) -> HtmlElement:
    """The page at an address, as a real HTML parser sees it."""
    path = address.lstrip("/")
    file = output / (f"{path}index.html" if not path or path.endswith("/") else path)
    return html.document_fromstring(file.read_bytes())
