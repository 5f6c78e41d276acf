"""No address leaves its folder, takes another's place, or is shared by those who differ."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from plugins.bridge.clashes import clashes
from plugins.bridge.known import Known
from plugins.bridge.markup import Markup
from plugins.bridge.reader import draft_from
from plugins.bridge.settings import config_at
from plugins.bridge.stories import StoryMaker, Told
from plugins.newsroom.findings import Finding, StoriesNeedMending
from plugins.newsroom.languages import language_tag
from plugins.newsroom.slugs import LONGEST, mended, slug_of, trouble_with_slug
from plugins.newsroom.story import Person, Story
from tests.conftest import PLAIN_STORY, ROOT, STORY, Publish, page

CONFIG = config_at(ROOT / "pelicanconf.py")
PEOPLE = (
    Person(slug="rina", name="Rina Wulandari", address="/penulis/rina/"),
    Person(slug="redaksi", name="Redaksi Pesisir", address="/penulis/redaksi/"),
)
MARKUP = Markup.from_settings(CONFIG.markdown)
HEAD = "date: 2026-11-02 09:30\ncategory: Ekonomi\n"
TITLE = "title: Panen raya\n"

NO_SLUG = (
    "..",
    "a\\b",
    "%2e%2e",
    "%252e%252e",
    "a.b",
    "panen raya",
    "Panen",
    "panen--raya",
    "-panen",
    "pånen",
    "panen\u202e",
    "s\u0430mpit",
    "con",
    "aux",
    "com1",
)
"""What is no slug, no part of an old address and no name of an original."""
NO_LANGUAGE = ("../..", 'en" onload="x', "bahasa", "e", "en/../..", "en-", "english", "%65n", "12")
LANGUAGES = {
    "en": "en",
    "EN": "en",
    "jv": "jv",
    "bjn": "bjn",
    "zh-hant": "zh-Hant",
    "pt-br": "pt-BR",
    "es-419": "es-419",
}


def told_of(headers: str, path: str = "berita/2026/panen.md") -> Told:
    """What becomes of the story with these headers besides the common ones."""
    title = "" if "title:" in headers else TITLE
    text = f"---\n{HEAD}{title}{headers}\n---\nPetani memanen padi.\n"
    return StoryMaker(CONFIG, Known(CONFIG, PEOPLE), MARKUP).told(draft_from(text, path))


def story_with(headers: str, path: str = "berita/2026/panen.md") -> Story:
    told = told_of(headers, path)
    assert told.story is not None, told.findings
    return told.story


def found(headers: str, code: str) -> Finding:
    """The finding of that code, which stops the story."""
    told = told_of(headers)
    assert told.story is None
    return next(finding for finding in told.findings if finding.code == code)


def quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


@pytest.mark.parametrize(
    "slug", [*NO_SLUG, "../keluar", "/etc/passwd", "a/b", "a" * (LONGEST + 1)], ids=ascii
)
def test_a_slug_that_is_none_is_told_with_its_line_and_a_better_one(slug: str) -> None:
    finding = found(f"slug: {quoted(slug)}", "slug-tidak-sah")

    assert finding.line == 5
    assert trouble_with_slug(finding.example.removeprefix("slug: ")) == ""


@pytest.mark.parametrize("title", ["Con", "panjang " * 20])
def test_a_title_that_makes_no_good_slug_is_told_with_a_better_one(title: str) -> None:
    finding = found(f"title: {title}", "slug-tidak-sah")

    assert trouble_with_slug(finding.example.removeprefix("slug: ")) == ""


@pytest.mark.parametrize("slug", ["x", "2026-10", "a" * LONGEST, "con-te-partiro", "nul-koma-lima"])
def test_an_honest_odd_slug_is_kept(slug: str) -> None:
    assert story_with(f"slug: {slug}").address == f"/berita/{slug}/"


@pytest.mark.parametrize("title", ["Kisah Søren di Sampit", "Kabar S\u0430mpit"])
def test_a_title_whose_letters_vanish_from_the_address_is_told_and_published(title: str) -> None:
    told = told_of(f"title: {title}")
    finding = next(
        finding for finding in told.findings if finding.code == "alamat-kehilangan-huruf"
    )

    assert not finding.blocks
    assert finding.line == 4


@pytest.mark.parametrize("title", ["Kopi Éloïse", "Pasar 夜市 Sampit", "½ hari", "Harga 10²"])
def test_a_title_that_loses_no_part_of_a_word_is_not_spoken_of(title: str) -> None:
    assert told_of(f"title: {title}").findings == ()


@pytest.mark.parametrize("part", NO_SLUG, ids=ascii)
@pytest.mark.parametrize("form", ["{}", "/{}/", "/berita/{}/", "/{}/judul-lama/"])
def test_an_alias_that_would_lead_astray_is_told(part: str, form: str) -> None:
    finding = found(f"aliases: [{quoted(form.format(part))}]", "alias-tidak-sah")

    assert finding.line == 5


@pytest.mark.parametrize(
    "alias",
    ["/", "//jahat.example/", "/a//b/", "/aset/css/", "/foto/x/", "/sitemap/", f"/{'a/' * 200}"],
)
def test_an_alias_among_the_hubs_own_files_is_told(alias: str) -> None:
    assert found(f"aliases: [{quoted(alias)}]", "alias-tidak-sah").line == 5


@pytest.mark.parametrize(
    "alias", ["/2019/05/judul-lama/", "lama", "/feed/", "/en/berita/lama/", f"/{'a' * 200}/"]
)
def test_an_honest_old_address_is_kept(alias: str) -> None:
    assert story_with(f"aliases: [{alias}]").aliases == (f"/{alias.strip('/')}/",)


@pytest.mark.parametrize("lang", NO_LANGUAGE, ids=ascii)
def test_a_language_that_is_none_is_told(lang: str) -> None:
    assert found(f"lang: {quoted(lang)}", "bahasa-tidak-sah").line == 5


@pytest.mark.parametrize(("written", "tag"), LANGUAGES.items())
def test_a_language_is_known_in_any_capitals(written: str, tag: str) -> None:
    story = story_with(f"lang: {written}\nslug: harvest")

    assert (story.lang, story.address) == (tag, f"/{tag.lower()}/berita/harvest/")


@pytest.mark.parametrize("lang", ["id", "ID", ""])
def test_the_hubs_own_language_needs_no_folder(lang: str) -> None:
    story = story_with(f'lang: "{lang}"\nslug: panen')

    assert (story.lang, story.address) == ("id", "/berita/panen/")


@pytest.mark.parametrize("original", [*NO_SLUG[:-3], "/berita/panen/", "../x"], ids=ascii)
def test_a_translation_of_what_is_no_story_is_told(original: str) -> None:
    headers = f"lang: en\ntranslation: {quoted(original)}"

    assert found(headers, "terjemahan-tidak-sah").line == 6


def test_a_story_in_the_hubs_own_language_translates_nothing() -> None:
    assert found("slug: tiruan\ntranslation: bakau", "terjemahan-tidak-sah").line == 6


@pytest.mark.parametrize("field", ["tags", "authors", "category"])
def test_a_name_without_any_letter_is_told(field: str) -> None:
    text = HEAD.replace("category: Ekonomi\n", "") + f'{TITLE}{field}: "!?!"\n'
    draft = draft_from(f"---\n{text}---\nPetani memanen padi.\n", "berita/2026/panen.md")
    told = StoryMaker(CONFIG, Known(CONFIG), MARKUP).told(draft)

    assert [finding.code for finding in told.findings] == ["nama-tanpa-huruf"]


@pytest.mark.parametrize(
    "names",
    [
        ("C", "C++", "C#"),
        ("夜市", "早市", "سوق"),
        ("Sampit", "S\u0430mpit", "Smpit"),
        ("con", "con-4865f8b8 dan lain"),
        ("a" * 101, "a" * 102, "a" * 100),
        ("Kisah Søren", "Kisah Sren"),
    ],
)
def test_names_that_differ_never_share_an_address(names: tuple[str, ...]) -> None:
    known = Known(CONFIG)
    for make in (known.topic, known.person, known.channel):
        made = [make(name) for name in names]
        slugs = {thing.slug for thing in made if thing}

        assert len(slugs) == len(names)
        assert not any(map(trouble_with_slug, slugs))


@pytest.mark.parametrize(
    ("names", "slug"),
    [
        (("Hari Jadi", "hari-jadi", "HARI  JADI"), "hari-jadi"),
        (("Kopi Éloïse", "kopi eloise", "Kopi E\u0301loi\u0308se"), "kopi-eloise"),
        (("UMKM & Koperasi", "UMKM Koperasi"), "umkm-koperasi"),
        (("O'Brien", "O’Brien", "Obrien"), "obrien"),
    ],
)
def test_spellings_of_one_name_share_their_address(names: tuple[str, ...], slug: str) -> None:
    assert {slug_of(name, "topik") for name in names} == {slug}


def test_nobody_signs_at_the_address_of_somebody_else() -> None:
    known = Known(CONFIG, PEOPLE)

    assert known.person("rina-wulandari").slug == "rina-wulandari"
    assert known.person("Redaksi!").slug.startswith("redaksi-")
    assert known.person("REDAKSI PESISIR") is PEOPLE[1]


def test_two_spellings_of_a_channel_are_one_channel() -> None:
    known = Known(CONFIG)

    assert known.channel("Profil-Daerah") is known.channel("Profil Daerah")
    assert known.channel("Warga Muda") is known.channel("warga  muda")


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("halaman/x.md", "slug: kanal"),
        ("halaman/x.md", "slug: berita"),
        ("halaman/x.md", "slug: en"),
        ("halaman/x.md", "slug: aset"),
        ("halaman/x.md", "slug: cari"),
        ("halaman/x.md", "slug: cari\nlang: en"),
        ("halaman/x.md", "slug: berita\nlang: jv"),
        ("halaman/x.md", "slug: jv"),
    ],
)
def test_a_page_in_the_hubs_own_place_is_told(path: str, headers: str) -> None:
    others = [story_with("slug: harvest\nlang: jv", "berita/2026/jv.md")]
    told = list(clashes([story_with(headers, path), *others], CONFIG.addresses))

    assert [(finding.path, finding.code) for finding in told] == [(path, "alamat-terpakai")]


@pytest.mark.parametrize("headers", ["slug: pantai", "slug: panen\nlang: en", "slug: kanal-kita"])
def test_a_page_in_a_free_place_stands(headers: str) -> None:
    assert list(clashes([story_with(headers, "halaman/x.md")], CONFIG.addresses)) == []


OLD = story_with("slug: bakau", "berita/2026/bakau.md")
NEWCOMERS = {
    "whose file sorts first": ("slug: bakau", "berita/2025/aaa.md"),
    "whose file sorts last": ("slug: bakau", "berita/2026/zzz.md"),
    "who is younger": ("slug: bakau", "berita/2025/bakau.md"),
    "who wants it for an old address": (
        "slug: lain\naliases: [/berita/bakau/]",
        "berita/2025/lain.md",
    ),
}


@pytest.mark.parametrize("who", NEWCOMERS)
def test_a_newcomer_takes_nobodys_address(who: str) -> None:
    newcomer = replace(story_with(*NEWCOMERS[who]), published=datetime(2026, 12, 1, tzinfo=UTC))

    told = list(clashes([newcomer, OLD], CONFIG.addresses))

    assert [(finding.path, finding.code) for finding in told] == [(newcomer.path, "alamat-kembar")]
    assert OLD.path in told[0].problem


def test_who_was_published_there_keeps_an_address() -> None:
    moved = story_with("slug: bakau", "berita/2024/kisah-bakau.md")

    (finding,) = clashes([moved, OLD], CONFIG.addresses, {"/berita/bakau/": moved.path})

    assert finding.path == OLD.path


def test_a_story_is_translated_once_into_a_language() -> None:
    stories = [
        story_with(f"slug: {slug}\nlang: en\ntranslation: bakau", f"berita/2026/{slug}.md")
        for slug in ("mangrove", "mangroves")
    ]
    (finding,) = clashes([*stories, OLD], CONFIG.addresses)

    assert (finding.path, finding.code) == ("berita/2026/mangroves.md", "terjemahan-kembar")


@pytest.mark.parametrize(
    "target",
    [
        "{filename}../../../../etc/passwd.md",
        "{filename}/etc/passwd.md",
        "{filename}..\\..\\rahasia.md",
        "{filename}%2e%2e/%2e%2e/rahasia.md",
        "{filename}//[x.md",
        "{static}/data/people.yaml",
        "{attach}../../rahasia.pdf",
        "|filename|/etc/passwd",
        "../../../rahasia.md",
        "panen%00.md",
    ],
)
def test_a_link_to_a_file_leads_to_a_story_or_is_told(publish: Publish, target: str) -> None:
    text = STORY.replace("/tempat/desa-hilir/", target)

    with pytest.raises(StoriesNeedMending) as stop:
        publish({"berita/2026/bakau.md": text}, PLUGINS=["plugins.photos", "plugins.press"])

    assert {(finding.path, finding.line) for finding in stop.value.findings} == {
        ("berita/2026/bakau.md", 19)
    }


def test_honest_odd_names_have_pages_of_their_own(publish: Publish) -> None:
    text = PLAIN_STORY.replace("Tags: panen, padi", "Tags: C++, C#, 夜市, R&B").replace(
        "Rina Wulandari", "张伟; Con; José"
    )

    rooms = [f"plugins.{room}" for room in ("photos", "views", "seo", "press")]
    output = publish({"berita/2026/panen-raya.md": text}, PLUGINS=rooms)
    links = page(output, "/berita/panen-raya/").xpath("//a/@href")

    for name in ("C++", "C#", "夜市", "R&B"):
        address = f"/topik/{slug_of(name, 'topik')}/"
        assert address in links
        assert name[1:] in page(output, address).findtext(".//h1")
    for name in ("张伟", "Con", "José"):
        address = f"/penulis/{slug_of(name, 'penulis')}/"
        assert address in links
        assert name in page(output, address).findtext(".//h1")


@pytest.mark.parametrize("slug", ["", "a", "con", "../x", "é" * 300, "夜市", "-", "x" * 300])
def test_what_is_offered_instead_is_sound(slug: str) -> None:
    assert not mended(slug) or trouble_with_slug(mended(slug)) == ""


def test_a_tag_of_a_language_is_short() -> None:
    assert language_tag("en-" * 100_000) == ""
