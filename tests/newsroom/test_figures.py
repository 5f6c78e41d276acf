"""Figures are found where a reader of Markdown sees them, with their words and lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.newsroom.draft import Draft
from plugins.newsroom.figures import PLACE, Plate, marked, parts_of, plates_in, split_title

ONE = '![Bibit bakau](foto/bakau.jpg "Bibit baru. Foto: Rina")'
TWO = "![Pantai](/foto/pantai.jpg 'Pantai timur. Foto: Rina')"


def draft(body: str) -> Draft:
    return Draft(path="berita/2026/bakau.md", headers=(), body=body, body_line=10)


def lines_and_paths(plates: tuple[Plate, ...]) -> list[list[tuple[int, str]]]:
    return [[(image.line, image.photo.path) for image in plate.images] for plate in plates]


def test_a_paragraph_of_one_image_is_a_figure() -> None:
    (plate,) = plates_in(draft(f"Satu.\n\n{ONE}\n\nDua."))

    (image,) = plate.images
    assert (image.line, image.photo.path, image.photo.alt) == (12, "foto/bakau.jpg", "Bibit bakau")
    assert (image.photo.caption, image.photo.credit) == ("Bibit baru.", "Foto: Rina")
    assert plates_in(draft(TWO))[0].images[0].photo.caption == "Pantai timur."


@pytest.mark.parametrize("between", ["\n", " ", "\n\n", "\n\n\n \n"])
def test_images_that_follow_each_other_are_one_gallery(between: str) -> None:
    plates = plates_in(draft(f"Satu.\n\n{ONE}{between}{ONE}\n\nDua.\n\n{ONE}"))

    assert [len(plate.images) for plate in plates] == [2, 1]
    assert plates[0].images[1].line == 12 + between.count("\n")


@pytest.mark.parametrize(
    "body",
    [
        f"Lihat {ONE} ini.",
        f"{ONE} dan ini.",
        f"Kalimat.\n{ONE}",
        f"    {ONE}",
        f"- butir\n\n    {ONE}",
        f"```\n{ONE}\n\n{ONE}\n```",
        f"> {ONE}",
        "![Tanpa berkas]()",
        "![acuan][foto]",
    ],
)
def test_what_is_not_a_paragraph_of_images_is_no_figure(body: str) -> None:
    assert plates_in(draft(body)) == ()


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("foto/a.jpg", "foto/a.jpg"),
        ("/foto/a.jpg", "foto/a.jpg"),
        ("{static}/foto/a.jpg", "foto/a.jpg"),
        ("../../foto/a.jpg", "foto/a.jpg"),
        ("foto/sungai%20mentaya.jpg", "foto/sungai mentaya.jpg"),
        ("<foto/sungai mentaya.jpg>", "foto/sungai mentaya.jpg"),
        ("foto/../../rahasia.jpg", "../rahasia.jpg"),
    ],
)
def test_a_path_counts_from_the_content_folder(written: str, path: str) -> None:
    assert lines_and_paths(plates_in(draft(f"![x]({written})"))) == [[(10, path)]]


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Bibit baru. Foto: Rina", ("Bibit baru.", "Foto: Rina")),
        ("Foto: Rina", ("", "Foto: Rina")),
        ("Bibit baru.", ("Bibit baru.", "")),
        ("Foto: lama dan baru. Foto: Rina", ("Foto: lama dan baru.", "Foto: Rina")),
        ("Peta. Ilustrasi: Redaksi", ("Peta.", "Ilustrasi: Redaksi")),
        ('Kata "damai" (kiri). Foto warga: Budi', ('Kata "damai" (kiri).', "Foto warga: Budi")),
        ("A view. Photo: Rina", ("A view.", "Photo: Rina")),
        ("Fotografi: hobi warga", ("Fotografi: hobi warga", "")),
    ],
)
def test_a_title_tells_the_caption_and_who_made_it(title: str, parts: tuple[str, str]) -> None:
    assert split_title(title) == parts
    (plate,) = plates_in(draft(f'![x](a.jpg "{title}")'))
    assert (plate.images[0].photo.caption, plate.images[0].photo.credit) == parts


def test_a_marked_body_keeps_everything_but_the_figures() -> None:
    written = draft(f"Satu.\n\n{ONE}\n\nDua.\n\n{ONE}\n{ONE}\n\nTiga.")

    parts = list(parts_of(marked(written, plates_in(written))))

    assert [part for part in parts if isinstance(part, int)] == [0, 1]
    assert "".join(str(part) for part in parts if isinstance(part, str)).split() == [
        "Satu.",
        "Dua.",
        "Tiga.",
    ]


def test_a_writer_cannot_forge_a_place() -> None:
    written = draft(f"Satu \ue001 dua \ue000.\n\n{ONE}")

    assert PLACE.findall(marked(written, plates_in(written))) == ["\ue000"]


@given(st.text(alphabet='![]()"\n ab`>-\ue000', max_size=200))
def test_any_body_can_be_marked(body: str) -> None:
    written = draft(body)
    plates = plates_in(written)

    assert len(PLACE.findall(marked(written, plates))) == len(plates)
