"""HOSTING: what only the owner of a web server can say."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HostingSettings:
    """For the configurations in `_hosting/`, and for `_headers`."""

    root: str = ""
    """The folder on the server that answers for SITEURL's host: "/var/www/kabar.example". Under a
    path (https://kabar.example/warta) the edition lies in a folder of that name inside it. Empty
    for /var/www/ and the host's name."""
    hsts: int = 0
    """Seconds for which browsers shall come over TLS only; 0 promises nothing. It binds the whole
    host, other sites on it included, and cannot be taken back before that time."""
