"""The look of the real theme, for tests that make a site or a card by hand."""

from plugins.newsroom.look import look_from
from tests.conftest import ROOT

STATIC = ROOT / "theme/static"
LOOK = look_from(
    (STATIC / "css/tokens.css").read_text(encoding="utf-8"),
    (STATIC / "images/mark.svg").read_text(encoding="utf-8"),
)
