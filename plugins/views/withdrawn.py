"""The page of a story that was taken back: its address stays, its words do not."""

from plugins.newsroom import dates
from plugins.newsroom.page import Kind, Page, Withdrawal
from plugins.newsroom.site import Link
from plugins.newsroom.story import Story
from plugins.views import words


def withdrawn_page(story: Story) -> Page:
    """Says that the story was withdrawn, when and why; no search engine shall keep it."""
    title = f"{words.WITHDRAWN}: {story.title}"
    when = f" pada {dates.day(story.withdrawn_on)}" if story.withdrawn_on else ""
    return Page(
        kind=Kind.WITHDRAWN,
        address=story.address,
        title=title,
        description=f"Berita ini ditarik oleh redaksi{when}. Alasannya ada di halaman ini.",
        # Its channel may hold nothing else, and then has no page.
        trail=(Link(text=words.HOME, address="/"), Link(text=title, address=story.address)),
        indexable=False,
        lang=story.lang,
        content=Withdrawal(
            published=story.published, reason=story.withdrawn_reason, day=story.withdrawn_on
        ),
    )
