"""CHANNELS, what the stories of a newspaper are sorted into."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from plugins.bridge.addresses import Addresses
from plugins.bridge.filling import SettingsError, filled
from plugins.newsroom.story import HOUSE_COLOUR, Channel
from plugins.newsroom.text import slugify

COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelSettings:
    """One of CHANNELS."""

    name: str
    slug: str = ""
    description: str = ""
    colour: str = HOUSE_COLOUR


def channels_from(settings: Mapping[str, Any], addresses: Addresses) -> tuple[Channel, ...]:
    """In the order in which they are written; raises SettingsError."""
    channels = []
    for number, values in enumerate(settings.get("CHANNELS", ())):
        channel = filled(ChannelSettings, values, f"CHANNELS[{number}]")
        if not COLOUR.fullmatch(channel.colour):
            raise SettingsError(
                f"CHANNELS[{number}] has the colour {channel.colour!r}.", 'Write it as "#14697a".'
            )
        slug = channel.slug or slugify(channel.name)
        channels.append(
            Channel(
                slug=slug,
                name=channel.name,
                address=addresses.channel.format(slug=slug),
                description=channel.description,
                colour=channel.colour,
            )
        )
    return tuple(channels)
