"""A story's body as its page shows it: dateline, fact boxes and pull quotes, from plain Markdown.

`> **Fakta:** ...` becomes a box, a quotation whose last line is `> — Name` a pull quote. Feeds
and other readers get the body itself, where both are ordinary quotations.
"""

import re
from html import escape, unescape

DATELINE = re.compile(r"\A\s*<p>(?P<where>[^<>()]{2,40}\([^<>()]{2,60}\))\s+[-–—]\s+")
QUOTATION = re.compile(r"<blockquote>(?P<body>(?:(?!</?blockquote>).)*)</blockquote>", re.DOTALL)
TITLED = re.compile(
    r"\A\s*<p><strong>(?P<title>[^<>]{2,60}?)(?::</strong>|</strong>:)\s*(?P<rest>.*?)</p>",
    re.DOTALL,
)
SIGNED = re.compile(r"(?:<p>|(?:<br ?/?>|\n))\s*[—–]\s+(?P<who>[^\n]{2,160}?)</p>\s*\Z", re.DOTALL)


def dressed(html: str) -> str:
    """Sanitised `html` with classes for what the theme shows in its own way; no word changes."""
    return QUOTATION.sub(_quotation, DATELINE.sub(_dateline, html, count=1))


def _dateline(match: re.Match[str]) -> str:
    return f'<p><span class="dateline">{match["where"]}</span> — '


def _quotation(match: re.Match[str]) -> str:
    body = match["body"]
    if titled := TITLED.match(body):
        return _fact_box(titled, body[titled.end() :])
    if signed := SIGNED.search(body):
        return _pull_quote(body[: signed.start()], signed["who"])
    return match[0]


def _fact_box(titled: re.Match[str], after: str) -> str:
    title = titled["title"]
    first = f"<p>{titled['rest']}</p>" if titled["rest"] else ""
    label = escape(unescape(title))
    return (
        f'<div class="fact-box" role="note" aria-label="{label}">'
        f'<p class="fact-box__title">{title}</p>\n{first}{after}</div>'
    )


def _pull_quote(words: str, who: str) -> str:
    words = words.rstrip()
    if words.count("<p>") > words.count("</p>"):
        words += "</p>"
    return (
        f'<figure class="pull-quote"><blockquote>{words}</blockquote>'
        f"<figcaption>{who}</figcaption></figure>"
    )
