"""What a body may not hold is named with its line; nothing of it is taken out in silence."""

import pytest

from plugins.bridge.reader import draft_of
from plugins.bridge.refusals import RefusedError
from tests.bridge.mail import BODY_LINE, PATH, html_of, maker, with_body

TAG, LINK, HIDDEN = "html-tidak-diizinkan", "tautan-tidak-diizinkan", "karakter-tersembunyi"

REFUSED = {
    "a script": ("<script>alert(1)</script>", TAG),
    "a script without an end": ("kata <script>alert(1)", TAG),
    "a script in capitals": ("<ScRiPt src=//evil.example></ScRiPt>", TAG),
    "a frame": ('<iframe src="https://evil.example/"></iframe>', TAG),
    "a picture that runs": ("<img src=x onerror=alert(1)>", TAG),
    "a drawing": ("<svg onload=alert(1)></svg>", TAG),
    "a drawing in text": ("kata <svg><script>alert(1)</script></svg>", TAG),
    "mathematics": ("<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>", TAG),
    "a style": ("<style>body{display:none}</style>", TAG),
    "a form": ('<form action="https://evil.example/"><input name=x></form>', TAG),
    "a base": ("<base href=//evil.example/>", TAG),
    "a meta": ('<meta http-equiv="refresh" content="0;url=//evil.example">', TAG),
    "an object": ("<object data=x></object>", TAG),
    "a title": ("<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", TAG),
    "a template": ("<template><b>a</b></template>", TAG),
    "a word between angles": ("Kepada <nama> di tempat", TAG),
    "a tag nobody knows": ("<x-y>kata</x-y>", TAG),
    "a headline": ("<h1>Judul</h1>", TAG),
    "a centre": ("<center>kata</center>", TAG),
    "a letter's face": ('<font color="red">kata</font>', TAG),
    "an event by HTML": ('<b onclick="alert(1)">kata</b>', TAG),
    "an event by a list of attributes": ("kata *kata*{: onclick=alert(1) }", TAG),
    "an event on a heading": ("## Judul {: onmouseover=alert(1) }", TAG),
    "a style by a list of attributes": ('*kata*{: style="position:fixed" }', TAG),
    "a class by a list of attributes": ("*kata*{: .masthead }", TAG),
    "a style by HTML": ('<p style="display:none">kata</p>', TAG),
    "a name": ('<a name="body">kata</a>', TAG),
    "a target": ('<a href="/a/" target="_blank">kata</a>', TAG),
    "a comment": ("kata\n\n<!-- rahasia -->\n\nkata", TAG),
    "a comment in a line": ("kata <!-- rahasia --> kata", TAG),
    "a document's type": ("<!DOCTYPE html>", TAG),
    "a section of XML": ("kata <![CDATA[ <b>x</b> ]]>", TAG),
    "an instruction": ("<?php echo 1 ?>", TAG),
    "a script as a link": ("[kata](javascript:alert)", LINK),
    "a script in capitals as a link": ("[kata](JaVaScRiPt:alert)", LINK),
    "a script by a number": ("[kata](&#x6a;avascript:alert)", LINK),
    "a script by a name": ("[kata](javascript&colon;alert)", LINK),
    "a script after a space": ('<a href=" javascript:alert(1)">kata</a>', LINK),
    "a script with a tab": ('<a href="java&#9;script:alert(1)">kata</a>', LINK),
    "a script with a line break": ('<a href="java&#10;script:alert(1)">kata</a>', LINK),
    "a script after a control": ('<a href="&#1;javascript:alert(1)">kata</a>', LINK),
    "a script by reference": ("[kata][1]\n\n[1]: javascript:alert(1)", LINK),
    "a script by reference, hidden": ("[kata][1]\n\n[1]: <javascript:alert(1)> 'x'", LINK),
    "a script as an image": ("kata ![kata](javascript:alert) kata", LINK),
    "data": ("[kata](data:text/html;base64,PHNjcmlwdD4=)", LINK),
    "a script of Basic": ("[kata](vbscript:x)", LINK),
    "a blob": ("[kata](blob:https://a.example/1)", LINK),
    "an intent": ("[kata](intent:#Intent;end)", LINK),
    "a file": ("[kata](file:///etc/passwd)", LINK),
    "another host": ("[kata](//evil.example/)", LINK),
    "another host by backslashes": (r'<a href="\\evil.example/">kata</a>', LINK),
    "another host by both": (r'<a href="/\evil.example/">kata</a>', LINK),
    "a scheme with backslashes": (r'<a href="https:\\evil.example/">kata</a>', LINK),
    "a scheme without slashes": ("[kata](https:evil.example)", LINK),
    "another's name": ("[kata](https://bank.example@evil.example/)", LINK),
    "a link that turns round": ("[kata](https://a.example/\u202egpj.x)", LINK),
    "text that turns round": ("kata \u202egnp.exe kata", HIDDEN),
    "text that turns round by a number": ("kata &#x202e;gnp.exe kata", HIDDEN),
    "a control character": ("kata \x07 kata", HIDDEN),
    "a terminal's sign": ("kata \x1b[31m kata", HIDDEN),
    "a word that is cut where nobody sees it": ("kata bo\u200bm kata", HIDDEN),
    "letters that nobody sees": ("kata \U000e0041\U000e0042 kata", HIDDEN),
    "a character of nobody's": ("kata \ue123 kata", HIDDEN),
    "tags within tags": ("<div>" * 60 + "kata" + "</div>" * 60, "terlalu-bersarang"),
    "lists within lists": ("- " * 9 + "kata", "terlalu-bersarang"),
    "quotations within quotations": ("> " * 12 + "kata", "terlalu-bersarang"),
}


