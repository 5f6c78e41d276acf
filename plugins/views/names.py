"""What stories may mention: places, people and topics that have a page worth reading."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from html import escape, unescape

from plugins.newsroom.digest import Digested
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.site import Site
from plugins.newsroom.story import Topic

STORIES_FOR_A_TOPIC = 3
"""So many make a topic worth a visit that no editor has introduced."""
SHORTEST_TOPIC = 5
"""Letters of a topic that is one word: shorter ones ("kayu") say too little to lead anywhere."""
SPACE = r"(?:\s|&nbsp;)+"
FIRST_WORD = re.compile(r"\w+")
CAPITAL_BEFORE = re.compile(r"([A-Z][\w'’-]*)(?:\s|&nbsp;)\Z")
CAPITAL_AFTER = re.compile(rf"{SPACE}[A-Z]")
REACH = 40
"""Characters before a name that are looked at: more than any word has."""
BEFORE_A_NAME = frozenset(
    "Bagi Dalam Dari Daerah Di Hingga Kabupaten Kawasan Ke Kecamatan Kota Masyarakat Menuju "
    "Menurut Pada Penduduk Sampai Sejak Selain Seluruh Sepanjang Seperti Sekitar Suasana Tentang "
    "Untuk Warga Wilayah Around At For From In Near Of On The To Visit Visiting".split()
)
"""Capitalised words after which a name is still a name of its own, not the end of a longer one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """What a page is called; without an address it is a name that leads nowhere."""

    text: str
    address: str
    exact: bool = True
    """Written just so; a topic may also begin a sentence or stand in capitals."""
    left: bool = False
    right: bool = False
    """A capitalised word on that side makes it part of a longer name: "Radar Sampit"."""


@dataclass(frozen=True, kw_only=True)  # no slots: cached_property keeps its value in __dict__
class Names(Digested):
    """All that stories of one language may mention; of two alike the first counts."""

    names: tuple[Name, ...]
    site: Site

    def at(self, text: str, word: re.Match[str]) -> tuple[Name, int] | None:
        """The name that begins with `word` in escaped `text`, and where it ends."""
        pattern = self.patterns.get(word[0].lower())
        match = pattern.match(text, word.start()) if pattern else None
        if match is None:
            return None
        written = unescape(re.sub(SPACE, " ", match[0]))
        name = self._written.get(written) or self._written.get(written.lower())
        return (name, match.end()) if name else None

    @cached_property
    def _written(self) -> Mapping[str, Name]:
        found: dict[str, Name] = {}
        for name in self.names:
            found.setdefault(name.text if name.exact else name.text.lower(), name)
        return found

    @cached_property
    def patterns(self) -> Mapping[str, re.Pattern[str]]:
        """By first word, so that a text costs the same however many names there are."""
        found: dict[str, list[Name]] = defaultdict(list)
        for name in self._written.values():
            if first := FIRST_WORD.match(name.text):
                found[first[0].lower()].append(name)
        return {word: self._pattern(names) for word, names in found.items()}

    def _pattern(self, names: Iterable[Name]) -> re.Pattern[str]:
        """The longest first; a place in a dateline ("Sampit (Kabar Baik Sampit) -") is no name."""
        longest = sorted(names, key=lambda name: (-len(name.text), name.text))
        either = "|".join(
            _spaced(name.text) if name.exact else f"(?i:{_spaced(name.text)})" for name in longest
        )
        dateline = rf"{SPACE}\({_spaced(self.site.name)}\)"
        return re.compile(rf"(?:{either})(?![\w'’]|-\w)(?!{dateline})")


def stands_alone(name: Name, text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is the whole name, not a piece of a longer one."""
    if not (name.exact or text[start].isupper()):
        return True
    before = CAPITAL_BEFORE.search(text, max(0, start - REACH), start) if name.left else None
    if before and before[1] not in BEFORE_A_NAME:
        return False
    return not (name.right and CAPITAL_AFTER.match(text, end))


def names_in(newspaper: Newspaper, lang: str) -> Names:
    """Whatever has a page; topics, which are words, only in the hub's own language."""
    exact = [
        # The paper's own name holds the town's, and is no mention of it.
        Name(text=newspaper.site.name, address=""),
        *(
            Name(text=place.name, address=place.address, left=area, right=area)
            for place in newspaper.places
            if place.html or place.slug in newspaper.by_place
            for area in (place.kind != "landmark",)
        ),
        *(
            Name(text=person.name, address=person.address, right=True)
            for person in newspaper.people
            if person.slug in newspaper.by_author
        ),
    ]
    taken = {name.text.lower() for name in exact}
    topics = [
        Name(text=topic.name, address=topic.address, exact=False, left=True, right=True)
        for topic in newspaper.topics
        if topic.name.lower() not in taken and _says_enough(topic, newspaper)
    ]
    own = lang == newspaper.site.language
    return Names(names=(*exact, *(topics if own else ())), site=newspaper.site)


def _says_enough(topic: Topic, newspaper: Newspaper) -> bool:
    if " " not in topic.name and len(topic.name) < SHORTEST_TOPIC:
        return False
    return bool(topic.html) or len(newspaper.by_topic[topic.slug]) >= STORIES_FOR_A_TOPIC


def _spaced(name: str) -> str:
    """A pattern for the name as it stands in HTML, its words set apart by any space."""
    return SPACE.join(re.escape(escape(word, quote=False)) for word in name.split())
