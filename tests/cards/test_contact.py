"""`python3 tasks.py kartu` on a tiny newspaper: cards in a folder, and a sheet to look at them."""

import io
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from lxml import html
from pelican.settings import read_settings
from PIL import Image, ImageChops, ImageStat

from plugins.bridge.settings import Config, config_from
from plugins.cards.__main__ import main
from plugins.cards.card import cards_for
from plugins.cards.portfolio import Portfolio, Work
from plugins.newsroom.card import CardCopy, Shape
from tests.conftest import PLAIN_STORY, ROOT, STORY, TINY, Write, jpeg

SIZES = [f"{shape.width}x{shape.height}" for shape in Shape]
Newsroom = Callable[..., Config]


@pytest.fixture
def newsroom(write: Write, tmp_path: Path) -> Newsroom:
    """The tiny newspaper's settings, its content changed by {name: text}."""

    def newsroom(changes: Mapping[str, str | bytes] | None = None) -> Config:
        content = write({**TINY, **(changes or {})})
        places = {"PATH": str(content), "CACHE_PATH": str(tmp_path / "cache")}
        return config_from(read_settings(str(ROOT / "pelicanconf.py"), override=places))

    return newsroom


def folder(config: Config) -> Path:
    return config.folders.cache / "kartu"


def cards(config: Config) -> dict[str, bytes]:
    """The cards of the folder, without the sheet's own pictures."""
    files = folder(config).glob("*x*.jpg")
    return {file.name: file.read_bytes() for file in files}


def size_of(data: bytes) -> str:
    with Image.open(io.BytesIO(data)) as image:
        return f"{image.width}x{image.height}"


def test_every_story_has_its_four_cards_and_all_stand_on_the_sheet(
    newsroom: Newsroom, capsys: pytest.CaptureFixture[str]
) -> None:
    config = newsroom()

    assert main(["kartu"], config) == 0

    drawn = cards(config)
    assert sorted(drawn) == sorted(
        f"{slug}-{size}.jpg" for slug in ("bakau", "panen-raya") for size in SIZES
    )
    assert all(size_of(data) == name.rpartition("-")[2][:-4] for name, data in drawn.items())
    sheet = folder(config) / "lembar-kontak.html"
    told = capsys.readouterr().out
    assert str(sheet) in told
    assert "2 berita, 8 kartu." in told
    page = html.document_fromstring(sheet.read_bytes())
    assert {image.get("src") for image in page.iter("img")} == set(drawn)
    assert [title.text for title in page.iter("h2")] == [
        "Panen raya di tepi sungai",
        "Warga menanam seribu bakau",
    ]
    weights = [len(drawn[link.get("href")]) for link in page.iter("a")]
    said = re.findall(r"(\d+) KB", page.text_content())
    assert [round(weight / 1000) for weight in weights] == [int(number) for number in said]


def test_the_sheet_needs_nothing_from_elsewhere(newsroom: Newsroom) -> None:
    config = newsroom()
    main(["kartu"], config)

    page = html.document_fromstring((folder(config) / "lembar-kontak.html").read_bytes())

    targets = [target for _, _, target, _ in page.iterlinks()]
    assert targets
    assert all((folder(config) / target).is_file() for target in targets)


def test_the_picture_of_the_sheet_shows_the_cards(newsroom: Newsroom) -> None:
    config = newsroom()
    main(["kartu"], config)

    with Image.open(folder(config) / "lembar-kontak-1.jpg") as sheet:
        shown = sheet.crop((40, 40, 340, 198))
    with Image.open(folder(config) / "panen-raya-1200x630.jpg") as card:
        small = card.resize((300, 158), Image.Resampling.LANCZOS)

    assert max(ImageStat.Stat(ImageChops.difference(shown, small)).mean) < 6


def test_only_what_changed_is_drawn_again_and_what_is_stale_goes(newsroom: Newsroom) -> None:
    config = newsroom()
    main(["kartu"], config)
    before = {file.name: file.stat().st_mtime_ns for file in folder(config).glob("*x*.jpg")}
    old = cards(config)
    (config.folders.content / "berita/2026/panen-raya.md").unlink()
    newer = STORY.replace("Warga menanam", "Nelayan menanam")

    config = newsroom({"berita/2026/bakau.md": newer, "berita/2026/panen-raya.md": PLAIN_STORY})
    main(["kartu"], config)

    after = {file.name: file.stat().st_mtime_ns for file in folder(config).glob("*x*.jpg")}
    redrawn = {name for name in after if after[name] != before[name]}
    assert redrawn == {f"bakau-{size}.jpg" for size in SIZES}
    assert all(cards(config)[name] != old[name] for name in redrawn)

    (config.folders.content / "berita/2026/panen-raya.md").unlink()
    main(["kartu"], config)
    assert set(cards(config)) == redrawn


