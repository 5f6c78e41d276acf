"""A source whose address imitates a known one: detlk.com, kompas.com.kabar.xyz."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, pairwise

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.publishers import domain_of, host_of, label_of
from plugins.editorial.rule import Rule
from plugins.editorial.sources import sources_of
from plugins.newsroom.findings import Finding, Severity

KNOWN = frozenset(
    "antaranews.com antarakalteng.com beritasatu.com beritasampit.com beritasampit.co.id "
    "beritasampit.my.id borneonews.co.id bps.go.id cnbcindonesia.com cnnindonesia.com detik.com "
    "dewanpers.or.id idntimes.com inews.id jawapos.com jpnn.com kaltengoke.com kaltengpos.co "
    "kompas.com kompas.id kompas.tv kotimkab.go.id kumparan.com liputan6.com mafindo.or.id "
    "mediaindonesia.com merdeka.com metrotvnews.com okezone.com prokal.co radarsampit.com "
    "republika.co.id sindonews.com suara.com tempo.co tempo.co.id thejakartapost.com "
    "tintaborneo.com tirto.id tribunnews.com turnbackhoax.id tvonenews.com viva.co.id "
    "wikipedia.org".split()
)
LABELS = {label_of(domain): domain for domain in sorted(KNOWN, reverse=True)}
PLAIN_WORDS = frozenset(
    ("bps", "inews", "kaltengpos", "merdeka", "republika", "suara", "tempo", "viva")
)
"""Labels that are words or short: beside a hyphen they may well be somebody else's."""
LOOKALIKES = str.maketrans("01345|іаеорсухԁӏ", "oleasliaeopcyxdl")
FREE = ("blogspot.com", "wordpress.com", "wixsite.com", "weebly.com", "web.app", "netlify.app")
"""Where anybody may take any name."""
ENDINGS = frozenset(("com", "co", "id", "go", "or", "net", "org", "tv"))
MOST = 500
"""Addresses that are looked at; an honest story has fewer."""
LONG = 6
"""Letters from which on a single slip of the keyboard is telling."""


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    line = manuscript.line_of("sources")
    addresses = {source.get("url", ""): line for source in reversed(sources_of(manuscript))}
    for link in manuscript.links:
        addresses.setdefault(link.target, link.line)
    for address, where in islice(addresses.items(), MOST):
        host = host_of(address)
        imitated, sure = imitation(host) if host else ("", False)
        if imitated:
            yield rule.finding(
                manuscript,
                where,
                f"Alamat {host[:80]} mirip {imitated}, tetapi bukan situs itu.",
                f"Buka beritanya langsung di {imitated}, lalu salin alamatnya dari sana.",
                example=f"url: https://{imitated}/...",
                severity=rule.severity if sure else Severity.CHECK,
            )


@lru_cache(maxsize=4096)
def imitation(host: str) -> tuple[str, bool]:
    """Which known domain the host imitates, and whether beyond doubt; empty for an honest one."""
    domain, label = domain_of(host), label_of(host)
    if domain in KNOWN:
        return "", False
    if label in LABELS:
        return (LABELS[label], False) if domain.endswith(FREE) else ("", False)
    disguised = next((name for name, end in pairwise(host.split(".")) if _leads(name, end)), "")
    if disguised:
        return LABELS[disguised], True
    folded = _folded(label)
    if folded in FOLDED:
        return FOLDED[folded], True
    for name, known in LABELS.items():
        if name not in PLAIN_WORDS and "-" in label and name in label.split("-"):
            return known, False
    for name, known in FOLDED.items():
        if len(name) >= LONG and _one_slip(folded, name):
            return known, False
    return "", False


def _leads(name: str, end: str) -> bool:
    """Whether a host begins like a known one, only to go on elsewhere: kompas.com.kabar.xyz."""
    return name in LABELS and end in ENDINGS


def _folded(label: str) -> str:
    """The label as a hurried eye reads it."""
    if label.startswith("xn--"):
        try:
            label = label.encode("ascii").decode("idna")
        except UnicodeError:
            return label
    plain = unicodedata.normalize("NFKD", label.translate(LOOKALIKES))
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return bare.replace("rn", "m").replace("vv", "w").replace("i", "l")


def _one_slip(label: str, name: str) -> bool:
    """Whether one letter is added, left out, changed, or two are exchanged."""
    if abs(len(label) - len(name)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(label, name, strict=False)) if a != b), None)
    if start is None:
        return len(label) != len(name)
    rest, other = label[start:], name[start:]
    exchanged = rest[1::-1] + rest[2:] if len(rest) > 1 else rest
    return other in (exchanged, rest[1:]) or rest[1:] == other[1:] or rest == other[1:]


FOLDED = {_folded(label): domain for label, domain in LABELS.items()}

RULE = Rule(
    code="MIS-03",
    severity=Severity.BLOCK,
    title="Alamat sumber bukan tiruan media yang dikenal",
    why="Situs tiruan memakai nama yang hampir sama agar kabar bohong tampak resmi. Satu huruf "
    "saja cukup untuk menipu mata.",
    basis="Kelas “konten tiruan” MAFINDO (MIS-03); KEJ pasal 2",
    good="url: https://www.detik.com/kalimantan/...",
    bad="url: https://www.detlk.com/kalimantan/...",
    check=check,
)
