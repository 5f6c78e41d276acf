"""What a body may not hold: found before the sanitiser would take it away in silence.

The sanitiser decides what is published; this module only says beforehand what it would drop, so
that a writer learns of it. Where it sees nothing, `is_whole` still compares.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser

from plugins.bridge.allowed import ATTRIBUTES, ENGINES, TAGS, is_whole
from plugins.newsroom.characters import shown
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding
from plugins.newsroom.weblink import trouble_with

EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())
IMPLIED = frozenset("dd dt li p tbody td tfoot th thead tr".split())
"""A browser sees for itself where these end."""
ENDING = TAGS - EMPTY - IMPLIED | {"article", "aside", "body", "html", "main", "section"}
"""Ends of these without a beginning would close parts of the page around the body."""
DEEPEST = 50
"""Elements within elements; browsers stop at 512, and nobody reads the fifth list in a list."""
MOST_TOLD = 10
CONTROL = re.compile(r"&#(?:x0*(1?[0-9a-f])|0*([12]?[0-9]|3[01]));?(?![0-9a-f])", re.IGNORECASE)
"""Numbers of characters that Python's parser would leave out, but no browser does."""
INSTEAD = {
    "h1": "Tulis subjudul dengan “## ” di awal barisnya; judul berita sudah ada di kepala berita.",
    "iframe": "Tautkan saja halaman video atau petanya: [kata](https://alamat).",
    "video": "Tautkan saja halaman videonya: [kata](https://alamat).",
    "audio": "Tautkan saja halaman rekamannya: [kata](https://alamat).",
    "embed": "Tautkan saja halamannya: [kata](https://alamat).",
    "font": "Hapus tag itu; tulisan di situs ini berhuruf sama. Tebal ditulis **begini**.",
    "center": "Hapus tag itu; perataan diatur oleh situs.",
    "strike": "Tulis <del>kata</del>.",
    "tt": "Tulis kata itu di antara tanda `.",
}


@dataclass(frozen=True, slots=True)
class Refusal:
    """A part of a body that is not published, why, and what to write instead."""

    code: str
    problem: str
    remedy: str
    example: str = ""
    sought: str = ""
    """What stands on its line, in lower case and without spaces; empty for the whole body."""

    def finding(self, draft: Draft) -> Finding:
        """As it is told of the body of `draft`, with the first line that has it."""
        lines = enumerate(draft.body.split("\n"), start=draft.body_line)
        found = (number for number, line in lines if self.sought in _squeezed(line))
        return Finding(
            path=draft.path,
            line=next(found, draft.body_line) if self.sought else draft.body_line,
            code=self.code,
            problem=self.problem,
            remedy=self.remedy,
            example=self.example,
        )


class RefusedError(ValueError):
    """A text that holds what it may not; the message tells the first such thing."""

    def __init__(self, refusals: tuple[Refusal, ...]) -> None:
        self.refusals = refusals
        super().__init__(refusals[0].problem.rstrip("."))


def refusals_in(html: str) -> tuple[Refusal, ...]:
    """What the sanitiser would take out of `html`, each kind of thing once."""
    scan = _Scan()
    scan.feed(CONTROL.sub(_control, html))
    scan.close()
    found = tuple(dict.fromkeys(scan.found))
    if found or is_whole(html):
        return found[:MOST_TOLD]
    return (
        Refusal(
            "html-tidak-diizinkan",
            "Isi ini memuat HTML yang tidak dapat dibaca sebagaimana tertulis.",
            "Tulis bagian itu dengan tanda Markdown, tanpa tag HTML.",
            sought="<",
        ),
    )


def _control(number: re.Match[str]) -> str:
    return chr(int(number[1], 16) if number[1] else int(number[2]))


def refused_link(address: str) -> Refusal | None:
    """Why a body may not lead to `address`; None when it may."""
    trouble = trouble_with(address)
    if not trouble:
        return None
    return Refusal(
        "tautan-tidak-diizinkan",
        f"Alamat “{shown(address[:80])}” {trouble}.",
        "Tulis alamat lengkap yang dimulai dengan https://, atau alamat di situs ini.",
        example="[kata](https://alamat.example/halaman)",
        sought=_squeezed(address)[:80],
    )


