"""What a page may load and run: its Content-Security-Policy.

Everything is the hub's own; no script and no style stands inside a page.
"""

from plugins.newsroom.page import Kind

DIRECTIVES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    # CSS may hold small drawings.
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
}
HEADER_ONLY = {"frame-ancestors": "'none'"}
"""Browsers pass over it in a meta tag, and complain."""
WITH_PROGRAM = {"script-src": "'self' 'wasm-unsafe-eval'"}
"""The search engine is WebAssembly; the word allows nothing else (CSP 3, 2.3.1)."""
SEARCHING = frozenset({"search"})


def policy_of(kind: Kind) -> str:
    """For the page's own meta tag."""
    more = WITH_PROGRAM if kind.value in SEARCHING else {}
    return _written(DIRECTIVES | more)


def policy_of_all() -> str:
    """For a header on every answer: a page's own tag then narrows it, as both must agree."""
    return _written(DIRECTIVES | WITH_PROGRAM | HEADER_ONLY)


def _written(directives: dict[str, str]) -> str:
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())
