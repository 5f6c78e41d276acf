"""How a file's letters are written down."""

from tests.hostile.case import Case, canary_of, refused, slug_of, welcome

PLAIN = (
    "Title: Kabar {canary}\nDate: 2026-10-01\nSlug: {slug}\nSummary: Kafé di tepi sungai.\n"
    "\nIsi café.\n"
)
UTF_8 = "bukan-utf-8"


def _filled(name: str) -> str:
    return PLAIN.replace("{canary}", canary_of(name)).replace("{slug}", slug_of(name))


def _wide(name: str, encoding: str) -> Case:
    return refused(name, UTF_8, raw=_filled(name).encode(encoding))


CASES: tuple[Case, ...] = (
    _wide("two bytes a letter", "utf-16"),
    _wide("two bytes a letter, the other way", "utf-16-be"),
    _wide("four bytes a letter", "utf-32"),
    _wide("an old Windows file", "cp1252"),
    _wide("a Latin file", "latin-1"),
    refused(
        "a byte that begins nothing",
        UTF_8,
        raw=b"Title: Kabar \xff{canary}\nDate: 2026-10-01\n\nIsi.\n",
        at="Title",
    ),
    refused("a letter that is cut", UTF_8, raw=PLAIN.encode().rstrip(b"\n") + b"\nKaf\xc3"),
    refused("a letter written too long", UTF_8, raw=PLAIN.encode() + b"\xc0\xaf"),
    refused("half a letter of two", UTF_8, raw=PLAIN.encode() + b"\xed\xa0\x80"),
    refused("a null byte in the body", UTF_8, raw=PLAIN + "a\x00b\n", at="a\x00b"),
    refused(
        "a null byte in the title",
        UTF_8,
        raw=PLAIN.replace("Title: Kabar", "Title: Ka\x00bar"),
        at="Title:",
    ),
    refused(
        "a null byte in a slug",
        UTF_8,
        raw=PLAIN.replace("Slug: {slug}", "Slug: a\x00b"),
        at="Slug:",
    ),
    refused("nothing but null bytes", UTF_8, raw=b"\x00" * 4096),
    refused("an empty file", "tanpa-kepala", raw=b""),
    refused("nothing but line breaks", "tanpa-kepala", raw=b"\n" * 200),
    refused("a program", UTF_8, raw=b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 8),
    refused(
        "a picture that calls itself a story",
        UTF_8,
        raw=b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)),
    ),
    welcome(
        "a Windows file",
        raw=b"\xef\xbb\xbf" + PLAIN.replace("\n", "\r\n").encode(),
        titled="Kabar {canary}",
        sees=("Isi café.",),
    ),
    welcome(
        "a file of an old Macintosh",
        raw=PLAIN.replace("\n", "\r").encode(),
        titled="Kabar {canary}",
        sees=("Isi café.",),
    ),
    welcome(
        "mixed line breaks",
        raw=PLAIN.replace("\n\n", "\r\n\n").encode(),
        titled="Kabar {canary}",
        sees=("Isi café.",),
    ),
    welcome(
        "no line break at the end",
        raw=PLAIN.rstrip().encode(),
        titled="Kabar {canary}",
        sees=("Isi café.",),
    ),
    welcome(
        "spaces at the ends of lines",
        raw=PLAIN.replace("\n", "  \n").encode(),
        titled="Kabar {canary}",
        sees=("Isi café.",),
    ),
)
