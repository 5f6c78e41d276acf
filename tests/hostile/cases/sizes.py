"""Files and texts that are too large, too deep or too slow to read, and long ones that are not."""

from tests.hostile.case import Case, canary_of, defused, refused, slug_of, welcome
from tests.hostile.oddities import Made

LARGE = "berkas-terlalu-besar"
LINE = "baris-terlalu-panjang"
DEEP = "terlalu-bersarang"
MANY = "terlalu-banyak"
LONG = "nilai-terlalu-panjang"


def _head(name: str) -> str:
    return f"Title: Kabar {canary_of(name)}\nDate: 2026-10-01\nSlug: {slug_of(name)}\n\n"


def _raw(name: str, code: str, body: str) -> Case:
    return refused(name, code, raw=_head(name) + body)


def _made(name: str, piece: str, times: int) -> Case:
    return refused(name, LARGE, raw=Made(lambda: (_head(name) + piece * times).encode()))


def _nested(sign: str, depth: int) -> str:
    return "\n".join("    " * level + f"{sign} butir" for level in range(depth)) + "\n"


PARAGRAPH = (
    "Warga menanam bakau di muara, lalu menyiramnya [setiap pagi](https://a.example/{0}) bersama "
    "*anak-anak* dan **guru** mereka, sebab ombak 2025 mengikis pantai sejauh 12,5 meter. "
)

CASES: tuple[Case, ...] = (
    _made("twenty megabytes", "kata biasa saja ", 1_310_720),
    _made("twenty megabytes of line breaks", "a\n", 10_485_760),
    _raw("a line of a million letters", LARGE, "a" * 1_000_000),
    _raw("a long line below the limit of a file", LINE, "a" * 300_000),
    refused("three thousand tags", LONG, tags=[f"t{n}" for n in range(3_000)], at="tags:"),
    refused(
        "ten thousand tags in one line", LINE, tags=[f"tanda{n}" for n in range(10_000)], at="tags:"
    ),
    refused("a thousand sources", LONG, sources=[{"name": f"S{n}"} for n in range(1_500)]),
    refused("three thousand names", LONG, authors=[f"Ibu {n}" for n in range(3_000)]),
    refused("a title of ten thousand letters", LONG, title="judul " * 2_000, at="title:"),
    refused("a tag of ten thousand letters", LONG, tags=["tanda" * 2_000], at="tags:"),
    refused("a slug of ten thousand letters", LONG, slug="a" * 10_000, at="slug:"),
    refused(
        "a picture's path of ten thousand letters",
        LONG,
        image="foto/" + "a" * 10_000 + ".jpg",
        at="image:",
    ),
    _raw("links that never end", MANY, "[a](" * 4_000),
    _raw("brackets that never end", MANY, "[" * 20_000),
    _raw("images that never end", MANY, "![" * 10_000),
    _raw("tags that never end", MANY, "<a " * 10_000),
    _raw("data sections that never end", MANY, "<![CDATA[" * 5_000),
    _raw("comments that never end", MANY, "<!--" * 10_000),
    _raw("code that never ends", MANY, "`a " * 10_000),
    _raw("stars that never end", MANY, "*a **b " * 6_000),
    _raw("underscores that never end", MANY, "_a __b " * 6_000),
    _raw("columns that never end", MANY, "|" * 30_000 + "\n" + "|-" * 15_000 + "\n"),
    _raw("footnotes that never end", MANY, "".join(f"[^{n}]: x\n\n" for n in range(5_000))),
    _raw(
        "abbreviations that never end",
        MANY,
        "".join(f"*[k{n}]: x\n" for n in range(5_000)) + "k1 " * 5_000,
    ),
    _raw("attribute lists that never end", MANY, "x {: #a }\n" * 8_000),
    _raw("lists in lists", DEEP, _nested("-", 400)),
    _raw("numbered lists in lists", DEEP, _nested("1.", 400)),
    _raw("quotations in quotations", DEEP, "> " * 2_000 + "x"),
    _raw("elements in elements", DEEP, "<div>" * 400 + "x" + "</div>" * 400),
    _raw("more elements in elements", MANY, "<div>" * 3_000 + "x" + "</div>" * 3_000),
    _raw("emphasis in emphasis", DEEP, "<em>" * 1_500 + "x"),
    defused("brackets around brackets", "[" * 300 + "x" + "](/tempat/)" * 300 + "\n"),
    welcome(
        "a long read",
        "\n\n".join(PARAGRAPH.format(n) * 12 for n in range(60)),
        has=("count(//main//p) > 55",),
    ),
    welcome(
        "three hundred links",
        "\n".join(f"- [Laporan {n}](https://a.example/{n})" for n in range(300)),
        has=("count(//main//li/a) >= 300",),
    ),
    welcome(
        "a table of two hundred rows",
        "| Desa | A | B | C | D | E |\n|---|---|---|---|---|---|\n"
        + "".join(f"| Desa {n} | {n} | {n} | {n} | {n} | {n} |\n" for n in range(200)),
        has=("count(//main//tr) > 200",),
    ),
    welcome(
        "eighty footnotes",
        "".join(f"Kalimat {n}.[^{n}]\n\n" for n in range(80))
        + "".join(f"[^{n}]: Catatan {n}.\n\n" for n in range(80)),
        sees=("Catatan 79.",),
    ),
    welcome("a list of four levels", _nested("-", 4), has=("//main//li//li//li//li",)),
    welcome(
        "a paragraph on one long line",
        PARAGRAPH.format(1) * 40,
        has=("//main//p[string-length(.) > 5000]",),
    ),
    welcome(
        "a title of one hundred and fifty letters",
        title="Warga desa di hilir sungai menanam " + "seribu bibit bakau " * 6,
    ),
    welcome("thirty tags", tags=[f"tanda {n}" for n in range(30)], sees=("tanda 29",)),
    welcome(
        "forty sources",
        sources=[{"name": f"Dinas {n}", "url": f"https://a.example/{n}"} for n in range(40)],
        sees=("Dinas 39",),
    ),
    welcome("a rhyme of brackets", "Lagu [la] (la) [la] " * 40 + "\n", sees=("[la]",)),
    welcome("a line of stars", "* * *\n\n***\n\nbintang ***** lima\n", has=("//main//hr",)),
    welcome(
        "a mile of underscores",
        "Nama: ______________________________\n\nTanda tangan: ________\n",
        sees=("________",),
    ),
)
