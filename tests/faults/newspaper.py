"""A tiny newspaper that goes through many editions: 30 stories and 3 photos on a real disk."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import PEOPLE, PLACES, jpeg

Edition = dict[str, tuple[int, bytes]]
"""By path: what the system knows of the file's kind and rights, and its bytes."""

STORY = """\
---
title: Kabar ke-{number} dari {place}, cetakan {edition}
date: 2026-{month:02}-{day:02} 08:00
category: {channel}
tags: [{tag}, pesisir]
authors: [Redaksi Pesisir]
slug: {slug}
summary: Ringkasan kabar nomor {number} tentang warga yang tinggal di tepi sungai dan pantai.
place: {place}
{image}---
Warga {place} berkumpul pada cetakan {edition} dan berbagi cerita.

Baca juga [kabar pertama](/berita/kabar-0/).

## Bagian {number}

Paragraf kedua tentang pesisir dan {tag}.
"""
IMAGE = "image: foto/{name}.jpg\nimage_alt: Warga di tepi sungai\n"
STORIES = 30
PHOTOS = ("perahu", "kebun", "pasar")


@dataclass(frozen=True, slots=True)
class Newspaper:
    """Where its content, its output and its cache are; `content` may lie on another disk."""

    content: Path
    output: Path
    cache: Path

    @classmethod
    def at(cls, home: Path) -> "Newspaper":
        return cls(home / "content", home / "output", home / "cache")

    def write(self, edition: int) -> None:
        """Make the content that of an edition; what is the same in both is not touched."""
        files = content_of(edition)
        for file in self.content.rglob("*"):
            if file.is_file() and file.relative_to(self.content).as_posix() not in files:
                file.unlink()
        for name, data in files.items():
            file = self.content / name
            if not file.exists() or file.read_bytes() != data:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data)

    @property
    def beside(self) -> set[str]:
        """What lies beside the published folder, hidden files included."""
        ours = {self.content.name, self.output.name, self.cache.name}
        return {path.name for path in self.output.parent.iterdir()} - ours


def content_of(edition: int) -> dict[str, bytes]:
    """Between two editions every sixth story changes, one comes, one goes, and so does a photo."""
    files = {"data/people.yaml": PEOPLE, "data/places.yaml": PLACES}
    for number in (*range(STORIES - 1), STORIES + edition):
        files[f"berita/2026/kabar-{number}.md"] = story(number, edition)
    pictures = {
        f"foto/{name}.jpg": jpeg(1200, 800, f"#{(0x204060 + 0x1B0D07 * colour) & 0xFFFFFF:06x}")
        for name, colour in zip(PHOTOS, (edition, 20, 30), strict=True)
    }
    return {name: text.encode() for name, text in files.items()} | pictures


def story(number: int, edition: int) -> str:
    changes = number % 6 == 1 or number > STORIES
    return STORY.format(
        number=number,
        edition=edition if changes else 0,
        slug=f"kabar-{number}",
        month=1 + number % 9,
        day=1 + number % 27,
        channel=("Lingkungan", "Ekonomi", "Wisata")[number % 3],
        tag=("bakau", "padi", "sungai")[number % 3],
        place=("Desa Hilir", "Pantai Timur")[number % 2],
        image=IMAGE.format(name=PHOTOS[number % 3]) if number % 4 == 0 else "",
    )


def snapshot(folder: Path) -> Edition:
    """Everything below a folder, links and empty folders too; empty if there is no folder."""
    found: Edition = {}
    for place, folders, files in os.walk(folder):
        for name in (*folders, *files):
            path = Path(place, name)
            mode = path.lstat().st_mode
            data = path.read_bytes() if stat.S_ISREG(mode) else b""
            found[path.relative_to(folder).as_posix()] = (mode, data)
    return found


def differences(one: Edition, other: Edition) -> str:
    """The first differences in words; empty when there are none."""
    told = [
        f"{path}: {_difference(one.get(path), other.get(path))}"
        for path in sorted(one.keys() | other.keys())
        if one.get(path) != other.get(path)
    ]
    more = f"\nand {len(told) - 5} more" if len(told) > 5 else ""
    return "\n".join(told[:5]) + more


def _difference(one: tuple[int, bytes] | None, other: tuple[int, bytes] | None) -> str:
    if one is None or other is None:
        return f"only in the {'second' if one is None else 'first'}"
    if one[0] != other[0]:
        return f"mode {one[0]:o}, then {other[0]:o}"
    pairs = zip(one[1], other[1], strict=False)
    shorter = min(len(one[1]), len(other[1]))
    at = next((number for number, (a, b) in enumerate(pairs) if a != b), shorter)
    nearby = slice(max(0, at - 30), at + 30)
    return f"from byte {at}: {one[1][nearby]!r}, then {other[1][nearby]!r}"
