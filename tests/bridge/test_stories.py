from pathlib import Path

import pytest

from plugins.newsroom.findings import StoriesNeedMending
from tests.conftest import PLAIN_STORY, STORY, Publish, page


def test_a_plain_pelican_article_builds_as_it_is(publish: Publish) -> None:
    output = publish()

    story = page(output, "/berita/panen-raya/")

    assert story.findtext(".//h1") == "Panen raya di tepi sungai"
    assert story.xpath("//strong[text()='lebih awal']")
    assert story.xpath("//a[@href='/berita/bakau/' and text()='kisah bakau']")
    assert page(output, "/penulis/rina-wulandari/").xpath("//a[@href='/berita/panen-raya/']")
    assert page(output, "/topik/padi/").xpath("//a[@href='/berita/panen-raya/']")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (
            "summary:",
            "sumary:",
            "bakau.md:8  [blokir] kepala-tidak-dikenal  Baris “sumary:” tidak dikenal."
            " Maksud Anda “summary:”?",
        ),
        ("slug: bakau", "save_as: ../x.html", "bakau.md:7  [blokir] kepala-terlarang"),
        ("slug: bakau", "template: base", "bakau.md:7  [blokir] kepala-terlarang"),
        ("slug: bakau", "slug: ../bakau", "bakau.md:7  [blokir] slug-tidak-sah"),
        ("date: 2026-11-01 08:00", "date: 1 Nov 2026", "bakau.md:3  [blokir] tanggal-tidak"),
        ("date: 2026-11-01 08:00", "status: published", "[blokir] tanpa-tanggal"),
        ("title: Warga menanam", "title: Warga: menanam", "bakau.md:2  [blokir] titik-dua"),
        ("place: Desa Hilir", "place: Desa Hilr", "Maksud Anda “Desa Hilir”?"),
        ("tags: [bakau, pesisir]", "status: terbit", "bakau.md:5  [blokir] status-tidak-dikenal"),
        ("tags: [bakau, pesisir]", "tags: [bakau", "[blokir] kepala-tidak-terbaca"),
        ("tags: [bakau, pesisir]", "slug: dua", "bakau.md:7  [blokir] kepala-berulang"),
        ("image: foto/bakau.jpg", "image: foto/bakao.jpg", "Maksud Anda “foto/bakau.jpg”?"),
        ("image: foto/bakau.jpg", "image: ../x.jpg", "bakau.md:10  [blokir] foto-tidak-ada"),
        ("https://dinas.example", "javascript:alert", "[blokir] rincian-tidak-terbaca"),
        ("\n---\nHilir", "\nHilir", "bakau.md:1  [blokir] kepala-tidak-ditutup"),
        ("](/tempat/desa-hilir/)", "](panen.md)", "bakau.md:19  [blokir] tautan-buntu"),
        ("\n## Bibit", "\n![Bibit](foto/b.jpg)\n", "bakau.md:21  [blokir] gambar-di-isi"),
        (
            "tags: [bakau, pesisir]",
            "modified: 2026-10-01",
            "bakau.md:5  [blokir] diubah-sebelum-terbit",
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_line(
    publish: Publish, before: str, after: str, said: str
) -> None:
    assert before in STORY

    with pytest.raises(StoriesNeedMending) as stopped:
        publish({"berita/2026/bakau.md": STORY.replace(before, after, 1)})

    assert said in str(stopped.value)


def test_everything_found_is_said_at_once(publish: Publish) -> None:
    with pytest.raises(StoriesNeedMending) as stopped:
        publish(
            {
                "berita/2026/bakau.md": STORY.replace("summary:", "sumary:"),
                "berita/2026/panen-raya.md": PLAIN_STORY.replace("Date: 2026", "Date: dua ribu"),
                "berita/2026/catatan.txt": "Bukan Markdown.",
                "catatan.md": STORY,
            }
        )

    codes = {finding.code for finding in stopped.value.findings}
    assert codes >= {
        "kepala-tidak-dikenal",
        "tanggal-tidak-terbaca",
        "bukan-markdown",
        "di-luar-folder",
    }


def test_a_file_that_is_not_utf_8_is_a_finding(publish: Publish) -> None:
    with pytest.raises(StoriesNeedMending, match=r"bakau.md:2  \[blokir\] bukan-utf-8"):
        publish({"berita/2026/bakau.md": STORY.replace("Warga", "Wargé").encode("latin-1")})


def test_a_byte_order_mark_and_windows_line_ends_are_no_trouble(publish: Publish) -> None:
    text = STORY.replace("\n", "\r\n")

    output = publish({"berita/2026/bakau.md": b"\xef\xbb\xbf" + text.encode()})

    assert page(output, "/berita/bakau/").findtext(".//h1") == "Warga menanam seribu bakau"


def test_two_stories_with_one_address_name_each_other(publish: Publish) -> None:
    with pytest.raises(StoriesNeedMending) as stopped:
        publish({"berita/2026/lain.md": STORY})

    assert "berita/2026/lain.md" in str(stopped.value)
    assert "sudah dipakai oleh berita/2026/bakau.md" in str(stopped.value)


@pytest.mark.parametrize("slug", ["kanal", "berita", "kartu", "aset", "404"])
def test_a_page_cannot_take_an_address_of_the_hub(publish: Publish, slug: str) -> None:
    with pytest.raises(StoriesNeedMending, match="alamat-terpakai"):
        publish({"halaman/x.md": f"Title: X\nDate: 2026-11-01\nSlug: {slug}\n\nIsi.\n"})


def test_a_story_of_tomorrow_is_written_nowhere(
    publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    # 2026-11-02 09:00 WIB: half an hour before the plain story's time, which has no zone.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1793584800")
    before = publish()
    traces = [file for file in before.rglob("*") if b"panen-raya" in _bytes(file)]

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1793586600")
    after = publish()

    assert traces == []
    assert (after / "berita/panen-raya/index.html").is_file()


def test_a_draft_is_written_nowhere(publish: Publish) -> None:
    output = publish(
        {"berita/2026/panen-raya.md": PLAIN_STORY.replace("Slug:", "Status: draft\nSlug:")}
    )

    assert not [file for file in output.rglob("*") if b"panen-raya" in _bytes(file)]


def test_a_hidden_story_has_an_address_and_stands_in_no_list(publish: Publish) -> None:
    output = publish(
        {"berita/2026/panen-raya.md": PLAIN_STORY.replace("Slug:", "Status: hidden\nSlug:")}
    )

    holders = [file for file in output.rglob("*") if b"/berita/panen-raya/" in _bytes(file)]
    assert holders == [output / "berita/panen-raya/index.html"]
    robots = page(output, "/berita/panen-raya/").xpath("//meta[@name='robots']/@content")
    assert robots == ["noindex, follow"]


def _bytes(file: Path) -> bytes:
    return str(file).encode() + (file.read_bytes() if file.is_file() else b"")
