"""What hosts are asked to send along, in each host's own words; whole servers' configurations."""

from functools import partial

from pelican.plugins import signals

from plugins.bridge.engine import Press
from plugins.bridge.filling import SettingsError
from plugins.bridge.settings import room_settings
from plugins.security.domain import NotPlainError, domain_of
from plugins.security.hosting import header_jobs
from plugins.security.settings import HostingSettings


def offer_headers(press: Press) -> None:
    hosting = room_settings(press.config, "HOSTING", HostingSettings)
    try:
        domain = domain_of(press.config.site.url, hosting)
    except NotPlainError as error:
        raise SettingsError(*error.args) from None
    press.offers.files.append(partial(header_jobs, domain=domain))


def register() -> None:
    signals.initialized.connect(offer_headers)