@pytest.mark.parametrize(("body", "code"), REFUSED.values(), ids=REFUSED)
def test_what_would_be_taken_out_is_named_with_its_line(body: str, code: str) -> None:
    made = with_body(f"Baris pertama.\n\n{body}\n")

    found = [finding for finding in made.findings if finding.code == code]
    assert made.story is None
    assert found, made.findings
    assert all(finding.path == PATH and finding.blocks for finding in found)
    assert BODY_LINE + 1 < found[0].line <= BODY_LINE + 4


@pytest.mark.parametrize(("body", "code"), REFUSED.values(), ids=REFUSED)
def test_nothing_of_it_is_in_what_could_be_published(body: str, code: str) -> None:
    """Even if somebody printed a body that was refused."""
    html = maker().markup.body(body, str).html.lower()

    assert "<script" not in html
    assert "javascript:" not in html
    assert "onerror" not in html.replace("&lt;img src=x onerror", "")
    assert "evil.example" not in html or code == LINK
    assert all(sign >= " " or sign in "\n\t" for sign in html)


@pytest.mark.parametrize("body", ["[a](javascript:x)", "<b onclick=x>a</b>", "<!-- a --> b"])
def test_registers_are_read_by_the_same_rule(body: str) -> None:
    with pytest.raises(RefusedError, match=r"tidak boleh|memakai|tidak akan"):
        maker().markup.html(body, str)


def test_each_thing_is_named_once_and_all_of_them() -> None:
    made = with_body("<b onclick=x>a</b> <b onclick=y>a</b>\n\n[a](data:x)\n\n<iframe></iframe>")

    assert [(finding.code, finding.line) for finding in made.findings] == [
        (TAG, BODY_LINE),
        (LINK, BODY_LINE + 2),
        (TAG, BODY_LINE + 4),
    ]


