"""Reads the catalogues of words: locale/LANGUAGE.po in the theme, and in the town's content.

A catalogue may come from a stranger, and what it says stands on every page of its language: it
holds words, and no markup, no form that its original lacks, no plural that cannot be worked out.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from gettext import c2py
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from plugins.newsroom.characters import hidden_in, shown
from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.languages import language_tag
from plugins.newsroom.paths import UnusableFileError, bytes_within
from plugins.newsroom.words import Words

FOLDER = "locale"
MOST_BYTES = 2_000_000
LINE = re.compile(
    r"#.*|(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?) )?" r'"(?:[^"\\]|\\.)*"' r"|"
)
"""What may stand on a line; Babel itself reads past a missing quotation mark."""
FORM = re.compile(r"%\((\w+)\)s")
"""The only kind of form in use; others can widen a word to a gigabyte, or fail while printing."""
PLURALS = re.compile(r"nplurals\s*=\s*0*([7-9]|\d\d+)")
"""More plurals than any language has (Arabic: six)."""
PLURAL = re.compile(r"(?:[n\d\s()?:|&=!<>]|%\s*[1-9])+", re.ASCII)
"""What rules for plurals are made of; no division, which some number would make one by zero."""
COUNTED = range(1_000)
"""Numbers for which plurals are tried out."""
BEFORE_ALL = datetime(2000, 1, 1, tzinfo=UTC)
"""Instead of the build's clock, which gettext's header would tell."""


def words_in(folders: Iterable[Path], own: str) -> Words:
    """All languages that the folders have a catalogue for; of one word the later counts.

    Raises BuildStopped for a file that is no catalogue.
    """
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for folder in folders:
        for file in sorted((folder / FOLDER).glob("*.po")):
            found[file.stem].append(file)
    catalogues = tuple((lang, _compiled(found[lang])) for lang in sorted(found))
    return Words(own=own, catalogues=catalogues)


def _compiled(files: list[Path]) -> bytes:
    """The first file's plural forms are those of the language; words still in doubt stay out."""
    whole, *rest = map(_read, files)
    for catalogue in rest:
        for message in catalogue:
            if message.id:
                whole.delete(message.id, message.context)  # Babel would keep the first
                whole.add(message.id, message.string, context=message.context)
    whole.creation_date = whole.revision_date = BEFORE_ALL
    out = BytesIO()
    write_mo(out, whole)
    return out.getvalue()


def _read(file: Path) -> Catalog:
    try:
        if language_tag(file.stem) != file.stem:
            raise ValueError(f"{file.stem!r} is no code of a language")
        text = bytes_within(file.parent.parent, f"{FOLDER}/{file.name}", MOST_BYTES).decode()
        for number, line in enumerate(text.splitlines(), 1):
            if not LINE.fullmatch(line.strip()):
                raise ValueError(f"line {number} is no line of a catalogue: {line.strip()}")
        if PLURALS.search(text):
            raise ValueError("no language has so many plurals")
        catalogue = read_po(BytesIO(text.encode()), abort_invalid=True)
        _refuse_tricks(catalogue)
        return catalogue
    except (PoFileError, UnusableFileError, ValueError) as error:
        raise BuildStopped(
            f"{file}: {shown(str(error)[:300])}\n"
            "    Mend it; python3 tasks.py kata --check looks at all catalogues."
        ) from None


def _refuse_tricks(catalogue: Catalog) -> None:
    """Raises ValueError."""
    try:
        plural = c2py(catalogue.plural_expr)
        sound = PLURAL.fullmatch(catalogue.plural_expr) is not None and all(
            0 <= plural(number) < catalogue.num_plurals for number in COUNTED
        )
    except ValueError:
        sound = False
    if not sound:
        raise ValueError(f"its plurals cannot be worked out: {catalogue.plural_expr}")
    for message in catalogue:
        trouble = _trouble_with(message) if message.id else ""
        if trouble:
            raise ValueError(f"line {message.lineno} {trouble}")


def _trouble_with(message: Message) -> str:
    """What is wrong with the words for a message; empty when nothing is."""
    forms = {name for text in _texts(message.id) for name in FORM.findall(text)}
    for text in _texts(message.string):
        if "<" in text:
            return "holds a tag: words are only words"
        if "%(" in FORM.sub("", text):
            return "holds a form that is not written as %(name)s"
        strange = sorted(set(FORM.findall(text)) - forms)
        if strange:
            return f"holds %({strange[0]})s, which its original lacks"
        odd = next(hidden_in(text, prose=True), None)
        if odd:
            return f"holds a character that nobody sees ({odd})"
    return ""


def _texts(words: str | Iterable[str] | None) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else tuple(words or ())
