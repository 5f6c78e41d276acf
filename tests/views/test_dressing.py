"""Boxes, pull quotes and datelines come from plain Markdown, and nothing else is touched."""

from plugins.bridge.markup import Markup
from plugins.views.dressing import dressed
from tests.conftest import STORY, Publish, page

MARKUP = Markup.from_settings({"extension_configs": {"markdown.extensions.extra": {}}})


def shown(text: str) -> str:
    return dressed(MARKUP.html(text, str))


def test_a_quotation_with_a_bold_title_is_a_fact_box() -> None:
    html = shown("> **Fakta singkat:** Tarif lama *Rp120.000*.\n")

    assert html.strip().startswith('<div class="fact-box" role="note" aria-label="Fakta singkat">')
    assert '<p class="fact-box__title">Fakta singkat</p>' in html
    assert "<p>Tarif lama <em>Rp120.000</em>.</p>" in html
    assert "blockquote" not in html


def test_a_fact_box_may_hold_a_list_and_its_colon_may_stand_outside() -> None:
    html = shown("> **Bawa & pakai**:\n>\n> - pelampung\n> - air\n")

    assert 'aria-label="Bawa &amp; pakai"' in html
    assert "<li>pelampung</li>" in html
    assert "<p></p>" not in html


def test_a_signed_quotation_is_a_pull_quote() -> None:
    for text in ("> Sungai ini jalan kami.\n>\n> — Rina, motoris\n",
                 "> Sungai ini jalan kami.\n> — Rina, motoris\n"):  # fmt: skip
        html = shown(text)

        assert '<figure class="pull-quote"><blockquote>' in html
        assert html.count("<p>Sungai ini jalan kami.</p>") == 1
        assert "<figcaption>Rina, motoris</figcaption>" in html


def test_other_quotations_stay_as_they_are() -> None:
    for text in ("> Kutipan biasa — dengan tanda pisah — tanpa nama.\n",
                 "> **Tebal** di awal saja.\n",
                 "> luar\n>\n> > dalam\n"):  # fmt: skip
        assert shown(text) == MARKUP.html(text, str)


def test_a_name_in_quotes_cannot_break_out_of_the_label() -> None:
    assert 'aria-label="&quot;Habaring&quot; itu"' in shown(
        '> **"Habaring" itu:** gotong royong.\n'
    )


def test_the_dateline_of_the_first_paragraph_is_marked() -> None:
    html = shown("Sampit (Kabar Uji) - Air pasang.\n\nKapuas (Kabar Uji) - Surut.\n")

    assert html.startswith('<p><span class="dateline">Sampit (Kabar Uji)</span> — Air pasang.')
    assert html.count("dateline") == 1
    assert "Kapuas (Kabar Uji) - Surut." in html


def test_a_storys_page_wears_them(publish: Publish) -> None:
    story = page(publish({"berita/2026/bakau.md": STORY + "\n> **Fakta:** Seribu bibit.\n"}),
                 "/berita/bakau/")  # fmt: skip

    assert story.find_class("dateline")[0].text == "Hilir (Kabar Uji)"
    assert story.find_class("fact-box")[0].text_content().split() == ["Fakta", "Seribu", "bibit."]
