"""Who stands behind a web address: its domain, and the house that publishes under it."""

import re

HOST = re.compile(r"https?://(?:[^/?#\s@]{0,200}@)?(?P<host>[^/?#\s:@]{1,253})", re.IGNORECASE)
SHARED = frozenset(
    "co.id or.id go.id ac.id sch.id my.id web.id biz.id desa.id net.id mil.id ponpes.id "
    "co.uk org.uk com.au com.sg com.my blogspot.com blogspot.co.id wordpress.com medium.com "
    "github.io wixsite.com substack.com weebly.com web.app netlify.app pages.dev".split()
)
"""Endings under which anybody may have a name of their own."""
ANTARA = re.compile(r"\bantara(?:news|foto)?\b", re.IGNORECASE)


def host_of(address: str) -> str:
    """The host in lower case, without "www."; empty for anything that is no web address."""
    match = HOST.match(address.strip())
    return match["host"].lower().strip(".").removeprefix("www.") if match else ""


def domain_of(host: str) -> str:
    """The part that somebody registered: "tempo.co" of "travel.tempo.co"."""
    labels = host.split(".")
    kept = 3 if ".".join(labels[-2:]) in SHARED else 2
    return ".".join(labels[-kept:])


def label_of(host: str) -> str:
    """The registered name alone: "beritasampit" of beritasampit.co.id and of beritasampit.com."""
    return domain_of(host).partition(".")[0]


def house_of(source: dict[str, str]) -> str:
    """Who publishes a source; ANTARA's reports are ANTARA's, whoever reprints them."""
    label = label_of(host_of(source.get("url", "")))
    if label.startswith("antara") or ANTARA.search(source.get("name", "")):
        return "antara"
    return label or source.get("name", "").strip().lower()
