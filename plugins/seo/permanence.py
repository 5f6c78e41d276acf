"""Addresses for ever: every old one leads straight to a page, and no published one is lost."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import count
from pathlib import Path

from plugins.newsroom.characters import shown
from plugins.newsroom.edition import Edition, path_of
from plugins.newsroom.findings import Finding
from plugins.newsroom.json_file import mapping_in
from plugins.newsroom.paths import UnusableFileError
from plugins.newsroom.redirect import Redirect
from plugins.newsroom.text import near_miss

RECORD = "data/terbit.json"
"""In the content folder: what was published, as the editorial desk records it."""
GUESSES = 20
"""Findings that offer a near miss; to look for one costs a look at every page."""


def misled(edition: Edition) -> Iterator[Finding]:
    """What is wrong with the redirects, taken together."""
    redirects = edition.newspaper.redirects
    if not redirects:
        return
    pages = edition.pages.keys()
    taken = {_place(address): address for address in pages}
    files = {_place(redirect.old): redirect.old for redirect in redirects} | taken
    times = Counter(_place(redirect.old) for redirect in redirects)
    ends = destinations(redirects)
    guesses = count()
    for redirect in redirects:
        place = _place(redirect.old)
        above = _files_above(place, files)
        if place in taken or above:
            yield _taken(redirect, taken.get(place, above))
        elif times[place] > 1:
            yield _twice(redirect)
        if redirect.new not in pages:
            near = pages if next(guesses) < GUESSES else ()
            yield _astray(redirect, ends[redirect.old], pages, near)


def destinations(redirects: Iterable[Redirect]) -> Mapping[str, str]:
    """Where one arrives from each old address at last; "" for those that go in a circle."""
    steps = {redirect.old: redirect.new for redirect in redirects}
    ends: dict[str, str] = {}
    for old in steps:
        passed: dict[str, None] = {}  # keeps the order, and is quick to ask
        here = old
        while here in steps and here not in ends and here not in passed:
            passed[here] = None
            here = steps[here]
        end = "" if here in passed else ends.get(here, here)
        ends |= dict.fromkeys(passed, end)
    return ends


def vanished(edition: Edition, record: Path) -> Iterator[Finding]:
    """Addresses that were published once, and that nothing answers any more."""
    if not record.is_symlink() and not record.exists():
        return
    try:
        published = mapping_in(record.parent, record.name)
    except UnusableFileError as trouble:
        yield _unreadable(str(trouble))
        return
    pages, moved = edition.pages, {redirect.old for redirect in edition.newspaper.redirects}
    held = {name for pair in edition.newspaper.held for name in pair}  # these will be back
    lost = sorted(
        address
        for address, entry in published.items()
        if not (address in pages or address in moved or {address, _file_in(entry)} & held)
    )
    if not lost:
        return
    files = {story.path: story.address for story in edition.newspaper.stories}
    lines = _lines(record.read_text(encoding="utf-8-sig"))
    for number, address in enumerate(lost):
        file = _file_in(published[address])
        meant = files.get(file) or (near_miss(address[:200], pages) if number < GUESSES else None)
        yield _lost(address, file, meant, lines.get(address, 0))


def _files_above(place: str, files: Mapping[str, str]) -> str:
    """The address of the file that would have to be a folder for `place`; empty when none."""
    parts = place.split("/")
    above = ("/".join(parts[:depth]) for depth in range(1, len(parts)))
    return next((files[path] for path in above if path in files), "")


def _place(address: str) -> str:
    """The file of an address, as a disk that does not know capitals sees it."""
    return path_of(address).casefold()


def _file_in(entry: object) -> str:
    return str(entry.get("file", "")) if isinstance(entry, dict) else ""


def _lines(text: str) -> Mapping[str, int]:
    """On which line of the record each address stands."""
    lines = enumerate(text.split("\n"), start=1)
    return {line.split('"')[1]: number for number, line in lines if line.lstrip().startswith('"/')}


def _taken(redirect: Redirect, page: str) -> Finding:
    same = page == redirect.old
    return Finding(
        path=redirect.path,
        line=redirect.line,
        code="alamat-lama-terpakai",
        problem=f"Di alamat lama {redirect.old} masih ada halaman."
        if same
        else f"Alamat lama {redirect.old} menempati berkas yang sama dengan {page}.",
        remedy="Hapus alamat lama ini, atau ubah “slug:” halaman yang menempatinya.",
    )


def _twice(redirect: Redirect) -> Finding:
    return Finding(
        path=redirect.path,
        line=redirect.line,
        code="alamat-lama-berulang",
        problem=f"Alamat lama {redirect.old} ditulis lebih dari satu kali.",
        remedy="Sisakan satu saja, di “aliases:” beritanya atau di redirects.yaml.",
    )


def _astray(redirect: Redirect, end: str, pages: Collection[str], near: Collection[str]) -> Finding:
    """The destination is no page: a circle, another old address, or nothing at all, and perhaps
    one of those that are `near` was meant."""
    path, line = redirect.path, redirect.line
    if not end:
        return Finding(
            path=path,
            line=line,
            code="pindah-melingkar",
            problem=f"Dari {redirect.old} pembaca berputar-putar dan tidak pernah sampai.",
            remedy="Arahkan ke halaman yang ada.",
        )
    if end != redirect.new and end in pages:
        return Finding(
            path=path,
            line=line,
            code="pindah-beruntun",
            problem=f"{redirect.new} juga sudah pindah, sehingga pembaca dioper dua kali.",
            remedy=f"Tulis langsung tujuan akhirnya: {end}",
            example=f"to: {end}",
        )
    meant = near_miss(end, near)
    return Finding(
        path=path,
        line=line,
        code="tujuan-tidak-ada",
        problem=f"Tujuan {end} tidak ada di situs ini.",
        remedy=f"Maksud Anda {meant}?" if meant else "Periksa alamatnya.",
        example=f"to: {meant}" if meant else "",
    )


def _lost(address: str, file: str, meant: str | None, line: int) -> Finding:
    was = f" Naskahnya dulu {shown(file[:200])}." if file else ""
    now = f" Bila sekarang ada di {meant}, tambahkan baris ini di naskahnya." if meant else ""
    return Finding(
        path=RECORD,
        line=line,
        code="alamat-hilang",
        problem=f"Alamat {shown(address[:200])} pernah terbit, tetapi kini tidak ada yang "
        f"menjawabnya.{was}",
        remedy="Bila beritanya berganti alamat, tulis alamat lama ini di “aliases:” berita itu; "
        "bila isinya ada di halaman lain, tambahkan ke data/redirects.yaml. Berita yang dicabut "
        f"tidak dihapus, tetapi diberi “status: withdrawn” dan alasannya.{now}",
        example=f"aliases: [{address}]",
    )


def _unreadable(reason: str) -> Finding:
    return Finding(
        path=RECORD,
        code="daftar-tidak-terbaca",
        problem=f"Catatan alamat yang pernah terbit tidak terbaca: berkas ini {reason}.",
        remedy="Pulihkan berkas itu dari git, lalu ulangi.",
    )
