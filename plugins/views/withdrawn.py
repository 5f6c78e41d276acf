"""The page of a story that was taken back: its address stays, its words do not."""

from plugins.newsroom import dates
from plugins.newsroom.page import Kind, Page, Withdrawal
from plugins.newsroom.site import Link, Site
from plugins.newsroom.story import Story
from plugins.newsroom.words import Speech
from plugins.views import words


def withdrawn_page(story: Story, site: Site) -> Page:
    """Says that the story was withdrawn, when and why; no search engine shall keep it."""
    say = site.words.of(story.lang)
    title = f"{say(words.WITHDRAWN)}: {story.title}"
    return Page(
        kind=Kind.WITHDRAWN,
        address=story.address,
        title=title,
        description=_description(story, say),
        # Its channel may hold nothing else, and then has no page.
        trail=(Link(text=say(words.HOME), address="/"), Link(text=title, address=story.address)),
        indexable=False,
        lang=story.lang,
        content=Withdrawal(
            published=story.published, reason=story.withdrawn_reason, day=story.withdrawn_on
        ),
    )


def _description(story: Story, say: Speech) -> str:
    if story.withdrawn_on is None:
        return say("Berita ini ditarik oleh redaksi. Alasannya ada di halaman ini.")
    return say(
        "Berita ini ditarik oleh redaksi pada %(day)s. Alasannya ada di halaman ini.",
        day=dates.day(story.withdrawn_on, say),
    )
