"""Headers are read by people: what they cannot see in them is named, and what they can passes."""

import pytest

from tests.bridge.mail import told, with_header

WALES = "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"
HIDDEN, TWIN, LONG = "karakter-tersembunyi", "huruf-serupa", "nilai-terlalu-panjang"

REFUSED = {
    "a title that turns round": (
        "title: Panen \u202eayar",
        HIDDEN,
        "U+202E RIGHT-TO-LEFT OVERRIDE",
    ),
    "a title in a box": ("title: \u2066Panen raya\u2069", HIDDEN, "U+2066"),
    "a mark of direction": ("title: Panen raya\u200f", HIDDEN, "U+200F"),
    "a mark of Arabic": ("title: Panen raya\u061c", HIDDEN, "U+061C"),
    "a bell": ('title: "Panen\\araya"', HIDDEN, "U+0007"),
    "a terminal's sign": ('title: "Panen\\e[31mraya"', HIDDEN, "U+001B"),
    "a nought": ('title: "Panen\\0raya"', HIDDEN, "U+0000"),
    "a next line": ('title: "Panen\\x85raya"', HIDDEN, "U+0085"),
    "half a character": ('title: "Panen\\uffferaya"', HIDDEN, "U+FFFE"),
    "a word cut in two": ("title: Pa\u200bnen raya", HIDDEN, "U+200B ZERO WIDTH SPACE"),
    "a title of nothing": ("title: \u200b", HIDDEN, "U+200B"),
    "a mark of byte order inside": ("title: Panen\ufeff raya", HIDDEN, "U+FEFF"),
    "a joiner in a Latin word": ("title: Pa\u200dnen", HIDDEN, "U+200D"),
    "a filler": ("title: Panen \u3164 raya", HIDDEN, "U+3164"),
    "letters nobody sees": ("title: Panen\U000e0068\U000e0069", HIDDEN, "U+E0068"),
    "a character of nobody's": ("title: Panen \ue000 raya", HIDDEN, "U+E000"),
    "marks in a pile": ("title: Pan\u0310\u0311\u0312\u0313\u0314\u031a\u033aen", HIDDEN, "U+03"),
    "many variants": ("title: Panen \u2764\ufe0f\ufe0f", HIDDEN, "U+FE0F"),
    "a hidden sign in a tag": ("tags: [panen, pa\u202edi]", HIDDEN, "U+202E"),
    "a hidden sign in a name": ("authors: [Ri\u200bna]", HIDDEN, "U+200B"),
    "a hidden sign in a summary": ("summary: Pa\u202enen", HIDDEN, "U+202E"),
    "a hidden sign in a source": (
        'sources:\n  - name: "Di\\u202enas"\n    url: https://a.example/',
        HIDDEN,
        "U+202E",
    ),
    "a hidden sign in a caption": ("image_alt: Pa\u2067nen", HIDDEN, "U+2067"),
    "a Cyrillic a": ("title: Kota S\u0430mpit", TWIN, "U+0430 CYRILLIC SMALL LETTER A"),
    "a Cyrillic capital": ("title: \u041aota Sampit", TWIN, "U+041A"),
    "a Greek o": ("title: K\u03bfta", TWIN, "U+03BF"),
    "a Greek capital": ("title: \u0391ntara", TWIN, "U+0391"),
    "a Greek alpha inside": ("title: S\u03b1mpit", TWIN, "U+03B1"),
    "an Armenian o": ("title: K\u0585ta", TWIN, "U+0585"),
    "a Cherokee a": ("title: \u13aantara", TWIN, "U+13AA"),
    "a twin in a name": ("authors: [R\u0456na]", TWIN, "U+0456"),
    "a twin in a tag": ("tags: [p\u0430di]", TWIN, "U+0430"),
    "a title without end": (f"title: {'kata ' * 60}", LONG, "200"),
    "a summary without end": (f"summary: {'kata ' * 300}", LONG, "1000"),
    "thousands of tags": (f"tags: [{', '.join(f't{n}' for n in range(1_000))}]", LONG, "100"),
    "thousands of tags on a line": (f"tags: {', '.join(f't{n}' for n in range(1_000))}", LONG, ""),
    "a tag without end": (f"tags: [{'a' * 500}]", LONG, "100"),
    "a source that runs": (
        "sources:\n  - name: Dinas\n    url: JavaScript:alert(1)",
        "rincian-tidak-terbaca",
        "javascript:",
    ),
    "a source of another host": (
        "sources:\n  - name: Dinas\n    url: //evil.example/",
        "rincian-tidak-terbaca",
        "https://",
    ),
    "a source that hides its host": (
        "sources:\n  - name: Dinas\n    url: https://bank.example@evil.example/",
        "rincian-tidak-terbaca",
        "@",
    ),
    "a source with a backslash": (
        "sources:\n  - name: Dinas\n    url: 'https:\\\\evil.example/'",
        "rincian-tidak-terbaca",
        "garis miring",
    ),
}


