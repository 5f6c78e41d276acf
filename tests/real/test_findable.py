"""The published folder, read as a crawler reads it."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement
from PIL import Image

from tests.real.conftest import Built
from tests.seo.schema import Node, mistakes


def addresses(output: Path) -> Iterator[str]:
    """Every page of the site; redirect pages, which carry no content, are left out."""
    for file in sorted(output.rglob("*.html")):
        if b'http-equiv="refresh"' not in file.read_bytes():
            yield "/" + file.relative_to(output).as_posix().removesuffix("index.html")


@cache
def page(output: Path, address: str) -> HtmlElement:
    path = address.lstrip("/")
    file = output / (f"{path}index.html" if address.endswith("/") else path)
    return html.document_fromstring(file.read_bytes())


def graph(output: Path, address: str) -> list[Node]:
    found = page(output, address).xpath("//script[@type='application/ld+json']/text()")
    return [node for text in found for node in json.loads(text)["@graph"]]


def may_be_found(output: Path, address: str) -> bool:
    (robots,) = page(output, address).xpath("//meta[@name='robots']/@content")
    return "noindex" not in robots


def nodes_in(value: object) -> Iterator[Node]:
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from nodes_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from nodes_in(part)


@pytest.fixture(scope="module", params=["built", "built_below"], ids=["root", "below"])
def edition(request: pytest.FixtureRequest) -> Built:
    """Both at the root of a host and below it everything must hold."""
    found: Built = request.getfixturevalue(request.param)
    assert found.status == 0, found.shown
    return found


@pytest.fixture(scope="module")
def output(edition: Built) -> Path:
    return edition.output


@pytest.fixture(scope="module")
def hub(edition: Built) -> str:
    return edition.url


def test_every_graph_keeps_to_the_published_rules(output: Path) -> None:
    graphs = {address: graph(output, address) for address in addresses(output)}
    types = {
        str(node["@id"]): str(node["@type"])
        for node in nodes_in(list(graphs.values()))
        if "@id" in node and "@type" in node
    }

    found = {
        address: wrong
        for address, nodes in graphs.items()
        if (wrong := sorted({trouble for node in nodes for trouble in mistakes(node, types)}))
    }

    assert found == {}
    assert len(graphs) > 100
    assert {"NewsArticle", "Article", "WebPage", "ProfilePage", "CollectionPage"} <= {
        str(node["@type"]) for nodes in graphs.values() for node in nodes
    }


def test_what_has_one_name_is_one_kind_of_thing(output: Path) -> None:
    kinds: dict[str, set[str]] = {}
    for address in addresses(output):
        for node in graph(output, address):
            kinds.setdefault(str(node["@id"]), set()).add(str(node["@type"]))

    assert {name: found for name, found in kinds.items() if len(found) > 1} == {}


def test_every_page_has_one_head_that_says_all(output: Path, hub: str) -> None:
    for address in addresses(output):
        head = page(output, address)
        assert len(head.xpath("//title")) == 1, address
        assert len(head.xpath("//h1")) == 1, address
        assert head.xpath("//html/@lang")[0] in {"id", "en"}, address
        assert len(head.xpath("//meta[@name='description']/@content")) == 1, address
        if address != "/404.html":
            assert head.xpath("//link[@rel='canonical']/@href") == [f"{hub}{address}"], address
        for name in ("og:title", "og:description", "og:url", "og:type", "og:locale"):
            assert len(head.xpath(f"//meta[@property='{name}']/@content")) == 1, (address, name)


@pytest.mark.parametrize("what", ["title", "description"])
def test_no_two_pages_that_may_be_found_say_the_same(output: Path, what: str) -> None:
    path = {"title": "//title/text()", "description": "//meta[@name='description']/@content"}[what]
    said = Counter(
        page(output, address).xpath(path)[0]
        for address in addresses(output)
        if may_be_found(output, address)
    )

    assert [text for text, times in said.items() if times > 1] == []
    assert len(said) > 50


def test_languages_name_each_other(output: Path, hub: str) -> None:
    named = {
        f"{hub}{address}": dict(
            zip(
                page(output, address).xpath("//link[@hreflang]/@hreflang"),
                page(output, address).xpath("//link[@hreflang]/@href"),
                strict=True,
            )
        )
        for address in addresses(output)
    }
    translated = {address: links for address, links in named.items() if links}

    assert len(translated) >= 6
    for address, links in translated.items():
        assert set(links) == {"id", "en", "x-default"}
        assert links["x-default"] == links["id"]
        assert address in links.values()
        assert all(named[other] == links for other in links.values())


def test_articles_bring_clean_crops_in_three_shapes(output: Path, hub: str) -> None:
    stories = [
        node
        for address in addresses(output)
        for node in graph(output, address)
        if node["@type"] in {"NewsArticle", "Article"}
    ]

    assert len(stories) >= 24
    for story in stories:
        images = story["image"]
        assert isinstance(images, list)
        for image, ratio in zip(images, (16 / 9, 4 / 3, 1), strict=True):
            with Image.open(output / image["url"].removeprefix(f"{hub}/")) as file:
                assert file.size == (image["width"], image["height"])
                assert file.width >= 1200
                assert file.width / file.height == pytest.approx(ratio, rel=0.01)


def test_the_days_that_readers_see_are_those_that_search_engines_read(output: Path) -> None:
    for address in addresses(output):
        for node in graph(output, address):
            if node["@type"] != "NewsArticle":
                continue
            times = page(output, address).xpath("//article//time/@datetime")
            assert node["datePublished"] in times, address
            assert str(node["dateModified"]) >= str(node["datePublished"])


def test_every_file_that_a_sitemap_or_a_feed_names_is_there(output: Path, hub: str) -> None:
    named = {
        address
        for file in [*output.rglob("*.xml"), *output.rglob("feed.json"), output / "robots.txt"]
        for address in re.findall(rf"{re.escape(hub)}(/[^\s\"'<>&#?\\]*)", file.read_text("utf-8"))
    }

    assert len(named) > 150
    for address in named:
        file = output / (f"{address}index.html" if address.endswith("/") else address).lstrip("/")
        assert file.is_file(), address


def test_what_may_be_found_is_in_the_sitemaps_and_nothing_else(output: Path, hub: str) -> None:
    listed = {
        address
        for file in (output / "sitemap").glob("*.xml")
        for address in re.findall(r"<loc>([^<]*)</loc>", file.read_text("utf-8"))
    }
    indexable = {
        f"{hub}{address}" for address in addresses(output) if may_be_found(output, address)
    }

    assert listed == indexable
    assert len(indexable) > 80
