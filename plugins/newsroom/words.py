"""The words of the interface, in every language that the hub has a catalogue for.

Code and templates say them in Indonesian, their source; a catalogue (locale/LANGUAGE.po) says
them in another language. What stands in no catalogue is said as it was written.
"""

import gettext
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO

SOURCE = "id"
"""The language that the words are written in."""

TOWN = "kota"
"""The context of a town's own words."""


def noted(message: str) -> str:
    """`message` as it stands: marks a constant whose words are said elsewhere."""
    return message


INVITATION = noted("Baca dalam bahasa Indonesia")
"""Every catalogue invites into its own language here: "Read in English"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """One language. Named values take the place of %(name)s; their names are not translated."""

    lang: str = SOURCE
    compiled: bytes = field(default=b"", repr=False)
    """A catalogue as gettext's .mo; empty for the source itself."""

    def __call__(self, message: str, **values: object) -> str:
        """The words for `message`; without values it may hold any sign, "%" too."""
        said = _catalogue(self.compiled).gettext(message) if message else ""
        return said % values if values else said

    def many(self, one: str, more: str, number: int, **values: object) -> str:
        """The form that fits `number`; %(num)s is the number, written as the language does."""
        return self.form_of(one, more, number) % {"num": self.number(number), **values}

    def form_of(self, one: str, more: str, number: int) -> str:
        """The form that fits `number`, its %(places)s still empty."""
        return _catalogue(self.compiled).ngettext(one, more, number)

    def sign(self, context: str, message: str, **values: object) -> str:
        """As `__call__`, for short signs that mean one thing in one context: "," as a mark."""
        said = _catalogue(self.compiled).pgettext(context, message)
        return said % values if values else said

    def of_town(self, text: str) -> str:
        """What the town says of itself, by its own catalogue; "Tempat" may mean other things."""
        return self.sign(TOWN, text) if text else ""

    def number(self, value: int) -> str:
        """448180 as the language groups it: 448.180"""
        return f"{value:,}".replace(",", self.sign("pemisah ribuan", "."))

    def decimal(self, value: float, places: int) -> str:
        """2.5315 with so many places: 2,5315"""
        return f"{value:.{places}f}".replace(".", self.sign("tanda desimal", ","))


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """All languages of the hub; plain values, so that pages can tell when a word changed."""

    own: str = SOURCE
    """The hub's own language, in which those without a catalogue are addressed."""
    catalogues: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)
    """Languages and their compiled catalogues, in the order of the languages."""

    def of(self, lang: str) -> Speech:
        """The speech of `lang` ("en", "en-GB"); the hub's own where nobody translated."""
        compiled = dict(self.catalogues)
        for code in (lang, lang.partition("-")[0], self.own):
            if code in compiled:
                return Speech(lang=code, compiled=compiled[code])
            if code == SOURCE:
                break
        return Speech()

    def invitation(self, lang: str) -> str:
        """ "Read in English" for "en"; the code alone where nobody translated."""
        say = self.of(lang)
        return say(INVITATION) if say.lang == lang else lang


INDONESIAN = Speech()


@lru_cache(maxsize=32)
def _catalogue(compiled: bytes) -> gettext.NullTranslations:
    return gettext.GNUTranslations(BytesIO(compiled)) if compiled else gettext.NullTranslations()
