"""Addresses that strangers write: where a browser would really go, and whether it may.

A browser trims an address before it looks at it (WHATWG URL, "basic URL parser"): spaces and
control characters at both ends, tabs and line breaks anywhere, and a backslash is a slash.
"""

import re

SCHEMES = frozenset(("http", "https", "mailto", "tel"))
LONGEST = 2_000
"""Characters; some browsers, servers and chat programs cut longer addresses off."""

AT_THE_ENDS = "".join(map(chr, range(0x21)))
ANYWHERE = str.maketrans("", "", "\t\n\r")
SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
WEB = re.compile(r"https?://(?P<host>[^/?#\s]+)(?P<rest>[/?#].*)?", re.IGNORECASE | re.DOTALL)


def trouble_with(address: str) -> str:
    """Why no reader may be sent to `address`, as in “Alamat ini …”; empty when nothing is wrong.

    A path, a query, an anchor or Pelican's `{filename}` lead to the site itself, and so may stand
    without a scheme.
    """
    seen = address.strip(AT_THE_ENDS).translate(ANYWHERE)
    if len(seen) > LONGEST:
        return f"lebih panjang dari {LONGEST} huruf"
    scheme = SCHEME.match(seen)
    if scheme and scheme[1].lower() not in SCHEMES:
        return f"memakai “{scheme[1][:20].lower()}:”"
    if len(seen) != len(address.strip()) or not _is_visible(seen):
        return "memuat karakter tersembunyi"
    if seen[:2].replace("\\", "/") == "//":
        return "tidak menyebut https:// di depan nama situsnya"
    if "\\" in seen.partition("?")[0]:
        return "memakai garis miring terbalik"
    return _web_trouble(seen) if scheme and scheme[1].lower().startswith("http") else ""


def is_web(address: str) -> bool:
    """Whether `address` leads to a page of the web, by its full name and without tricks."""
    return bool(WEB.fullmatch(address)) and " " not in address and not trouble_with(address)


def _web_trouble(seen: str) -> str:
    parts = WEB.fullmatch(seen)
    if not parts:
        return "tidak lengkap: tulis https://, lalu nama situsnya"
    if "@" in parts["host"]:  # the site is named behind the sign, not before it
        return "menyamarkan nama situs dengan tanda @"
    return ""


def _is_visible(seen: str) -> bool:
    """Spaces may stand in an address, as people write it; what prints nothing may not."""
    return seen.isprintable() or not any(
        ord(sign) < 0x20 or 0x7F <= ord(sign) < 0xA0 or not (sign.isprintable() or sign.isspace())
        for sign in seen
    )