def test_a_damaged_card_is_drawn_again(newsroom: Newsroom) -> None:
    config = newsroom()
    main(["kartu"], config)
    whole = cards(config)
    (folder(config) / "bakau-1080x1080.jpg").write_bytes(b"JFIF")

    main(["kartu"], config)

    assert cards(config) == whole


def test_a_named_story_is_drawn_alone_and_described(
    newsroom: Newsroom, capsys: pytest.CaptureFixture[str]
) -> None:
    config = newsroom()

    assert main(["kartu", str(config.folders.content / "berita/2026/bakau.md")], config) == 0

    drawn = cards(config)
    assert sorted(drawn) == sorted(f"bakau-{size}.jpg" for size in SIZES)
    told = capsys.readouterr().out
    for size, data in ((size, drawn[f"bakau-{size}.jpg"]) for size in SIZES):
        facts = rf"{size}, {round(len(data) / 1000)} KB, judul (\d+) px, (\d) baris: "
        found = re.search(facts + re.escape(str(folder(config) / f"bakau-{size}.jpg")), told)
        assert found, size
        assert int(found[1]) >= 52
        assert 1 <= int(found[2]) <= 6
    assert f"Lembar kontak: {folder(config) / 'bakau.html'}" in told


@pytest.mark.parametrize(
    "change", [("date:", "status: draft\ndate:"), ("2026-11-01 08:00", "2126-11-01 08:00")]
)
def test_a_story_that_is_not_out_is_drawn_only_when_it_is_named(
    newsroom: Newsroom, change: tuple[str, str]
) -> None:
    config = newsroom({"berita/2026/bakau.md": STORY.replace(*change)})

    assert main(["kartu", "bakau"], config) == 0
    assert len(cards(config)) == len(SIZES)

    main(["kartu"], config)
    assert sorted(cards(config)) == sorted(f"panen-raya-{size}.jpg" for size in SIZES)


def test_an_unknown_name_is_met_with_the_one_that_was_meant(
    newsroom: Newsroom, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["kartu", "content/berita/2026/panen-rya.md"], newsroom())

    assert ended.value.code == 2
    assert "Maksud Anda “panen-raya”?" in capsys.readouterr().err


def test_a_story_in_trouble_is_told_of_and_keeps_no_other_from_being_drawn(
    newsroom: Newsroom, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = STORY.replace("place: Desa Hilir", "place: Desa Hulu")
    config = newsroom({"berita/2026/bakau.md": broken})

    assert main(["kartu"], config) == 1

    assert sorted(cards(config)) == sorted(f"panen-raya-{size}.jpg" for size in SIZES)
    told = capsys.readouterr().err
    assert "berita/2026/bakau.md" in told
    assert "Tempat “Desa Hulu” belum ada" in told


@pytest.mark.parametrize("photo", [b"not a photo", jpeg()[:900]])
def test_a_photo_that_cannot_be_read_is_named_with_its_story(
    newsroom: Newsroom, capsys: pytest.CaptureFixture[str], photo: bytes
) -> None:
    config = newsroom({"foto/bakau.jpg": photo})

    assert main(["kartu"], config) == 1

    assert sorted(cards(config)) == sorted(f"panen-raya-{size}.jpg" for size in SIZES)
    told = capsys.readouterr().err
    assert "berita/2026/bakau.md" in told
    assert "Foto “foto/bakau.jpg” tidak dapat dibaca" in told


def test_a_photo_that_is_not_there_is_named_with_its_story(
    newsroom: Newsroom, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = STORY.replace("foto/bakau.jpg", "foto/hilang.jpg")

    assert main(["kartu", "bakau"], newsroom({"berita/2026/bakau.md": missing})) == 1

    told = capsys.readouterr().err
    assert "berita/2026/bakau.md" in told
    assert "Foto “foto/hilang.jpg” tidak ada" in told


def test_a_story_and_a_page_of_one_slug_have_files_of_their_own(newsroom: Newsroom) -> None:
    config = newsroom({"halaman/bakau.md": PLAIN_STORY.replace("panen-raya", "bakau")})

    assert main(["kartu"], config) == 0

    names = {name.rpartition("-")[0] for name in cards(config)}
    assert names == {"bakau", "berita-bakau", "panen-raya"}


def test_however_many_draw_the_cards_are_the_same(newsroom: Newsroom, tmp_path: Path) -> None:
    look = newsroom().site.look
    copies = [
        CardCopy(headline=title, kicker="Acara", colour="#9b2c5e", brand="Kabar Uji", look=look)
        for title in map(str, range(8))
    ]
    works = [
        Work(title=copy.headline, path="", name=copy.headline, cards=cards_for(copy))
        for copy in copies
    ]
    folders = [Portfolio(tmp_path / str(workers)) for workers in (1, 2)]

    for workers, drawn in enumerate(folders, start=1):
        assert drawn.add(works, tmp_path, workers, lambda results, _: results) == ()

    alone, together = ({f.name: f.read_bytes() for f in p.folder.iterdir()} for p in folders)
    assert len(alone) == 8 * len(SIZES) + 1
    assert alone == together
