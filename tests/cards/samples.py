"""Copy and photos for cards, made with code."""

import io
import random
from functools import cache
from typing import Any

from PIL import Image

from plugins.newsroom.card import CardCopy
from tests.look import LOOK

SIZE = (1800, 1200)
LONG_WORD = "Mempertanggungjawabkankeberlangsungankesejahteraanmasyarakat"
LONG_HEADLINE = (
    "Warga pesisir menanam seribu bibit bakau di muara sungai, lalu menulis kisahnya bersama "
    "agar pantai yang hilang kembali hijau, ikan kembali datang, dan anak-anak kembali bermain "
    "di sana setiap sore"
)
HEADLINES = (
    "Kue",
    "Panen Raya",
    "Warga Menanam Seribu Bakau di Pantai yang Hilang",
    "Terowongan Cahaya Kota, 172 Lengkung di Tepi Sungai",
    "Rp14,8 miliar untuk jembatan gantung dan jalan desa di hulu",
    "Tim Putri: Juara Umum Setelah Menunggu 25 Tahun",
    "Ruang Tamu Kota Kini Terbuka untuk Semua, Siang dan Malam",
    "Mengapa Air Pasang Datang Lebih Awal pada 29 November 2026?",
    LONG_WORD,
    f"Cara {LONG_WORD} di Desa",
    LONG_HEADLINE,
)
EVENT = {
    "when": "22 November 2026, 09.20 WIB",
    "venue": "Taman Kota Hilir, Kecamatan Pantai Timur",
}


def copy(headline: str = HEADLINES[2], **changes: Any) -> CardCopy:
    """What a story says; `changes` are fields of CardCopy."""
    usual: dict[str, Any] = {
        "kicker": "Lingkungan",
        "colour": "#1f6b45",
        "place": "Desa Hilir",
        "date": "22 November 2026",
        "byline": "Oleh Rina Wulandari",
        "brand": "Kabar Uji",
        "look": LOOK,
    }
    return CardCopy(headline=headline, **(usual | changes))


def written(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def plain(colour: str) -> bytes:
    return written(Image.new("RGB", SIZE, colour))


@cache
def noisy() -> bytes:
    """The hardest photo for an encoder and for an eye: every pixel is chance."""
    chance = random.Random(29).randbytes(3 * SIZE[0] * SIZE[1])  # noqa: S311 (not a secret)
    return written(Image.frombytes("RGB", SIZE, chance), quality=95)


def opened(card: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(card))
    image.load()
    return image
