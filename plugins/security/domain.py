"""Where the hub is served, in values so plain that no server's configuration reads more in them."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from plugins.newsroom.site import PLAIN_URL
from plugins.security.settings import HostingSettings

FOLDER = re.compile(r"(?:/(?!\.\.?(?:/|$))[A-Za-z0-9._~@-]+)+")
LONGEST_PROMISE = 10 * 366 * 24 * 3600
"""Seconds; browsers' own lists ask for one year."""


class NotPlainError(ValueError):
    """A setting that no configuration may hold: what is wrong, and how to write it."""

    def __init__(self, problem: str, cure: str) -> None:
        super().__init__(problem, cure)


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """Made by `domain_of` only, which has looked at every letter."""

    scheme: str
    authority: str
    """The host, and its port where SITEURL names one."""
    base: str
    """The path of the hub, without a closing slash: "" or "/kabar"."""
    root: str
    """The folder that answers for the host; the edition lies in `root` + `base`."""
    hsts: int
    """Seconds; 0 for none."""

    @property
    def host(self) -> str:
        """Without the port."""
        return re.sub(r":[0-9]+$", "", self.authority)


def domain_of(url: str, hosting: HostingSettings) -> Domain:
    """SITEURL and HOSTING, looked at; raises NotPlainError."""
    # Not what urlsplit makes of it: that drops line breaks and tabs without a word.
    found = PLAIN_URL.fullmatch(url)
    if found is None or urlsplit(url).path.rstrip("/") != found[3]:
        raise NotPlainError(
            f"SITEURL is {url!r}, which web servers would read in more ways than one.",
            'Write it with letters, digits, ".", "_", "~" and "-" (other scripts as "xn--..."): '
            'SITEURL = "https://kabar.example/warta"',
        )
    root = hosting.root or f"/var/www/{re.sub(r'[^A-Za-z0-9.-]', '-', found[2])}"
    if not FOLDER.fullmatch(root):
        raise NotPlainError(
            f"HOSTING['root'] is {root!r}, not the plain path of a folder.",
            'Write it from the root: HOSTING = {"root": "/var/www/kabar.example"}',
        )
    hsts = hosting.hsts
    if not isinstance(hsts, int) or not 0 <= hsts <= LONGEST_PROMISE:
        raise NotPlainError(
            f"HOSTING['hsts'] is {hsts!r}, not a number of seconds.",
            'Write one year as HOSTING = {"hsts": 31536000}, or leave it out.',
        )
    if hsts and found[1] != "https":
        raise NotPlainError(
            "HOSTING['hsts'] promises TLS, and SITEURL begins with http:.",
            'Begin SITEURL with "https:", or leave "hsts" out.',
        )
    return Domain(scheme=found[1], authority=found[2], base=found[3], root=root, hsts=hsts)
