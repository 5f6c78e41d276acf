"""nginx: one whole configuration for one edition, to copy and to switch on."""

import re

from plugins.newsroom.edition import LASTING
from plugins.newsroom.serving import ASK_FIRST, BYTES, FOR_EVER, TYPES
from plugins.security.domain import Domain
from plugins.security.headers import headers

Pairs = tuple[tuple[str, str], ...]

WHOLE = """\
# nginx for {url}
# All that this edition asks of its server, written while it was built.
#
#   cp {folder}/_hosting/nginx.conf /etc/nginx/conf.d/{name}.conf
#   nginx -t && systemctl reload nginx
#
# The edition lies in {folder} (HOSTING["root"] in pelicanconf.py says where).
# Copy this file again when an address has moved; until then a page at the old one leads on.
server {{
    listen 80;
    # On a machine without IPv6, take this line away.
    listen [::]:80;
    server_name {host};
    root {root};

    # TLS: "certbot --nginx -d {host}" adds all it takes by itself. By hand: name your certificate,
    # take away "#tls " here and at the end of the file, and the two lines above that listen.
    #tls listen 443 ssl http2;
    #tls listen [::]:443 ssl http2;
    #tls ssl_certificate /etc/letsencrypt/live/{host}/fullchain.pem;
    #tls ssl_certificate_key /etc/letsencrypt/live/{host}/privkey.pem;
    #tls ssl_protocols TLSv1.2 TLSv1.3;

    # Who reads what is nobody's business: nothing is noted of a reader, nor of a miss. Only what
    # is wrong with the server itself goes to its error log.
    access_log off;
    log_not_found off;
    error_log /var/log/nginx/error.log crit;

    server_tokens off;
    autoindex off;
    index index.html;
    # No link leads out of the folder; the folder itself may be one.
    disable_symlinks on from=$document_root;
    # "/x" leads to "/x/" by path alone: scheme, host and port stay the reader's, behind any proxy.
    absolute_redirect off;

    types {{
{types}    }}
    default_type {other};
    charset utf-8;
    charset_types {text};

    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 256;
    gzip_comp_level 5;
    gzip_types {text};

{sent_first}
    # For what never changes. An answer about a part of it is not kept: there may be no such part.
    set $keep "{for_ever}";
    if ($http_range) {{
        set $keep "{ask_first}";
    }}

    # Nothing is sent in here.
    if ($request_method !~ ^(?:GET|HEAD)$) {{
        return 405;
    }}
    error_page 405 @only_reading;
    location @only_reading {{
{only_reading}
        return 405;
    }}

    # A folder without a page is no secret, it is not there.
    error_page 403 404 =404 {base}/404.html;
    location = {base}/404.html {{
        internal;
    }}

    # Certificates are asked for here.
    location ^~ /.well-known/acme-challenge/ {{
        default_type text/plain;
    }}
    # Hidden files, and what is written for hosts alone.
    location ~* (?:/\\.|^{escaped}/_(?:hosting|headers|redirects)(?:/|$)) {{
        return 404;
    }}
{elsewhere}
    # Their names carry a digest: what was there once stays as it is.
    location ~ ^{escaped}/(?:{lasting})/ {{
        try_files $uri =404;
{sent}
        add_header Cache-Control $keep;
    }}
{redirects}}}

#tls server {{
#tls     listen 80;
#tls     listen [::]:80;
#tls     server_name {host};
#tls     access_log off;
#tls     server_tokens off;
#tls     return 301 https://{host}$request_uri;
#tls }}
"""
UNDER_A_PATH = """
    # Beside the hub: whatever else this host serves.
    location / {{
        return 404;
    }}
    location = {base} {{
        return 301 {base}/$is_args$args;
    }}
    location {base}/ {{
    }}
"""
MOVED = """
    # Old addresses, with and without their closing slash.
"""
KNOWN = frozenset({"text/html"})
"""nginx takes it for granted, and warns when it is said again."""
LONGEST_NAME = 255
"""Characters; of a longer one nginx 1.22 keeps the length in one byte, and finds it no more."""


def nginx(domain: Domain, pairs: Pairs) -> str:
    """A server block; `pairs` are old and new addresses behind the host's name, all plain."""
    sent = headers(domain.hsts)
    return WHOLE.format(
        url=f"{domain.scheme}://{domain.authority}{domain.base}/",
        folder=f"{domain.root}{domain.base}",
        name=domain.root.rpartition("/")[2],
        host=domain.host,
        root=domain.root,
        base=domain.base,
        escaped=re.escape(domain.base),
        types="".join(f"        {_bare(kind)} {end[1:]};\n" for end, kind in TYPES.items()),
        other=BYTES,
        text=" ".join(
            sorted({_bare(kind) for kind in TYPES.values() if "charset" in kind} - KNOWN)
        ),
        ask_first=ASK_FIRST,
        for_ever=FOR_EVER,
        sent_first=_sent((*sent, ("Cache-Control", ASK_FIRST)), 4),
        only_reading=_sent((*sent, ("Allow", "GET, HEAD"), ("Cache-Control", ASK_FIRST)), 8),
        # A block with a header of its own forgets those outside it.
        sent=_sent(sent, 8),
        lasting="|".join(folder.strip("/") for folder in LASTING),
        elsewhere=UNDER_A_PATH.format(base=domain.base) if domain.base else "",
        redirects=MOVED * bool(pairs) + "".join(_moved(old, new) for old, new in pairs),
    )


def _sent(named: tuple[tuple[str, str], ...], indent: int) -> str:
    """ "always": with 404 and 405 too."""
    return "\n".join(f'{" " * indent}add_header {name} "{value}" always;' for name, value in named)


def _bare(kind: str) -> str:
    """Without its charset: nginx adds that itself, and compares kinds without it."""
    return kind.partition(";")[0]


def _moved(old: str, new: str) -> str:
    place = f"= {old}" if len(old) <= LONGEST_NAME else f"~ ^{re.escape(old)}$"
    return f"    location {place} {{ return 301 {new}$is_args$args; }}\n"
