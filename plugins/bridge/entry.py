"""One entry of a register: its values, each as what it has to be."""

import re
from collections.abc import Mapping
from datetime import date

from plugins.bridge.yaml_list import Item
from plugins.newsroom import dates
from plugins.newsroom.characters import Odd, hidden_in, mixed_in, shown
from plugins.newsroom.draft import Value
from plugins.newsroom.findings import Finding
from plugins.newsroom.slugs import mended, slug_of, trouble_with_slug
from plugins.newsroom.story import Source
from plugins.newsroom.text import near_miss
from plugins.newsroom.weblink import is_web

NUMBER = re.compile(r"-?\d{1,4}(?:\.\d{1,12})?", re.ASCII)
"""Neither "nan", "inf" nor "1e999", which Python would read as numbers, nor "1_000"."""
LONGEST = 20_000
"""Characters of one value; an introduction has a tenth of it."""
SOURCE_KEYS = frozenset(("name", "url", "accessed"))


class Entry:
    """Reading a value raises ValueError with what is wrong, in the words of whoever wrote it."""

    def __init__(self, path: str, item: Item) -> None:
        self.path, self.line = path, item.line
        self.is_mapping = isinstance(item.value, dict)
        self.values: Mapping[str, Value] = item.value if isinstance(item.value, dict) else {}

    def finding(self, problem: str, remedy: str) -> Finding:
        return Finding(
            path=self.path,
            line=self.line,
            code="daftar-tidak-terbaca",
            problem=problem,
            remedy=remedy,
        )

    def trouble(self, known: frozenset[str], name: str) -> Finding | None:
        """What is wrong with the keys; `name` is the one that no entry may lack."""
        if not self.is_mapping or not self.values.get(name):
            return self.finding(f"Butir ini tidak punya “{name}”.", f"Tambahkan baris “{name}:”.")
        for key in self.values:
            if key not in known:
                meant = near_miss(key[:40], known)
                return self.finding(
                    f"Kunci “{shown(key[:60])}” tidak dikenal.",
                    f"Maksud Anda “{meant}”?" if meant else "Hapus kunci itu.",
                )
        return None

    def text(self, key: str) -> str:
        """As it was written, of as many lines; empty when it is missing."""
        text = _text(self.values.get(key, ""), key)
        if len(text) > LONGEST:
            raise ValueError(f"“{key}” lebih panjang dari {LONGEST} huruf")
        _refuse(next(hidden_in(text, prose=True), None), key)
        return text

    def line_of_text(self, key: str) -> str:
        """In one line, with nothing that would deceive its readers."""
        text = " ".join(self.text(key).split())
        _refuse(next(hidden_in(text), None) or next(mixed_in(text), None), key)
        return text

    def slug(self, kind: str) -> str:
        """As it was written, or made of the name."""
        written = self.text("slug")
        if not written:
            slug = slug_of(self.line_of_text("name"), kind)
            if not slug:
                raise ValueError("alamat tidak dapat dibuat dari “name”; tulis “slug”")
            return slug
        trouble = trouble_with_slug(written)
        if trouble:
            meant = mended(written)
            better = f"; tulis misalnya “{meant}”" if meant and meant != written else ""
            raise ValueError(f"“slug: {shown(written[:60])}” {trouble}{better}")
        return written

    def number(self, key: str, most: float) -> float | None:
        """Between `-most` and `most`; None when it is missing."""
        text = self.text(key)
        if not text:
            return None
        if not NUMBER.fullmatch(text) or abs(float(text)) > most:
            raise ValueError(f"“{key}: {shown(text[:40])}” bukan angka antara -{most} dan {most}")
        return float(text)

    def whole(self, key: str) -> int | None:
        """A number of things; None when it is missing."""
        text = self.text(key)
        if not text:
            return None
        if not NUMBER.fullmatch(text) or not text.isdigit():
            raise ValueError(f"“{key}: {shown(text[:40])}” bukan bilangan bulat di bawah 10.000")
        return int(text)

    def web_addresses(self, key: str) -> tuple[str, ...]:
        return tuple(_web_address(item, key) for item in self._list(key))

    def sources(self, key: str) -> tuple[Source, ...]:
        return tuple(_source(item, key) for item in self._list(key))

    def _list(self, key: str) -> list[Value]:
        value = self.values.get(key, [])
        if not isinstance(value, list):
            raise ValueError(f"“{key}” harus daftar, satu butir sebaris, masing-masing dengan “- ”")
        return value


def _refuse(odd: Odd | None, key: str) -> None:
    if odd:
        raise ValueError(f"“{key}” memuat karakter yang menyesatkan ({odd}) di “{odd.around}”")


def _text(value: Value | None, key: str) -> str:
    if not isinstance(value, str):
        raise ValueError(f"“{key}” harus satu nilai, bukan daftar")
    return value.strip()


def _web_address(value: Value, key: str) -> str:
    address = _text(value, key)
    if not is_web(address):
        raise ValueError(f"“{key}: {shown(address[:60])}” bukan alamat https://")
    return address


def _source(value: Value, key: str) -> Source:
    if not isinstance(value, dict) or not value.get("name") or value.keys() - SOURCE_KEYS:
        raise ValueError(f"setiap butir “{key}” berisi name, url, dan accessed")
    return Source(
        name=_text(value["name"], "name"),
        url=_web_address(value["url"], "url") if value.get("url") else "",
        accessed=_day(value["accessed"], "accessed") if value.get("accessed") else None,
    )


def _day(value: Value, key: str) -> date:
    text = _text(value, key)
    try:
        return dates.parse_day(text)
    except ValueError:
        raise ValueError(f"“{key}: {shown(text[:40])}” bukan hari; tulis 2026-11-22") from None
