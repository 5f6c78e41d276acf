"""Old addresses lead on: a small page at each of them, for hosts that know no redirects."""

from collections.abc import Iterator
from functools import partial
from html import escape

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob, file_of

# Without noindex: a search engine shall follow the page and hand on what the old address earned.
PAGE = """\
<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<link rel="canonical" href="{target}">
<meta http-equiv="refresh" content="0; url={target}">
</head>
<body>
<p>Halaman ini sudah pindah: <a href="{target}">{title}</a></p>
</body>
</html>
"""


def redirect_jobs(edition: Edition) -> Iterator[FileJob]:
    """A page at every old address; the inspection has seen that none stands in another's place."""
    site = edition.newspaper.site
    for redirect in edition.newspaper.redirects:
        page = edition.pages[redirect.new]
        text = PAGE.format(
            lang=escape(page.lang),
            title=escape(page.title),
            target=escape(site.absolute(page.address)),
        ).encode()
        yield FileJob(path=file_of(redirect.old), digest=digest(text), make=partial(bytes, text))
