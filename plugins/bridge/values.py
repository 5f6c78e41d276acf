"""Reads a draft's headers as typed values; what cannot be read becomes a finding."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, tzinfo
from typing import TypeVar

from plugins.newsroom import dates, weblink
from plugins.newsroom.characters import shown
from plugins.newsroom.draft import Draft, Value
from plugins.newsroom.findings import Finding, Severity
from plugins.newsroom.story import Correction, Source

T = TypeVar("T")


class Values:
    """A draft's headers, and the findings that reading them leaves behind."""

    def __init__(self, draft: Draft, zone: tzinfo) -> None:
        self.draft = draft
        self.zone = zone
        self.findings: list[Finding] = []

    def complain(
        self,
        name: str,
        code: str,
        problem: str,
        remedy: str,
        *,
        example: str = "",
        severity: Severity = Severity.BLOCK,
    ) -> None:
        """Note what is wrong with the header `name`."""
        self.findings.append(
            Finding(
                path=self.draft.path,
                line=self.draft.line_of(name),
                code=code,
                problem=problem,
                remedy=remedy,
                example=example,
                severity=severity,
            )
        )

    def text(self, name: str) -> str:
        """One line of text, white space settled; empty when the header is missing."""
        header = self.draft.header(name)
        if header is None:
            return ""
        if isinstance(header.value, str):
            return " ".join(header.value.split())
        self.complain(
            name,
            "bukan-satu-nilai",
            f"“{name}:” harus satu nilai, bukan daftar.",
            "Tulis satu nilai saja di baris itu.",
        )
        return ""

    def texts(self, name: str, separators: str = ",") -> list[str]:
        """A list, or one line parted by the first of `separators` that it contains."""
        header = self.draft.header(name)
        if header is None:
            return []
        value = header.value
        if isinstance(value, str):
            mark = next((mark for mark in separators if mark in value), ",")
            value = list(value.split(mark))
        if isinstance(value, dict) or not all(isinstance(item, str) for item in value):
            self.complain(
                name,
                "bukan-daftar",
                f"“{name}:” harus daftar kata.",
                "Tulis nilainya di antara kurung siku, dipisahkan koma.",
                example=f"{name}: [satu, dua]",
            )
            return []
        return [text for item in value if (text := " ".join(str(item).split()))]

    def moment(self, name: str) -> datetime | None:
        """A day or a time; without a zone it is the town's own."""
        return self._read(
            name,
            lambda text: dates.parse(text, self.zone),
            "tanggal-tidak-terbaca",
            "Tulis tahun-bulan-hari, bila perlu diikuti jam.",
            f"{name}: 2026-11-22 09:20",
        )

    def day(self, name: str) -> date | None:
        return self._read(
            name,
            dates.parse_day,
            "tanggal-tidak-terbaca",
            "Tulis tahun-bulan-hari.",
            f"{name}: 2026-11-22",
        )

    def focus(self, name: str) -> tuple[float, float] | None:
        return self._read(
            name,
            _focus,
            "fokus-tidak-terbaca",
            "Tulis dua angka persen: dari kiri, lalu dari atas.",
            f"{name}: 50 30",
        )

    def sources(self) -> tuple[Source, ...]:
        return self._records("sources", ("name", "url", "accessed"), _source)

    def corrections(self) -> tuple[Correction, ...]:
        return self._records("corrections", ("date", "text"), _correction)

    def _read(
        self, name: str, read: Callable[[str], T], code: str, remedy: str, example: str
    ) -> T | None:
        text = self.text(name)
        if not text:
            return None
        try:
            return read(text)
        except (ValueError, OverflowError):
            self.complain(
                name, code, f"“{name}: {text[:60]}” tidak terbaca.", remedy, example=example
            )
            return None

    def _records(
        self, name: str, parts: tuple[str, ...], make: Callable[[Mapping[str, str]], T]
    ) -> tuple[T, ...]:
        """A list of mappings, or of lines whose parts stand between upright bars."""
        header = self.draft.header(name)
        if header is None or not header.value:
            return ()
        items = header.value if isinstance(header.value, list) else [header.value]
        made = []
        for item in items:
            try:
                made.append(make(_record(item, parts)))
            except ValueError as error:
                self.complain(
                    name,
                    "rincian-tidak-terbaca",
                    f"Satu butir “{name}:” tidak terbaca: {error}.",
                    f"Isi tiap butir dengan {', '.join(parts)}.",
                    example=f"{name}: " + " | ".join(EXAMPLES[part] for part in parts),
                )
        return tuple(made)


EXAMPLES = {
    "name": "ANTARA Kalteng, festival budaya 2024",
    "url": "https://kalteng.antaranews.com/berita/1",
    "accessed": "2026-11-22",
    "date": "2026-11-23",
    "text": "Jumlah peserta semula tertulis 40; yang benar 41.",
}


def _record(item: Value, parts: tuple[str, ...]) -> Mapping[str, str]:
    if isinstance(item, str):
        written = [part.strip() for part in item.split("|")]
        if len(written) > len(parts):
            raise ValueError(f"“{item[:60]}” punya terlalu banyak bagian")
        return dict(zip(parts, written, strict=False))
    if not isinstance(item, dict):
        raise ValueError("butir ini berupa daftar")
    unknown = sorted(item.keys() - set(parts))
    if unknown:
        raise ValueError(f"bagian “{unknown[0]}” tidak dikenal")
    return {key: " ".join(str(value).split()) for key, value in item.items()}


def _source(record: Mapping[str, str]) -> Source:
    name, url = record.get("name", ""), record.get("url", "")
    if not name:
        raise ValueError("nama sumber kosong")
    if url and not weblink.is_web(url):
        trouble = weblink.trouble_with(url) or "tidak dimulai dengan http:// atau https://"
        raise ValueError(f"alamat “{shown(url[:60])}” {trouble}")
    accessed = record.get("accessed", "")
    return Source(name=name, url=url, accessed=dates.parse_day(accessed) if accessed else None)


def _correction(record: Mapping[str, str]) -> Correction:
    if not record.get("text"):
        raise ValueError("isi ralat kosong")
    return Correction(day=dates.parse_day(record.get("date", "")), text=record["text"])


def _focus(text: str) -> tuple[float, float]:
    across, down = (float(part.rstrip("%")) / 100 for part in text.replace(",", " ").split())
    if not (0 <= across <= 1 and 0 <= down <= 1):
        raise ValueError(text)
    return across, down
