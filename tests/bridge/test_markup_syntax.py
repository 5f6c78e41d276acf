"""Every construct that Python-Markdown documents comes out as Python-Markdown sets it."""

from dataclasses import replace

import pytest

from pelicanconf import MARKDOWN
from plugins.bridge import plain_markdown
from plugins.bridge.markup import Markup

MARKUP = Markup.from_settings(MARKDOWN)
ENGINE = replace(MARKUP, suits_plain=False)

PLAIN = {
    # The rules of Markdown itself.
    "one paragraph": "Sungai Mentaya pasang pagi ini.",
    "two paragraphs": "Pasang pagi ini.\n\nSurut sore nanti.",
    "many blank lines": "\n\nPasang pagi ini.\n\n\n\n\nSurut sore nanti.\n\n\n",
    "a paragraph of several lines": "Pasang\npagi\nini.",
    "a hard break": "Baris satu  \nbaris dua  \nbaris tiga.",
    "spaces at the end": "satu \ndua   \ntiga    \n\nempat  \n\n- lima \n- enam  \n\n> tujuh ",
    "headings of six levels": "\n\n".join(f"{'#' * n} Tingkat {n}" for n in range(1, 7)),
    "a heading right above its text": "## Asal\nDari hulu.\n\n## Muara\n### Hilir\nKe laut.",
    "bullets of three kinds": "- satu\n- dua\n\nLalu\n\n* satu\n* dua\n\nLalu\n\n+ satu\n+ dua",
    "bullets mixed in one list": "- satu\n* dua\n+ tiga",
    "a numbered list": "1. satu\n2. dua\n3. tiga",
    "numbers out of order": "1. satu\n7. dua\n2. tiga",
    "emphasis": "Kapal *berlayar* ke hilir.",
    "strong": "Kapal **berlayar** ke hilir.",
    "emphasis over two lines": "Kapal *berlayar\nke* hilir dan **kembali\npetang** ini.",
    "emphasis inside a word": "ber*lay*ar dan **men**dayung",
    "an inline link": "Lihat [Baamang](/tempat/baamang/) dan [sumber](https://a.example/?a=1&b=2).",
    "a link in emphasis": "**[Baamang](/tempat/baamang/)** dan *di [hilir](#muara), kata warga*.",
    "a link over two lines": "Lihat [tempat\nkami](/tempat/).",
    "a link with spaces around its words": "[ Baamang ](/tempat/baamang/), [ di hilir](/a/)",
    "a relative link": "Lihat [panen]({filename}panen.md) dan [bakau](../2025/bakau.md#asal).",
    "signs in a list": "- **Jelawat**, ikan *kota* dari [sungai](/sungai/).\n- Tewu.",
    "a quotation": "> Kami pulang sore,\n> kata nelayan.",
    "a quotation of two paragraphs": "> Kami pulang.\n>\n> Kami lapar.",
    "rules": "Satu.\n\n---\n\nDua.\n\n***\n\nTiga.\n\n* * *\n\nEmpat.",
    "marks that mean nothing": "Harga Rp5.000,00 (50%) = murah; a/b + c @ d #tagar 5 - 3: ya? ya!",
    # The options of sane_lists and toc.
    "a number after a list of bullets": "- satu\n- dua\n\n1. satu\n2. dua\n\n- tiga",
    "a list that starts at four": "4. empat\n5. lima",
    "a list that starts at nought": "0. nol\n1. satu",
    "a list that starts with a nought": "01. satu\n02. dua",
    "headings with one name": "## Asal\n\n## Asal\n\n### Asal\n\n## Asal_1".replace("_", " "),
    "headings without Latin letters": "## 123\n\n## “…”\n\n## –\n\n## ‘’",
    "headings with accents and marks": "## Éloï, Ñandú & co".replace(" & ", " / ")
    + "\n\n## A.B: c",
}
OTHER = {
    # Markdown's block elements.
    "a heading underlined": "Judul\n=====\n\nAnak judul\n----------",
    "a heading closed": "## Judul ##\n\n# Judul #\n\n### Judul ######",
    "a heading without a space": "##Judul\n#Judul",
    "seven hashes": "####### Judul",
    "a heading in a paragraph": "Teks\n## Judul\nteks",
    "a heading with signs": "## **Tebal** dan [tautan](/a/) `kode`\n\n## Tebal",
    "a heading with a hash": "## Lagu C# minor #",
    "a lazy quotation": "> Kami pulang\nsore ini.\n\n> Kami lapar.",
    "a quotation in a quotation": "> Kami\n>\n> > pulang\n>\n> sore.",
    "a quotation with a list": "> ## Judul\n>\n> 1. satu\n> 2. dua\n>\n>     kode",
    "two quotations": "> satu\n\n> dua",
    "a quotation after text": "teks\n> kutipan",
    "items of several lines": "*   satu\n    lanjut\n*   dua\nlanjut malas",
    "loose items": "- satu\n\n- dua\n\n- tiga",
    "half loose items": "- satu\n- dua\n\n- tiga",
    "items with paragraphs": "1.  satu\n\n    lagi\n\n2.  dua",
    "items with a quotation": "*   satu:\n\n    > kutipan\n    > lagi",
    "items with code": "*   satu:\n\n        kode",
    "nested items": "- satu\n    - dalam\n        1. dalam sekali\n- dua",
    "items a little indented": " - satu\n  - dua\n   - tiga",
    "items that are headings": "- # Judul\n- > kutipan\n- 1. nomor\n- - garis",
    "a year that is no item": "1986\\. Tahun yang baik.\n\n1986. Tahun yang baik.",
    "a list without a blank line": "Teks:\n- satu\n- dua",
    "a code block": "Teks:\n\n    <b>kode</b> & lagi\n\n        menjorok\n",
    "a tab": "\tkode\n\n-\tsatu\n-\tdua",
    "rules of other shapes": "Teks\n\n- - -\n\n*****\n\n___\n\n_ _ _\n\n--------\n\n- - - -",
    "a rule under text": "teks\n---\nteks\n***\nteks",
    "block HTML": "Teks\n\n<table><tr><td>*a*</td></tr></table>\n\n<div>*b*</div>\n\nTeks",
    "entities": "&copy; AT&T 4 < 5 > 3 &#169; &nosuch; R&D",
    "spaces on an empty line": "satu\n   \ndua\n \n \ntiga",
    # Markdown's span elements.
    "a link with a title": '[a](/a/ "Judul") [b](/b/ \'Judul\') [c](</c d/> "e")',
    "a link of angle brackets": "[a](</a/>) [b](<>) [c]()",
    "a link with brackets": "[a](/a_(b)/) [c [d] e](/f/) [g](/h(i)",
    "a letter's number in a link": "[a](/b&#x41)",
    "a letter's other number in a link": "[a](/b&#65c)",
    "an entity in a link": "[a](/b&amp;c)",
    "an asterisk before a space": "kali * dua* kali",
    "an asterisk after a space": "kali *dua * kali",
    "asterisks before a space": "kali ** dua** kali",
    "reference links": '[a][1] [b] [c][] [d] [1]\n\n[1]: /satu/ "Satu"\n[b]: </dua/>\n[C]: /tiga/',
    "an unknown reference": "[a][tak ada] dan [b] dan [c] []",
    "emphasis by lines": "_satu_ __dua__ ___tiga___ *_empat_*",
    "emphasis nested": "*a **b** c* **d *e* f** ***g*** ***h** i* ***j* k**",
    "emphasis that never ends": "*a **b c* d** *e",
    "emphasis with spaces": "* a* *b * ** c** **d ** 5 * 3 * 2",
    "emphasis that touches": "*a**b* **c***d* *e***f**",
    "lines inside a word": "nama_berkas_panjang dan __init__ dan a_b_",
    "code spans": "`kode` ``a ` b`` `` ` `` `<b>` `&amp;` \\`bukan\\` `*a*`",
    "images": '![Alt](/a.jpg) ![Alt](/a.jpg "Judul") ![Alt][1]\n\n[1]: /b.jpg',
    "an image in a link": "[![Alt](/a.jpg)](/b/) !\n\nSeru![a](/b/)",
    "automatic links": "<https://a.example/?a&b> <a@b.example> https://c.example",
    "escapes": r"\\ \` \* \_ \{ \} \[ \] \( \) \# \+ \- \. \! \a \> \|",
    "inline HTML": "<b>*a*</b> <i id='x'>b</i> <!-- c --> <br> <a href='javascript:d'>e</a>",
    # The extensions of `extra`.
    "an abbreviation": "Dinas PU dan DPRD.\n\n*[PU]: Pekerjaan Umum\n*[DPRD]: Dewan",
    "attributes": "## Judul {#id .kelas}\n\nTeks\n{: #p title='x' }\n\n[a](/b/){: .c } *d*{#e}",
    "a definition list": "Jelawat\n:   Ikan.\n:   Ikon kota.\n\nTewu\n\n:   Anggrek.\n\n    B.",
    "fenced code": "```\n<kode>\n```\n\n~~~ python\nprint()\n~~~\n\n``` { .html #a }\n<b>\n```",
    "footnotes": "Teks[^1] lagi[^dua].\n\n[^1]: Catatan.\n[^dua]:\n    Catatan\n\n    panjang.",
    "a table": "| A | B |\n|---|:-:|\n| *c* | `d|e` |\n| f |\n\nG | H\n--|--\ni | j",
    "a table of one column": "| A |\n|---|\n| b |",
    "markdown in HTML": "<div markdown='1'>\n## Judul\n\n*a*\n</div>\n\n<p markdown='1'>- a</p>",
    # sane_lists and toc.
    "a list of both kinds": "1. satu\n2. dua\n- tiga\n\n* empat\n1. lima",
    "a table of contents": "[TOC]\n\n# Satu\n\n## Dua\n\n[TOC] di dalam",
    "headings with others' ids": "## Asal {#asal-1}\n\n## Asal\n\n## Asal 1\n\n## A_1\n\n## Asal",
    # What no editor types and some programs send.
    "odd spaces": "a\u00a0b\u2009c\u200bd\ufeffe\u00adf\u3000g",
    "odd line ends": "a\u2028b\x0bc\x0cd\x85e\x1cf",
    "carriage returns": "a\r\n\r\n- b\r- c",
    "control characters": "a\x00b\x02c\x03d\x7fe \x02klzzwxh:0000\x03 \x02amp\x03",
    "other scripts": "Москва 東京 \u0645\u0631\u062d\u0628\u0627 \U0001f41f e\u0301 \u202ea\u202c",
    "digits of other scripts": "\u0661. a\n\u0662. b",
}


@pytest.mark.parametrize("text", [*PLAIN.values(), *OTHER.values()], ids=[*PLAIN, *OTHER])
def test_a_documented_construct_is_set_as_the_engine_sets_it(text: str) -> None:
    between = f"Awal.\n\n{text}\n\nAkhir."

    assert MARKUP.body(text, str) == ENGINE.body(text, str)
    assert MARKUP.body(between, str) == ENGINE.body(between, str)


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN)
def test_what_stories_are_made_of_is_set_without_the_engine(text: str) -> None:
    assert plain_markdown.html_of(text, str) is not None


@pytest.mark.parametrize("text", OTHER.values(), ids=OTHER)
def test_whatever_else_markdown_knows_is_left_to_the_engine(text: str) -> None:
    assert plain_markdown.html_of(text, str) is None
