"""Addresses and paths that would lead out of their folder, or onto somebody else's place."""

from tests.hostile.case import Case, defused, refused, welcome

SLUG = "slug-tidak-sah"
ALIAS = "alias-tidak-sah"
PHOTO = "foto-tidak-ada"
UNREADABLE = "foto-tidak-terbaca"

OUTWARDS = {
    "climbing": "../../keluar",
    "absolute": "/etc/passwd",
    "with a backslash": "..\\..\\keluar",
    "with a drive": "C:\\Windows",
    "with a null byte": "a\x00b",
    "encoded": "%2e%2e%2fkeluar",
    "encoded twice": "%252e%252e%252fkeluar",
    "with a question": "a?b=c",
    "with a fragment": "a#b",
    "with a line break": "a\nb",
    "with wide dots": "．．／keluar",
    "with capitals": "Panen-Raya",
}


def _slug(kind: str, slug: str) -> Case:
    return refused(f"a slug {kind}", SLUG, slug=slug, at="slug:")


def _alias(kind: str, alias: str) -> Case:
    return refused(f"an alias {kind}", ALIAS, aliases=[alias], at="aliases:")


def _photo(kind: str, path: str, code: str = PHOTO) -> Case:
    name = f"a picture {kind}"
    return refused(name, code, image=path, image_alt="x", image_credit="Foto: x", at="image:")


CASES: tuple[Case, ...] = (
    *(_slug(kind, slug) for kind, slug in OUTWARDS.items()),
    *(_alias(kind, alias) for kind, alias in OUTWARDS.items() if kind != "absolute"),
    _photo("climbing", "../../../etc/passwd"),
    _photo("climbing from its folder", "foto/../../luar.jpg"),
    _photo("absolute", "/etc/hostname"),
    _photo("with a backslash", "foto\\bakau.jpg"),
    _photo("with a null byte", "foto/bakau.jpg\x00.png"),
    _photo("encoded", "foto/%62akau.jpg"),
    _photo("of a device", "/dev/zero"),
    _photo("from another host", "https://jahat.example/1.jpg"),
    _photo("from a file's scheme", "file:///etc/passwd"),
    _photo("that is a folder", "foto"),
    _photo("that is a story", "berita/2026/bakau.md", UNREADABLE),
    _photo("that is a register", "data/people.yaml", UNREADABLE),
    refused(
        "a picture in the body climbing",
        PHOTO,
        '![x](../../../../etc/passwd "Foto: x")\n',
        at="![x]",
    ),
    refused(
        "a link to a file outside",
        "tautan-buntu",
        "[x]({filename}../../../../etc/passwd.md)\n",
        at="[x]",
    ),
    refused(
        "a link to a file that is none", "tautan-buntu", "[x]({filename}tidak-ada.md)\n", at="[x]"
    ),
    refused("a slug of a device", SLUG, slug="con", at="slug:"),
    refused("a slug of a port", SLUG, slug="com1", at="slug:"),
    refused("an alias of a device", ALIAS, aliases=["/berita/nul/"], at="aliases:"),
    refused("a slug of two hundred letters", SLUG, slug="a" * 200, at="slug:"),
    refused("a title without a Latin letter", "tanpa-alamat", title="夜市", slug=None),
    refused(
        "a slug that another story has",
        "alamat-kembar",
        slug="bakau",
        path="berita/2026/zz-bakau.md",
    ),
    refused(
        "an alias where a story stands",
        "alamat-kembar",
        aliases=["/berita/bakau/"],
        path="berita/2026/zz-alias.md",
    ),
    refused(
        "an alias of its own", "alamat-lama-terpakai", aliases=["/berita/an-alias-of-its-own/"]
    ),
    refused(
        "an alias of the hub's own lists", "alamat-lama-terpakai", aliases=["/kanal/lingkungan/"]
    ),
    refused(
        "a page where the lists stand",
        "alamat-terpakai",
        slug="kanal",
        path="halaman/kanal-palsu.md",
    ),
    refused(
        "a page where the search stands",
        "alamat-terpakai",
        slug="cari",
        path="halaman/cari-palsu.md",
    ),
    refused(
        "a page where the missing page stands",
        "alamat-terpakai",
        slug="404",
        path="halaman/palsu-404.md",
    ),
    refused(
        "a page where the pictures stand",
        "alamat-terpakai",
        slug="foto",
        path="halaman/foto-palsu.md",
    ),
    refused(
        "a page where the scripts stand",
        "alamat-terpakai",
        slug="aset",
        path="halaman/aset-palsu.md",
    ),
    refused(
        "a page where another language stands",
        "alamat-terpakai",
        slug="en",
        path="halaman/en-palsu.md",
    ),
    refused("a language that climbs", "bahasa-tidak-sah", lang="../..", at="lang:"),
    refused("a language that is a tag", "bahasa-tidak-sah", lang='en" onload="x', at="lang:"),
    refused("a language that is none", "bahasa-tidak-sah", lang="bahasa", at="lang:"),
    refused(
        "a translation that climbs",
        "terjemahan-tidak-sah",
        lang="en",
        translation="../../x",
        at="translation:",
    ),
    defused("tags that differ by signs alone", tags=["C++", "C#", "c"], sees=("C++",)),
    defused("a tag that climbs", tags=["../../keluar", "a/b"], sees=("../../keluar",)),
    defused("a name that climbs", authors=["../../keluar"], sees=("../../keluar",)),
    defused("a channel that climbs", category="../../keluar", sees=("../../keluar",)),
    welcome(
        "a standing page",
        path="halaman/halaman-jujur.md",
        slug="halaman-jujur",
        address="/halaman-jujur/",
    ),
    welcome("an old address", aliases=["/2019/05/judul-lama/"]),
    welcome("a slug of digits", slug="2026-10"),
    welcome("a slug of one letter", slug="x"),
    welcome("a slug of eighty letters", slug="-".join(["bakau"] * 13)),
    welcome("a word of a device within a slug", slug="con-te-partiro-di-aula-nul"),
    welcome(
        "no slug but an odd title",
        title='Sampit\'s 72nd: R&D, O’Brien & "kita"!',
        slug=None,
        address="/berita/sampits-72nd-r-d-obrien-kita/",
    ),
    welcome("a tag with a sign", tags=["UMKM & Koperasi", "R&B"], sees=("UMKM & Koperasi",)),
    welcome(
        "a story in another language",
        lang="en",
        slug="odd-but-english",
        address="/en/berita/odd-but-english/",
    ),
)
