"""However the stories came to be as they are, the desk says of them what it would say at first."""

import logging
import os
import random
import shutil
import sqlite3
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from plugins.editorial.archive import Archive, Published, Traits
from plugins.editorial.desk import Desk
from plugins.editorial.memory import Memory
from plugins.editorial.rules import all_rules
from plugins.editorial.ties import pairs, ties_of
from plugins.editorial.tools import Entry, Tools
from plugins.newsroom.digest import digest
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding
from tests.editorial.cases import story
from tests.editorial.cases.near_duplicate import FESTIVAL, OTHER, PLACE_SWAPPED
from tests.editorial.desks import NOWHERE, told_by

SEEDS = range(60) if os.environ.get("NIGHTLY") else range(6)
EDITS = 60
PICTURES = Path(__file__).parent / "pictures" / "foto"
COMPARING = tuple(rule for rule in all_rules() if rule.compare)
NAMES = ("aula", "buku", "candi", "danau", "emas", "fajar")
# What may stand in each header, or in its body; nothing at all where it says None.
CHOICES: dict[str, tuple[str | None, ...]] = {
    "title": ("Perahu naga", "Buku bekas", "Lomba dayung"),
    "date": ("2026-11-01 08:00", "2026-11-02 08:00", "2025-01-01 08:00"),
    "slug": NAMES,
    "lang": (None, "en"),
    "status": (None, "draft", "withdrawn"),
    "keyphrase": (None, "hutan kota", "perahu naga"),
    "queries": (None, "[perahu naga, hutan kota]"),
    "aliases": (None, "[/berita/candi/]", "[/berita/emas/, /berita/lama/]"),
    "image": (None, "foto/a.jpg", "foto/b.jpg", "foto/c.jpg"),
    "image_caption": ("Suasana pagi.", "Foto arsip."),
    "corrections": (None, "[{date: 2026-11-23, text: Semula 40; yang benar 41.}]"),
    "izin": (None, "[{aturan: FIND-14, oleh: Rina, alasan: Dua bagian dari satu seri}]"),
    "body": (FESTIVAL, PLACE_SWAPPED, OTHER, "Singkat.\n"),
    "link": ("", *(f"[di sini](/berita/{name}/)" for name in NAMES), "[lama](/berita/lama#x)"),
}
# Edits that tie stories together come often, or what unties them would seldom be seen.
OFTEN = ("link", "link", "link", "slug", "slug", "image", "image", "date", "title", "body")
PHOTOS = ("mahoni.jpg", "mahoni-lagi.jpg", "dayung.jpg", "kecil.jpg", "rusak.jpg", None)
UNREADABLE = "kepala-tidak-terbaca"


def alone(path: str) -> dict[str, str | None]:
    """A story that nothing ties to another, before it is edited."""
    rng = random.Random(path)  # noqa: S311 - nothing secret
    words = " ".join("".join(rng.choices("aiueoklmnprst", k=6)) for _ in range(60))
    slug, title = path[12:-3], "Perahu naga"
    return dict.fromkeys(("keyphrase", "image")) | {
        "title": title,
        "slug": slug,
        "body": f"{words}.\n",
        "link": "",
    }


