"""Characters that nobody sees, that turn a line around, or that pretend to be others."""

from tests.hostile.case import Case, refused, welcome

HIDDEN = "karakter-tersembunyi"
ALIKE = "huruf-serupa"

SIGNS = {
    "an override to the left": "\u202e",
    "an isolate": "\u2066",
    "a mark to the left": "\u200f",
    "a space without width": "\u200b",
    "a joiner of words": "\u2060",
    "a byte order mark": "\ufeff",
    "a tag": "\U000e0041",
    "a private sign": "\ue123",
}


def _title(kind: str, sign: str) -> Case:
    return refused(f"{kind} in the title", HIDDEN, title=f"Warga {sign}menanam bakau", at="title:")


CASES: tuple[Case, ...] = (
    *(_title(kind, sign) for kind, sign in SIGNS.items()),
    refused(
        "no character at all in a plain title",
        HIDDEN,
        raw="Title: Kabar \uffff{canary}\nDate: 2026-10-01\nSlug: {slug}\n\nIsi.\n",
        at="Title:",
    ),
    refused("an override in the summary", HIDDEN, summary="Isi \u202egnp.exe", at="summary:"),
    refused("an override in a tag", HIDDEN, tags=["bakau", "pe\u202esisir"], at="tags:"),
    refused("an override in a name", HIDDEN, authors=["Ibu \u202eSiti"], at="authors:"),
    refused(
        "an override in an alternative text",
        HIDDEN,
        image="foto/bakau.jpg",
        image_alt="Bakau \u202ex",
        at="image_alt:",
    ),
    refused(
        "an override in a caption",
        HIDDEN,
        image="foto/bakau.jpg",
        image_alt="Bakau",
        image_caption="Bakau \u2067x",
        at="image_caption:",
    ),
    refused("an override in a source", HIDDEN, sources=[{"name": "Dinas \u202ex"}], at="sources:"),
    refused(
        "an override in the body", HIDDEN, "Kirim ke rekening \u202e4321\u202c.\n", at="\u202e"
    ),
    refused(
        "a space without width in a word of the body", HIDDEN, "Kata se\u200bkolah.\n", at="\u200b"
    ),
    refused("tags in the body", HIDDEN, "Kata \U000e0068\U000e0069.\n", at="\U000e0068"),
    refused("a control character by an entity", HIDDEN, "Kata &#1; kata.\n", at="&#1;"),
    refused("an override by an entity", HIDDEN, "Kata &#x202e; kata.\n", at="&#x202e;"),
    refused(
        "a control character in a link",
        "tautan-tidak-diizinkan",
        '<a href="https://a.example/&#1;x">x</a>\n',
        at="&#1;",
    ),
    refused(
        "a Cyrillic letter in the title", ALIKE, title="Kabar S\u0430mpit hari ini", at="title:"
    ),
    refused("a Greek letter in the title", ALIKE, title="Kabar Samp\u03b9t hari ini", at="title:"),
    refused("a Cyrillic letter in a tag", ALIKE, tags=["b\u0430kau"], at="tags:"),
    refused("a Cyrillic letter in a name", ALIKE, authors=["Redaksi P\u0435sisir"], at="authors:"),
    refused("a Cyrillic letter in a channel", ALIKE, category="Lingkung\u0430n", at="category:"),
    refused(
        "a control character in a header",
        "kepala-tidak-terbaca",
        raw="---\ntitle: Kabar \x07{canary}\ndate: 2026-10-01\nslug: {slug}\n---\nIsi.\n",
    ),
    refused(
        "an escape of the terminal in a plain header",
        HIDDEN,
        raw="Title: Kabar \x1b[31m{canary}\x1b]0;x\x07\nDate: 2026-10-01\nSlug: {slug}\n\nIsi.\n",
        at="Title:",
    ),
    refused(
        "an escape of the terminal in an unknown header",
        "kepala-tidak-dikenal",
        raw="Title: Kabar {canary}\nDate: 2026-10-01\nSlug: {slug}\n"
        "X-y: \x1b[2J::error::x\n\nIsi.\n",
        at="X-y:",
    ),
    refused(
        "an escape of the terminal in a status",
        "status-tidak-dikenal",
        raw="Title: Kabar {canary}\nDate: 2026-10-01\nSlug: {slug}\nStatus: \x1b[2Jx\n\nIsi.\n",
        at="Status:",
    ),
    refused(
        "a control character in the body",
        HIDDEN,
        raw="Title: Kabar {canary}\nDate: 2026-10-01\nSlug: {slug}\n\nIsi \x08 kata.\n",
        at="\x08",
    ),
    welcome("Arabic words in a title", title="Masjid مسجد Sampit dibuka"),
    welcome("Arabic words with their marks", "Kalimat بِسْمِ ٱللَّٰهِ di tengah.\n", sees=("بِسْمِ ٱللَّٰهِ",)),
    welcome("Chinese words in a title", title="Klenteng 三圣宫 di Sampit"),
    welcome("Cyrillic words beside Latin ones", title="Tamu dari Москва tiba di Sampit"),
    welcome(
        "Greek letters of a formula", "Sudut α dan kuat arus 5 µA, beda Δx.\n", sees=("Sudut α",)
    ),
    welcome("Javanese script", "Aksara ꦲꦤꦕꦫꦏ diajarkan.\n", sees=("ꦲꦤꦕꦫꦏ",)),
    welcome("a family of emoji", title="Warga 👨‍👩‍👧‍👦 panen ❤️ bersama"),
    welcome("flags and skins", "Lomba 🇮🇩 dan 👍🏽 dan 🏴󠁧󠁢󠁥󠁮󠁧󠁿.\n", sees=("🇮🇩", "👍🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿")),
    welcome("letters of four bytes", "Nama 𠮷野 dan 𝕊 dan 🫠.\n", sees=("𠮷野",)),
    welcome(
        "an accent in two characters",
        title="Kafe\u0301 di tepi sungai",
        titled="Kafé di tepi sungai",
    ),
    welcome("an accent in one character", title="Café di tepi sungai"),
    welcome("curly quotes and half signs", title="“Nenek’s” ½ kilo, 30 °C, 5‰, №1, ©™"),
    welcome(
        "spaces that do not break", title="Harga 5\u00a0000 rupiah", titled="Harga 5 000 rupiah"
    ),
    welcome("a soft hyphen", "Kata per\u00adtang\u00adgung\u00adjawab\u00adan panjang.\n"),
    welcome(
        "Vietnamese and Turkish names",
        authors=["Nguyễn Thị Ánh", "İbrahim Çelik"],
        sees=("Nguyễn Thị Ánh", "İbrahim Çelik"),
    ),
    welcome(
        "a Persian word with its joiner", "Kata می\u200cخواهم dari tamu.\n", sees=("می\u200cخواهم",)
    ),
    welcome("Devanagari with its joiners", "Kata क्\u200dष dan श्री.\n", sees=("श्री",)),
    welcome(
        "a Latin letter beside a number in Greek",
        "Lambang 5Ω dan 10 kΩ dan μm.\n",
        sees=("5Ω", "10 kΩ"),
    ),
)
