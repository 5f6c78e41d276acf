"""A seeded content folder with the shape of the real one: as many stories as one asks for."""

import random
import re
import shutil
from pathlib import Path

from plugins.bridge.reader import read_draft

ROOT = Path(__file__).parent.parent
CONTENT = ROOT / "content"
LETTERS = "bcdfghjklmnprst"
# No name begins like a preposition: the desk would take "Kemana" for "ke mana".
FIRST_LETTERS = "bcfghjlmnprst"


def write_corpus(folder: Path, count: int, seed: int = 1) -> None:
    """Write `count` stories below `folder`/berita, with the real registers and pictures.

    Sentences come from the real stories; every story mixes others, so that none is a copy.
    """
    rng = random.Random(seed)  # noqa: S311 - nothing secret
    sentences = _sentences()
    for part in ("data", "foto"):
        shutil.copytree(CONTENT / part, folder / part)
    photos = sorted((folder / "foto").glob("*.jpg"))
    before = "/tempat/seranau/"
    for number in range(count):
        file = folder / f"berita/{2020 + number % 6}/cerita-{number}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        before, text = _story(number, rng, sentences, rng.choice(photos).name, before)
        file.write_text(text, encoding="utf-8")


def _sentences() -> list[str]:
    bodies = (read_draft(file, CONTENT).body for file in sorted(CONTENT.rglob("berita/**/*.md")))
    plain = (re.sub(r"\]\([^)]*\)", "", body).replace("[", "") for body in bodies)
    text = " ".join(re.sub(r"(?m)^(?:#+|[>*-]|\d+\.)\s|[*`]", "", body) for body in plain)
    sentences = re.split(r"(?<=[.!?])\s+", text)
    return [s.strip() for s in sentences if 30 < len(s) < 240 and "|" not in s]


def _story(
    number: int, rng: random.Random, sentences: list[str], photo: str, before: str
) -> tuple[str, str]:
    """The address and the text of a story that leads to the one before it."""

    def name() -> str:
        letters = (FIRST_LETTERS, LETTERS, LETTERS)
        return "".join(rng.choice(some) + rng.choice("aiueo") for some in letters).title()

    words = f"{name()} {name()}"
    paragraphs = [" ".join(f"{name()} {rng.choice(sentences)}" for _ in range(3)) for _ in range(8)]
    phrase = f"Kabar {words}"
    slug = f"cerita-{number}-{phrase.lower().replace(' ', '-')}"
    link = f"Lihat [Baamang](/tempat/baamang/) dan [cerita lain]({before})."
    text = f"""---
title: "{phrase} Nomor {number} dari Tepi Sungai"
date: {2020 + number % 6}-{1 + number % 12:02}-{1 + number % 28:02} 08:00
category: {rng.choice(("Wisata", "Budaya", "Ekonomi", "Lingkungan", "Olahraga"))}
tags: [topik {number % 60}, topik {(number * 7) % 60}]
authors: [Penulis {number % 25}]
slug: {slug}
summary: "{phrase} nomor {number}: ringkasan cerita dari tepi sungai, cukup panjang untuk diuji."
keyphrase: {phrase.lower()}
place: Baamang
image: foto/{photo}
image_alt: "Gambaran tepi sungai dengan perahu dan pepohonan"
image_caption: "Ilustrasi tepi sungai."
image_credit: "Ilustrasi: Kabar Baik Sampit"
sources:
  - {{name: "Sumber {number}", url: "https://sumber.example/{number}", accessed: 2025-01-01}}
  - {{name: "Dinas {number}", url: "https://dinas{number}.example/", accessed: 2025-01-01}}
verified_by: Redaksi Kabar Baik Sampit
verified_on: 2025-01-01
---
Sampit (Kabar Baik Sampit) - {phrase} nomor {number} datang dari tepi sungai. {paragraphs[0]}

{paragraphs[1]}

## Asal {phrase.lower()}

{paragraphs[2]}

{paragraphs[3]}

{paragraphs[4]} {link}

## Sesudah itu

{paragraphs[5]}

{paragraphs[6]}

{paragraphs[7]}
"""
    return f"/berita/{slug}/", text
