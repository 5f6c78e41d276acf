"""The headers of every answer; how long browsers keep which file: newsroom.serving."""

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


def headers(hsts: int = 0) -> tuple[tuple[str, str], ...]:
    """(name, value) for every answer, pages and files alike.

    Strict-Transport-Security for `hsts` seconds only if its owner promises that the whole host
    speaks TLS. No value holds what a server would read for itself: a double quote, a dollar sign,
    a brace, a line's end.
    """
    promise = (("Strict-Transport-Security", f"max-age={hsts:d}"),) if hsts else ()
    return (
        *promise,
        ("Content-Security-Policy", policy_of_all()),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", permissions()),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("X-Content-Type-Options", "nosniff"),
    )


def permissions() -> str:
    return ", ".join((*(f"{name}=()" for name in OFF), *(f"{name}=(self)" for name in OWN)))
