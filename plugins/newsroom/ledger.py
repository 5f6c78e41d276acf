"""What a build keeps for the next one: sealed values by table and key, in one SQLite file.

SQLite, because an edit reads and writes a few of many thousand values, and because a build that
is killed leaves either the old values or the new. Everything goes in with one transaction and one
fsync. Each value is sealed together with its place: whatever is damaged, or was put there by
somebody else, is noticed, and then nothing of the file is believed.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zlib import crc32

SHAPE = 1
"""Raised when the tables change; what another shape holds is forgotten."""
PATIENCE = 600.0
"""Seconds that a build waits for another one to end."""
HINDERED = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
}
"""What keeps SQLite from its work while nothing is wrong with the file (sqlite.org/rescode.html);
all else comes of a file that is not as it was written."""


class DamagedLedgerError(Exception):
    """The file is not what was written."""


class Ledger:
    """Only one build at a time has it open: another one waits."""

    def __init__(self, file: Path) -> None:
        """Raises DamagedLedgerError."""
        self.file = file
        file.parent.mkdir(parents=True, exist_ok=True)
        if os.path.lexists(file) and not file.is_file():
            raise DamagedLedgerError("it is no file")
        with _telling_damage():
            self._store = _opened(file)
        self._tables: dict[str, Table] = {}

    def table(self, name: str, version: str) -> "Table":
        """The values of a table; those that another version put there are forgotten.

        Asked for once more, it is as it was committed last.
        """
        table = self._tables[name] = Table(self._store, name, version)
        return table

    def commit(self) -> None:
        """Put everything down, all or nothing; raises DamagedLedgerError."""
        with _telling_damage():
            for table in self._tables.values():
                table.put_down()
            self._store.execute("COMMIT")
            self._store.execute("BEGIN IMMEDIATE")

    def close(self) -> None:
        """What was not committed is forgotten."""
        self._store.close()


class Table:
    """Values by key. What is put or dropped counts at once here, and elsewhere once committed."""

    def __init__(self, store: sqlite3.Connection, name: str, version: str) -> None:
        self._store = store
        self.name = name
        self._version = version
        self._fresh: dict[str, bytes | None] = {}
        self._foreign = self._kept_version() != version

    def all(self) -> Iterator[tuple[str, bytes]]:
        """Every key and value, in the order of the keys; raises DamagedLedgerError."""
        if not self._foreign:
            query = "SELECT key, value, seal FROM kept WHERE name = ? ORDER BY key"
            for key, value, seal in self._rows(query, self.name):
                if key not in self._fresh:
                    yield key, self._unsealed(key, value, seal)
        for key, fresh in self._fresh.items():
            if fresh is not None:
                yield key, fresh

    def get(self, key: str) -> bytes | None:
        """None when nothing is kept; raises DamagedLedgerError."""
        if key in self._fresh or self._foreign:
            return self._fresh.get(key)
        query = "SELECT key, value, seal FROM kept WHERE name = ? AND key = ?"
        for found, value, seal in self._rows(query, self.name, key):
            return self._unsealed(found, value, seal)
        return None

    def put(self, key: str, value: bytes) -> None:
        self._fresh[key] = value

    def drop(self, key: str) -> None:
        self._fresh[key] = None

    def put_down(self) -> None:
        """Into the transaction that the ledger commits."""
        store = self._store
        if self._foreign:
            store.execute("DELETE FROM kept WHERE name = ?", (self.name,))
            store.execute("INSERT OR REPLACE INTO tables VALUES (?, ?)", (self.name, self._version))
            self._foreign = False
        gone = [(self.name, key) for key, value in self._fresh.items() if value is None]
        new = [
            (self.name, key, value, _seal(self.name, key, value))
            for key, value in sorted(self._fresh.items())
            if value is not None
        ]
        store.executemany("DELETE FROM kept WHERE name = ? AND key = ?", gone)
        store.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", new)
        self._fresh.clear()

    def _kept_version(self) -> str:
        query = "SELECT version FROM tables WHERE name = ?"
        for (version,) in self._rows(query, self.name):
            return str(version)
        return ""

    def _rows(self, query: str, *values: str) -> list[Any]:
        with _telling_damage():
            return self._store.execute(query, values).fetchall()

    def _unsealed(self, key: str, value: bytes, seal: int) -> bytes:
        # A damaged row may hold a value of another type, or none.
        if not isinstance(value, bytes) or seal != _seal(self.name, key, value):
            raise DamagedLedgerError(f"{self.name}: {key} is not what was written")
        return value


def discard(file: Path) -> None:
    """Throw away what lies there, with what SQLite keeps beside it."""
    for name in (file.name, f"{file.name}-wal", f"{file.name}-shm"):
        path = file.with_name(name)
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


@contextmanager
def _telling_damage() -> Iterator[None]:
    """Raises DamagedLedgerError for what SQLite says of a file that is not as it was written."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        # The low byte is the kind of error, the rest its details; Python's own errors have none.
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF in HINDERED:
            raise
        raise DamagedLedgerError(str(error)) from error


def _opened(file: Path) -> sqlite3.Connection:
    store = sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)
    try:
        store.execute("PRAGMA journal_mode = WAL")
        store.execute("PRAGMA synchronous = FULL")
        store.execute("BEGIN IMMEDIATE")
        if store.execute("PRAGMA user_version").fetchone() != (SHAPE,):
            for name in ("tables", "kept"):
                store.execute(f"DROP TABLE IF EXISTS {name}")
            store.execute(f"PRAGMA user_version = {SHAPE}")
        store.execute("CREATE TABLE IF NOT EXISTS tables (name TEXT PRIMARY KEY, version TEXT)")
        store.execute(
            "CREATE TABLE IF NOT EXISTS kept "
            "(name TEXT, key TEXT, value BLOB, seal INTEGER, PRIMARY KEY (name, key))"
        )
    except sqlite3.DatabaseError:
        store.close()
        raise
    return store


def _seal(name: str, key: str, value: bytes) -> int:
    """A checksum against accidents: values are plain data, and whoever reads them checks their
    shape, so nobody could gain anything by forging one."""
    return crc32(value, crc32(f"{name}\0{key}".encode("utf-8", "surrogateescape")))
