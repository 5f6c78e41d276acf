"""The licence of every package that the lock files name, as its authors state it."""

import re
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path

PINNED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^ ;\\]+)", re.MULTILINE)
CLASSIFIER = "License :: OSI Approved :: "
# What these packages' files say; their metadata says nothing.
STATED: dict[str, str] = {"axe-playwright-python": "MIT", "resvg-py": "MIT"}
# Locked for other systems than Linux with CPython, so not installed here to be read.
ELSEWHERE = {
    "brotlicffi": "MIT",
    "cffi": "MIT",
    "colorama": "BSD-3-Clause",
    "pycparser": "BSD-3-Clause",
}

HEADING = """\
# Licences

- **Code**: [AGPL-3.0-or-later](../LICENSE), as Pelican, which it extends.
- **Stories, illustrations and data** (`content/`): [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).
- **Typeface**: Plus Jakarta Sans, [SIL Open Font License 1.1](https://openfontlicense.org/), cut to
  the letters in use while building.
- **Districts' codes and coordinates** (`content/data/places.yaml`): from
  [cahyadsn/wilayah](https://github.com/cahyadsn/wilayah) and
  [cahyadsn/wilayah_boundaries](https://github.com/cahyadsn/wilayah_boundaries), MIT, Cahya DSN.

The packages that the project is built and tested with (`python3 tasks.py licences` writes this
list from what is installed):

| package | version | licence | needed for |
|---|---|---|---|
"""


def table(root: Path) -> str:
    """The whole document, for the lock files in `root`."""
    run = dict(PINNED.findall((root / "requirements.txt").read_text(encoding="utf-8")))
    test = dict(PINNED.findall((root / "requirements-test.txt").read_text(encoding="utf-8")))
    rows = [
        f"| {name} | {version} | {licence_of(name)} | {'the site' if name in run else 'tests'} |\n"
        for name, version in sorted((run | test).items())
    ]
    return HEADING + "".join(rows)


def licence_of(name: str) -> str:
    """As SPDX or in the package's own short words; KeyError for one that says nothing."""
    known = STATED.get(name) or ELSEWHERE.get(name)
    if known:
        return known
    try:
        about = metadata(name)
    except PackageNotFoundError:
        raise KeyError(f"{name} is locked but not installed: add it to ELSEWHERE") from None
    return _stated_in(about) or _missing(name)


def _stated_in(about: PackageMetadata) -> str:
    (stated, *_) = about.get_all("License-Expression") or [""]
    classifiers = [
        line.removeprefix(CLASSIFIER)
        for line in about.get_all("Classifier") or []
        if line.startswith(CLASSIFIER)
    ]
    # Some packages put the whole text of the licence where its name should be.
    (short, *_) = about.get_all("License") or [""]
    return stated or ", ".join(classifiers) or (short if "\n" not in short else "")


def _missing(name: str) -> str:
    raise KeyError(f"{name} states no licence: read its files and add it to STATED")
