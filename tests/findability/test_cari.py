"""`cari` looks at the built site as a search engine would, with no net and no clock."""

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html as parser

from plugins.findability.__main__ import main
from plugins.findability.crawl import Document, documents_in
from plugins.findability.look import answers
from plugins.findability.queries import Query, address_of, queries_in
from plugins.findability.ranking import Index, words_of
from plugins.findability.report import html, markdown, summary

HEAD = (
    "<!doctype html><html lang={lang}><head><title>{title}</title>"
    '<meta name=description content="{title}, ringkasnya">'
    '<meta name=robots content="{robots}">'
    '<link rel=canonical href="https://kabar.example{address}"></head><body>'
    "<nav><a href=/pasar/>Pasar</a></nav><main><h1>{title}</h1>{body}</main></body></html>"
)
Site = Callable[..., Path]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A built folder with these pages: address -> (title, body)."""

    def site(
        pages: dict[str, tuple[str, str]], lang: str = "id", robots: str = "index, follow"
    ) -> Path:
        for address, (title, body) in pages.items():
            file = tmp_path / "output" / address.strip("/") / "index.html"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(
                HEAD.format(lang=lang, title=title, body=body, address=address, robots=robots),
                encoding="utf-8",
            )
        return tmp_path / "output"

    return site


PASAR = {
    "/pasar/": ("Pasar Ikan Hulu", '<div class="prose"><p>Ikan dijual pagi hari.</p></div>'),
    "/berita/kebun/": (
        "Kebun Kota",
        '<div class="prose"><p>Kebun di tepi kota.</p></div>'
        '<a href="/pasar/">pasar ikan terapung</a>',
    ),
    "/berita/sawah/": ("Sawah", '<div class="prose"><p>Sekali ikan, lalu padi saja.</p></div>'),
}


def ask(text: str, page: str, lang: str = "id") -> Query:
    return Query(text=text, lang=lang, page=page)


def test_the_page_with_the_words_in_its_title_comes_first(site: Site) -> None:
    (answer,) = answers([ask("ikan", "pasar")], documents_in(site(PASAR)))

    assert (answer.address, answer.rank) == ("/pasar/", 1)
    assert answer.share == 1.0


def test_words_that_other_pages_call_it_count_for_a_page(site: Site) -> None:
    pages = {page.address: page for page in documents_in(site(PASAR))}
    hits = Index(pages.values(), "id").ranking(ask("terapung", "pasar"))

    assert pages["/pasar/"].anchors == "pasar ikan terapung"
    assert {hit.address for hit in hits} == {"/pasar/", "/berita/kebun/"}


def test_navigation_says_nothing_about_a_page(site: Site) -> None:
    pages = documents_in(site(PASAR))

    assert all("Pasar" not in page.body for page in pages if page.address == "/berita/sawah/")


def test_what_a_page_lacks_is_named(site: Site) -> None:
    (answer,) = answers([ask("jual ikan pagi", "pasar")], documents_in(site(PASAR)))

    assert "judul" in answer.lacks
    (whole,) = answers([ask("pasar ikan", "pasar")], documents_in(site(PASAR)))
    assert "judul" not in whole.lacks
    assert "paragraf pertama" in whole.lacks


def test_forms_of_one_word_are_one_word() -> None:
    terms = Index([], "id").terms

    assert terms.of("Ikannya, pasarnya") == terms.of("ikan pasar")
    assert words_of("Sampit dimana?") == ["sampit", "di", "mana"]


def test_a_search_is_ranked_among_pages_of_its_language(site: Site) -> None:
    site(PASAR)
    output = site({"/en/market/": ("The fish market", "<p>Pasar ikan</p>")}, lang="en")

    (answer,) = answers([ask("fish market", "en/market", "en")], documents_in(output))

    assert (answer.address, answer.rank) == ("/en/market/", 1)
    hits = Index(documents_in(output), "en").ranking(ask("pasar ikan", "x", "en"))
    assert [hit.address for hit in hits] == ["/en/market/"]


def test_pages_that_may_not_be_found_are_not_there(site: Site) -> None:
    site(PASAR)
    output = site({"/bagikan/pasar/": ("Pasar Ikan", "")}, robots="noindex, follow")

    assert "/bagikan/pasar/" not in {page.address for page in documents_in(output)}


def test_the_shortest_address_answers() -> None:
    addresses = ["/berita/arsip/pasar/", "/berita/pasar/", "/pasarnya/"]

    assert address_of(ask("x", "pasar"), addresses) == "/berita/pasar/"
    assert address_of(ask("x", "kebun"), addresses) == ""


def test_a_search_without_a_page_is_told(site: Site) -> None:
    (answer,) = answers([ask("kebun raya", "kebun-raya")], documents_in(site(PASAR)))

    assert (answer.address, answer.rank, answer.lacks) == ("", 0, ("halaman",))
    assert "belum ada" in markdown([answer])
    assert "1 tidak di sepuluh teratas" in summary([answer])


def test_words_that_could_break_the_index_are_only_words(site: Site) -> None:
    pages = documents_in(site(PASAR))

    for text in ('"', "NEAR(", "a OR b*", "--", "title:ikan", "日本", ""):
        (answer,) = answers([ask(text, "pasar")], pages)
        assert answer.rank >= 0


def test_the_report_is_a_page_that_can_be_read_and_shows_a_bar(site: Site) -> None:
    found = tuple(
        answers([ask("<ikan>", "pasar"), ask("sawah", "sawah")], documents_in(site(PASAR)))
    )
    report = parser.document_fromstring(html(found))

    assert [th.text for th in report.xpath("//tbody/tr/th")] == ["<ikan>", "sawah"]
    assert len(report.xpath("//tbody//svg/rect")) == 4
    assert report.xpath("//meta[@name='viewport']")


def test_a_list_of_searches_without_its_columns_is_refused(tmp_path: Path) -> None:
    (tmp_path / "q.csv").write_text("query,bahasa\nx,id\n", encoding="utf-8")

    with pytest.raises(ValueError, match="answer_page, lang"):
        queries_in(tmp_path / "q.csv")


def test_without_a_site_the_task_says_how_to_make_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["cari", "--folder", str(tmp_path), "--laporan", str(tmp_path / "r")])

    assert status == 2
    assert "python3 tasks.py build" in capsys.readouterr().err


def test_the_task_writes_its_reports_and_says_where(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["cari", "--folder", str(site(PASAR)), "--laporan", str(tmp_path / "r")])

    assert status == 1  # the town's own searches have no page here
    assert str(tmp_path / "r" / "laporan.html") in capsys.readouterr().out
    assert (tmp_path / "r" / "laporan.md").read_text("utf-8").startswith("# Seberapa mudah")


def test_equal_scores_are_settled_by_the_address() -> None:
    same = {"lang": "id", "title": "Ikan", "description": "", "h1": "", "headings": "", "body": ""}
    pages = [Document(address=address, opening="", **same) for address in ("/c/", "/a/", "/b/")]

    hits = Index(pages, "id").ranking(ask("ikan", "a"))

    assert [hit.address for hit in hits] == ["/a/", "/b/", "/c/"]
