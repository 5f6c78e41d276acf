"""What a site printed, without what may differ: white space, ids, the cutting of lists."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml import etree, html
from lxml.html import HtmlElement

Teaser = tuple[str, ...]

LEFT_OUT = {"id"}
"""Some Markdown engines give headings one."""


def page(file: Path) -> list[str]:
    """Every element, its attributes and its text, in order, for two pages to be compared."""
    return list(_said(html.parse(str(file)).getroot()))


def teasers(output: Path) -> Mapping[str, list[Teaser]]:
    """By list ("/", "/kanal/wisata/"): the teasers on all of its pages, sorted.

    A page of a list lies below it, under any name.
    """
    found: dict[str, list[Teaser]] = {}
    for file in sorted(output.rglob("index.html")):
        folder, *rest = file.relative_to(output).parts
        if folder == "berita":
            continue
        address = f"/{folder}/{rest[0]}/" if folder in {"kanal", "topik", "penulis"} else "/"
        found.setdefault(address, []).extend(_teasers(file))
    return {address: sorted(shown) for address, shown in found.items()}


def feeds(output: Path) -> Mapping[str, list[Teaser]]:
    """By file, of each item: title, address, and summary, which may be a paragraph or not."""
    return {
        str(file.relative_to(output)): [
            (_plain(item.findtext("title")), _plain(item.findtext("link")), _summary(item))
            for item in etree.parse(file).iterfind(".//item")
        ]
        for file in output.rglob("rss.xml")
    }


def sitemap(output: Path) -> set[tuple[str, ...]]:
    """Addresses, those of stories with the time of their last change."""
    urls = etree.parse(output / "sitemap.xml").getroot()
    return {tuple(_plain(part.text) for part in url) for url in urls}


def _said(element: HtmlElement) -> Iterator[str]:
    if isinstance(element.tag, str):
        kept = sorted(f"{name}={value}" for name, value in element.items() if name not in LEFT_OUT)
        yield " ".join((element.tag, *kept))
    yield from filter(None, [_plain(element.text)])
    for child in element:
        yield from _said(child)
        yield from filter(None, [_plain(child.tail)])


def _teasers(file: Path) -> Iterator[Teaser]:
    for teaser in html.parse(str(file)).getroot().find_class("teaser"):
        yield tuple(_said(teaser))


def _summary(item: etree._Element) -> str:
    return _plain(html.fromstring(item.findtext("description")).text_content())


def _plain(text: str | None) -> str:
    return " ".join((text or "").split())
