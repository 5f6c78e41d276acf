"""Registers: entries that are wrong one by one, files that cannot be read, and honest ones."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

PEOPLE, PLACES, TOPICS = "data/people.yaml", "data/places.yaml", "data/topics.yaml"
REDIRECTS, RECORD = "data/redirects.yaml", "data/terbit.json"
LIST = frozenset(("daftar-tidak-terbaca",))
OLD = frozenset("alamat-lama-tidak-sah alamat-lama-terpakai alamat-lama-berulang tujuan-tidak-ada "
                "pindah-beruntun pindah-melingkar".split())  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry, and with which codes it may be named."""

    name: str
    path: str
    text: str
    codes: frozenset[str] = LIST

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """A whole file that cannot be read."""

    name: str
    path: str
    data: Callable[[], bytes]

    def __str__(self) -> str:
        return self.name


def _person(name: str, *lines: str) -> Entry:
    return _entry(name, PEOPLE, *lines)


def _place(name: str, *lines: str) -> Entry:
    return _entry(name, PLACES, "name: Tempat Uji", f"slug: {name.replace(' ', '-')}", *lines)


def _entry(name: str, path: str, *lines: str, codes: frozenset[str] = LIST) -> Entry:
    text = "\n  ".join(line for line in lines)
    return Entry(name=name, path=path, text=f"- {text}\n", codes=codes)


def _old(name: str, old: str, new: str) -> Entry:
    return _entry(name, REDIRECTS, f"from: {old}", f"to: {new}", codes=OLD)


