"""Gives one order to what Pagefind leaves in none, so that equal stories give equal bytes.

Pagefind 1.5 keeps languages, filters and their values in hash maps: two runs differ in the list
of languages, in the metadata of each and in the filters, and so in the names of these files,
which are digests. All else is the same each time. The formats are its own (CBOR behind a mark,
compressed); it is pinned, and tests search in what comes out.
"""

import gzip
import json
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

import cbor2

from plugins.newsroom.digest import digest

Bundle = Mapping[str, bytes]
"""Files by their path below the bundle's folder, with slashes."""

ENTRY = "pagefind-entry.json"
MARK = b"pagefind_dcd"
FILTERS = 3
"""Where the filters stand in the metadata: [version, pages, words, filters, sorts, fields]."""
NAME, META_NAME = 7, 10
"""Hexadecimal digits in the names of files, as Pagefind has them."""


def ordered(bundle: Bundle) -> dict[str, bytes]:
    """The bundle with all its lists sorted, its files named anew; ValueError for another format."""
    kept = {name: data for name, data in bundle.items() if not _is_loose(name)}
    names: dict[str, str] = {}
    for old, new, data in _filters(bundle):
        names[old] = new
        kept[f"filter/{new}.pf_filter"] = data
    entry = json.loads(bundle[ENTRY])
    for language in entry["languages"].values():
        meta = _read(bundle[f"pagefind.{language['hash']}.pf_meta"])
        meta[FILTERS] = sorted([name, names[file]] for name, file in meta[FILTERS])
        language["hash"] = _renamed(language["hash"], meta, META_NAME)
        kept[f"pagefind.{language['hash']}.pf_meta"] = _written(meta)
    kept[ENTRY] = json.dumps(entry, sort_keys=True, separators=(",", ":")).encode()
    return dict(sorted(kept.items()))


def _is_loose(name: str) -> bool:
    return name == ENTRY or name.endswith((".pf_filter", ".pf_meta"))


def _filters(bundle: Bundle) -> Iterator[tuple[str, str, bytes]]:
    """Each filter's old name, its new one and its bytes: [name, [[value, pages], ...]]."""
    for path, data in bundle.items():
        if path.endswith(".pf_filter"):
            name, values = _read(data)
            value = [name, sorted(values)]
            old = PurePosixPath(path).stem
            yield old, _renamed(old, value, NAME), _written(value)


def _renamed(name: str, value: object, digits: int) -> str:
    """ "id_9399980" keeps its language and gets a digest of its own."""
    language = name.rpartition("_")[0]
    return f"{language}_{digest(cbor2.dumps(value))[:digits]}"


def _read(data: bytes) -> Any:
    plain = gzip.decompress(data)
    if not plain.startswith(MARK):
        raise ValueError("a file of Pagefind's bundle does not begin with its mark")
    return cbor2.loads(plain.removeprefix(MARK))


def _written(value: object) -> bytes:
    return gzip.compress(MARK + cbor2.dumps(value), mtime=0)
