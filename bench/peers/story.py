"""Seeded stories with the shape of real ones, to be written in the dialect of every peer."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Jakarta")
FIRST = datetime(2016, 1, 1, 6, 0, tzinfo=ZONE)
BETWEEN = timedelta(hours=7)
"""Ten thousand stories take eight years, and no two are published at the same minute."""

CHANNELS = "Wisata Budaya Sejarah Kuliner Ekonomi Lingkungan Olahraga Literasi".split()
TAGS = [
    f"{place} {thing}"
    for place in "sungai pasar pantai kampung sekolah".split()
    for thing in "lama baru hilir hulu besar kecil timur barat utara selatan pagi malam".split()
]
BYLINES = [
    f"{first} {last}"
    for first in "Rina Budi Sari Agus Dewi".split()
    for last in "Wulandari Santoso Lestari Pratama Kusuma".split()
]
WORDS = (
    "warga sungai perahu pagi pasar ikan kebun anak sekolah jalan desa hutan bibit tanah air "
    "kayu rumah panjang tarian musik lagu dapur sambal beras padi rotan anyaman tikar guru "
    "perpustakaan buku cerita nelayan jala muara pantai pasir angin hujan kemarau musim panen "
    "gotong royong kelompok ibu pemuda tetangga kerajinan batik warna motif bengkel sepeda "
    "lomba dayung juara latihan lapangan bola pelabuhan kapal dagang modal usaha tabungan "
    "koperasi madu lebah jamur ladang bekantan burung bakau gambut kanal sumur bersih sehat "
    "menanam merawat membawa menjual membeli mengajar belajar menulis membaca membangun "
    "memasak menyanyi mendayung menunggu berkumpul berjalan bekerja bercerita tumbuh kembali "
    "sejak setelah sebelum karena agar dengan tanpa untuk dari menuju antara bersama hampir "
    "selalu sering jarang masih sudah akan baru lama besar kecil jauh dekat tenang ramai"
).split()
WORDS_IN_BODY = 340


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One story; `body` is Markdown that every peer's dialect reads alike."""

    number: int
    slug: str
    title: str
    published: datetime
    channel: str
    tags: tuple[str, str]
    byline: str
    summary: str
    body: str
    photo: str = ""
    """Relative to the content folder; no photo in the pages job."""


def story(number: int, seed: int = 1) -> Story:
    """The first eight stories open all channels, which every page's menu leads to."""
    rng = random.Random(f"{seed}/{number}")  # noqa: S311 - nothing secret
    title = " ".join(rng.sample(WORDS, 5)).capitalize()
    first, second = rng.sample(TAGS, 2)
    return Story(
        number=number,
        slug=slug_of(number),
        title=f"{title}: “{rng.choice(WORDS)}” & {rng.choice(WORDS)} ke-{number}",
        published=FIRST + number * BETWEEN,
        channel=CHANNELS[number] if number < len(CHANNELS) else rng.choice(CHANNELS),
        tags=(first, second),
        byline=rng.choice(BYLINES),
        summary=f"{_sentence(rng, 12)} {_sentence(rng, 9)}",
        body=_body(rng, number),
    )


def slug_of(number: int) -> str:
    return f"cerita-{number}-{WORDS[number * 7 % len(WORDS)]}"


def slugified(name: str) -> str:
    """Of a channel, tag or byline: all of them are plain letters and spaces."""
    return name.lower().replace(" ", "-")


def _body(rng: random.Random, number: int) -> str:
    """About WORDS_IN_BODY words: paragraphs, two headings, a list, a quotation, links, emphasis."""
    before = slug_of(rng.randrange(number)) if number else slug_of(0)
    items = "\n".join(f"- {_sentence(rng, rng.randint(5, 9))}" for _ in range(4))
    return f"""{_paragraph(rng, 3)} **{_words(rng, 3)}** {_sentence(rng, 8)}

{_paragraph(rng, 4)} Baca juga [{_words(rng, 3)}](/berita/{before}/).

## {_words(rng, 4).capitalize()}

{_paragraph(rng, 4)} *{_words(rng, 2)}* {_sentence(rng, 9)}

{items}

> {_sentence(rng, 14)} {_sentence(rng, 11)}

## {_words(rng, 3).capitalize()}

{_paragraph(rng, 4)}

{_paragraph(rng, 3)} Sumber: [{_words(rng, 2)}](https://sumber.example/{number}).
"""


def _paragraph(rng: random.Random, sentences: int) -> str:
    return " ".join(_sentence(rng, rng.randint(10, 17)) for _ in range(sentences))


def _sentence(rng: random.Random, length: int) -> str:
    made: Sequence[str] = [_word(rng) for _ in range(length)]
    return f"{' '.join(made).capitalize()}."


def _words(rng: random.Random, length: int) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(length))


def _word(rng: random.Random) -> str:
    """One in five is a name or a rare word: a vocabulary grows with the number of stories."""
    if rng.random() > 0.2:
        return rng.choice(WORDS)
    return "".join(rng.choice("bcdghjklmnprst") + rng.choice("aiueo") for _ in range(3))
