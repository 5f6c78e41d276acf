"""Where a link may lead: schemes, as a browser reads them after its own trimming."""

from tests.hostile.case import Case, refused, welcome

LINK = "tautan-tidak-diizinkan"
HTML = "html-tidak-diizinkan"
SOURCE = "rincian-tidak-terbaca"


def _refused(name: str, link: str, *, at: str = "") -> Case:
    return refused(name, LINK, f"Kalimat.\n\n{link}\n", at=at or link.split("\n")[0])


def _source(name: str, url: str) -> Case:
    return refused(name, SOURCE, sources=[{"name": "Dinas", "url": url}], at="sources:")


def _leads(name: str, link: str, href: str) -> Case:
    return welcome(name, f"Baca {link} di sana.\n", has=(f'//main//a[@href="{href}"]',))


CASES: tuple[Case, ...] = (
    _refused("a script as a link", "[klik](javascript:alert(1))"),
    _refused("a script in capitals as a link", "[klik](JaVaScRiPt:alert%281%29)"),
    _refused("a script behind an entity", "[klik](&#x6a;avascript:alert%281%29)"),
    _refused("a script with a colon as an entity", "[klik](javascript&colon;alert%281%29)"),
    _refused("a script with a tab inside", '<a href="java&#9;script:alert(1)">klik</a>'),
    _refused("a script with a line break inside", '<a href="java&#10;script:alert(1)">klik</a>'),
    _refused("a script behind a control character", '<a href="&#1;javascript:alert(1)">klik</a>'),
    _refused("a script behind spaces", '<a href="   javascript:alert(1)">klik</a>'),
    _refused("a script in angle brackets", "[klik](<javascript:alert(1)>)"),
    refused("a script by automatic link", HTML, "Kunjungi <javascript:alert(1)> ya.\n", at="<java"),
    _refused("a script by reference", "[klik][1]\n\n[1]: javascript:alert(1)", at="javascript:"),
    _refused(
        "a script by reference in brackets",
        "[klik]\n\n[klik]: <javascript:alert(1)>",
        at="javascript:",
    ),
    _refused("an old script", "[klik](vbscript:msgbox)"),
    _refused(
        "a page of data", "[klik](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)"
    ),
    _refused("a blob", "[klik](blob:https://jahat.example/1)"),
    _refused("an app to open", "[klik](intent://buka#Intent;scheme=x;end)"),
    _refused("a file of the reader's machine", "[klik](file:///etc/passwd)"),
    _refused("the source of a page", "[klik](view-source:https://x.example/)"),
    _refused("another host without a scheme", "[klik](//jahat.example/)"),
    _refused("another host by backslashes", r"[klik](\\\\jahat.example/x)"),
    _refused("another host by a slash and a backslash", '<a href="/\\jahat.example/">klik</a>'),
    _refused("a scheme with backslashes", '<a href="https:\\\\jahat.example">klik</a>'),
    _refused("a scheme without slashes", "[klik](https:jahat.example)"),
    _refused("a name and a password", "[bank](https://bank.example@jahat.example/)"),
    refused("an image map", HTML, '<map name="x"><area href="javascript:alert(1)"></map>\n'),
    refused(
        "a quotation's address", HTML, '<blockquote cite="javascript:alert(1)">x</blockquote>\n'
    ),
    _source("a source that is a script", "javascript:alert(1)"),
    _source("a source of data", "data:text/html,x"),
    _source("a source with a space and a script", "https://a.example/ onclick=alert(1)"),
    _source("a source with a control character", "https://a.example/\u0001"),
    _source("a source without a host", "https:///jalan"),
    _source("a source with a name and a password", "https://bank.example@jahat.example/"),
    _source("a source with a backslash", "https://a.example\\@jahat.example/"),
    _leads(
        "an address with parentheses",
        "[ini](https://id.wikipedia.org/wiki/Sampit_(kota))",
        "https://id.wikipedia.org/wiki/Sampit_(kota)",
    ),
    _leads(
        "an address with ampersands",
        "[ini](https://a.example/?a=1&b=2&copy=3)",
        "https://a.example/?a=1&b=2&copy=3",
    ),
    _leads(
        "an address with umlauts",
        "[ini](https://müller.example/straße?q=ü)",
        "https://müller.example/straße?q=ü",
    ),
    _leads("an address in Arabic", "[ini](https://a.example/سمبيت)", "https://a.example/سمبيت"),
    _leads(
        "an address with percent signs",
        "[ini](https://a.example/%E2%9C%93%20a)",
        "https://a.example/%E2%9C%93%20a",
    ),
    _leads(
        "an address with a port", "[ini](http://a.example:8080/x#y)", "http://a.example:8080/x#y"
    ),
    _leads("an automatic link", "<https://a.example/jalan?x=1>", "https://a.example/jalan?x=1"),
    _leads("a telephone number", "[telepon](tel:+62531123456)", "tel:+62531123456"),
    _leads(
        "a letter box",
        "[surel](mailto:warga@desa.example?subject=Halo)",
        "mailto:warga@desa.example?subject=Halo",
    ),
    _leads(
        "an address with the word script",
        "[ini](https://a.example/javascript:belajar)",
        "https://a.example/javascript:belajar",
    ),
    _leads("a link to another story", "[kisah bakau]({filename}bakau.md)", "/berita/bakau/"),
    welcome(
        "a source with umlauts and signs",
        sources=[{"name": "Müller & Söhne", "url": "https://müller.example/a_(b)?c=1&d=ü#e"}],
        sees=("Müller & Söhne",),
        has=('//main//a[@href="https://müller.example/a_(b)?c=1&d=ü#e"]',),
    ),
)
