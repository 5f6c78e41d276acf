"""Reads the catalogues of words: locale/LANGUAGE.po in the theme, and in the town's content."""

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.words import Words

FOLDER = "locale"
LINE = re.compile(
    r"#.*|(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?) )?" r'"(?:[^"\\]|\\.)*"' r"|"
)
"""What may stand on a line; Babel itself reads past a missing quotation mark."""
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
                whole.add(message.id, message.string, context=message.context)
    whole.creation_date = whole.revision_date = BEFORE_ALL
    out = BytesIO()
    write_mo(out, whole)
    return out.getvalue()


def _read(file: Path) -> Catalog:
    try:
        text = file.read_text(encoding="utf-8")
        for number, line in enumerate(text.splitlines(), 1):
            if not LINE.fullmatch(line.strip()):
                raise ValueError(f"line {number} is no line of a catalogue: {line.strip()}")
        return read_po(BytesIO(text.encode()), abort_invalid=True)
    except (PoFileError, ValueError) as error:
        raise BuildStopped(
            f"{file}: {error}\n    Mend it; python3 tasks.py kata --check looks at all catalogues."
        ) from None
