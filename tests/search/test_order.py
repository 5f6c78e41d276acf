"""The same records give the same bytes, although Pagefind's own come in no order."""

import gzip
import os
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.search.order import ordered
from tests.conftest import ROOT

MAKE = """
import sys
from pathlib import Path
from plugins.search.bundle import bundle_of
from plugins.search.records import Record

def page(number):
    filters = "".join(
        f'<meta data-pagefind-filter="{name}[content]" content="{name} {number % many}">'
        for name, many in (("kanal", 7), ("tempat", 11), ("tahun", 5))
    )
    lang = "en" if number % 3 == 0 else "id"
    words = f"<p>Cerita nomor {number} tentang sungai dan ikan jelawat.</p>"
    body = f"<body data-pagefind-body>{words}</body>"
    html = f'<html lang="{lang}"><head>{filters}</head>{body}</html>'
    return Record(address=f"/berita/{number}/", html=html)

for name, data in bundle_of(tuple(map(page, range(40)))).items():
    file = Path(sys.argv[1], name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
"""


def made_in(folder: Path, seed: str) -> dict[str, bytes]:
    subprocess.run(
        [sys.executable, "-c", MAKE, str(folder)],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": seed},
        check=True,
        timeout=60,
    )
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_two_runs_are_the_same_to_the_byte(tmp_path: Path) -> None:
    first, second = (made_in(tmp_path / seed, seed) for seed in ("1", "2"))

    assert sum(name.startswith("fragment/") for name in first) == 40
    assert sum(name.startswith("filter/") for name in first) == 6
    assert first.keys() == second.keys()
    assert [name for name, data in first.items() if second[name] != data] == []


def test_nobody_is_sent_what_no_page_asks_for(tmp_path: Path) -> None:
    names = made_in(tmp_path, "1")

    assert {name for name in names if "/" not in name and not name.endswith(".pf_meta")} == {
        "pagefind.js",
        "pagefind-entry.json",
        "wasm.en.pagefind",
        "wasm.id.pagefind",
    }


def test_another_format_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="does not begin with its mark"):
        ordered({"filter/id_1.pf_filter": gzip.compress(b"another"), "pagefind-entry.json": b"{}"})
