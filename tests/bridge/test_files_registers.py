"""Registers and records that a stranger has changed: what is wrong is named, nothing unfolds."""

import time
from collections.abc import Callable, Mapping
from itertools import pairwise
from pathlib import Path

import pytest

from plugins.bridge import registers
from plugins.bridge.markup import Markup
from plugins.bridge.redirects import redirects_in
from plugins.bridge.settings import config_at
from plugins.editorial.record import published_in
from plugins.findability.queries import queries_in
from plugins.newsroom.findings import BuildStopped, Finding
from plugins.newsroom.json_file import mapping_in
from plugins.newsroom.paths import UnusableFileError
from plugins.newsroom.story import Place
from tests.conftest import PLACES, ROOT, Write

CONFIG = config_at(ROOT / "pelicanconf.py")
MARKUP = Markup.from_settings(CONFIG.markdown)
GOOD = "- slug: desa-hilir\n  name: Desa Hilir\n"
BOMB = "- &a [x, x]\n" + "".join(
    f"- &{name} [*{before}, *{before}]\n" for before, name in pairwise("abcdefghijklmnop")
)
UNREADABLE: Mapping[str, bytes] = {
    "a bomb of aliases": BOMB.encode(),
    "an alias of itself": b"- &a [*a]\n",
    "merged keys": b"- &a {name: A}\n- {<<: *a, slug: b}\n",
    "brackets without end": b"[" * 100_000,
    "braces without end": b"{a: " * 100_000,
    "lists without end": b"- " * 100_000,
    "indents without end": b"".join(b" " * n + b"- \n" for n in range(2_000)),
    "questions without end": b"? " * 100_000,
    "twenty megabytes": b"- name: a\n" * 2_000_000,
    "a million entries": b"- a\n" * 1_000_000,
    "a mapping": b"name: A\n",
    "a word": b"halo\n",
    "two lists": b"- name: A\n---\n- name: B\n",
    "a null byte": b"- name: A\0\n",
    "UTF-16": "- name: A\n".encode("utf-16"),
    "Latin-1": "- name: Café\n".encode("latin-1"),
    "a quote without end": b'- name: "A\n',
    "a tab": b"- name: A\n\tslug: a\n",
    "an unknown directive": b"%FOO bar\n---\n- name: A\n",
}
WRONG_PLACES = {
    "a slug that climbs": "slug: ../rahasia\n  name: A",
    "a slug with a slash": "slug: a/b\n  name: A",
    "a slug of a device": "slug: con\n  name: A",
    "a slug in capitals": "slug: Hilir\n  name: A",
    "an overlong slug": f"slug: {'a' * 101}\n  name: A",
    "a name without letters": "name: '!!!'",
    "no name": "slug: hilir",
    "a name that is a list": "name: [A, B]",
    "a bio that is a mapping": "name: A\n  summary: {a: b}",
    "a name that misleads": 'name: "A\\u202eb"',
    "a name of two alphabets": "name: S\u0430mpit",
    "a key twice": "name: A\n  name: B",
    "an unknown key": "name: A\n  nama: B",
    "a key that is a list": "? [a, b]\n  : c\n  name: A",
    "a latitude beyond the pole": "name: A\n  latitude: 90.1",
    "a longitude beyond the date line": "name: A\n  longitude: -180.5",
    "no number": "name: A\n  latitude: nan",
    "no end of numbers": "name: A\n  latitude: inf",
    "a number without end": "name: A\n  latitude: 1e999",
    "a number in another script": "name: A\n  latitude: ١",
    "a number of villages below nothing": "name: A\n  desa: -1",
    "half a village": "name: A\n  desa: 1.5",
    "a million villages": f"name: A\n  desa: 1{'0' * 5000}",
    "a link that runs": "name: A\n  same_as: ['javascript:alert(1)']",
    "a link without a host": "name: A\n  same_as: ['https://']",
    "a link that is a mapping": "name: A\n  same_as: {a: b}",
    "a link in a list in a list": "name: A\n  same_as: [[a]]",
    "a source that runs": "name: A\n  sources: [{name: B, url: 'javascript:alert(1)'}]",
    "a source without a name": "name: A\n  sources: [{url: 'https://a.example/'}]",
    "a source of one word": "name: A\n  sources: [halo]",
    "a source read on no day": "name: A\n  sources: [{name: B, accessed: kemarin}]",
    "an object of Python": "name: !!python/object/apply:os.system ['true']",
    "a text that runs": "name: A\n  text: '<script>alert(1)</script>'",
    "a text without end": f"name: A\n  text: {'a ' * 20_000}",
}
HONEST_PLACES = {
    "a place with a slug of its own": "slug: hulu-1\n  name: Desa Hulu",
    "a name that is a number": "name: 72",
    "a name that YAML takes for a truth": "name: no",
    "a name with an apostrophe": "name: Ma'rang",
    "a name in two languages": "name: Pasar 夜市",
    "a name in other letters": "name: 夜市",
    "coordinates": "name: A\n  latitude: -2.5315\n  longitude: 112.9496",
    "coordinates of nowhere": "name: A\n  latitude: 0\n  longitude: -0.0",
    "a string that is called one": "name: !!str 72",
    "nothing behind a key": "name: A\n  within:\n  latitude:\n  summary:",
    "text of several lines": "name: A\n  text: |\n    Satu.\n\n    Dua [tiga](/sampit/).",
    "a link": "name: A\n  same_as:\n  - https://id.wikipedia.org/wiki/Sungai_(Kalimantan)",
    "a day": "name: A\n  sources: [{name: B, accessed: 2026-11-22}]",
}


