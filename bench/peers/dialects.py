"""A story's file as each peer wants it: the same facts, the same body, another header."""

import json
from collections.abc import Mapping

from bench.peers.story import Story


def ours(story: Story) -> str:
    header = {
        "title": _quoted(story.title),
        "date": f"{story.published:%Y-%m-%d %H:%M}",
        "category": story.channel,
        "tags": f"[{', '.join(story.tags)}]",
        "authors": f"[{story.byline}]",
        "slug": story.slug,
        "summary": _quoted(story.summary),
    }
    if story.photo:
        header |= {"image": story.photo, "image_alt": "Perahu di tepi sungai pada pagi hari"}
        header |= {"image_caption": "Perahu di tepi sungai.", "image_credit": "Kabar Uji"}
    return _fenced(header, story.body)


def hugo(story: Story) -> str:
    header = {
        "title": _quoted(story.title),
        "date": story.published.isoformat(),
        "slug": story.slug,
        "summary": _quoted(story.summary),
        "kanal": f"[{story.channel}]",
        "topik": f"[{', '.join(story.tags)}]",
        "penulis": f"[{story.byline}]",
    }
    if story.photo:
        header["photo"] = story.photo
    return _fenced(header, story.body)


def eleventy(story: Story) -> str:
    header = {
        "title": _quoted(story.title),
        "date": story.published.isoformat(),
        "permalink": f"/berita/{story.slug}/index.html",
        "summary": _quoted(story.summary),
        "channel": story.channel,
        "topics": f"[{', '.join(story.tags)}]",
        "byline": story.byline,
    }
    if story.photo:
        header["photo"] = story.photo
    return _fenced(header, story.body)


def pelican(story: Story) -> str:
    """Pelican's own dialect: no fence, no quotes, lists with commas."""
    header = {
        "Title": story.title,
        "Date": f"{story.published:%Y-%m-%d %H:%M}",
        "Category": story.channel,
        "Tags": ", ".join(story.tags),
        "Authors": story.byline,
        "Slug": story.slug,
        "Summary": story.summary,
    }
    return f"{_lines(header)}\n{story.body}"


def _fenced(header: Mapping[str, str], body: str) -> str:
    return f"---\n{_lines(header)}---\n{body}"


def _lines(header: Mapping[str, str]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in header.items())


def _quoted(text: str) -> str:
    """A JSON string is a YAML string."""
    return json.dumps(text, ensure_ascii=False)
