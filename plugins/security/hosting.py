"""What an edition tells its host: `_headers`, and whole configurations for nginx and Caddy."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import PurePosixPath

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import LASTING, Edition, FileJob
from plugins.newsroom.redirect import Redirect, is_plain
from plugins.newsroom.serving import FOR_EVER
from plugins.security.caddy import caddy
from plugins.security.domain import Domain
from plugins.security.headers import headers
from plugins.security.nginx import nginx

Pairs = tuple[tuple[str, str], ...]


def header_jobs(edition: Edition, domain: Domain) -> Iterator[FileJob]:
    """The same answers from Netlify and Cloudflare, nginx, and Caddy."""
    pairs = tuple(pairs_of(edition.newspaper.redirects, domain.base))
    writers: dict[str, Callable[[], str]] = {
        "_headers": partial(netlify, domain),
        "_hosting/nginx.conf": partial(nginx, domain, pairs),
        "_hosting/Caddyfile": partial(caddy, domain, pairs),
    }
    for path, write in writers.items():
        text = write().encode()
        yield FileJob(
            path=PurePosixPath(path), digest=digest(path, text), make=partial(bytes, text)
        )


def pairs_of(redirects: Iterable[Redirect], base: str) -> Iterator[tuple[str, str]]:
    """Old and new addresses behind the host's name, each old one once, in order.

    People leave the closing slash away; answering that too saves them a second redirect. The
    bridge has told of addresses that are not plain; here nothing else gets into a configuration.
    """
    plain = sorted(
        (redirect.old, redirect.new)
        for redirect in redirects
        if is_plain(redirect.old) and (redirect.new == "/" or is_plain(redirect.new))
    )
    named = {f"{base}{old}": f"{base}{new}" for old, new in plain}
    short = {old.rstrip("/"): new for old, new in named.items() if old.endswith("/")}
    yield from sorted((short | named).items())


def netlify(domain: Domain) -> str:
    """`_headers`. Cloudflare joins values of one name, so no path may match two Cache-Control
    lines; without one, both hosts have browsers ask about a page every time.
    """
    everything = "".join(f"  {name}: {value}\n" for name, value in headers(domain.hsts))
    lasting = "".join(
        f"{domain.base}{folder}*\n  Cache-Control: {FOR_EVER}\n" for folder in LASTING
    )
    return f"{domain.base}/*\n{everything}{lasting}"