class Newspaper:
    """A content folder that somebody works on."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.rng = random.Random(seed)  # noqa: S311 - nothing secret
        self.stories: dict[str, dict[str, str | None]] = {}
        self.unreadable: set[str] = set()
        self.published: dict[str, Published] = {}
        (folder / "foto").mkdir(parents=True)

    def edit(self) -> None:
        """Change, add, break, mend or remove something."""
        work = self.rng.choice(
            (*[self._write] * 8, self._remove, self._remove, self._break, self._print)
        )
        self.rng.choice((work, work, work, self._photograph))()

    def _write(self) -> None:
        path = self._path()
        header = self.rng.choice((*OFTEN, *CHOICES))
        self.stories.setdefault(path, alone(path))[header] = self.rng.choice(CHOICES[header])
        self.unreadable.discard(path)

    def _remove(self) -> None:
        self.stories.pop(self._path(), None)

    def _break(self) -> None:
        self.unreadable.add(self._path())

    def _print(self) -> None:
        address = f"/berita/{self.rng.choice(NAMES)}/"
        self.published[address] = Published(body_digest=self.rng.choice("xy"), corrections=0)

    def _photograph(self) -> None:
        file = self.folder / "foto" / self.rng.choice(("a.jpg", "b.jpg", "c.jpg", "d.jpg"))
        file.unlink(missing_ok=True)
        if name := self.rng.choice(PHOTOS):
            shutil.copy(PICTURES / name, file)

    def _path(self) -> str:
        return f"berita/2026/{self.rng.choice(NAMES)}.md"

    def entries(self) -> list[Entry]:
        paths = sorted(self.stories)
        return [
            Entry(
                path=path,
                digest=digest(self.stories[path], path in self.unreadable),
                load=partial(self._draft, path),
            )
            for path in paths
        ]

    def _draft(self, path: str) -> Draft | Finding:
        if path in self.unreadable:
            return Finding(path=path, code=UNREADABLE, problem="Tidak terbaca.", remedy="Mendkan.")
        headers = dict(self.stories[path])
        body = f"{headers.pop('body')}\n{headers.pop('link')}\n"
        return story(body, path, **headers).draft

    def told(self, memory: Path = NOWHERE) -> tuple[Finding, ...]:
        """What a desk with this memory says now."""
        return told_by(self.tools(), self.entries(), memory, digest(self.published))

    def tools(self) -> Tools:
        return Tools(
            archive=Archive(
                addresses=frozenset(("/tempat/baamang/", "/berita/")),
                lists=("/topik/",),
                published=dict(self.published),
                content=str(self.folder),
            ),
            address=lambda draft: f"/berita/{draft.text('slug')}/",
            check_headers=lambda draft: iter(()),
            rules=COMPARING,
        )


@pytest.fixture(scope="module")
def spoken() -> set[str]:
    """The codes of all that was found while the stories were edited."""
    return set()


@pytest.mark.parametrize("seed", SEEDS)
def test_after_any_edits_it_says_what_a_desk_without_memory_says(
    seed: int, tmp_path: Path, spoken: set[str]
) -> None:
    paper = Newspaper(tmp_path / "content", seed)
    for _ in range(EDITS):
        paper.edit()

        told = paper.told(tmp_path / "desk.sqlite")

        assert told == paper.told()
        spoken.update(finding.code for finding in told)


def test_each_rule_that_compares_spoke_meanwhile(spoken: set[str]) -> None:
    assert spoken == {UNREADABLE, *(rule.code for rule in COMPARING)}


AULA, BUKU = "berita/2026/aula.md", "berita/2026/buku.md"


def codes(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.code for finding in findings}


def with_photos(tmp_path: Path, *photos: str) -> Newspaper:
    """Stories that show these photos, one a day."""
    paper = Newspaper(tmp_path / "content", 1)
    for day, (path, photo) in enumerate(zip((AULA, BUKU), photos, strict=True), start=1):
        shutil.copy(PICTURES / photo, paper.folder / "foto")
        paper.stories[path] = alone(path) | {
            "image": f"foto/{photo}",
            "image_caption": "Suasana pagi.",
            "date": f"2026-11-0{day} 08:00",
        }
    return paper


TWINS = [("polos.jpg", "polos.jpg"), ("mahoni.jpg", "mahoni-lagi.jpg")]


@pytest.mark.parametrize("photos", TWINS)
def test_a_photo_is_new_again_when_the_story_that_had_it_first_goes(
    tmp_path: Path, photos: tuple[str, str]
) -> None:
    paper = with_photos(tmp_path, *photos)
    before = paper.told(tmp_path / "desk.sqlite")
    del paper.stories[AULA]

    after = paper.told(tmp_path / "desk.sqlite")

    assert "MIS-06" in codes(before) - codes(after)
    assert after == paper.told()


@pytest.mark.parametrize("photos", TWINS)
def test_whichever_story_is_the_later_one_is_asked(tmp_path: Path, photos: tuple[str, str]) -> None:
    paper = with_photos(tmp_path, *photos)
    before = paper.told(tmp_path / "desk.sqlite")
    paper.stories[AULA]["date"] = "2026-11-03 08:00"

    after = paper.told(tmp_path / "desk.sqlite")

    asked = [[f.path for f in told if f.code == "MIS-06"] for told in (before, after)]
    assert asked == [[BUKU], [AULA]]
    assert after == paper.told()


SAME = {
    "photo": (TWINS[0], {}, "MIS-06"),
    "look": (TWINS[1], {}, "MIS-06"),
    "body": (("dayung.jpg", "polos.jpg"), {"body": FESTIVAL}, "DUP-01"),
}


@pytest.mark.parametrize("what", SAME)
def test_a_story_is_called_by_its_new_title_where_others_are_compared_with_it(
    tmp_path: Path, what: str
) -> None:
    photos, alike, code = SAME[what]
    paper = with_photos(tmp_path, *photos)
    for path in (AULA, BUKU):
        paper.stories[path] |= alike
    paper.told(tmp_path / "desk.sqlite")
    paper.stories[AULA]["title"] = "Judul yang lain"

    after = paper.told(tmp_path / "desk.sqlite")

    assert {f.code for f in after if f.path == BUKU and "Judul yang lain" in f.problem} == {code}
    assert after == paper.told()


def test_a_body_that_changed_is_seen_under_every_band_it_keeps() -> None:
    traits = Traits(path="a", address="/a/", signature=bytes(range(256)))
    other = replace(traits, signature=bytes([255, *range(1, 256)]))
    shown, now = pairs(ties_of(traits).gives), pairs(ties_of(other).gives)

    assert len({key for key, _ in shown} & {key for key, _ in now}) == 15 + 1  # its address
    assert shown & now == {pair for pair in shown if pair[1] == 0}


def test_a_link_is_dead_once_the_file_it_may_have_meant_is_mended(tmp_path: Path) -> None:
    paper = Newspaper(tmp_path / "content", 1)
    broken, leads = AULA, BUKU
    paper.stories[broken] = alone(broken) | {"slug": "gedung"}
    paper.stories[leads] = alone(leads) | {"link": "[aula](/berita/aula/)"}
    paper.unreadable.add(broken)
    before = paper.told(tmp_path / "desk.sqlite")
    paper.unreadable.clear()

    after = paper.told(tmp_path / "desk.sqlite")

    assert "FIND-12" in codes(after) - codes(before)
    assert after == paper.told()


def full(tmp_path: Path) -> Newspaper:
    paper = Newspaper(tmp_path / "content", 3)
    while len(paper.stories) < len(NAMES):
        paper.edit()
    return paper


def test_what_did_not_change_is_neither_read_nor_compared(tmp_path: Path) -> None:
    paper = full(tmp_path)
    paper.stories = {path: alone(path) for path in paper.stories}
    paper.unreadable.clear()
    first = paper.told(tmp_path / "desk.sqlite")

    def nothing_to_do() -> Tools:
        raise AssertionError("the tools were taken out")

    with Memory(tmp_path / "desk.sqlite", "1") as memory:
        desk = Desk(
            memory=memory,
            tools=nothing_to_do,
            content=str(paper.folder),
            world=digest(paper.published),
        )
        again = desk.review(paper.entries()).findings

    assert first
    assert again == first


def test_one_edit_reads_one_story(tmp_path: Path) -> None:
    paper = full(tmp_path)
    paper.unreadable.clear()
    paper.told(tmp_path / "desk.sqlite")
    edited = next(iter(paper.stories))
    paper.stories[edited]["title"] = "Judul yang lain"
    read = tmp_path / "read"

    def watched(entry: Entry) -> Entry:
        def load() -> Draft | Finding:
            with read.open("a", encoding="utf-8") as log:  # others read than we
                log.write(f"{entry.path}\n")
            return entry.load()

        return Entry(path=entry.path, digest=entry.digest, load=load)

    watching = map(watched, paper.entries())
    told_by(paper.tools(), watching, tmp_path / "desk.sqlite", digest(paper.published))

    assert read.read_text(encoding="utf-8").split("\n") == [edited, ""]


@pytest.mark.parametrize("place", [0.02, 0.3, 0.5, 0.7, 0.9, 0.99])
def test_a_flipped_byte_is_never_believed(
    tmp_path: Path, place: float, caplog: pytest.LogCaptureFixture
) -> None:
    paper = full(tmp_path)
    file = tmp_path / "desk.sqlite"
    told = paper.told(file)
    data = bytearray(file.read_bytes())
    data[int(len(data) * place)] ^= 0x41
    file.write_bytes(data)
    paper.stories[min(paper.stories)]["title"] = "Judul yang lain"

    with caplog.at_level(logging.WARNING):
        again = paper.told(file)

    assert again == paper.told()
    assert told
    assert len(caplog.messages) <= 1


@pytest.mark.parametrize("table", ["notes", "readings"])
def test_a_damaged_record_is_thrown_away_with_one_line(
    tmp_path: Path, table: str, caplog: pytest.LogCaptureFixture
) -> None:
    paper = full(tmp_path)
    file = tmp_path / "desk.sqlite"
    told = paper.told(file)
    mark = b"Perahu" if table == "readings" else b"photo_stamp"
    data = file.read_bytes()
    assert mark in data
    file.write_bytes(data.replace(mark, mark[::-1]))
    paper.published["/berita/lain/"] = Published(body_digest="x", corrections=0)

    with caplog.at_level(logging.WARNING):
        again = paper.told(file)

    assert again == told
    assert caplog.messages == [
        "Ingatan meja redaksi (desk.sqlite) rusak, maka semua naskah dibaca lagi."
    ]
    assert paper.told(file) == told
    assert len(caplog.messages) == 1


def test_another_version_of_the_desk_reads_everything_anew(tmp_path: Path) -> None:
    paper = full(tmp_path)
    file = tmp_path / "desk.sqlite"
    paper.told(file)

    with Memory(file, "2") as memory:
        assert memory.notes == {}


def test_a_lost_note_is_damage(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    paper = full(tmp_path)
    file = tmp_path / "desk.sqlite"
    told = paper.told(file)
    store = sqlite3.connect(file)
    with store:
        store.execute("DELETE FROM kept WHERE key = ?", (min(paper.stories),))
    store.close()

    assert paper.told(file) == told
    assert len(caplog.messages) == 1
