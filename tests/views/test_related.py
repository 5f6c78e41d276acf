import pytest

from plugins.newsroom.story import Status, Story
from plugins.views.related import LIMITS, Related
from plugins.views.vocabulary import Vocabulary
from tests.conftest import STORY, Publish, page
from tests.views.samples import newspaper, story, topic

RIVER = "<p>Kelotok menyusuri muara; penumpang melihat bekantan di tepian.</p>"
AGAIN = "<p>Muara sepi, kecuali sebuah kelotok yang membawa penumpang melihat bekantan.</p>"
OTHERS = [
    story(f"lain-{number}", f"<p>{words}.</p>", days=100 + number)
    for number, words in enumerate(
        ["Harga beras turun", "Jembatan selesai dicat", "Sepak bola antarkampung", "Guru pensiun"]
    )
]


def companions(first: Story, *others: Story) -> list[str]:
    paper = newspaper(first, *others)
    return [found.slug for found in Related(paper).to(first)]


def test_a_story_that_tells_of_the_same_comes_before_newer_ones() -> None:
    assert companions(story("susur", RIVER), story("lagi", AGAIN), *OTHERS)[0] == "lagi"


def test_words_are_compared_by_their_stems_and_without_stop_words() -> None:
    words = Vocabulary("id")

    assert words.counts("Penanaman, ditanam, menanam: yang dan di untuk") == {
        **words.counts("menanam penanaman"),
        **words.counts("ditanam"),
    }
    assert words.counts("pelabuhan") == words.counts("berlabuh")
    assert words.counts("yang dan di untuk") == {}


def test_the_title_counts_too() -> None:
    first = story("a", title="Batik cap motif jelawat")
    assert companions(first, story("b", title="Motif jelawat pada batik"), *OTHERS)[0] == "b"


def test_a_shared_topic_brings_stories_together_that_use_other_words() -> None:
    bakau = topic("bakau")
    first = story("a", RIVER, topics=(bakau,))

    assert companions(first, story("b", "<p>Lain sekali.</p>", topics=(bakau,)), *OTHERS)[0] == "b"


def test_the_newest_fill_up_and_come_first_where_none_is_closer() -> None:
    assert companions(story("sendiri", RIVER), *OTHERS) == ["lain-3", "lain-2", "lain-1"]
    twins = [story(f"kembar-{day}", RIVER, days=day) for day in range(5)]
    assert companions(story("susur", RIVER), *twins) == ["kembar-4", "kembar-3", "kembar-2"]


@pytest.mark.parametrize("count", [1, 2, 3, 9])
def test_never_the_story_itself_and_never_more_than_three(count: int) -> None:
    stories = [story(f"s{number}", RIVER, days=number) for number in range(count)]
    paper = newspaper(*stories)

    for one in stories:
        found = Related(paper).to(one)
        assert len(found) == min(LIMITS.most, count - 1)
        assert one not in found
        assert len(set(found)) == len(found)


def test_a_story_goes_only_with_stories_in_its_language() -> None:
    english = [story(f"en-{number}", RIVER, lang="en", channel=None) for number in range(2)]
    paper = newspaper(story("susur", RIVER), story("lagi", AGAIN), *english)

    assert [found.lang for found in Related(paper).to(english[0])] == ["en"]
    assert [found.slug for found in Related(paper).to(paper.listed[0])] == [paper.listed[1].slug]


def test_what_is_hidden_or_the_newsrooms_own_is_not_offered() -> None:
    hidden = story("tersembunyi", RIVER, status=Status.HIDDEN)
    about = story("tentang", RIVER, channel=None)
    first = story("susur", RIVER)
    found = Related(newspaper(first, hidden, about, *OTHERS))

    assert {hidden.slug, about.slug}.isdisjoint(one.slug for one in found.to(first))
    assert found.to(about) == found.to(hidden) == ()


def test_the_order_in_which_files_are_read_does_not_matter() -> None:
    stories = [story("susur", RIVER), story("lagi", AGAIN), *OTHERS]
    papers = newspaper(*stories), newspaper(*reversed(stories))

    one, other = map(Related, papers)
    assert [one.to(each) for each in stories] == [other.to(each) for each in stories]


def test_a_translation_is_no_companion_of_its_original(publish: Publish) -> None:
    english = STORY.replace("slug: bakau", "slug: mangroves\nlang: en")
    files = {
        f"berita/2026/en{number}.md": english.replace("mangroves", f"mangroves-{number}")
        for number in range(3)
    }
    files["berita/2026/en0.md"] = files["berita/2026/en0.md"].replace(
        "lang: en", "lang: en\ntranslation: bakau"
    )
    rooms = ["plugins.views", "plugins.press"]
    output = publish({**files, "foto/bakau.jpg": None}, PLUGINS=rooms)
    read = page(output, "/en/berita/mangroves-1/")

    offered = read.xpath("//section[@aria-labelledby='baca-juga']//h3/a/@href")
    assert sorted(offered) == ["/en/berita/mangroves-0/", "/en/berita/mangroves-2/"]
    ways = read.xpath("//nav[contains(@class,'neighbours')]//a/@href")
    assert ways
    assert all(way.startswith("/en/") for way in ways)
    original = page(output, "/berita/bakau/").xpath(
        "//section[@aria-labelledby='baca-juga']//a/@href | //nav[@class='neighbours']//a/@href"
    )
    assert original
    assert not [way for way in original if way.startswith("/en/")]
