"""Every edition says what it consists of, and an earlier one comes back in one step."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.bridge.filling import SettingsError
from plugins.bridge.settings import Config, config_from
from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.manifest import NAME as MANIFEST
from plugins.press.__main__ import main
from plugins.press.editions import Editions
from plugins.press.manifest import DamagedEditionError, check_edition
from tests.conftest import ROOT, STORY, Publish


@pytest.fixture
def config(tmp_path: Path) -> Config:
    from pelican.settings import read_settings

    places = {"OUTPUT_PATH": str(tmp_path / "output"), "CACHE_PATH": str(tmp_path / "cache")}
    return config_from(read_settings(str(ROOT / "pelicanconf.py"), override=places))


def publish_titles(publish: Publish, *titles: str, **settings: object) -> Path:
    for title in titles:
        text = STORY.replace("Warga menanam seribu bakau", title)
        output = publish({"berita/2026/bakau.md": text}, **settings)
    return output


def title_of(output: Path) -> str:
    html = (output / "berita/bakau/index.html").read_text(encoding="utf-8")
    found = re.search(r"<h1[^>]*>(.*?)</h1>", html, re.DOTALL)
    return found[1].strip() if found else ""


def test_the_manifest_names_every_file_with_its_sum(publish: Publish) -> None:
    output = publish()

    lines = (output / MANIFEST).read_text(encoding="utf-8").splitlines()
    sums = {
        file.relative_to(output).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in output.rglob("*")
        if file.is_file() and file.name != MANIFEST
    }
    assert len(sums) > 50
    assert lines == [f"{sums[path]}  {path}" for path in sorted(sums, key=str.encode)]
    checked = subprocess.run(
        ["sha256sum", "--check", "--strict", "--quiet", MANIFEST], cwd=output, check=False
    )
    assert checked.returncode == 0


def test_the_manifest_follows_every_change(publish: Publish) -> None:
    output = publish_titles(publish, "Satu", "Dua")
    assert check_edition(output) > 50

    (output.parent / "content/berita/2026/panen-raya.md").unlink()
    publish({"berita/2026/panen-raya.md": None})

    assert check_edition(output) > 40
    assert "berita/panen-raya/" not in (output / MANIFEST).read_text(encoding="utf-8")


@pytest.mark.parametrize("harm", ["changed", "missing", "too much", "linked", "no manifest"])
def test_a_damaged_edition_is_noticed(publish: Publish, harm: str) -> None:
    output = publish()
    file = output / "index.html"
    match harm:
        case "changed":
            file.write_bytes(file.read_bytes() + b" ")
        case "missing":
            file.unlink()
        case "too much":
            (output / "tamu.html").write_text("x", encoding="utf-8")
        case "linked":
            file.rename(output.parent / "index.html")
            file.symlink_to(output.parent / "index.html")
        case "no manifest":
            (output / MANIFEST).unlink()

    with pytest.raises(DamagedEditionError, match=r"index\.html|tamu\.html|MANIFEST"):
        check_edition(output)


def test_one_word_brings_the_edition_before_back(
    publish: Publish, config: Config, capsys: pytest.CaptureFixture[str]
) -> None:
    output = publish_titles(publish, "Satu", "Dua", "Tiga")

    assert main(["kembali"], config) == 0

    assert title_of(output) == "Dua"
    assert check_edition(output) > 50
    assert "Situs kembali ke edisi" in capsys.readouterr().out
    assert main(["kembali"], config) == 0
    assert title_of(output) == "Satu"
    with pytest.raises(BuildStopped, match="Belum ada edisi sebelumnya"):
        main(["kembali"], config)
    assert title_of(output) == "Satu"


def test_after_going_back_a_build_brings_the_newest_again(
    publish: Publish, config: Config, tmp_path: Path
) -> None:
    output = publish_titles(publish, "Satu", "Dua", "Tiga")
    newest = shutil.copytree(output, tmp_path / "newest")
    main(["kembali", "2"], config)
    assert title_of(output) == "Satu"

    publish_titles(publish, "Tiga")

    assert title_of(output) == "Tiga"
    assert (output / MANIFEST).read_bytes() == (newest / MANIFEST).read_bytes()
    assert check_edition(output) == check_edition(newest)


def test_so_many_are_kept_as_the_settings_say(publish: Publish) -> None:
    output = publish_titles(publish, *"ABCDE", EDITIONS_KEPT=2)

    assert [title_of(edition) for edition in Editions(output, 2).earlier] == ["D", "C", "B"]


def test_a_damaged_edition_does_not_come_back(publish: Publish, config: Config) -> None:
    output = publish_titles(publish, "Satu", "Dua")
    file = Editions(output, 3).earlier[0] / "berita/bakau/index.html"
    file.write_bytes(file.read_bytes().replace(b"Satu", b"Jahat"))

    with pytest.raises(BuildStopped, match=r"rusak \(berita/bakau/index\.html\)"):
        main(["kembali"], config)

    assert title_of(output) == "Dua"


def test_looking_changes_nothing(
    publish: Publish, config: Config, capsys: pytest.CaptureFixture[str]
) -> None:
    output = publish_titles(publish, "Satu", "Dua")

    assert main(["kembali", "--daftar"], config) == 0
    assert main(["kembali", "--coba"], config) == 0

    told = capsys.readouterr().out
    assert re.search(r"^kembali 1: edisi \d{4}-\d\d-\d\d \d\d:\d\d WIB$", told, re.MULTILINE)
    assert re.search(r"^Akan kembali ke edisi .+ \(\d+ berkas\)\.$", told, re.MULTILINE)
    assert title_of(output) == "Dua"


@pytest.mark.parametrize("words", [["kembali", "0"], ["kembali", "kemarin"], ["maju"]])
def test_a_wrong_question_ends_with_2(config: Config, words: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(words, config)

    assert end.value.code == 2


@pytest.mark.parametrize("number", [0, -1, "3", True])
def test_at_least_one_edition_is_kept(publish: Publish, number: object) -> None:
    with pytest.raises(SettingsError, match="EDITIONS_KEPT"):
        publish(EDITIONS_KEPT=number)


def test_who_types_it_gets_help() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "plugins.press", "kembali", "--help"],
        cwd=ROOT,
        env=os.environ | {"COLUMNS": "100"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert "EDITIONS_KEPT" in done.stdout
    assert "--daftar" in done.stdout


def test_the_same_edition_made_anew_is_not_one_to_go_back_to(
    publish: Publish, tmp_path: Path
) -> None:
    output = publish_titles(publish, "Satu", "Dua")

    publish_titles(publish, "Dua", CACHE_PATH=str(tmp_path / "cache"))

    assert [title_of(edition) for edition in Editions(output, 3).earlier] == ["Satu"]
    assert title_of(output) == "Dua"