@pytest.mark.parametrize(("line", "code", "said"), REFUSED.values(), ids=REFUSED)
def test_what_nobody_sees_is_named_with_its_line(line: str, code: str, said: str) -> None:
    made = with_header(line)

    found = [finding for finding in made.findings if finding.code == code]
    assert made.story is None
    assert found, made.findings
    assert said in found[0].problem
    assert found[0].line == (4 if line.startswith("title:") else 5)
    assert len(found[0].problem) < 400


@pytest.mark.parametrize("line", [line for line, _, _ in REFUSED.values()], ids=REFUSED)
def test_a_finding_is_one_line_that_steers_no_terminal(line: str) -> None:
    for finding in with_header(line).findings:
        assert all(part.isprintable() for part in str(finding).split("\n"))
        assert 2 <= str(finding).count("\n") + 1 <= 4


HONEST = {
    "Arabic beside Latin": "title: Salawat صلى الله عليه وسلم di Sampit",
    "Chinese beside Latin": "title: Imlek 春节 di Sampit",
    "a Russian word": "title: Kapal Москва bersandar",
    "a Greek word": "title: Kapal Αθήνα bersandar",
    "a Greek unit": "title: Kadar 5 μm dan 3 kΩ",
    "a micro sign": "title: Kadar 5 µm",
    "a ray": "title: Sinar-γ dan β-karoten",
    "a protein": "title: Uji αFP",
    "a change": "title: ΔT dua derajat",
    "a family": "title: Keluarga 👨‍👩‍👧‍👦 di tepi sungai",
    "a heart": "title: Sampit ❤️ bersih",
    "a flag": "title: Merah putih 🇮🇩",
    "a key": "title: Tekan 1️⃣",
    "a flag of letters": f"title: Wales {WALES}",
    "two accents": "title: Nguyễn Thị Ngọc Hân",
    "an accent apart": "title: Cafe\u0301 Mentaya",
    "quotation marks": "title: “Jum’at” ‘Bersih’ – 50 % … ½ · €5",
    "degrees": "title: 30 °C dan 37 ℃",
    "spaces that do not break": "title: Rp\u00a05.000\u202fjuta",
    "a soft hyphen": "title: Ke\u00adadilan",
    "Javanese": "title: ꦱꦩ꧀ꦥꦶꦠ꧀ dan Sampit",
    "Balinese": "title: ᬩᬮᬶ dan Sampit",
    "Bugis": "title: ᨅᨔ ᨕᨘᨁᨗ dan Sampit",
    "Persian": "title: Kata می‌خواهم",
    "Devanagari": "title: Kata क्‍ष",
    "Hebrew with points": "title: Kata שָׁלוֹם",
    "Thai": "title: Kata ภาษา\u200bไทย",
    "a dotless i": "title: İstanbul ve Iğdır",
    "fancy letters": "title: 𝐒𝐚𝐦𝐩𝐢𝐭 ＳＡＭＰＩＴ",
    "a mark of trade": "title: Merek™ ® © № 5",
    "braces": 'title: "{{ 7*7 }} {% raw %} ${x} %(y)s <b>tebal</b>"',
    "a summary from the web": "summary: Panen raya.\u200b Meriah.",
    "a long title": f"title: {'Panen raya di ' * 13}",
    "many tags": f"tags: [{', '.join(f'topik {n}' for n in range(60))}]",
    "a long alt": f"image_alt: {'Perahu di sungai. ' * 60}",
    "a source with signs": (
        'sources:\n  - name: "Dinas: R&D <2024>"\n    url: https://a.example/b?c=d&e=f%20g#h@i:j'
    ),
}


@pytest.mark.parametrize("line", HONEST.values(), ids=HONEST)
def test_odd_but_honest_headers_are_read(line: str) -> None:
    made = with_header(line)

    assert made.story is not None, made.findings


def test_one_letter_is_one_character_however_it_was_typed() -> None:
    typed, composed = with_header("title: Cafe\u0301"), with_header("title: Café")

    assert typed.story == composed.story
    assert typed.story is not None
    assert typed.story.title == "Café"


def test_hidden_characters_block_without_the_desk_even_in_headers_that_nobody_prints() -> None:
    made = told("Title: Panen\nDate: 2026-11-01\nEditor: Ri\u202ena\n\nIsi.".encode())

    assert [finding.code for finding in made.findings] == [HIDDEN]
    assert made.findings[0].line == 3
