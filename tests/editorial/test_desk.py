"""The desk as journalists meet it: the real command on a real content folder."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.newsroom.findings import StoriesNeedMending
from tests.conftest import ROOT, TINY, Publish, Write
from tests.editorial.cases import BODY, HEADERS
from tests.editorial.cases.near_duplicate import OTHER

Run = Callable[..., subprocess.CompletedProcess[str]]


PLACED = BODY.replace("/berita/hutan-sagonta/", "/tempat/desa-hilir/")
# Another story, lest the desk find a copy.
ANOTHER = f"{OTHER}\nLihat [Baamang](/tempat/baamang/) dan [Desa Hilir](/tempat/desa-hilir/).\n"


def naskah(body: str = PLACED, **headers: str) -> str:
    lines = "\n".join(f"{key}: {value}" for key, value in {**HEADERS, **headers}.items())
    return f"---\n{lines}\n---\n{body}"


@pytest.fixture
def desk(tmp_path: Path, write: Write) -> Run:
    """A project of its own: the real settings and code, a tiny content folder."""
    places = str(TINY["data/places.yaml"]) + "- slug: baamang\n  name: Baamang\n"
    people = "- {slug: redaksi, name: Redaksi Kabar Baik Sampit, kind: organisation}\n"
    write(
        {
            "data/places.yaml": places,
            "data/people.yaml": people,
            "foto/mahoni.jpg": TINY["foto/bakau.jpg"],
        }
    )
    write({"berita/2026/mahoni.md": naskah()})
    for name in ("plugins", "theme", "pelicanconf.py"):
        (tmp_path / name).symlink_to(ROOT / name)

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "plugins.editorial", *words],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


def test_a_story_in_order_gets_thanks(desk: Run) -> None:
    done = desk("periksa", "content/berita/2026/mahoni.md")

    assert done.returncode == 0, done.stdout
    assert "blokir" not in done.stdout


def test_what_blocks_is_told_with_its_line_and_its_cure(desk: Run, write: Write) -> None:
    write({"berita/2026/mahoni.md": naskah(title="HEBOH!! Warga Tanam Mahoni", sumary="x")})

    done = desk("periksa")

    assert done.returncode == 1
    for said in ("content/berita/2026/mahoni.md", "CLICK-01", "baris 2", "Perbaiki:", "“summary:”"):
        assert said in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_only_the_files_asked_about_are_told(desk: Run, write: Write) -> None:
    write({"berita/2026/lain.md": naskah(ANOTHER, title="HEBOH!! Lain", slug="lain")})

    assert desk("periksa", "content/berita/2026/mahoni.md").returncode == 0
    assert desk("periksa", "content/berita/2026/lain.md").returncode == 1


def test_a_file_that_is_not_there_is_said_in_one_line(desk: Run) -> None:
    done = desk("periksa", "content/berita/2026/tidak-ada.md")

    assert done.returncode == 1
    assert done.stderr.strip().count("\n") == 0
    assert "tidak ada" in done.stderr


def test_since_a_revision_only_what_changed_is_told(
    desk: Run, write: Write, tmp_path: Path
) -> None:
    def git(*words: str) -> None:
        identity = ["-c", "user.name=a", "-c", "user.email=a@b.example"]
        subprocess.run(["git", *identity, *words], cwd=tmp_path, check=True, capture_output=True)

    write({"berita/2026/lama.md": naskah(ANOTHER, title="HEBOH!! Lama", slug="lama")})
    git("init", "-q")
    git("add", "content")
    git("commit", "-qm", "awal")
    assert desk("periksa", "--since", "HEAD").returncode == 0

    write({"berita/2026/baru dan aneh.md": naskah(title="GEGER!! Baru", slug="baru")})
    done = desk("periksa", "--since", "HEAD")

    assert done.returncode == 1
    assert "baru dan aneh.md" in done.stdout
    assert "content/berita/2026/lama.md" not in done.stdout
    assert desk("periksa", "--since", "tidak-ada").returncode == 1


def test_the_second_run_remembers_and_says_the_same(desk: Run, tmp_path: Path) -> None:
    first, second = desk("periksa"), desk("periksa")
    (store,) = tmp_path.rglob("desk.sqlite")
    store.write_bytes(b"flipped" + store.read_bytes()[7:])

    assert first.stdout == second.stdout == desk("periksa").stdout


def test_json_and_sarif_tell_the_same_findings(desk: Run, write: Write) -> None:
    write({"berita/2026/mahoni.md": naskah(title="HEBOH!! Warga Tanam Mahoni")})

    told = json.loads(desk("periksa", "--format", "json").stdout)
    sarif = json.loads(desk("periksa", "--format", "sarif").stdout)

    (run,) = sarif["runs"]
    assert told["blocking"] > 0
    assert [finding["code"] for finding in told["findings"]] == [
        result["ruleId"] for result in run["results"]
    ]
    known = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in run["results"]} <= known


def test_github_gets_annotations_and_a_summary(desk: Run, write: Write, tmp_path: Path) -> None:
    write({"berita/2026/mahoni.md": naskah(title="HEBOH!! Warga Tanam Mahoni")})

    done = desk("periksa", "--format", "github", "--ringkasan", str(tmp_path / "ringkasan.md"))

    assert "::error file=content/berita/2026/mahoni.md,line=2,title=CLICK-01" in done.stdout
    assert "| 2 | blokir |" in (tmp_path / "ringkasan.md").read_text(encoding="utf-8")


def test_a_waiver_is_told_and_lets_the_story_pass(desk: Run, write: Write) -> None:
    waiver = "[{aturan: CLICK-01, oleh: Rina, alasan: Nama acaranya memang Heboh}]"
    write(
        {
            "berita/2026/mahoni.md": naskah(
                title="Heboh Nada Sampit Digelar di Hutan Kota", izin=waiver
            )
        }
    )

    done = desk("periksa")

    assert done.returncode == 0, done.stdout
    assert "diizinkan Rina: Nama acaranya memang Heboh" in done.stdout


@pytest.mark.parametrize(
    ("waiver", "said"),
    [
        ("[{aturan: CLICK-01, oleh: Rina}]", "belum lengkap"),
        ("[{aturan: CLIK-01, oleh: Rina, alasan: Perlu}]", "Maksud Anda “CLICK-01”?"),
        ("[{aturan: ANON-01, oleh: Rina, alasan: Perlu}]", "tidak dapat diberi izin"),
        ("ya", "belum lengkap"),
    ],
)
def test_a_waiver_that_does_not_hold_is_a_finding(
    desk: Run, write: Write, waiver: str, said: str
) -> None:
    write({"berita/2026/mahoni.md": naskah(izin=waiver)})

    done = desk("periksa")

    assert done.returncode == 1
    assert said in " ".join(done.stdout.split())


def test_a_new_story_lacks_only_what_is_still_to_be_filled_in(desk: Run, tmp_path: Path) -> None:
    done = desk("tulis", "Perahu Baru: Kelotok “Listrik” di Mentaya")
    (file,) = tmp_path.rglob("perahu-baru-kelotok-listrik-di-mentaya.md")
    told = json.loads(desk("periksa", str(file), "--format", "json").stdout)

    assert done.returncode == 0
    assert str(file) in done.stdout
    assert told["blocking"] > 0
    lines = file.read_text(encoding="utf-8").split("\n")
    for finding in told["findings"]:
        line = lines[finding["line"] - 1]
        empty = line.endswith((":", "[]")) or "Tulis isi" in line or "/berita/" in line
        body = finding["line"] >= lines.index("---", 1)
        assert empty or body or finding["severity"] != "blokir", finding


def test_a_story_is_never_overwritten(desk: Run, tmp_path: Path) -> None:
    desk("tulis", "Perahu baru")
    (file,) = tmp_path.rglob("perahu-baru.md")
    file.write_text("milik saya", encoding="utf-8")

    done = desk("tulis", "Perahu baru")

    assert done.returncode == 1
    assert "tidak ditimpa" in done.stderr
    assert file.read_text(encoding="utf-8") == "milik saya"


def test_the_build_stops_at_what_the_desk_blocks(publish: Publish) -> None:
    shouting = naskah(title="HEBOH!! Warga Tanam Mahoni", place="Desa Hilir")
    rooms = ["plugins.editorial", "plugins.photos", "plugins.views", "plugins.press"]

    with pytest.raises(StoriesNeedMending, match="CLICK-01"):
        publish(
            {"berita/2026/mahoni.md": shouting, "foto/mahoni.jpg": TINY["foto/bakau.jpg"]},
            PLUGINS=rooms,
        )


def test_a_published_story_that_changes_asks_for_a_correction(desk: Run, write: Write) -> None:
    assert desk("catat").returncode == 0
    assert desk("periksa").returncode == 0

    write({"berita/2026/mahoni.md": naskah(PLACED.replace("seribu bibit", "sembilan ratus bibit"))})
    changed = desk("periksa")
    correction = "[{date: 2026-11-23, text: Semula tertulis seribu bibit; yang benar 900.}]"
    write(
        {
            "berita/2026/mahoni.md": naskah(
                PLACED.replace("seribu bibit", "sembilan ratus bibit"), corrections=correction
            )
        }
    )

    assert changed.returncode == 1
    assert "PMS-03" in changed.stdout
    assert desk("periksa").returncode == 0


def test_a_damaged_record_is_said_in_one_line(desk: Run, write: Write) -> None:
    write({"data/terbit.json": "{"})

    done = desk("periksa")

    assert done.returncode == 1
    assert "Pulihkan berkas itu dari git" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_story_that_cannot_be_read_is_told_of_alone(publish: Publish) -> None:
    broken = naskah(place="Desa Hilir").replace("title: Warga", "title: Warga: semua")
    leads_there = naskah(
        f"{OTHER}\nLihat [mahoni](/berita/mahoni/) dan [Desa Hilir](/tempat/desa-hilir/).\n",
        slug="buku",
        place="Desa Hilir",
    )

    with pytest.raises(StoriesNeedMending) as stopped:
        publish(
            {
                "berita/2026/bakau.md": None,
                "berita/2026/panen-raya.md": None,
                "berita/2026/mahoni.md": broken,
                "berita/2026/buku.md": leads_there,
                "foto/mahoni.jpg": TINY["foto/bakau.jpg"],
            },
            PLUGINS=["plugins.editorial", "plugins.photos", "plugins.views", "plugins.press"],
        )

    blocking = {
        (finding.path, finding.code) for finding in stopped.value.findings if finding.blocks
    }
    assert blocking == {("berita/2026/mahoni.md", "titik-dua-tanpa-kutip")}