def places(write: Write, data: str | bytes) -> tuple[tuple[Place, ...], tuple[Finding, ...]]:
    content = write({"data/places.yaml": data})
    return registers.places_in(content, registers.PLACES, CONFIG.addresses, MARKUP)


@pytest.mark.parametrize("what", UNREADABLE)
def test_a_list_that_cannot_be_read_is_told_at_once(write: Write, what: str) -> None:
    started = time.process_time()

    found, (finding,) = places(write, UNREADABLE[what])

    assert found == ()
    assert (finding.path, finding.code) == ("data/places.yaml", "daftar-tidak-terbaca")
    assert finding.line >= 1
    assert time.process_time() - started < 5  # some two, on a slow machine


@pytest.mark.parametrize("what", WRONG_PLACES)
def test_a_wrong_entry_is_told_and_the_others_stand(write: Write, what: str) -> None:
    found, findings = places(write, f"{GOOD}- {WRONG_PLACES[what]}\n")

    assert "desa-hilir" in {place.slug for place in found}
    assert {finding.code for finding in findings} == {"daftar-tidak-terbaca"}
    assert all(finding.line >= 3 and finding.blocks for finding in findings)
    assert "Traceback" not in str(findings)


@pytest.mark.parametrize("what", HONEST_PLACES)
def test_an_honest_odd_entry_stands(write: Write, what: str) -> None:
    found, findings = places(write, f"{GOOD}- {HONEST_PLACES[what]}\n")

    assert findings == ()
    assert len(found) == 2


@pytest.mark.parametrize("data", ["", "# belum ada\n", "---\n", "[]\n", "\ufeff" + PLACES])
def test_an_empty_list_and_one_of_windows_are_read(write: Write, data: str) -> None:
    assert places(write, data)[1] == ()


def test_a_slug_stands_once_in_a_list(write: Write) -> None:
    found, (finding,) = places(write, f"{GOOD}- name: Desa, Hilir\n")

    assert [place.name for place in found] == ["Desa Hilir"]
    assert (finding.line, "baris 1" in finding.problem) == (3, True)


def test_a_byline_is_a_person_or_an_organisation(write: Write) -> None:
    content = write({"data/people.yaml": "- name: Rina\n  kind: <script>\n- name: Budi\n"})

    found, (finding,) = registers.people_in(content, registers.PEOPLE, CONFIG.addresses)

    assert [person.slug for person in found] == ["budi"]
    assert finding.line == 1


@pytest.mark.parametrize("path", [registers.PEOPLE, registers.PLACES, "data/redirects.yaml"])
def test_a_list_that_is_a_symlink_is_not_followed(write: Write, path: str) -> None:
    content = write({"data/lain.yaml": GOOD})
    (content / path).symlink_to(content / "data/lain.yaml")
    read: dict[str, Callable[[], tuple[object, tuple[Finding, ...]]]] = {
        registers.PEOPLE: lambda: registers.people_in(content, path, CONFIG.addresses),
        registers.PLACES: lambda: registers.places_in(content, path, CONFIG.addresses, MARKUP),
        "data/redirects.yaml": lambda: redirects_in(content),
    }

    found, (finding,) = read[path]()

    assert found == ()
    assert "bukan berkas biasa" in finding.problem


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 200_000,
        b'{"a": ' * 200_000,
        b'{"/a/": ' + b"9" * 10_000 + b"}",
        b"{",
        b"[]",
        b'"halo"',
        b"\xff\xfe{}",
        b" " * 20_000_001,
    ],
    ids=range(8),
)
def test_a_record_that_is_none_is_told(write: Write, data: bytes) -> None:
    content = write({"data/terbit.json": data})

    with pytest.raises(UnusableFileError):
        mapping_in(content, "data/terbit.json")
    with pytest.raises(BuildStopped, match=r"terbit\.json tidak terbaca"):
        published_in(content)


@pytest.mark.parametrize(
    "entry", ["1", "[]", "{}", '{"body": "x"}', '{"body": "x", "corrections": 1e999}', '"x"']
)
def test_a_record_of_something_else_is_told(write: Write, entry: str) -> None:
    content = write({"data/terbit.json": f'{{"/berita/a/": {entry}}}'})

    with pytest.raises(BuildStopped, match=r"terbit\.json tidak terbaca"):
        published_in(content)


@pytest.mark.parametrize(
    "data", [b"query\0", b"\xff", b'query,lang,answer_page\n"' + b"a" * 200_000]
)
def test_searches_that_are_no_table_are_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "queries.csv").write_bytes(data)

    with pytest.raises(ValueError, match=r"queries\.csv: "):
        queries_in(tmp_path / "queries.csv")


def test_a_search_without_an_answer_is_read(tmp_path: Path) -> None:
    (tmp_path / "queries.csv").write_text("query,lang,answer_page\npasar\n,,\n", encoding="utf-8")

    (query,) = queries_in(tmp_path / "queries.csv")

    assert (query.text, query.lang, query.page) == ("pasar", "", "")