CASES: tuple[Entry, ...] = (
    _person("a person without a name", "slug: tanpa-nama"),
    _person("a person with an unknown key", "name: Ibu Satu", "onclick: x"),
    _person("a person whose slug climbs", "name: Ibu Dua", "slug: ../../keluar"),
    _person("a person whose slug is absolute", "name: Ibu Tiga", "slug: /etc"),
    _person("a person whose slug is encoded", "name: Ibu Empat", "slug: '%2e%2e'"),
    _person("a person twice", "name: Redaksi Pesisir", "slug: redaksi-pesisir"),
    _person("a person whose name turns around", 'name: "Ibu \\u202eSiti"', "slug: ibu-balik"),
    _person("a person whose name is a list", "name: [Ibu, Lima]"),
    _place("a place of no number", "latitude: nan", "longitude: 112.9"),
    _place("a place without end", "latitude: inf", "longitude: 1e999"),
    _place("a place beyond the pole", "latitude: 95", "longitude: 112.9"),
    _place("a place with words for numbers", "latitude: selatan", "longitude: timur"),
    _place("a place with a script for a page", "same_as: ['javascript:alert(1)']"),
    _place("a place with a data page", "same_as: ['data:text/html,x']"),
    _place(
        "a place with a source of script", "sources:", "- {name: x, url: 'javascript:alert(1)'}"
    ),
    _place("a place with a script in its text", "text: '<script>window.__hacked=1</script>'"),
    _place("a place with a handler in its text", "text: '<p onclick=\"alert(1)\">x</p>'"),
    _place("a place with a link of script", "text: '[x](javascript:alert(1))'"),
    _place("a place with words for villages", "desa: banyak"),
    _entry("a place whose slug climbs", PLACES, "name: Tempat Lain", "slug: ../../x"),
    _entry("a topic with a script", TOPICS, "name: bakau", "text: '<script>x</script>'"),
    _entry("a topic whose slug climbs", TOPICS, "name: padi", "slug: ../x"),
    _entry("a topic without a name", TOPICS, "slug: x"),
    _old("a redirect that climbs", "/../x/", "/berita/bakau/"),
    _old("a redirect encoded", "/%2e%2e/x/", "/berita/bakau/"),
    _old("a redirect from another host", "https://a.example/x/", "/berita/bakau/"),
    _old("a redirect to another host", "/lama-1/", "https://jahat.example/"),
    _old("a redirect to another host without a scheme", "/lama-2/", "//jahat.example/"),
    _old("a redirect to a script", "/lama-3/", "javascript:alert(1)"),
    _old(
        "a redirect with a rule of nginx",
        '"/x/; return 301 https://jahat.example; #/"',
        "/berita/bakau/",
    ),
    _old("a redirect with a line break", '"/x/\\n/y/"', "/berita/bakau/"),
    _old("a redirect with a space", '"/x /"', "/berita/bakau/"),
    _old("a redirect with a star", '"/*/"', "/berita/bakau/"),
    _old("a redirect with a backslash", '"/\\\\x/"', "/berita/bakau/"),
    _old("a redirect of the rules", "/_headers/", "/berita/bakau/"),
    _old("a redirect of the scripts", "/aset/x.html", "/berita/bakau/"),
)
# Only when all else is right are they looked at together, so each of these is a build of its own.
BROKEN: tuple[Register, ...] = (
    Register(name="people that unfold", path=PEOPLE, data=lambda: _laughs().encode()),
    Register(name="people in brackets", path=PEOPLE, data=lambda: b"[" * 100_000),
    Register(
        name="people of twenty megabytes", path=PEOPLE, data=lambda: b"- name: Ibu\n" * 1_700_000
    ),
    Register(
        name="people in another encoding",
        path=PEOPLE,
        data=lambda: "- name: Caf\u00e9\n".encode("utf-16"),
    ),
    Register(name="people with a null byte", path=PEOPLE, data=lambda: b"- name: I\0bu\n"),
    Register(name="people in a mapping", path=PEOPLE, data=lambda: b"name: Ibu\n"),
    Register(name="people in a sentence", path=PEOPLE, data=lambda: b"Ibu Siti\n"),
    Register(name="people that hold themselves", path=PEOPLE, data=lambda: b"&a\n- *a\n"),
    Register(name="people with an unknown anchor", path=PEOPLE, data=lambda: b"- *tidak-ada\n"),
    Register(
        name="people in two documents",
        path=PEOPLE,
        data=lambda: b"- name: Ibu\n---\n- name: Bapak\n",
    ),
    Register(name="places with a tab", path=PLACES, data=lambda: b"- name: x\n\tslug: y\n"),
    Register(
        name="redirects in brackets", path=REDIRECTS, data=lambda: b"[" * 5_000 + b"]" * 5_000
    ),
    Register(name="a record in brackets", path=RECORD, data=lambda: b"[" * 200_000),
    Register(name="a record of a number", path=RECORD, data=lambda: b"1" * 50_000),
    Register(name="a record in another encoding", path=RECORD, data=lambda: b"\xff\xfe{\0"),
    Register(
        name="a redirect in a circle",
        path=REDIRECTS,
        data=lambda: b"- from: /a/\n  to: /b/\n- from: /b/\n  to: /a/\n",
    ),
    Register(
        name="a redirect onto nothing",
        path=REDIRECTS,
        data=lambda: b"- from: /a/\n  to: /tidak-ada/\n",
    ),
    Register(
        name="a redirect where a story stands",
        path=REDIRECTS,
        data=lambda: b"- from: /berita/bakau/\n  to: /berita/panen-raya/\n",
    ),
)


def _laughs() -> str:
    rows = ["- &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"- &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    return "\n".join(rows) + "\n"


WELCOME: Mapping[str, str] = {
    PEOPLE: "- name: O'Brien Uluk\n  slug: obrien\n  bio: R&D < 5 %; “petik”\n"
    "- name: M\n  slug: m\n- {name: 李明, slug: li-ming}\n- name: محمد\n",
    PLACES: "- name: Tumbang Ngabe\n  slug: ngabe\n  latitude: -1.25\n  longitude: 112\n"
    "  same_as: ['https://id.wikipedia.org/wiki/Sampit_(kota)']\n"
    "  text: Suhu < 30 °C di [tepi](https://müller.example/a?b=1&c=2) sungai.\n",
    REDIRECTS: "- {from: /2019/05/Judul_Lama.html, to: /berita/bakau/}\n"
    "- {from: /~warga/index.php.html, to: /, note: situs lama}\n",
}
