"""Old addresses as they are written: redirects.yaml, and the aliases of stories."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from plugins.bridge.entry import Entry
from plugins.bridge.registers import register
from plugins.newsroom.characters import shown
from plugins.newsroom.findings import Finding
from plugins.newsroom.redirect import Redirect, is_plain, is_taken
from plugins.newsroom.story import Story

REDIRECTS = "data/redirects.yaml"
"""Where it lies in the content folder."""
KEYS = frozenset("from to note".split())
EXAMPLE = "- from: /2019/judul-lama.html\n  to: /berita/judul-baru/"


def redirects_in(root: Path) -> tuple[tuple[Redirect, ...], tuple[Finding, ...]]:
    """The redirects of the file under `root`; none when there is no such file."""

    def redirect(entry: Entry) -> Redirect:
        return Redirect(
            old=entry.text("from"),
            new=entry.text("to"),
            note=entry.text("note"),
            path=entry.path,
            line=entry.line,
        )

    found, findings = register(root, REDIRECTS, KEYS, redirect, name="from")
    wrong = {redirect: finding for redirect in found for finding in _wrong(redirect)}
    right = tuple(redirect for redirect in found if redirect not in wrong)
    return right, (*findings, *wrong.values())


def aliases_in(stories: Iterable[Story], lines: Mapping[str, int]) -> Iterator[Redirect]:
    """The old addresses that stories bring along; `lines` says by path where they are written."""
    for story in stories:
        for alias in dict.fromkeys(story.aliases):
            yield Redirect(old=alias, new=story.address, path=story.path, line=lines[story.path])


def _wrong(redirect: Redirect) -> Iterator[Finding]:
    """At most one finding: the first that is wrong with it."""
    if not is_plain(redirect.old):
        yield _finding(redirect, f"Alamat lama “{shown(redirect.old[:80])}” tidak dapat dijaga.")
    elif is_taken(redirect.old):
        yield _finding(redirect, f"Alamat lama {redirect.old} dipakai oleh situs ini sendiri.")
    elif redirect.new != "/" and not is_plain(redirect.new):
        yield _finding(redirect, f"Tujuan “{shown(redirect.new[:80])}” bukan alamat di situs ini.")


def _finding(redirect: Redirect, problem: str) -> Finding:
    return Finding(
        path=redirect.path,
        line=redirect.line,
        code="alamat-lama-tidak-sah",
        problem=problem,
        remedy="Tulis kedua alamat dari akar situs, dengan huruf Latin, angka, dan tanda hubung; "
        "akhiri dengan garis miring atau .html. Jangan pakai nama situs, “..”, “?”, “#”, "
        "atau “%”.",
        example=EXAMPLE,
    )