HONEST = {
    "signs of comparison": ("a < b dan 5 > 3 dan <3", "a &lt; b dan 5 &gt; 3 dan &lt;3"),
    "an ampersand": ("R&D, AT&T, P&K", "R&amp;D, AT&amp;T, P&amp;K"),
    "a name for a sign": ("&copy; 2026 &mdash; &nbsp;", "© 2026 —"),
    "a key": ("Tekan <kbd>Ctrl</kbd>.", "<kbd>Ctrl</kbd>"),
    "a paragraph without an end": ("<p>Satu\n<p>Dua", "<p>Dua"),
    "tags in capitals": ("<B>kata</B> <BR> kata", "<b>kata</b> <br> kata"),
    "attributes without quotes": ("<a href=/a/ title=b>kata</a>", '<a href="/a/" title="b">'),
    "a break that closes itself": ("kata<br/>kata<hr/>", "kata<br>kata"),
    "a formula": ("H<sub>2</sub>O dan m<sup>2</sup>", "H<sub>2</sub>O dan m<sup>2</sup>"),
    "code about HTML": ("Tag `<script>` dan `<!-- x -->`.", "<code>&lt;script&gt;</code>"),
    "code in a fence": ("```html\n<script>alert(1)</script>\n```", "&lt;script&gt;"),
    "code of a language": ("``` python\nprint(1)\n```", "<code>print(1)"),
    "a table": ("|A|B|\n|:-:|--:|\n|1|2|", "<td>1</td>"),
    "a table in HTML": ("<table><tr><td colspan=2>1</td></tr></table>", '<td colspan="2">1</td>'),
    "a footnote": ("Kata[^1].\n\n[^1]: Catatan.", 'id="fn:1"'),
    "an abbreviation": ("DPRD.\n\n*[DPRD]: Dewan", '<abbr title="Dewan">DPRD</abbr>'),
    "a definition": ("Jelawat\n:   Ikan.", "<dd>Ikan.</dd>"),
    "a table of contents": ("[TOC]\n\n## Satu\n\n## Dua", 'href="#satu"'),
    "an id of one's own": ("## Judul {#asal}\n\n[ke sana](#asal)", 'id="asal"'),
    "an address in brackets": ("<https://a.example/?a=1&b=2>", 'href="https://a.example/?a=1'),
    "an address with a port": ("[a](https://a.example:8080/b:c@d)", "8080/b:c@d"),
    "an address with brackets": ("[a](https://a.example/b_(c))", "b_(c)"),
    "an address in capitals": ("[a](HTTPS://A.example/)", "HTTPS://A.example/"),
    "mail": ("<redaksi@a.example> [surat](mailto:redaksi@a.example)", "mailto:"),
    "a telephone": ("[telepon](tel:+62531)", 'href="tel:+62531"'),
    "an address that goes up": ("[a](../b/) [c](?d=e) [f](#g)", 'href="../b/"'),
    "braces of templates": ("{{ 7*7 }} {% include 'x' %} ${x} %(y)s #{z} <%= 1 %>", "{{ 7*7 }}"),
    "a smile": ("Siap :) :-( ;) <3 \\o/ ^_^ -_-", "&lt;3"),
    "arrows": ("a -> b => c <- d <= e", "a -&gt; b =&gt; c &lt;- d &lt;= e"),
    "a word between angles": ("Nama &lt;nama> dan a@b.c", "&lt;nama&gt;"),
    "Arabic": ("Kata مرحبا بكم dan seterusnya.", "مرحبا بكم"),
    "Chinese": ("Pasar malam 夜市 di Sampit.", "夜市"),
    "Javanese": ("Aksara ꦗꦮ dan ꦲꦤ꧀‌ꦲ.", "ꦗꦮ"),
    "Persian": ("می‌خواهم", "می‌خواهم"),
    "Thai": ("ภาษา\u200bไทย", "ภาษา\u200bไทย"),
    "a family": ("👨‍👩‍👧 ❤️‍🔥 🏳️‍🌈 🇮🇩 1️⃣", "👨‍👩‍👧"),
    "a flag of letters": ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "🏴"),
    "units": ("30 °C, 5 μm, 3 kΩ, ½, m², ΔT", "30 °C, 5 μm, 3 kΩ, ½, m², ΔT"),
    "spaces of all widths": ("a\u00a0b\u2009c\u202fd\u3000e", "\u2009"),
    "a soft hyphen": ("ke\u00adadilan", "ke\u00adadilan"),
    "a space without width after a sentence": ("Kata.\u200b\n\nKata \u200b kata", "Kata."),
    "a mark of byte order": ("Kata \ufeff kata", "kata"),
    "Russian beside Latin": ("Kata Москва dan Αθήνα.", "Москва"),
}


@pytest.mark.parametrize(("body", "published"), HONEST.values(), ids=HONEST)
def test_odd_but_honest_text_is_published_as_it_was_meant(body: str, published: str) -> None:
    assert published in html_of(with_body(f"Baris pertama.\n\n{body}\n"))


def test_an_accent_is_one_letter_however_it_was_typed() -> None:
    typed, composed = with_body("Cafe\u0301 Éloï"), with_body("Café Éloï")

    assert html_of(typed) == html_of(composed) == "<p>Café Éloï</p>"


@pytest.mark.parametrize("body", ["<iframe></iframe>", "[a](javascript:x)", "kata \x07", ""])
def test_whoever_asks_before_publishing_is_told_the_same(body: str) -> None:
    draft = draft_of(f"Title: Panen\nDate: 2026-11-01\n\n{body}".encode(), PATH)

    asked = sorted(maker().findings_in(draft))

    assert asked == sorted(maker().told(draft).findings)
    assert len(asked) == 1
