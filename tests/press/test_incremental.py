"""A build that keeps what did not change publishes the same bytes as one that keeps nothing."""

import os
import random
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pelican.settings import read_settings

from plugins.bridge.engine import LEDGER, Press
from plugins.bridge.reading import SETTLED
from plugins.newsroom.findings import BuildStopped
from tests.conftest import PLACES, PLAIN_STORY, ROOMS, ROOT, SMALL_HUB, TINY, Write, jpeg

OTHER = """\
---
title: "{title}"
date: 2026-{month:02}-{day:02} 08:00
category: {channel}
tags: [{tag}, pesisir]
authors: [{author}]
slug: cerita-{number}
summary: Ringkasan cerita nomor {number} tentang warga yang tinggal di tepi sungai dan pantai.
place: {place}
---
{body} di Pantai Timur.

## Bagian {number}

Paragraf kedua tentang pesisir dan bakau di [kisah bakau](bakau.md).
"""


def dice(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - nothing secret


class Newsroom:
    """A newspaper on the disk, built again and again."""

    def __init__(self, home: Path, content: Path, store: Path) -> None:
        self.home, self.content, self.store = home, content, store
        self.settings: dict[str, object] = {"DEFAULT_PAGINATION": 3}
        self.theme = home / "theme"
        shutil.copytree(ROOT / "theme", self.theme)

    def build(self, name: str) -> dict[str, bytes]:
        """The files of an edition whose folder and cache are called `name`."""
        cache = self.home / f"{name}-cache"
        if not cache.exists():  # pictures are another test's matter
            shutil.copytree(self.store / "files", cache / "files", dirs_exist_ok=True)
        places = {
            "PATH": str(self.content),
            "OUTPUT_PATH": str(self.home / name),
            "CACHE_PATH": str(cache),
            "THEME": str(self.theme),
            "PLUGINS": [f"plugins.{room}" for room in ROOMS],
            "HUB": SMALL_HUB,
        }
        press = Press(read_settings(str(ROOT / "pelicanconf.py"), override=places | self.settings))
        press.run()
        self.printed = press.timings.steps["printing"].done
        self.read = press.timings.steps["reading"].done
        return snapshot(self.home / name)

    def file(self, rng: random.Random) -> Path:
        return rng.choice(sorted((self.content / "berita/2026").glob("cerita-*.md")))

    def change(self, file: Path, old: str, new: str) -> None:
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def other(number: int, rng: random.Random) -> str:
    return OTHER.format(
        title=f"Cerita nomor {number} dari {rng.choice(['hulu', 'hilir', 'muara'])}",
        month=rng.randint(1, 10),
        day=rng.randint(1, 28),
        channel=rng.choice(["Lingkungan", "Ekonomi", "Wisata"]),
        tag=rng.choice(["bakau", "padi", "sungai"]),
        author=rng.choice(["Redaksi Pesisir", "Rina Wulandari"]),
        number=number,
        place=rng.choice(["Desa Hilir", "Pantai Timur"]),
        body=rng.choice(["Warga menanam padi", "Nelayan memperbaiki perahu", "Anak-anak membaca"]),
    )


@pytest.fixture
def newsroom(tmp_path: Path, write: Write, kept: Path) -> Newsroom:
    rng = dice(7)
    more = {f"berita/2026/cerita-{number}.md": other(number, rng) for number in range(12)}
    (kept / "files").mkdir(exist_ok=True)
    content = write({**TINY, **more})
    time.sleep(2 * SETTLED / 1e9)  # what was written a moment ago is read again next time
    return Newsroom(tmp_path, content, kept)


def body(room: Newsroom, rng: random.Random) -> None:
    room.change(room.file(rng), "Paragraf kedua", "Paragraf yang baru")


def heading(room: Newsroom, rng: random.Random) -> None:
    room.change(room.file(rng), "## Bagian", "## Babak")


def title(room: Newsroom, rng: random.Random) -> None:
    room.change(room.file(rng), 'title: "Cerita', 'title: "Kisah')


def tag(room: Newsroom, rng: random.Random) -> None:
    room.change(room.file(rng), "tags: [", "tags: [perahu, ")


def date(room: Newsroom, rng: random.Random) -> None:
    room.change(room.file(rng), "date: 2026-", "date: 2025-")


def slug(room: Newsroom, rng: random.Random) -> None:
    room.change(room.file(rng), "slug: cerita", "aliases: [/berita/lama/]\nslug: kabar")


def photo(room: Newsroom, rng: random.Random) -> None:
    colour = f"#{rng.randrange(1 << 24):06x}"
    (room.content / "foto/bakau.jpg").write_bytes(jpeg(colour=colour))


def photo_of_a_story(room: Newsroom, rng: random.Random) -> None:
    room.change(room.file(rng), "place:", "image: foto/bakau.jpg\nimage_alt: Bakau\nplace:")


def template(room: Newsroom, _: random.Random) -> None:
    room.change(room.theme / "templates/partials/story_place.html", "<ul", '<ul data-uji="1"')


def style(room: Newsroom, _: random.Random) -> None:
    sheet = room.theme / "static/css/tokens.css"
    sheet.write_text(sheet.read_text("utf-8") + "\n.uji { margin: 0; }\n", encoding="utf-8")


def setting(room: Newsroom, _: random.Random) -> None:
    room.settings["SITENAME"] = "Kabar Uji Coba"


def markdown(room: Newsroom, _: random.Random) -> None:
    room.settings["MARKDOWN"] = {"extensions": [], "output_format": "html"}


def deletion(room: Newsroom, rng: random.Random) -> None:
    room.file(rng).unlink()


def rename(room: Newsroom, rng: random.Random) -> None:
    file = room.file(rng)
    file.rename(file.with_name(f"cerita-lain-{file.name}"))


def addition(room: Newsroom, rng: random.Random) -> None:
    (room.content / "berita/2026/cerita-99.md").write_text(other(99, rng), encoding="utf-8")


def withdrawal(room: Newsroom, rng: random.Random) -> None:
    why = "withdrawn_reason: Narasumber mencabut keterangannya, dan kami tidak dapat memastikannya."
    room.change(room.file(rng), "slug:", f"status: withdrawn\n{why}\nslug:")


def place(room: Newsroom, _: random.Random) -> None:
    text = PLACES.replace("menanam bakau", "menanam dan menjaga bakau")
    (room.content / "data/places.yaml").write_text(text, encoding="utf-8")


def target_of_links(room: Newsroom, _: random.Random) -> None:
    room.change(room.content / "berita/2026/bakau.md", "slug: bakau", "slug: seribu-bakau")


def same_bytes_again(room: Newsroom, rng: random.Random) -> None:
    file = room.file(rng)
    file.write_bytes(file.read_bytes())


EDITS: list[Callable[[Newsroom, random.Random], None]] = [
    body, heading, title, tag, date, slug, photo, photo_of_a_story, template, style, setting,
    markdown, deletion, rename, addition, withdrawal, place, target_of_links, same_bytes_again,
]  # fmt: skip


@pytest.mark.parametrize("seed", range(1, 9) if os.environ.get("NIGHTLY") else [1])
def test_after_any_edits_the_edition_is_what_a_clean_build_makes(
    newsroom: Newsroom, seed: int
) -> None:
    rng = dice(seed)
    edits = rng.sample(EDITS, len(EDITS))
    newsroom.build("output")

    for number, edit in enumerate(edits):
        edit(newsroom, rng)
        kept = newsroom.build("output")
        if number % 3 == 2 or number == len(edits) - 1:  # a clean build costs most of this test
            clean = newsroom.build(f"clean-{number}")
            done = [edit.__name__ for edit in edits[: number + 1]]
            assert kept.keys() == clean.keys(), done
            assert [name for name in kept if kept[name] != clean[name]] == [], done


def test_nothing_is_read_or_printed_for_nothing(newsroom: Newsroom) -> None:
    before = newsroom.build("output")

    assert newsroom.build("output") == before
    assert (newsroom.read, newsroom.printed) == (0, 0)
    inode = (newsroom.home / "output").stat().st_ino
    newsroom.build("output")
    assert (newsroom.home / "output").stat().st_ino == inode


def test_an_edited_body_is_read_alone_and_only_its_own_page_is_printed(newsroom: Newsroom) -> None:
    before = newsroom.build("output")
    body(newsroom, dice(1))
    after = newsroom.build("output")

    assert newsroom.read == 1
    changed = {name for name in after if before.get(name) != after[name]}
    pages = {name for name in changed if name.endswith(".html")}
    assert len(pages) == 1
    assert newsroom.printed < 20


def test_a_new_story_leaves_the_older_pages_of_lists_as_they_are(newsroom: Newsroom) -> None:
    before = newsroom.build("output")
    newest = PLAIN_STORY.replace("Slug: panen-raya", "Slug: panen-lagi")
    newest = newest.replace("Date: 2026-11-02", "Date: 2026-11-03")
    (newsroom.content / "berita/2026/panen-lagi.md").write_text(newest, encoding="utf-8")
    after = newsroom.build("output")

    older = {name for name in before if "/halaman/" in name}
    assert len(older) > 5
    changed = {name for name in older if before[name] != after.get(name)}
    # A page that was the second newest now leads to a new page instead of the front page.
    assert all(name.endswith("/index.html") for name in changed)
    assert len(changed) <= 3


@pytest.mark.parametrize("harm", ["flipped", "cut", "foreign", "empty"])
def test_a_damaged_ledger_is_thrown_away_with_one_line(
    newsroom: Newsroom, harm: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = newsroom.build("output")
    file = newsroom.home / "output-cache" / LEDGER
    data = bytearray(file.read_bytes())
    if harm == "flipped":
        store = sqlite3.connect(file)
        (value,) = store.execute("SELECT value FROM kept WHERE name = 'files'").fetchone()
        store.close()
        assert value in data
        data = data.replace(value, value[:-2] + bytes([value[-2] ^ 1]) + value[-1:])
    elif harm == "cut":
        del data[len(data) // 2 :]
    elif harm == "foreign":
        data[:] = b"not a database at all, but rather long " * 100
    else:
        data.clear()
    file.write_bytes(bytes(data))
    capsys.readouterr()

    assert newsroom.build("output") == before
    told = capsys.readouterr().out
    assert told.count("damaged") == (harm != "empty")


def test_what_somebody_did_to_the_published_folder_is_healed(newsroom: Newsroom) -> None:
    before = newsroom.build("output")
    output = newsroom.home / "output"
    (output / "berita/bakau/index.html").write_text("<p>Diubah</p>", encoding="utf-8")
    (output / "index.html").unlink()
    (output / "titipan.html").write_text("<p>Titipan</p>", encoding="utf-8")
    next((output / "kartu").iterdir()).unlink()
    shutil.rmtree(output / "kanal")

    assert newsroom.build("output") == before


def test_a_build_that_failed_in_the_middle_leaves_nothing_for_the_next(newsroom: Newsroom) -> None:
    before = newsroom.build("output")
    good = (newsroom.theme / "templates/story.html").read_text(encoding="utf-8")
    (newsroom.theme / "templates/story.html").write_text("{{ nobody.knows }}", encoding="utf-8")
    with pytest.raises(BuildStopped, match="nobody"):
        newsroom.build("output")
    assert snapshot(newsroom.home / "output") == before
    (newsroom.theme / "templates/story.html").write_text(good, encoding="utf-8")

    assert newsroom.build("output") == before
