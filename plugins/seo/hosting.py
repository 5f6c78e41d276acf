"""Old addresses as rules for hosts that answer with a true 301 instead of a page.

Addresses hold nothing that any of these files would have to quote (newsroom.redirect).
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import PurePosixPath

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob

Pairs = tuple[tuple[str, str], ...]
"""(old, new), both as they stand behind the host's name."""

NGINX = """\
# Alamat lama dan tujuannya, ditulis saat situs dibangun.
# Dalam http {{ }}:    include .../_hosting/nginx-redirects.conf;
# Dalam server {{ }}:  if ($alamat_baru) {{ return 301 $alamat_baru$is_args$args; }}
map_hash_bucket_size {bucket};
map_hash_max_size {most};
map $uri $alamat_baru {{
    default "";
{lines}}}
"""
CADDY = """\
# Alamat lama dan tujuannya, ditulis saat situs dibangun.
# Dalam blok situs:  import .../_hosting/Caddyfile-redirects
map {{path}} {{alamat_baru}} {{
{lines}\tdefault ""
}}
@pindah expression `{{alamat_baru}} != ""`
redir @pindah {{alamat_baru}} 301
"""


def hosting_jobs(edition: Edition) -> Iterator[FileJob]:
    """The same rules for Netlify and Cloudflare, nginx, and Caddy; those for servers always."""
    site = edition.newspaper.site
    pairs = tuple(sorted((site.link(r.old), site.link(r.new)) for r in edition.newspaper.redirects))
    writers: dict[str, Callable[[Pairs], str]] = {
        "_hosting/nginx-redirects.conf": nginx,
        "_hosting/Caddyfile-redirects": caddy,
    }
    if pairs:
        writers["_redirects"] = netlify
    for path, write in writers.items():
        text = write(pairs).encode()
        yield FileJob(
            path=PurePosixPath(path), digest=digest(path, text), make=partial(bytes, text)
        )


def netlify(pairs: Pairs) -> str:
    """`_redirects`, with a plain 301: Cloudflare refuses Netlify's forced "301!"."""
    return "".join(f"{old} {new} 301\n" for old, new in pairs)


def nginx(pairs: Pairs) -> str:
    """A map for nginx; the sizes let the longest address and all of them fit its hash."""
    doubled = tuple(_with_and_without_slash(pairs))
    longest = max((len(old) for old, _ in doubled), default=0)
    lines = "".join(f"    {old} {new};\n" for old, new in doubled)
    # An entry takes its key and two pointers; nginx wants a multiple of the cache line.
    return NGINX.format(
        bucket=max(128, _power_of_two(longest + 32)),
        most=max(2048, _power_of_two(4 * len(doubled))),
        lines=lines,
    )


def caddy(pairs: Pairs) -> str:
    """A map for Caddy."""
    doubled = _with_and_without_slash(pairs)
    return CADDY.format(lines="".join(f"\t{old} {new}\n" for old, new in doubled))


def _with_and_without_slash(pairs: Pairs) -> Iterator[tuple[str, str]]:
    """People leave the closing slash away; that saves them a second redirect."""
    for old, new in pairs:
        yield old, new
        if old.endswith("/"):
            yield old.rstrip("/"), new


def _power_of_two(least: int) -> int:
    return 1 << (least - 1).bit_length()
