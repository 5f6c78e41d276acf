"""The published folder as a crawler reads it: every page that may be found, and its words."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml import html
from lxml.html import HtmlElement

# What stands on every page says nothing about this one.
BESIDE_THE_POINT = "//script | //style | //nav | //header[@class] | //footer | //form"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One page in words; `address` starts at the root of the hub."""

    address: str
    lang: str
    title: str
    description: str
    h1: str
    headings: str
    opening: str
    """The first paragraph of the text itself."""
    body: str
    anchors: str = ""
    """What other pages call it."""


def documents_in(folder: Path) -> tuple[Document, ...]:
    """The indexable pages of a built site, by address; ValueError when there are none."""
    read = dict(_read(file, folder) for file in sorted(folder.rglob("*.html")))
    found = {address: page for address, page in read.items() if _may_be_found(page)}
    if not found:
        raise ValueError(f"no page that search engines may show in {folder}")
    anchors = _anchors(found)
    return tuple(
        replace(_document(address, page), anchors=" ".join(anchors[address]))
        for address, page in found.items()
    )


def _read(file: Path, folder: Path) -> tuple[str, HtmlElement]:
    address = "/" + file.relative_to(folder).as_posix().removesuffix("index.html")
    return address, html.document_fromstring(file.read_bytes())


def _may_be_found(page: HtmlElement) -> bool:
    robots = " ".join(page.xpath("//meta[@name='robots']/@content"))
    return "noindex" not in robots and bool(page.xpath("//link[@rel='canonical']"))


def _document(address: str, page: HtmlElement) -> Document:
    main = (page.xpath("//main") or [page])[0]
    return Document(
        address=address,
        lang=page.get("lang", ""),
        title=_said(page, "//title"),
        description=" ".join(page.xpath("//meta[@name='description']/@content")),
        h1=_said(page, "//h1"),
        headings=_said(main, ".//h2 | .//h3"),
        opening=_said(main, "(.//*[contains(@class, 'prose')]/p)[1]"),
        body=_said(main, "."),
    )


def _said(element: HtmlElement, path: str) -> str:
    words = (" ".join(found.itertext()) for found in element.xpath(path))
    return " ".join(" ".join(words).split())


def _anchors(pages: Mapping[str, HtmlElement]) -> Mapping[str, list[str]]:
    """By address: the words of the links that lead there from other pages' main parts."""
    found: dict[str, list[str]] = defaultdict(list)
    for address, page in pages.items():
        for target, words in _links(address, page):
            if target != address:
                found[target].append(words)
    return found


def _links(address: str, page: HtmlElement) -> Iterator[tuple[str, str]]:
    own = urlsplit(page.xpath("//link[@rel='canonical']/@href")[0])
    base = own.path.removesuffix(address)
    for link in page.xpath("//main//a[@href]"):
        target = urlsplit(urldefrag(urljoin(own.geturl(), link.get("href"))).url)
        if target.netloc == own.netloc and target.path.startswith(f"{base}/"):
            yield target.path.removeprefix(base), " ".join("".join(link.itertext()).split())
