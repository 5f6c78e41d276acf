"""The searches that a story answers travel from its headers to the Story."""

from plugins.bridge.known import Known
from plugins.bridge.markup import Markup
from plugins.bridge.reader import draft_from
from plugins.bridge.settings import config_at
from plugins.bridge.stories import StoryMaker
from plugins.newsroom.story import Story
from tests.conftest import ROOT


def story_with(header: str) -> tuple[list[str], Story | None]:
    """The codes found on the way, and the story when there is one."""
    config = config_at(ROOT / "pelicanconf.py")
    maker = StoryMaker(config, Known(config), Markup.from_settings(config.markdown))
    text = f"---\ntitle: Pasar pagi\ndate: 2026-11-01\n{header}\n---\nPasar buka pagi.\n"
    told = maker.told(draft_from(text, "berita/2026/pasar.md"))
    return [finding.code for finding in told.findings], told.story


def test_a_story_carries_its_searches_in_their_order() -> None:
    codes, story = story_with("queries: [pasar sampit, jam buka  pasar]")

    assert codes == []
    assert story is not None
    assert story.queries == ("pasar sampit", "jam buka pasar")


def test_a_story_without_them_answers_none() -> None:
    _, story = story_with("keyphrase: pasar")

    assert story is not None
    assert story.queries == ()


def test_searches_that_are_no_list_are_told() -> None:
    codes, story = story_with("queries: {satu: dua}")

    assert codes == ["bukan-daftar"]
    assert story is None
