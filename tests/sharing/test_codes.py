"""QR codes are the same on every run and in every process, and print on any paper."""

import pickle
from functools import partial

from lxml import etree

from plugins.sharing.codes import code_address, drawn

LINK = "https://kabar-uji.id/berita/bakau/"


def test_another_process_draws_the_same_code() -> None:
    elsewhere = pickle.loads(pickle.dumps(partial(drawn, LINK)))  # noqa: S301 - our own

    assert elsewhere() == drawn(LINK)


def test_a_code_is_a_small_drawing_of_dark_modules_only() -> None:
    (svg,) = drawn(LINK)
    root = etree.fromstring(svg)

    assert len(svg) < 4_000
    assert [part.get("stroke") for part in root] == ["#000"]
    assert root.get("viewBox", "").startswith("0 0 ")


def test_a_code_for_another_address_has_another_name() -> None:
    names = {code_address("/bagikan/bakau/", f"{LINK}{end}") for end in ("", "2/")}

    assert len(names) == 2
    assert all(name.startswith("/bagikan/bakau/qr-bakau-") for name in names)
