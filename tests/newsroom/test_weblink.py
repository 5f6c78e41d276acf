"""An address is judged as a browser would read it."""

import pytest

from plugins.newsroom.weblink import LONGEST, is_web, trouble_with

REFUSED = {
    "javascript:alert(1)": "javascript:",
    "JaVaScRiPt:alert(1)": "javascript:",
    "\x01\x02 javascript:alert(1)": "javascript:",
    "\u0020\u0009javascript:alert(1)": "javascript:",
    "java\nscr\tipt\r:alert(1)": "javascript:",
    "data:text/html,x": "data:",
    "vbscript:x": "vbscript:",
    "blob:https://a.example/x": "blob:",
    "filesystem:https://a.example/x": "filesystem:",
    "intent://a.example/#Intent;end": "intent:",
    "view-source:https://a.example/": "view-source:",
    "about:blank": "about:",
    "whatsapp://send?text=a": "whatsapp:",
    "ftp://a.example/": "ftp:",
    "//evil.example/": "https://",
    "\\\\evil.example\\": "https://",
    "/\\evil.example/": "https://",
    "\t//evil.example/": "https://",
    "/\t/evil.example/": "karakter",
    "https:\\\\evil.example/": "garis miring",
    "https:/\\evil.example/": "garis miring",
    "https:evil.example": "tidak lengkap",
    "https:/evil.example": "tidak lengkap",
    "https://": "tidak lengkap",
    "https:///evil.example": "tidak lengkap",
    "https://bank.example@evil.example/": "@",
    "https://user:pass@evil.example/": "@",
    "https://a.example/\u202ecod.exe": "karakter",
    "https://a\u200b.example/": "karakter",
    "https://a.example/\x07": "karakter",
    "https://a.example/" + "a" * LONGEST: "lebih panjang",
}


@pytest.mark.parametrize(("address", "said"), REFUSED.items())
def test_what_leads_astray_is_refused_with_a_reason(address: str, said: str) -> None:
    trouble = trouble_with(address)

    assert said in trouble
    assert trouble.isprintable()
    assert not is_web(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example",
        "http://a.example/",
        "HTTPS://A.Example/B",
        "https://a.example:8443/b/c.html?d=e&f=g:h/i#j",
        "https://a.example?b",
        "https://a.example/@nama/pos",
        "https://web.example/web/2020/https://b.example/c",
        "https://kabar-sampit.example/pasar-malam_(2024)",
        "https://пример.example/夜市/é",
        "https://192.0.2.1/a",
        "https://[2001:db8::1]/a",
    ],
)
def test_pages_of_the_web_are_welcome(address: str) -> None:
    assert trouble_with(address) == ""
    assert is_web(address)


@pytest.mark.parametrize(
    "address",
    [
        *("/a/", "a.md", "../a/", "#a", "?a=b", "{filename}a.md", "|filename|a.md", "", " /a/ "),
        *("/a/b c/?d=e:f", "/jam/08:00/", "a/b:c", "/cari/?u=https://a/"),
        *("mailto:a@b.example", "tel:+62531"),
    ],
)
def test_ways_within_the_site_and_to_people_need_no_host(address: str) -> None:
    assert trouble_with(address) == ""
    assert not is_web(address)
