"""Gathers the words of templates, code and settings into the catalogues of the other languages.

`python3 tasks.py kata` writes them anew; `--check` says what a translator still has to do.
"""

import re
import runpy
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import yaml
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

from plugins.newsroom.words import TOWN

ROOT = Path(__file__).resolve().parents[2]
KEYWORDS = {
    "_": None,
    "say": None,
    "noted": None,
    "many": (1, 2),
    "ngettext": (1, 2),
    "sign": ((1, "c"), 2),
    "pgettext": ((1, "c"), 2),
}
"""Functions whose first words are the interface's: in templates, in code, and in both."""
TEMPLATES, CODE = "theme/templates", "plugins"
SETTINGS, BYLINES = "pelicanconf.py", "content/data/people.yaml"
OWN_LANGUAGE = ("plugins/editorial", "plugins/workshop", "plugins/publishing")
"""Rooms that speak to journalists and developers, who have one language each."""
PLACES = re.compile(r"%\(\w+\)[sd]|\{\w+\}")
"""What code fills in: %(name)s in Python and templates, {name} in JavaScript."""
LONE = re.compile(r"%(?!%|\(\w+\)[sd])(?<!%%)")
MARKUP = re.compile(r"""[<>"&]""")
HEADER = """\
msgid ""
msgstr ""
"Language: {lang}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""

Key = tuple[str, str]
"""A message's context and its (first) words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """One folder of catalogues and the words that belong into it."""

    folder: Path
    words: Catalog


def shelves(root: Path) -> tuple[Shelf, Shelf]:
    """The theme's catalogues for the interface, the content's for what the town says of itself."""
    return (
        Shelf(folder=root / "theme" / "locale", words=_interface(root)),
        Shelf(folder=root / "content" / "locale", words=_town(root)),
    )


def complaints(file: Path, words: Catalog) -> Iterator[str]:
    """What is wrong with a catalogue: words missing, unused, untranslated or said unsafely."""
    there, wanted = _messages(read_po(BytesIO(file.read_bytes()))), _messages(words)
    for key, message in wanted.items():
        trouble = _trouble(message, there[key]) if key in there else "missing"
        if trouble:
            yield f"{file}: {trouble}: {message.id!r}"
    for key in there.keys() - wanted.keys():
        yield f"{file}: unused: {there[key].id!r}"


def _trouble(source: Message, said: Message) -> str:
    forms = _forms(said.string)
    if said.fuzzy or not all(forms):
        return "untranslated"
    places = {place for form in _forms(source.id) for place in PLACES.findall(form)}
    if any(places != {*PLACES.findall(form)} for form in forms):
        return "other %(values)s than in the source"
    if source.context != TOWN and any(LONE.search(form) for form in forms):
        return "a % that is not written %%"
    if places and any(MARKUP.search(form) for form in forms):
        return "a sign that would break HTML"
    return ""


def rewritten(file: Path, words: Catalog) -> bytes:
    """The catalogue with the words there are now, each with the translation it had."""
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    head = text.partition("\n\n")[0] if text else HEADER.format(lang=file.stem).rstrip()
    known = _messages(read_po(BytesIO(text.encode()))) if text else {}
    fresh = Catalog()
    for key, message in _messages(words).items():
        before = known.get(key)
        string = before.string if before else ""
        fresh.add(message.id, string, message.locations, context=message.context)
    out = BytesIO()
    write_po(out, fresh, width=99, omit_header=True, include_lineno=False)
    return f"{head}\n\n".encode() + out.getvalue().lstrip(b"\n")


def main(arguments: list[str]) -> int:
    """Write all catalogues, or check them; with a language's code, begin its catalogues."""
    checking = "--check" in arguments
    begun = [word for word in arguments if not word.startswith("-")]
    wrong: list[str] = []
    for shelf in shelves(ROOT):
        new = [shelf.folder / f"{language}.po" for language in begun]
        for file in sorted({*shelf.folder.glob("*.po"), *new}):
            if not checking:
                data = rewritten(file, shelf.words)
                file.parent.mkdir(exist_ok=True)
                file.write_bytes(data)
            wrong += complaints(file, shelf.words)
    sys.stdout.write("".join(f"{line}\n" for line in wrong))
    return 1 if wrong else 0


def _interface(root: Path) -> Catalog:
    """From the templates and from the code, in the order of the files."""
    found = Catalog()
    for file in sorted((root / TEMPLATES).rglob("*.html")):
        _gather(found, "jinja2", file, root)
    for file in sorted((root / CODE).rglob("*.py")):
        if not file.relative_to(root).as_posix().startswith(OWN_LANGUAGE):
            _gather(found, "python", file, root)
    return found


def _gather(found: Catalog, method: str, file: Path, root: Path) -> None:
    name = file.relative_to(root).as_posix()
    with file.open("rb") as source:
        for line, message, _, context in extract(method, source, KEYWORDS):
            found.add(message, locations=[(name, line)], context=context)


def _town(root: Path) -> Catalog:
    """What the settings and the bylines say to readers."""
    people = root / BYLINES
    signers = yaml.safe_load(people.read_text(encoding="utf-8")) if people.is_file() else []
    found = Catalog()
    for words in town_words(runpy.run_path(str(root / SETTINGS))):
        found.add(words, locations=[(SETTINGS, 1)], context=TOWN)
    for words in (signer.get(key) for signer in signers for key in ("role", "bio")):
        if words:
            found.add(words, locations=[(BYLINES, 1)], context=TOWN)
    return found


def town_words(settings: Mapping[str, Any]) -> Iterator[str]:
    """Every text in HUB and CHANNELS that a page of another language shows."""
    hub, channels = settings["HUB"], settings["CHANNELS"]
    yield from (hub["tagline"], hub["description"])
    yield from (entry[0] for entry in (*hub.get("navigation", ()), *hub.get("footer", ())))
    yield from (channel["name"] for channel in channels)


def _messages(catalogue: Catalog) -> dict[Key, Message]:
    return {
        (message.context or "", _forms(message.id)[0]): message
        for message in catalogue
        if message.id
    }


def _forms(words: str | Iterable[str] | None) -> tuple[str, ...]:
    return (words or "",) if isinstance(words, str | None) else tuple(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
