"""How search engines and feed readers are told that something changed."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

KEY = re.compile(r"[A-Za-z0-9-]{8,128}")
"""IndexNow, documentation: 8 to 128 letters, digits and dashes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcing:
    """SEO: nothing is announced where both are empty."""

    indexnow_key: str = ""
    """Public by nature: it stands at /KEY.txt and proves that the site is ours."""
    websub_hub: str = ""
    """Absolute address of a WebSub hub that passes the feeds on."""

    @property
    def trouble(self) -> tuple[str, str] | None:
        """What is wrong, and the cure."""
        if self.indexnow_key and not KEY.fullmatch(self.indexnow_key):
            return (
                f"SEO['indexnow_key'] is {self.indexnow_key!r}.",
                "It needs 8 to 128 letters, digits or dashes: "
                'python3 -c "import secrets; print(secrets.token_hex(16))"',
            )
        if self.websub_hub and not is_web_address(self.websub_hub):
            return (
                f"SEO['websub_hub'] is {self.websub_hub!r}, not an absolute address.",
                'Write it whole: "https://hub.example/"',
            )
        return None


def is_web_address(text: str) -> bool:
    """Whether it is an absolute http(s) address."""
    parts = urlsplit(text)
    return parts.scheme in {"http", "https"} and bool(parts.netloc)
