"""Links that tell where a reader came from, and those that open a network's own form."""

from functools import lru_cache
from urllib.parse import quote, urlencode

MEDIUM = "social"


def tagged(link: str, source: str, medium: str = MEDIUM) -> str:
    """`link` with utm_source and utm_medium; the page's canonical address stays without."""
    joint = "&" if "?" in link else "?"
    return f"{link}{joint}{_origin(source, medium)}"


@lru_cache(maxsize=64)
def _origin(source: str, medium: str) -> str:
    return urlencode({"utm_source": source, "utm_medium": medium})


def share_link(network: str, text: str, link: str) -> str:
    """Opens the network's form with `text`, which ends in `link`; "" where there is none.

    Facebook and LinkedIn take the link alone: their forms have dropped all other words.
    """
    match network:
        case "facebook":
            return _form("https://www.facebook.com/sharer/sharer.php", u=link)
        case "linkedin":
            return _form("https://www.linkedin.com/sharing/share-offsite/", url=link)
        case "whatsapp":
            return _form("https://wa.me/", text=text)
        case "telegram":  # sets the link above the words by itself
            return _form("https://t.me/share/url", url=link, text=text.removesuffix(link).strip())
        case "x":
            return _form("https://x.com/intent/post", text=text)
        case "threads":
            return _form("https://www.threads.com/intent/post", text=text)
        case _:
            return ""


def _form(address: str, **fields: str) -> str:
    # A space as %20: apps that open such links themselves show a "+" as it stands.
    query = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields.items())
    return f"{address}?{query}"
