"""Blocking rules leave good prose alone, and still stop what must be stopped."""

import pytest

from tests.editorial.false_alarms import alarms, alarms_in, blocks, figure, paragraphs, sections

MUST_BLOCK = {
    "ANON-01": "Polisi memeriksa Raka Pranata (14) sebagai saksi kekerasan di SMPN 90 Sampit. "
    "Menurut Kapolsek, anak itu melihat kejadiannya dari lapangan sekolah.",
    "ANON-02": "Melati Kusuma (23), korban pemerkosaan, melapor ke Polres Kotim pada Senin sore. "
    "Menurut polisi, ia datang bersama ibunya.",
    "PRIV-01": "Warga yang ingin menyumbang dapat menghubungi Pak Darto di nomor 0812-5550-1234. "
    "Rumahnya buka sampai malam untuk menerima pakaian layak pakai.",
    "SARA-01": "Orang Madura memang selalu begitu, kata orang di pasar. Pedagang lain hanya "
    "menggeleng mendengarnya.",
    "SARA-02": "Di spanduk yang dibentangkan di gerbang tertulis, “Usir orang Dayak dari "
    "pelabuhan.” Polisi berjaga sampai massa bubar.",
    "SARA-05": "Pada konflik 2001 di Sampit, pembantaian terjadi di sepanjang jalan kota. Banyak "
    "keluarga mengungsi ke pelabuhan.",
    "SRC-01": "Konon bangunan itu dijaga makhluk halus sejak zaman Belanda. Pengunjung tetap "
    "berdatangan setiap akhir pekan untuk berfoto.",
    "EYD-01": "Panggung pertunjukan didirikan diatas lapangan yang baru diuruk. Penonton duduk "
    "diluar pagar sambil membawa tikar sendiri.",
    "NUM-03": "Panitia menjual tiket masuk seharga Rp. 150.000,- per orang. Pelajar cukup "
    "menunjukkan kartu untuk memperoleh potongan.",
    "DATE-02": "Festival dibuka oleh camat pada Senin (18/11/2018) malam di tepi sungai. "
    "Pengunjung memadati dermaga sejak sore.",
}


def test_there_are_two_hundred_different_paragraphs() -> None:
    assert len(paragraphs()) == 200
    assert len(set(paragraphs())) == 200


def test_every_paragraph_is_as_long_as_news_is() -> None:
    for text in paragraphs():
        assert 30 <= len(text.split()) <= 80, text
        assert "\n" not in text


def test_every_subject_has_its_share() -> None:
    assert len(sections()) >= 8
    for subject, texts in sections().items():
        assert len(texts) >= 10, subject


def test_good_prose_is_left_alone() -> None:
    found = "\n\n".join(f"{finding.code}: {finding.problem}\n{text}" for text, finding in alarms())

    assert len(alarms()) <= 2, found


def test_the_figure_tells_both_numbers() -> None:
    assert figure().startswith("Pada 200 paragraf berita biasa")
    assert (f"keliru {len(alarms())} kali" in figure()) == bool(alarms())


def test_the_story_around_the_paragraphs_is_clean() -> None:
    assert alarms_in(["Pasar buka setiap hari."]) == []


@pytest.mark.parametrize("code", MUST_BLOCK)
def test_the_same_measure_finds_what_must_be_stopped(code: str) -> None:
    assert code in {finding.code for finding in blocks(MUST_BLOCK[code])}
