"""Records as a newspaper has them, and what an index of them publishes."""

from collections.abc import Mapping
from pathlib import Path

from plugins.newsroom.digest import digest
from plugins.search.blocks import Block, blocks_of
from plugins.search.indexing import Indexing
from plugins.search.records import Record

Records = dict[str, Record]
WORDS = "sungai ikan jelawat menanam penanaman café naïve perahu pasar kelotok batik".split()


def record(number: int, *more: str, lang: str = "id") -> Record:
    """One of many, each with words of its own, filters and now and then a field less."""
    filters = (("kanal", 7), ("tempat", 11), ("tahun", 5))
    facts = [("title", f"Judul ke-{number}"), ("image", f"/foto/{number}.webp")]
    facts += [("channel", "Wisata")] if number % 3 else []
    head = "".join(
        f'<meta data-pagefind-meta="{name}[content]" content="{value}">' for name, value in facts
    ) + "".join(
        f'<meta data-pagefind-filter="{name}[content]" content="{name} {number % many}">'
        for name, many in filters
    )
    text = " ".join((*WORDS[number % 4 :], f"cerita{number}", *more))
    html = f'<html lang="{lang}"><head>{head}</head><body data-pagefind-body><p>{text}</p></body>'
    return Record(address=f"/berita/{number}/", html=f"{html}</html>")


def records(*numbers: int, lang: str = "id") -> Records:
    return {its.address: its for its in (record(number, lang=lang) for number in numbers)}


def blocks(its: Mapping[str, Record], lang: str = "id") -> list[Block]:
    return list(blocks_of({address: (lang, digest(one)) for address, one in its.items()}))


def published(its: Records, cache: Path) -> dict[str, bytes]:
    """All files of all blocks, by block and name."""
    return {
        f"{indexing.block.name}/{name}": indexing.part(name)
        for indexing in indexings(its, cache)
        for name in indexing.files
    }


def indexings(its: Records, cache: Path) -> list[Indexing]:
    return [
        Indexing(block=block, file=cache / block.name, record=its.__getitem__)
        for block in blocks(its)
    ]
