"""Tells of links that lead nowhere: on which pages, from which line, and what was meant."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from pathlib import Path

from plugins.newsroom.characters import shown
from plugins.newsroom.findings import Finding
from plugins.newsroom.newspaper import Newspaper
from plugins.press.inspection import Broken

MOST = 20
"""Dead links that one message tells of; a mistake in a template may make thousands."""
PAGES = 5
"""Pages named for one dead link."""

Sources = Mapping[str, Path]
"""By address: the file that a page was made of."""


def sources_of(newspaper: Newspaper, content: Path) -> Sources:
    """Of stories and standing pages; other pages are made of many files."""
    return {story.address: content / story.path for story in newspaper.stories}


def complaint(broken: Iterable[Broken], sources: Sources) -> str:
    """One message for all; says how many it leaves out."""
    by_link: dict[str, list[Broken]] = defaultdict(list)
    for found in broken:
        by_link[found.link].append(found)
    told = [line for link in sorted(by_link)[:MOST] for line in _lines(by_link[link], sources)]
    many = "1 link leads" if len(by_link) == 1 else f"{len(by_link)} links lead"
    left = len(by_link) - MOST
    rest = [f"... and {left} more."] if left > 0 else []
    return "\n".join((f"{many} nowhere; the last edition stays.", *told, *rest))


def findings_of(broken: Iterable[Broken], newspaper: Newspaper, content: Path) -> list[Finding]:
    """A finding for each dead link; none at all if one stands on a page that no story is."""
    paths = {story.address: story.path for story in newspaper.stories}
    ordered = sorted(broken)
    if any(found.page not in paths for found in ordered):
        return []
    return [_finding(found, paths[found.page], content) for found in ordered]


def _finding(found: Broken, path: str, content: Path) -> Finding:
    return Finding(
        path=path,
        line=_line_with(unescape(found.link), content / path),
        code="tautan-buntu",
        problem=f"Tautan {unescape(found.link)[:80]} tidak menuju apa pun di situs ini.",
        remedy=f"Maksud Anda {found.meant}?"
        if found.meant
        else "Periksa alamatnya, atau hapus tautannya.",
    )


def _line_with(words: str, file: Path) -> int:
    """The first line that has the words; 0 when none has them as they are."""
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines() if file.exists() else []
    return next((number for number, line in enumerate(lines, start=1) if words in line), 0)


def _lines(found: list[Broken], sources: Sources) -> Iterator[str]:
    meant = f" Did you mean {found[0].meant}?" if found[0].meant else ""
    yield f"{shown(unescape(found[0].link))} is no page, file or #id of this edition.{meant}"
    for broken in found[:PAGES]:
        yield f"    on {broken.page}{_origin(broken, sources.get(broken.page))}"
    if len(found) > PAGES:
        yield f"    and on {len(found) - PAGES} more pages"


def _origin(broken: Broken, file: Path | None) -> str:
    """The file behind the page, and the first line that has the link's words."""
    if file is None or not file.exists():
        return ""
    line = _line_with(unescape(broken.link), file)
    where = shown(str(file))
    return f" ({where}:{line})" if line else f" ({where}, or its template)"


def orphans_told(orphans: tuple[str, ...]) -> str:
    """One line for pages that search engines may list but no other page leads to; may be empty."""
    if not orphans:
        return ""
    named = ", ".join(orphans[:MOST])
    more = f" and {len(orphans) - MOST} more" if len(orphans) > MOST else ""
    return f"No other page leads to {named}{more}."
