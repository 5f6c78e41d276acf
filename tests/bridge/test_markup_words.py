"""What a reader reads of a body: its words, without the signs that set them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.bridge.allowed import sanitised
from plugins.bridge.markup import WORD, first_paragraph, plain, words_in
from plugins.newsroom.figures import FIRST

PIECES = [
    *(
        "kata",
        "dua",
        "orang-orang",
        "3.000,5",
        "Jum’at",
        "a/b",
        "a--b",
        "a_b",
        "_",
        "-",
        "–",
        "…",
        ".",
    ),
    *(
        " ",
        "  ",
        "\n",
        "\u00a0",
        "\u2028",
        "<p>",
        "</p>",
        "<li>",
        "<br>",
        '<a href="/x y/">',
        "</a>",
    ),
    *(
        "&amp;",
        "&lt;b&gt;",
        "&nbsp;",
        "\ue000",
        "é",
        "²",
        "东京",
        "\u0301",
        "(",
        ")",
        ",",
        "”",
        "'",
    ),
]


def test_words_are_counted_across_tags_and_without_figures() -> None:
    html = f'<p>Ibu-ibu menanam <a href="/x/">1.000 bibit</a>.</p>{chr(FIRST)}<ul><li>a</li></ul>'

    assert words_in(html) == 5
    assert plain(html) == "Ibu-ibu menanam 1.000 bibit.a"


def test_the_first_paragraph_is_told_without_its_signs() -> None:
    assert first_paragraph("<h2>Judul</h2>\n<p>Satu &amp;\n<b>dua</b>.</p>\n<p>Tiga.</p>") == (
        "Satu & dua."
    )
    assert first_paragraph("<h2>Judul</h2>") == ""


@settings(max_examples=500, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_every_word_counts_once_whatever_stands_around_it(text: str) -> None:
    html = sanitised(text)

    assert words_in(html) == len(WORD.findall(plain(html.replace("><", "> <"))))
