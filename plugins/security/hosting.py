"""The headers as hosts want them written: `_headers`, and snippets for nginx and Caddy.

No value holds a double quote or a dollar sign, which the servers would read for themselves.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import PurePosixPath

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import LASTING, Edition, FileJob
from plugins.newsroom.site import Site
from plugins.security.headers import ASK_FIRST, FOR_EVER, headers

NGINX = """\
# Kepala jawaban untuk semua halaman dan berkas, ditulis saat situs dibangun.
# Dalam server {{ }}:  include .../_hosting/nginx-headers.conf;
# "location" yang punya "add_header" sendiri perlu baris "include" ini juga.
{lines}set $lama_simpan "{ask_first}";
if ($uri ~ "^{folders}") {{ set $lama_simpan "{for_ever}"; }}
add_header Cache-Control $lama_simpan;
location = {manifest} {{ types {{ }} default_type application/manifest+json; }}
"""
CADDY = """\
# Kepala jawaban untuk semua halaman dan berkas, ditulis saat situs dibangun.
# Dalam blok situs:  import .../_hosting/Caddyfile-headers
header {{
{lines}\t?Cache-Control "{ask_first}"
}}
@awet {{
\tpath {folders}
\tfile
}}
header @awet Cache-Control "{for_ever}"
"""


def header_jobs(edition: Edition) -> Iterator[FileJob]:
    """The same headers for Netlify and Cloudflare, nginx, and Caddy."""
    writers: dict[str, Callable[[Site], str]] = {
        "_headers": netlify,
        "_hosting/nginx-headers.conf": nginx,
        "_hosting/Caddyfile-headers": caddy,
    }
    for path, write in writers.items():
        text = write(edition.newspaper.site).encode()
        yield FileJob(
            path=PurePosixPath(path), digest=digest(path, text), make=partial(bytes, text)
        )


def netlify(site: Site) -> str:
    """`_headers`. Cloudflare joins values of one name, so no path may match two Cache-Control
    lines; without one, both hosts have browsers ask about a page every time.
    """
    everything = "".join(f"  {name}: {value}\n" for name, value in headers())
    lasting = "".join(f"{site.link(folder)}*\n  Cache-Control: {FOR_EVER}\n" for folder in LASTING)
    return f"{site.link('/')}*\n{everything}{lasting}"


def nginx(site: Site) -> str:
    """Lines for a server block; "always" sends them with 404 too, Cache-Control excepted."""
    folders = "|".join(re.escape(site.link(folder)) for folder in LASTING)
    return NGINX.format(
        lines="".join(f'add_header {name} "{value}" always;\n' for name, value in headers()),
        ask_first=ASK_FIRST,
        for_ever=FOR_EVER,
        folders=f"({folders})",
        manifest=site.link("/manifest.webmanifest"),
    )


def caddy(site: Site) -> str:
    """Lines for a site block."""
    return CADDY.format(
        lines="".join(f'\t{name} "{value}"\n' for name, value in headers()),
        ask_first=ASK_FIRST,
        for_ever=FOR_EVER,
        folders=" ".join(f"{site.link(folder)}*" for folder in LASTING),
    )
