"""What may be sent: a whole edition, every byte as it was printed, in a harmless order."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.newsroom.manifest import NAME, UnreadableManifestError, manifest_from
from plugins.newsroom.progress import quietly
from plugins.newsroom.serving import TYPES, is_lasting
from plugins.publishing.shipment import FOR_HOSTS, Wave, shipment_in
from tests.publishing.conftest import Terbit
from tests.publishing.editions import files_below, seal


def test_the_press_seals_an_edition_as_sha256sum_does(printed: Path, edition: Path) -> None:
    assert (printed / NAME).read_bytes() == (edition / NAME).read_bytes()
    digests = manifest_from((printed / NAME).read_bytes())
    assert digests.keys() == files_below(printed).keys() - {NAME}


def flip(edition: Path) -> None:
    file = edition / "berita/bakau/index.html"
    data = bytearray(file.read_bytes())
    data[100] ^= 1
    file.write_bytes(data)


def lose(edition: Path) -> None:
    (edition / "berita/bakau/index.html").unlink()


def link_elsewhere(edition: Path) -> None:
    """The same bytes, but by a detour."""
    file = edition / "berita/bakau/index.html"
    file.rename(edition.parent / "asli.html")
    file.symlink_to(edition.parent / "asli.html")


def block(edition: Path) -> None:
    """Who opens it waits for ever."""
    file = edition / "berita/bakau/index.html"
    file.unlink()
    os.mkfifo(file)


@pytest.mark.parametrize("harm", [flip, lose, link_elsewhere, block])
def test_an_edition_that_is_not_as_printed_is_refused_by_name(
    edition: Path,
    terbit: Terbit,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    harm: Callable[[Path], None],
) -> None:
    harm(edition)

    assert terbit(tmp_path / "www") == 2
    told = capsys.readouterr().err
    assert "berita/bakau/index.html" in told
    assert "Bangun dulu" in told
    assert not (tmp_path / "www").exists()


def test_a_folder_without_an_edition_is_told(
    edition: Path, terbit: Terbit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (edition / NAME).unlink()

    assert terbit(tmp_path / "www") == 2
    assert "Bangun dulu" in capsys.readouterr().err


@pytest.mark.parametrize(
    "path", ["../rahasia", "/etc/passwd", "a//b", "a/./b", "a\\b", "a\x1b[2Jb", "a\x00b", NAME, ""]
)
def test_a_manifest_names_only_plain_files_of_the_edition(path: str) -> None:
    good = f"{'0' * 64}  berita/bakau/index.html\n"
    with pytest.raises(UnreadableManifestError, match=r"^2$"):
        manifest_from(f"{good}{'0' * 64}  {path}\n".encode())


@pytest.mark.parametrize("path", ["a b.txt", "é.html", "..a/b..", "-a", "#a", "~a", "a'b", "ꦲ.txt"])
def test_odd_but_honest_names_are_read(path: str) -> None:
    assert manifest_from(f"{'0' * 64}  {path}\n".encode()) == {path: "0" * 64}


def test_what_is_no_part_of_the_edition_is_told_and_stays_here(
    edition: Path, terbit: Terbit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (edition / "berita/.DS_Store").write_bytes(b"x")

    assert terbit(tmp_path / "www") == 0
    assert "berita/.DS_Store" in capsys.readouterr().err
    assert not (tmp_path / "www/berita/.DS_Store").exists()


def test_an_unknown_kind_of_file_is_told_and_sent(
    edition: Path, terbit: Terbit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (edition / "lampiran.xyz").write_bytes(b"x")
    seal(edition)

    assert terbit(tmp_path / "www") == 0
    assert "lampiran.xyz" in capsys.readouterr().err
    assert (tmp_path / "www/lampiran.xyz").exists()


def test_the_kind_of_every_file_of_an_edition_is_known(edition: Path) -> None:
    paths = [path for path in files_below(edition) if not path.startswith(FOR_HOSTS)]

    assert {Path(path).suffix for path in paths} <= TYPES.keys()
    assert {".avif", ".webmanifest", ".pf_fragment", ".woff2", ".xml"} <= {
        Path(path).suffix for path in paths
    }


def test_nothing_is_sent_before_what_it_needs(edition: Path) -> None:
    paths = [parcel.path for parcel in shipment_in(edition, quietly).parcels]
    place = {path: number for number, path in enumerate(paths)}
    pages = [place[path] for path in paths if path.endswith(".html") and path != "index.html"]
    lasting = [place[path] for path in paths if is_lasting(path)]

    assert sorted(paths) == sorted(files_below(edition).keys() - {NAME})
    assert max(lasting) < min(pages)
    assert place["favicon.ico"] < min(pages)
    assert max(pages) < min(
        place[path] for path in ("rss.xml", "sitemap.xml", "feed.json", "sw.js")
    )
    assert paths[-1] == "index.html"


def test_the_programs_of_the_search_are_there_before_the_list_that_names_them(
    edition: Path,
) -> None:
    waves = {parcel.path: parcel.wave for parcel in shipment_in(edition, quietly).parcels}

    (entry,) = (path for path in waves if path.endswith("pagefind-entry.json"))
    named = [path for path in waves if path.endswith((".pf_meta", ".pf_index", ".pf_fragment"))]
    assert waves[entry] is Wave.HERALDS
    assert {waves[path] for path in named} == {Wave.LASTING}
