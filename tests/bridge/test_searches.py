"""The searches that a story answers travel from its headers to the Story."""

from datetime import datetime

from plugins.bridge.markup import Markup
from plugins.bridge.reader import draft_from
from plugins.bridge.settings import config_at
from plugins.bridge.stories import Registers, StoryMaker
from plugins.newsroom.story import Story
from tests.conftest import ROOT


def story_with(header: str) -> tuple[list[str], tuple[Story, ...]]:
    """The codes found on the way, and the story when there is one."""
    config = config_at(ROOT / "pelicanconf.py")
    maker = StoryMaker(
        config, Registers(people=(), places=()), Markup.from_settings(config.markdown)
    )
    text = f"---\ntitle: Pasar pagi\ndate: 2026-11-01\n{header}\n---\nPasar buka pagi.\n"
    draft = draft_from(text, "berita/2026/pasar.md")
    stories = maker.stories_from((draft,), datetime(2026, 11, 22, tzinfo=config.zone))
    return [finding.code for finding in maker.findings], stories


def test_a_story_carries_its_searches_in_their_order() -> None:
    codes, (story,) = story_with("queries: [pasar sampit, jam buka  pasar]")

    assert codes == []
    assert story.queries == ("pasar sampit", "jam buka pasar")


def test_a_story_without_them_answers_none() -> None:
    _, (story,) = story_with("keyphrase: pasar")

    assert story.queries == ()


def test_searches_that_are_no_list_are_told() -> None:
    codes, stories = story_with("queries: {satu: dua}")

    assert codes == ["bukan-daftar"]
    assert stories == ()
