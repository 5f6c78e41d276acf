"""What hosts are asked to send along: the headers of every answer, in each host's own words."""

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.security.hosting import header_jobs


def offer_headers(press: Press) -> None:
    press.offers.files.append(header_jobs)


def register() -> None:
    signals.initialized.connect(offer_headers)
