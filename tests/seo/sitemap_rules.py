"""Reads sitemap files as strictly as the published schemas (sitemaps.org, Google) would.

The rules as data: which elements, in which order and how often, and what their text looks like.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree
from lxml.etree import _Element as Element

CORE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
IMAGE = "{http://www.google.com/schemas/sitemap-image/1.1}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"

ADDRESS = re.compile(r"https?://[\x21-\x7e]{1,2040}")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z]{2,4})?")
WORDS = re.compile(r".+", re.DOTALL)

# Children as (name, least, most), in order.
CHILDREN: Mapping[str, tuple[tuple[str, int, int], ...]] = {
    f"{CORE}sitemapindex": ((f"{CORE}sitemap", 1, 50_000),),
    f"{CORE}sitemap": ((f"{CORE}loc", 1, 1), (f"{CORE}lastmod", 0, 1)),
    f"{CORE}urlset": ((f"{CORE}url", 1, 50_000),),
    f"{CORE}url": (
        (f"{CORE}loc", 1, 1),
        (f"{CORE}lastmod", 0, 1),
        (LINK, 0, 50),
        (f"{IMAGE}image", 0, 1_000),
        (f"{NEWS}news", 0, 1),
    ),
    f"{IMAGE}image": ((f"{IMAGE}loc", 1, 1),),
    f"{NEWS}news": (
        (f"{NEWS}publication", 1, 1),
        (f"{NEWS}publication_date", 1, 1),
        (f"{NEWS}title", 1, 1),
    ),
    f"{NEWS}publication": ((f"{NEWS}name", 1, 1), (f"{NEWS}language", 1, 1)),
    LINK: (),
}
TEXT: Mapping[str, re.Pattern[str]] = {
    f"{CORE}loc": ADDRESS,
    f"{CORE}lastmod": MOMENT,
    f"{IMAGE}loc": ADDRESS,
    f"{NEWS}name": WORDS,
    f"{NEWS}language": LANGUAGE,
    f"{NEWS}publication_date": MOMENT,
    f"{NEWS}title": WORDS,
}


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One `<url>` or `<sitemap>` as read."""

    modified: str = ""
    alternates: Mapping[str, str]
    images: tuple[str, ...] = ()
    title: str = ""


def entries_in(file: Path, root: str) -> dict[str, Entry]:
    """By address, after every rule was seen to be kept; `root` is "urlset" or "sitemapindex"."""
    data = file.read_bytes()
    assert data.startswith(b'<?xml version="1.0" encoding="UTF-8"?>')
    assert len(data) <= 50 * 1024 * 1024
    top = etree.fromstring(data)
    assert top.tag == f"{CORE}{root}"
    keep_rules(top)
    entries = {_text(item, "loc"): _entry(item) for item in top}
    assert len(entries) == len(top), "an address stands twice"
    return entries


def keep_rules(element: Element) -> None:
    """Children in order and number, text in form; nothing else."""
    if element.tag in TEXT:
        assert not len(element)
        assert TEXT[element.tag].fullmatch(element.text or ""), (element.tag, element.text)
        return
    assert not (element.text or "").strip()
    expected = CHILDREN[element.tag]
    order = [name for name, _, _ in expected]
    found = [child.tag for child in element]
    assert set(found) <= set(order), f"unknown in {element.tag}: {set(found) - set(order)}"
    assert found == sorted(found, key=order.index)
    for name, least, most in expected:
        assert least <= found.count(name) <= most, (element.tag, name)
    if element.tag == LINK:
        assert element.attrib.keys() == ["rel", "hreflang", "href"]
        assert element.attrib["rel"] == "alternate"
        assert ADDRESS.fullmatch(element.attrib["href"])
    for child in element:
        assert not (child.tail or "").strip()
        keep_rules(child)


def _entry(item: Element) -> Entry:
    return Entry(
        modified=_text(item, "lastmod"),
        alternates={link.attrib["hreflang"]: link.attrib["href"] for link in item.iter(LINK)},
        images=tuple(image.text or "" for image in item.iter(f"{IMAGE}loc")),
        title=next((title.text or "" for title in item.iter(f"{NEWS}title")), ""),
    )


def _text(item: Element, name: str) -> str:
    return str(item.findtext(f"{CORE}{name}", ""))
