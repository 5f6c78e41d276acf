"""Headers: YAML's traps, fields that steer the build, wrong types, twice the same, bombs."""

from tests.hostile.case import Case, refused, welcome

REST = "date: 2026-10-01 08:00\nslug: {slug}\nsummary: Isi.\n---\nIsi {canary} berita.\n"
BEGIN = "---\ntitle: Kabar {canary}\n"
STEERING = (
    "save_as", "url", "template", "settings", "override_save_as", "override_url", "stylesheet",
    "path", "siteurl", "theme", "context",
)  # fmt: skip


def _raw(name: str, code: str, lines: str, at: str = "") -> Case:
    return refused(name, code, raw=f"{BEGIN}{lines}\n{REST}", at=at or lines.split("\n")[0])


def _unclear(name: str, code: str, lines: str) -> Case:
    """Where the line is named at which the parser gave up."""
    return refused(name, code, raw=f"{BEGIN}{lines}\n{REST}")


def _laughs() -> str:
    rows = ["a0: &a0 [x,x,x,x,x,x,x,x,x]"]
    rows += [f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    return "\n".join([*rows, "tags: *a9"])


CASES: tuple[Case, ...] = (
    *(
        refused(
            f"a field that steers, {name}",
            "kepala-terlarang",
            at=f"{name}:",
            head={name: "../x.html"},
        )
        for name in STEERING
    ),
    refused(
        "a field that steers, as Pelican writes it",
        "kepala-terlarang",
        raw="Title: Kabar {canary}\nDate: 2026-10-01\nSlug: {slug}\nSave_as: _headers\n\nIsi.\n",
        at="Save_as:",
    ),
    refused("an unknown header", "kepala-tidak-dikenal", at="sumary:", sumary="Isi"),
    refused("a header of Python's own", "kepala-tidak-dikenal", at="__class__:", __class__="x"),
    _raw("a header twice", "kepala-berulang", "slug: lain", "slug: a-header-twice"),
    _raw("a title twice in two cases", "kepala-berulang", "TITLE: Judul lain", "TITLE:"),
    _unclear("a header without an end of its quotes", "kepala-tidak-terbaca", 'tags: "bakau'),
    _unclear("a list without an end", "kepala-tidak-terbaca", "tags: [bakau"),
    _raw("a colon without quotes", "titik-dua-tanpa-kutip", "venue: Balai: lantai dua"),
    _unclear("a tab for a space", "kepala-tidak-terbaca", "sources:\n\t- name: x"),
    _raw(
        "an object of Python's in a place of text",
        "bukan-satu-nilai",
        "event_start: 2027-01-01\nvenue: !!python/object/apply:os.system [id]",
        "venue:",
    ),
    _unclear("aliases that unfold without end", "kepala-terlalu-besar", _laughs()),
    _unclear("an alias of itself", "kepala-terlalu-besar", "tags: &a [*a]"),
    _unclear("brackets in brackets", "kepala-terlalu-besar", f"tags: {'[' * 3000}{']' * 3000}"),
    _unclear("braces in braces", "kepala-terlalu-besar", f"tags: {'{a: ' * 1500}x{'}' * 1500}"),
    _raw("a list as a title of a card", "bukan-satu-nilai", "card_title: [a, b]"),
    _raw("a mapping as tags", "bukan-daftar", "tags: {a: b}"),
    _raw("a list in a list as tags", "bukan-daftar", "tags: [[a, b], c]"),
    refused("a list as a title", "bukan-satu-nilai", title=["a", "b"], at="title:"),
    refused("a mapping as a slug", "bukan-satu-nilai", slug={"a": "b"}, at="slug:"),
    refused("no title", "tanpa-judul", title=None),
    refused("an empty title", "tanpa-judul", title="   ", at="title:"),
    refused("no date", "tanpa-tanggal", date=None),
    refused("a date in words", "tanggal-tidak-terbaca", date="besok sore", at="date:"),
    refused("a date that may be two", "tanggal-tidak-terbaca", date="03/04/2026", at="date:"),
    refused("a day that is none", "tanggal-tidak-terbaca", date="2026-02-30", at="date:"),
    refused(
        "an offset that is none", "tanggal-tidak-terbaca", date="2026-10-01T08:00+99:99", at="date:"
    ),
    refused(
        "a year before all clocks",
        "tanggal-tidak-terbaca",
        date="0001-01-01T00:00:00+14:00",
        at="date:",
    ),
    refused(
        "a year after all clocks",
        "tanggal-tidak-terbaca",
        date="9999-12-31T23:59:59-14:00",
        at="date:",
    ),
    refused(
        "digits of another script as a date", "tanggal-tidak-terbaca", date="٢٠٢٦-١٠-٠١", at="date:"
    ),
    refused(
        "a change before the beginning",
        "diubah-sebelum-terbit",
        modified="2020-01-01",
        at="modified:",
    ),
    refused("an unknown status", "status-tidak-dikenal", status="terbitkan!", at="status:"),
    refused(
        "a focus that is none",
        "fokus-tidak-terbaca",
        image="foto/bakau.jpg",
        image_alt="x",
        image_focus="nan nan",
        at="image_focus:",
    ),
    refused(
        "a focus without end",
        "fokus-tidak-terbaca",
        image="foto/bakau.jpg",
        image_alt="x",
        image_focus="inf 1e999",
        at="image_focus:",
    ),
    refused(
        "an event that ends before it begins",
        "acara-terbalik",
        event_start="2027-01-02",
        event_end="2027-01-01",
        at="event_end:",
    ),
    refused(
        "a source without a name",
        "rincian-tidak-terbaca",
        sources=[{"url": "https://a.example/"}],
        at="sources:",
    ),
    refused(
        "a source with an unknown part",
        "rincian-tidak-terbaca",
        sources=[{"name": "a", "onclick": "x"}],
        at="sources:",
    ),
    refused(
        "a correction without a day",
        "rincian-tidak-terbaca",
        corrections=[{"text": "x"}],
        at="corrections:",
    ),
    refused("a withdrawal without a reason", "penarikan-tidak-lengkap", status="withdrawn"),
    refused(
        "a place that nobody knows", "tempat-tidak-dikenal", place="Negeri Dongeng", at="place:"
    ),
    refused("a file without headers", "tanpa-kepala", raw="Hanya kalimat {canary} biasa.\n"),
    refused(
        "a head without an end", "kepala-tidak-ditutup", raw="---\ntitle: Kabar {canary}\nIsi.\n"
    ),
    refused(
        "headers and no body", "tanpa-isi", raw=BEGIN + "date: 2026-10-01\nslug: {slug}\n---\n"
    ),
    welcome(
        "a plain article of Pelican's",
        raw="Title: Kabar {canary}\nDate: 2026-10-01\nSlug: {slug}\n\nIsi berita.\n",
        titled="Kabar {canary}",
    ),
    welcome("a date with its zone", date="2026-10-01T08:00:00+07:00"),
    welcome("a date with the zone of Greenwich", date="2026-10-01T01:00:00Z"),
    welcome("a date with the zone of Bali", date="2026-10-01 08:00:00+08:00"),
    welcome("a day alone", date="2026-10-01"),
    welcome("a date of long ago", date="1953-01-07"),
    welcome(
        "a word that YAML takes for no",
        title="No",
        tags=["yes", "no", "null", "1e3"],
        slug="kata-no",
    ),
    welcome("a title of digits", title="1953", slug="angka-1953"),
    welcome("a title with a colon in quotes", title="Sampit: kota di tepi sungai"),
    welcome("a title of one word", title="Banjir", slug="banjir-satu-kata"),
    welcome(
        "a block of text as a summary",
        raw=BEGIN + "venue: >\n  Balai desa\n  lantai dua\n" + REST,
        titled="Kabar {canary}",
    ),
    welcome(
        "comments between headers",
        raw=BEGIN + "# catatan redaksi\ntags:\n  # satu\n  - bakau # dua\n" + REST,
        titled="Kabar {canary}",
    ),
    welcome(
        "headers in capitals",
        raw="---\nTITLE: Kabar {canary}\nDate: 2026-10-01\nSLUG: {slug}\n---\nIsi.\n",
        titled="Kabar {canary}",
    ),
    welcome("a line of hyphens in the body", "Satu.\n\n---\n\nDua.\n", has=("//main//hr",)),
    welcome("an empty header", raw=BEGIN + "keyphrase:\ntags:\n" + REST, titled="Kabar {canary}"),
)