class _Scan(HTMLParser):
    """Reads HTML tag by tag."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Refusal] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.found.append(_tag(tag))
            return
        self.found += _attributes(tag, {name: value or "" for name, value in reversed(attrs)})
        if tag not in EMPTY and tag not in IMPLIED:
            self._open.append(tag)
            if len(self._open) == DEEPEST:
                self.found.append(too_deep(f"<{tag}"))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            self._open.reverse()  # the innermost; tags may cross, as in <b><i></b></i>
            self._open.remove(tag)
            self._open.reverse()
        elif tag in ENDING:
            self.found.append(_end(tag))

    def handle_comment(self, data: str) -> None:
        self.found.append(
            Refusal(
                "html-tidak-diizinkan",
                f"Komentar HTML “<!-- {shown(data.strip()[:40])} -->” tidak akan terbit.",
                "Hapus komentar itu; catatan untuk redaksi ditulis di pull request.",
                sought="<!--",
            )
        )

    def handle_decl(self, decl: str) -> None:
        self.found.append(_declared(f"<!{decl}"))

    def unknown_decl(self, data: str) -> None:
        self.found.append(_declared(f"<![{data}"))

    def handle_pi(self, data: str) -> None:
        self.found.append(_declared(f"<?{data}"))


def too_deep(sought: str = "") -> Refusal:
    return Refusal(
        "terlalu-bersarang",
        "Daftar, kutipan, atau tag di isi ini terlalu dalam bersarang.",
        "Susun ulang menjadi beberapa daftar atau paragraf biasa.",
        sought=sought,
    )


def _tag(tag: str) -> Refusal:
    return Refusal(
        "html-tidak-diizinkan",
        f"Tag “<{shown(tag[:40])}>” tidak boleh ada di isi.",
        INSTEAD.get(tag, "Hapus tag itu, atau tulis dengan tanda Markdown.")
        + f" Bila memang dibahas, tulis `<{shown(tag[:40])}>` di antara dua tanda `.",
        sought=f"<{_squeezed(tag)[:40]}",
    )


def _end(tag: str) -> Refusal:
    return Refusal(
        "html-tidak-diizinkan",
        f"Tag “</{shown(tag[:40])}>” tidak menutup apa pun di isi.",
        "Hapus tag itu.",
        sought=f"</{_squeezed(tag)[:40]}",
    )


def _attributes(tag: str, given: Mapping[str, str]) -> Iterator[Refusal]:
    allowed = ATTRIBUTES["*"] | ATTRIBUTES.get(tag, set())
    for name, value in given.items():
        if name in ("href", "src") and name in allowed:
            link = refused_link(value)
            if link:
                yield link
        elif name not in allowed and not (name in ENGINES and _is_engines(name, value)):
            yield _attribute(tag, name, value)


def _is_engines(name: str, value: str) -> bool:
    return all(map(ENGINES[name].fullmatch, value.split() if name == "class" else [value]))


def _attribute(tag: str, name: str, value: str) -> Refusal:
    sign = next(iter(value.split()), name) if name == "class" else name
    return Refusal(
        "html-tidak-diizinkan",
        f"Atribut “{shown(name[:40])}” pada <{tag}> tidak boleh ada di isi.",
        "Hapus atribut itu; tampilan diatur oleh situs.",
        sought=_squeezed(sign)[:40],
    )


def _declared(written: str) -> Refusal:
    return Refusal(
        "html-tidak-diizinkan",
        f"“{shown(written[:40])}” tidak boleh ada di isi.",
        "Hapus bagian itu. Bila memang dibahas, apit dengan tanda `.",
        sought=written[:2],
    )


def _squeezed(text: str) -> str:
    return "".join(sign for sign in unescape(text).lower() if sign > " " and not sign.isspace())
