"""No page of the edition holds what could run, load, steer or dress, whoever sent it."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from lxml import html

from tests.hostile.judges import complaints
from tests.hostile.newspaper import Built

UNKNOWN = "jahat.example"


def pages(built: Built) -> Iterator[Path]:
    yield from sorted(built.output.rglob("*.html"))


def test_pages_are_made_of_what_they_may_be_made_of(paper: Built) -> None:
    found = {
        str(page.relative_to(paper.output)): said
        for page in pages(paper)
        if (said := sorted(set(complaints(page.read_bytes()))))
    }

    assert found == {}


def test_another_parser_sees_no_handler_and_no_script_either(paper: Built) -> None:
    """libxml2 reads broken HTML otherwise than browsers do, as many a crawler."""
    count = 0
    for page in pages(paper):
        tree = html.document_fromstring(page.read_bytes())
        count += 1
        assert not tree.xpath("//@*[starts-with(name(), 'on') or name() = 'style']"), page
        assert not tree.xpath("//iframe|//object|//embed|//base|//style|//applet|//math"), page
        assert not tree.xpath("//script[not(@src) and @type != 'application/ld+json']"), page
        assert not tree.xpath("//script[@src and not(starts-with(@src, '/aset/js/'))]"), page
    assert count > 300


def test_no_host_of_a_stranger_is_loaded_or_led_to(paper: Built) -> None:
    """Its name may be read, in a title or a caption; no address has it for its host."""
    for page in pages(paper):
        tree = html.document_fromstring(page.read_bytes())
        hosts = {urlsplit(address).hostname for address in tree.xpath("//@href|//@src|//@action")}
        assert UNKNOWN not in hosts, page
