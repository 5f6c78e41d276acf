"""What the desk found in each file, kept between runs by the bytes it was found in."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any

from plugins.editorial.archive import Traits
from plugins.editorial.reading import Reading
from plugins.editorial.waivers import Waiver
from plugins.newsroom.findings import Finding, Severity


class Memory:
    """Readings by file digest. A damaged or foreign file is thrown away and begun anew."""

    def __init__(self, file: Path, version: str) -> None:
        """`version` names everything but the file that a reading depends on."""
        self.version = version
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            self.store = self._opened(file)
        except sqlite3.DatabaseError:
            file.unlink(missing_ok=True)
            self.store = self._opened(file)

    def __enter__(self) -> "Memory":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.store.close()

    def readings(self) -> Mapping[str, Reading]:
        """Everything remembered, by digest."""
        rows = self.store.execute("SELECT digest, reading FROM readings")
        return {digest: _reading(json.loads(text)) for digest, text in rows}

    def keep(self, readings: Mapping[str, Reading], alive: Iterable[str]) -> None:
        """Remember these too, and forget all whose digest is not among `alive`."""
        known = {digest for (digest,) in self.store.execute("SELECT digest FROM readings")}
        with self.store:
            self.store.executemany(
                "INSERT OR REPLACE INTO readings VALUES (?, ?)",
                [(digest, _text(reading)) for digest, reading in readings.items()],
            )
            self.store.executemany(
                "DELETE FROM readings WHERE digest = ?",
                [(digest,) for digest in known - set(alive)],
            )

    def _opened(self, file: Path) -> sqlite3.Connection:
        store = sqlite3.connect(file)
        store.execute("CREATE TABLE IF NOT EXISTS about (version TEXT)")
        store.execute("CREATE TABLE IF NOT EXISTS readings (digest TEXT PRIMARY KEY, reading TEXT)")
        if store.execute("SELECT version FROM about").fetchall() != [(self.version,)]:
            with store:
                store.execute("DELETE FROM about")
                store.execute("DELETE FROM readings")
                store.execute("INSERT INTO about VALUES (?)", (self.version,))
        return store


def _text(reading: Reading) -> str:
    record = {
        "findings": [finding.record() for finding in reading.findings],
        "waivers": [asdict(waiver) for waiver in reading.waivers],
        "traits": asdict(reading.traits) | {"signature": reading.traits.signature.hex()}
        if reading.traits
        else None,
    }
    return json.dumps(record, ensure_ascii=False)


def _reading(record: dict[str, Any]) -> Reading:
    return Reading(
        findings=tuple(
            Finding(**(finding | {"severity": Severity(finding["severity"])}))
            for finding in record["findings"]
        ),
        waivers=tuple(Waiver(**waiver) for waiver in record["waivers"]),
        traits=_traits(record["traits"]) if record["traits"] else None,
    )


def _traits(record: dict[str, Any]) -> Traits:
    changed = {
        "aliases": tuple(record["aliases"]),
        "queries": tuple(record["queries"]),
        "links": tuple((target, line) for target, line in record["links"]),
        "signature": bytes.fromhex(record["signature"]),
    }
    return Traits(**(record | changed))
