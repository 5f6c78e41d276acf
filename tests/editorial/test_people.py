"""What the desk takes for a person, a child and a school, and what it does not."""

import pytest

from plugins.editorial.people import SCHOOL, child_ages, near, person


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Korban Siti Rahmah (15) dirawat", "Siti Rahmah"),
        ("M. Rizky, 15 tahun, juara", "M. Rizky"),
        ("Nur'aini yang berusia 16 tahun", "Nur'aini"),
        ("Muhammad Rizky bin Ahmad (9)", "Muhammad Rizky bin Ahmad"),
        ("seorang anak berusia dua belas tahun", ""),
        ("Korban (14) dibawa ke puskesmas", ""),
        ("warga Bapinang (15)", ""),
        ("anak perempuan 12 tahun", ""),
    ],
)
def test_a_childs_age_is_found_with_the_name_before_it(text: str, name: str) -> None:
    assert [age.name for age in child_ages(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "terancam hukuman 15 tahun penjara",
        "sejak 12 tahun lalu",
        "Ahmad (45)",
        "berusia dua puluh tahun",
        "berusia delapan belas tahun",
        "berusia 1.200 tahun",
        "usia 13 sampai 15 tahun",
        "berusia 15 tahun ke atas",
        "Pasal 82 ayat (1)",
        "Rabu (12) pagi",
        "jembatan kayu itu berusia 15 tahun",
        "orangutan betina bernama Siska (9)",
    ],
)
def test_terms_clauses_adults_animals_and_bridges_are_no_children(text: str) -> None:
    assert list(child_ages(text)) == []


def test_initials_are_told_from_names() -> None:
    (age,) = child_ages("siswi berinisial NP (16)")
    assert (age.name, age.initials) == ("", "NP")


@pytest.mark.parametrize("words", ["Polres Kotim", "Sampit", "Senin", "Korban", "Jalan Pelita"])
def test_offices_places_and_days_are_nobody(words: str) -> None:
    assert person(words) == ""


def test_what_follows_a_word_for_a_place_is_nobody() -> None:
    assert person("Luwuk Bunter", before="tinggal di Desa ") == ""
    assert person("Luwuk Bunter", before="kata ") == "Luwuk Bunter"


@pytest.mark.parametrize("text", ["SMPN 2 Sampit", "SMP Negeri 3", "MTsN 1", "SD Muhammadiyah"])
def test_a_school_that_can_be_found_is_a_school(text: str) -> None:
    assert SCHOOL.search(text)


@pytest.mark.parametrize("text", ["siswi SMP di Baamang", "SMA Sederajat", "SMP Negeri di Kotim"])
def test_a_kind_of_school_is_not_one(text: str) -> None:
    assert not SCHOOL.search(text)


def test_nearness_counts_in_both_directions() -> None:
    assert near(100, [10, 150], 60)
    assert near(100, [40, 900], 60)
    assert not near(100, [10, 300], 60)
