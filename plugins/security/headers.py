"""The headers of every answer, and how long browsers keep which file."""

from plugins.newsroom.policy import policy_of_all

OFF = (
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "window-management",
    "xr-spatial-tracking",
)
"""What browsers could do and no page of the hub asks for."""
OWN = ("clipboard-write",)
"""Of the share box and the kits; "web-share" is the page's own anyway, and not every browser knows
the word."""

FOR_EVER = "public, max-age=31536000, immutable"
ASK_FIRST = "public, max-age=0, must-revalidate"
"""Kept, but asked about every time: a page may be corrected at any moment."""


def headers() -> tuple[tuple[str, str], ...]:
    """(name, value) for every answer, pages and files alike.

    Not Strict-Transport-Security: whether a whole host speaks TLS only is its owner's to promise.
    """
    return (
        ("Content-Security-Policy", policy_of_all()),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", permissions()),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("X-Content-Type-Options", "nosniff"),
    )


def permissions() -> str:
    return ", ".join((*(f"{name}=()" for name in OFF), *(f"{name}=(self)" for name in OWN)))
