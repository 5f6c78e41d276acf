"""Old addresses lead on: a small page for each alias, for hosts that know no redirects."""

from collections.abc import Iterator
from functools import partial
from html import escape

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob, file_of
from plugins.newsroom.findings import BuildStopped

PAGE = """\
<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<link rel="canonical" href="{target}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={target}">
</head>
<body><p><a href="{target}">{title}</a></p></body>
</html>
"""


def redirect_jobs(edition: Edition) -> Iterator[FileJob]:
    """A page at each alias of a story; it may not stand where another page does."""
    site = edition.newspaper.site
    taken = {page.address for page in edition.pages}
    for story in edition.newspaper.stories:
        for alias in story.aliases:
            if alias in taken:
                raise BuildStopped(f"{story.path}: the alias {alias} is the address of a page.")
            text = PAGE.format(
                lang=escape(story.lang),
                title=escape(story.title),
                target=escape(site.absolute(story.address)),
            ).encode()
            yield FileJob(path=file_of(alias), digest=digest(text), make=partial(bytes, text))
