"""Caddy: one whole configuration for one edition, to copy and to switch on."""

import re
from collections.abc import Iterator

from plugins.newsroom.edition import LASTING
from plugins.newsroom.serving import ASK_FIRST, BYTES, FOR_EVER, HTML, TYPES
from plugins.security.domain import Domain
from plugins.security.headers import headers

Pairs = tuple[tuple[str, str], ...]

WHOLE = """\
# Caddy for {url}
# All that this edition asks of its server, written while it was built.
#
#   cp {folder}/_hosting/Caddyfile /etc/caddy/{name}.caddy
#   echo 'import {name}.caddy' >> /etc/caddy/Caddyfile
#   caddy validate --config /etc/caddy/Caddyfile && systemctl reload caddy
#
# The edition lies in {folder} (HOSTING["root"] in pelicanconf.py says where).
# Copy this file again when an address has moved; until then a page at the old one leads on.
#
# With https: Caddy fetches a certificate and has http: lead on. Behind a proxy that does so
# itself, begin the next line with http:.
{scheme}://{authority} {{
\troot * {root}
\t# No "log" here: who reads what is nobody's business.
\t# Caddy follows links; an edition has none, and nobody else writes into its folder.

\troute {{
\t\turi path_regexp /{{2,}} /
\t\theader {{
{sent}\t\t\tCache-Control "{ask_first}"
\t\t}}

\t\t# Nothing is sent in here.
\t\t@sending not method GET HEAD
\t\terror @sending 405
{elsewhere}
\t\t# Hidden files, and what is written for hosts alone.
\t\t@hidden vars_regexp {{http.request.uri.path}} {hidden}
\t\terror @hidden 404
{redirects}
\t\t# "/x" leads to "/x/" by path alone: scheme, host and port stay the reader's.
\t\t@folder {{
\t\t\tnot path */
\t\t\tfile {{path}}/index.html
\t\t}}
\t\t@folder_asking {{
\t\t\tnot path */
\t\t\tfile {{path}}/index.html
\t\t\texpression `{{query}} != ""`
\t\t}}
\t\tredir @folder_asking {{path}}/?{{query}} 301
\t\tredir @folder {{path}}/ 301

\t\t# No file, no page in the folder, or a name longer than any file's.
\t\t@missing not file {{path}} {{path}}index.html
\t\terror @missing 404

\t\t# What each file is.
\t\theader Content-Type {other}
\t\t@page path */
\t\theader @page Content-Type "{html}"
{kinds}
\t\t# Their names carry a digest: what was there once stays as it is.
\t\t@lasting {{
\t\t\tpath {lasting}
\t\t\tnot header Range *
\t\t\tfile
\t\t}}
\t\theader @lasting Cache-Control "{for_ever}"

\t\tencode gzip {{
\t\t\tminimum_length 256
\t\t\tmatch {{
{compressed}\t\t\t}}
\t\t}}
\t\tfile_server
\t}}

\thandle_errors {{
\t\t@405 expression {{err.status_code}} == 405
\t\theader @405 Allow "GET, HEAD"
\t\theader Content-Type "{html}"
\t\theader Cache-Control "{ask_first}"
\t\t# Whatever a browser keeps of a page that was not there, it gets a whole one.
\t\trequest_header -If-None-Match
\t\trequest_header -If-Modified-Since
\t\trequest_header -Range
\t\t@404 expression {{err.status_code}} == 404
\t\trewrite @404 {base}/404.html
\t\tencode gzip
\t\tfile_server @404
\t}}
}}
"""

ELSEWHERE = """
\t\t# Beside the hub: whatever else this host serves.
\t\t@elsewhere not path {base} {base}/*
\t\terror @elsewhere 404
"""
MOVED = """
\t\t# Old addresses, with and without their closing slash.
\t\tmap {path} {moved} {
PAIRS\t\t\tdefault ""
\t\t}
\t\t@moved_asking expression `{moved} != "" && {query} != ""`
\t\tredir @moved_asking {moved}?{query} 301
\t\t@moved expression `{moved} != ""`
\t\tredir @moved {moved} 301
"""
KIND = """\t\t@kind{number} path {patterns}
\t\theader @kind{number} Content-Type "{kind}"
"""


def caddy(domain: Domain, pairs: Pairs) -> str:
    """A site block; `pairs` are old and new addresses behind the host's name, all plain."""
    text = sorted({kind for kind in TYPES.values() if "charset" in kind})
    return WHOLE.format(
        url=f"{domain.scheme}://{domain.authority}{domain.base}/",
        folder=f"{domain.root}{domain.base}",
        name=domain.root.rpartition("/")[2],
        scheme=domain.scheme,
        authority=domain.authority,
        root=domain.root,
        base=domain.base,
        hidden=_hidden(domain.base),
        sent="".join(f'\t\t\t{name} "{value}"\n' for name, value in headers(domain.hsts)),
        ask_first=ASK_FIRST,
        for_ever=FOR_EVER,
        elsewhere=ELSEWHERE.format(base=domain.base) if domain.base else "",
        redirects=_moved(pairs) if pairs else "",
        other=BYTES,
        html=HTML,
        kinds="".join(_kinds()),
        lasting=" ".join(f"{domain.base}{folder}*" for folder in LASTING),
        compressed="".join(f'\t\t\t\theader Content-Type "{kind}"\n' for kind in text),
    )


def _hidden(base: str) -> str:
    """For paths as they were asked for, decoded and not put right: no dots lead up."""
    ours = rf"^{re.escape(base)}/(?:_(?:hosting|headers|redirects)(?:/|$)|404\.html$)"
    return rf"(?i)(?:/\.|{ours})"


def _moved(pairs: Pairs) -> str:
    return MOVED.replace("PAIRS", "".join(f"\t\t\t{old} {new}\n" for old, new in pairs))


def _kinds() -> Iterator[str]:
    """The ends of names by kind; plain bytes need not be named."""
    ends: dict[str, list[str]] = {}
    for end, kind in TYPES.items():
        ends.setdefault(kind, []).append(f"*{end}")
    for number, (kind, patterns) in enumerate(ends.items()):
        if kind != BYTES:
            yield KIND.format(number=number, patterns=" ".join(patterns), kind=kind)
