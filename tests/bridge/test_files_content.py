"""Whatever lies in the content folder: stories are found, the rest is named, nothing is copied."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from plugins.bridge.drafts import story_files
from plugins.bridge.folders import Folders
from plugins.bridge.quarantine import STATUS, StoriesHeldBack
from plugins.bridge.reader import read_draft
from plugins.bridge.settings import config_at
from plugins.bridge.troubles import UnreadableError
from plugins.newsroom.findings import Finding, StoriesNeedMending
from tests.conftest import PLACES, ROOT, STORY, Publish, Write, jpeg
from tests.unreadable import locked

LEAN = ["plugins.photos", "plugins.views", "plugins.seo", "plugins.press"]
FOLDERS = config_at(ROOT / "pelicanconf.py").folders
GOOD = "berita/2026/bakau.md"
CANARY = "kenari7351"
DEEP = "d" * 60


def a_file(text: str = STORY) -> Callable[[Path], None]:
    def make(file: Path) -> None:
        file.write_text(text, encoding="utf-8")

    return make


def a_link_to(target: str) -> Callable[[Path], None]:
    return lambda file: file.symlink_to(target)


def a_folder(folder: Path) -> None:
    folder.mkdir(exist_ok=True)


def a_fifo(file: Path) -> None:
    os.mkfifo(file)


ODD: dict[str, tuple[Callable[[Path], None], str]] = {
    "berita/2026/rahasia.md": (a_link_to("/etc/passwd"), "tautan-berkas"),
    "berita/2026/kembar.md": (a_link_to("bakau.md"), "tautan-berkas"),
    "berita/2026/putus.md": (a_link_to("tidak-ada.md"), "tautan-berkas"),
    "berita/2026/lingkar.md": (a_link_to("lingkar.md"), "tautan-berkas"),
    "berita/2025": (a_link_to("/etc"), "tautan-berkas"),
    "foto/rahasia.jpg": (a_link_to("/etc/passwd"), "tautan-berkas"),
    "foto/lama": (a_link_to("/etc"), "tautan-berkas"),
    "data/people.yaml": (a_link_to("/etc/passwd"), "tautan-berkas"),
    "locale/en.po": (a_link_to("/etc/passwd"), "tautan-berkas"),
    "ilustrasi/alat.py": (a_link_to("/etc/passwd"), "tautan-berkas"),
    "berita/2026/pipa.md": (a_fifo, "bukan-berkas"),
    "foto/pipa.jpg": (a_fifo, "bukan-berkas"),
    "data/redirects.yaml": (a_fifo, "bukan-berkas"),
    "berita/2026/con.md": (a_file(), "nama-berkas-tidak-sah"),
    "berita/2026/panen\u202edm.md": (a_file(), "nama-berkas-tidak-sah"),
    "berita/2026/panen\nraya.md": (a_file(), "nama-berkas-tidak-sah"),
    "berita/2026/panen\x1b[2J.md": (a_file(), "nama-berkas-tidak-sah"),
    "berita/2026/panen\udcff.md": (a_file(), "nama-berkas-tidak-sah"),
    "berita/2026/panen.md ": (a_file(), "nama-berkas-tidak-sah"),
    "berita/2026/panen\\raya.md": (a_file(), "nama-berkas-tidak-sah"),
    "foto/nul.jpg": (a_file(), "nama-berkas-tidak-sah"),
    "foto/panen:raya.jpg": (a_file(), "nama-berkas-tidak-sah"),
    "berita/2026/panen.rst": (a_file(".. include:: /etc/passwd\n"), "bukan-markdown"),
    "berita/2026/panen.html": (a_file("<script>alert(1)</script>"), "bukan-markdown"),
    "berita/2026/panen.js": (a_file("alert(1)"), "berkas-asing"),
    "berita/2026/panen.svg": (a_file("<svg onload='alert(1)'/>"), "berkas-asing"),
    "berita/2026/PANEN.PHP": (a_file("<?php"), "berkas-asing"),
    "berita/2026/_headers": (a_file("/*\n  X: y\n"), "berkas-asing"),
    "_redirects": (a_file("/* https://jahat.example/ 301\n"), "berkas-asing"),
    "halaman/CNAME": (a_file("jahat.example"), "berkas-asing"),
}
HONEST = [
    "berita/2026/Panen Raya (1).md",
    "berita/2026/PANEN-DUA.MD",
    "berita/2026/kisah-Éloïse.md",
    "berita/2026/夜市.md",
    "berita/2026/O'Brien & anak.md",
    "berita/2026/panen.md/cerita.md",
    "berita/2026/01/22/panen.md",
    "halaman/en/about.md",
    "berita/2026/50%.md",
]
UNSEEN = [
    ".git/config.md",
    "berita/.htaccess",
    "berita/2026/.bakau.md.swp",
    "berita/.obsidian/plugins/x.js",
    "foto/.DS_Store",
]


@pytest.fixture
def content(write: Write) -> Path:
    return write({GOOD: STORY})


def found_in(content: Path) -> tuple[list[str], list[Finding]]:
    stories, findings = story_files(folders_at(content))
    return [story.path for story in stories], findings


def folders_at(content: Path) -> Folders:
    return replace(FOLDERS, content=content)


def put(content: Path, path: str, make: Callable[[Path], None]) -> None:
    (content / path).parent.mkdir(parents=True, exist_ok=True)
    make(content / path)


@pytest.mark.parametrize("path", ODD, ids=ascii)
def test_what_is_no_story_is_named_and_its_neighbours_are_read(content: Path, path: str) -> None:
    make, code = ODD[path]
    put(content, path, make)

    stories, (finding,) = found_in(content)

    assert stories == [GOOD]
    assert (finding.code, finding.blocks) == (code, True)
    assert finding.path.isprintable()
    assert finding.path.encode().decode()[:7] == path[:7]


@pytest.mark.parametrize("path", HONEST, ids=ascii)
def test_a_story_with_an_honest_odd_name_is_found(content: Path, path: str) -> None:
    put(content, path, a_file())

    assert found_in(content) == (sorted([path, GOOD]), [])


@pytest.mark.parametrize("path", UNSEEN)
def test_what_is_hidden_is_nobodys_business(content: Path, path: str) -> None:
    put(content, path, a_file())

    assert found_in(content) == ([GOOD], [])


def test_the_lock_of_an_editor_is_no_symlink_of_a_story(content: Path) -> None:
    put(content, "berita/2026/.#bakau.md", a_link_to("rina@meja.1234"))

    assert found_in(content) == ([GOOD], [])


@pytest.mark.parametrize("path", ["berita/2026/catatan.pdf", "halaman/data.xlsx", "berita/LICENSE"])
def test_an_idle_file_beside_a_story_is_told_and_stops_nobody(content: Path, path: str) -> None:
    put(content, path, a_file())

    stories, (finding,) = found_in(content)

    assert stories == [GOOD]
    assert (finding.path, finding.code, finding.blocks) == (path, "berkas-asing", False)


@pytest.mark.parametrize("path", ["berita/2026/bakau.jpg", "foto/panen.HEIC", "ilustrasi/alat.py"])
def test_a_file_in_its_place_is_not_spoken_of(content: Path, path: str) -> None:
    put(content, path, a_file())

    assert found_in(content) == ([GOOD], [])


@pytest.mark.parametrize(
    ("newcomer", "first"),
    [
        ("berita/2026/Bakau.md", GOOD),
        ("berita/2026/bakau.MD", GOOD),
        ("foto/Panen.jpg", "foto/panen.jpg"),
        ("foto/panen.JPG", "foto/panen.jpg"),
        ("foto/e\u0301.jpg", "foto/\u00e9.jpg"),
        ("Berita", "berita"),
    ],
    ids=ascii,
)
def test_of_names_that_are_one_elsewhere_the_plainest_keeps_its_place(
    content: Path, newcomer: str, first: str
) -> None:
    for path in (newcomer, first):
        put(content, path, a_file() if "." in path else a_folder)

    stories, (finding,) = found_in(content)

    assert stories == [GOOD]
    assert (finding.path, finding.code, finding.blocks) == (newcomer, "nama-berkas-kembar", True)
    assert f"“{first}”" in finding.problem


def test_who_was_published_keeps_the_place_of_a_twin(content: Path) -> None:
    put(content, "berita/2026/Bakau.md", a_file())
    record = {"/berita/bakau/": {"body": "x", "corrections": 0, "file": "berita/2026/Bakau.md"}}
    put(content, "data/terbit.json", a_file(json.dumps(record)))

    stories, (finding,) = found_in(content)

    assert stories == ["berita/2026/Bakau.md"]
    assert finding.path == GOOD


def test_folders_in_each_other_without_end_are_not_followed(content: Path) -> None:
    with endless_folders_below(content / "berita/2026"):
        stories, (finding,) = found_in(content)

    assert stories == [GOOD]
    assert (finding.code, finding.path) == ("folder-terlalu-dalam", f"berita/2026/{DEEP}/…")


@contextmanager
def endless_folders_below(folder: Path) -> Iterator[None]:
    here = os.open(folder, os.O_RDONLY)
    for _ in range(300):  # four times as far as any path reaches
        os.mkdir(DEEP, dir_fd=here)
        inner = os.open(DEEP, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)
    try:
        yield
    finally:  # Python's own rmtree may give up
        subprocess.run([str(shutil.which("rm")), "-rf", str(folder / DEEP)], check=True)


def test_a_folder_that_nobody_may_open_is_named() -> None:
    with locked("berita/2026", folder=True) as root:
        stories, (finding,) = found_in(root)

    assert stories == []
    assert (finding.path, finding.code) == ("berita/2026/", "tidak-dapat-dibuka")
    assert "tidak boleh dibaca" in finding.problem


@pytest.mark.parametrize("became", ["nothing", "a symlink", "a fifo", "a folder"])
def test_a_story_that_changes_its_nature_before_it_is_read_is_named(
    content: Path, became: str
) -> None:
    ((path,), _) = found_in(content)
    (content / path).unlink()
    match became:
        case "a symlink":
            (content / path).symlink_to("/etc/passwd")
        case "a fifo":
            os.mkfifo(content / path)
        case "a folder":
            (content / path).mkdir()

    with pytest.raises(UnreadableError) as trouble:
        read_draft(content / path, content)

    finding = trouble.value.finding
    assert (finding.path, finding.code) == (GOOD, "tidak-dapat-dibuka")


def test_what_is_odd_is_left_out_and_all_else_published(publish: Publish, tmp_path: Path) -> None:
    odd = {path: make for path, (make, _) in ODD.items() if path.startswith("berita/2026/")}
    for path, make in odd.items():
        put(tmp_path / "content", path, make)

    with pytest.raises(StoriesHeldBack) as stop:
        publish(PLUGINS=LEAN, BLOCKED_STORIES="quarantine")

    output = tmp_path / "output"
    root = Path("/etc/passwd").read_bytes().splitlines()[0]
    assert stop.value.code == STATUS
    assert (output / "berita/bakau/index.html").is_file()
    assert sorted(path.name for path in (output / "berita").iterdir()) == ["bakau", "panen-raya"]
    assert not any(root in file.read_bytes() for file in output.rglob("*") if file.is_file())


@pytest.mark.parametrize("path", ["berita/2026/pipa.md", "foto/bakau.jpg", "data/people.yaml"])
def test_a_fifo_holds_up_nobody(publish: Publish, tmp_path: Path, path: str) -> None:
    put(tmp_path / "content", path, a_fifo)

    with pytest.raises(StoriesNeedMending) as stop:
        publish({path: None}, PLUGINS=LEAN)

    assert {finding.path for finding in stop.value.findings} >= {path}


def test_a_catalogue_that_is_a_symlink_is_not_followed(publish: Publish, tmp_path: Path) -> None:
    put(tmp_path / "content", "locale/en.po", a_link_to(str(ROOT / "content/locale/en.po")))

    with pytest.raises(SystemExit, match=r"en\.po: tidak ada, atau bukan berkas biasa"):
        publish()


def test_nothing_of_the_content_folder_is_copied(publish: Publish, tmp_path: Path) -> None:
    """Whatever Pelican's own settings ask for: neither its readers nor its writer are at work."""
    changes = {
        "foto/skrip.js": f"alert('{CANARY}')",
        "foto/gambar.svg": f"<svg>{CANARY}</svg>",
        "foto/halaman.html": CANARY,
        "foto/cerita.rst": CANARY,
        "foto/cerita.md": CANARY,
        "data/rahasia.txt": CANARY,
        "berita/2026/catatan.pdf": CANARY,
        "berita/2026/.htaccess": CANARY,
        "berita/2026/tak-dipakai.jpg": jpeg() + CANARY.encode(),
        "foto/bakau.jpg": jpeg() + CANARY.encode(),
        "data/places.yaml": f"# {CANARY}\n{PLACES}",
    }

    output = publish(
        changes,
        PLUGINS=LEAN,
        STATIC_PATHS=["foto", "berita", "data"],
        EXTRA_PATH_METADATA={"foto/skrip.js": {"path": "skrip.js"}},
        ARTICLE_PATHS=["berita"],
        READERS={"rst": None, "html": None},
        OUTPUT_SOURCES=True,
        TEMPLATE_PAGES={"foto/halaman.html": "halaman.html"},
    )

    assert (output / "berita/bakau/index.html").is_file()
    published = {file: file.read_bytes() for file in output.rglob("*") if file.is_file()}
    sent = {file.read_bytes() for file in (tmp_path / "content").rglob("*") if file.is_file()}
    assert [file for file, data in published.items() if CANARY.encode() in data] == []
    assert [file for file, data in published.items() if data in sent] == []
