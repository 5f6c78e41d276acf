"""The licence of every package that the lock files name, as its authors state it."""

import re
from collections import deque
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path

PINNED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^ ;\\]+)", re.MULTILINE)
CLASSIFIER = "License :: OSI Approved :: "
# What these packages' files say; their metadata says nothing.
STATED: dict[str, str] = {"axe-playwright-python": "MIT", "resvg-py": "MIT"}
# Locked for other systems than Linux with CPython, or for older Pythons, so not always installed
# here to be read.
ELSEWHERE = {
    "brotlicffi": "MIT",
    "cffi": "MIT",
    "colorama": "BSD-3-Clause",
    "importlib-metadata": "Apache-2.0",
    "lazy-importer": "Apache-2.0",
    "pycparser": "BSD-3-Clause",
    "zipp": "MIT",
}
# What may stand beside AGPL-3.0-or-later in one work (gnu.org, "Various licenses and comments about
# them"; OFL: typefaces only, which stay works of their own).
FITTING = frozenset(
    "0BSD AGPL-3.0-only AGPL-3.0-or-later Apache-2.0 BSD-2-Clause BSD-3-Clause BSL-1.0 CC0-1.0 "
    "GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later HPND ISC LGPL-2.1-only LGPL-2.1-or-later "
    "LGPL-3.0-only LGPL-3.0-or-later MIT MIT-0 MIT-CMU MPL-2.0 OFL-1.1 PSF-2.0 Unlicense "
    "Zlib".split()
)
# What older metadata says instead of SPDX. "BSD" is of two or three clauses; with GPL and no
# version, any version may be chosen (GPL-3.0, section 14).
MEANT = {
    "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "GNU Affero General Public License v3 or later (AGPLv3+)": "AGPL-3.0-or-later",
    "GNU General Public License (GPL)": "GPL-3.0-or-later",
    "GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
    "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
    "GNU Lesser General Public License v3 or later (LGPLv3+)": "LGPL-3.0-or-later",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
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


def pinned(lock: Path) -> dict[str, str]:
    """Name and version of every package that a lock file names, for whatever system."""
    return dict(PINNED.findall(lock.read_text(encoding="utf-8")))


def table(root: Path) -> str:
    """The whole document, for the lock files in `root`."""
    run = pinned(root / "requirements.txt")
    test = pinned(root / "requirements-test.txt")
    rows = [
        f"| {name} | {version} | {licence_of(name)} | {'the site' if name in run else 'tests'} |\n"
        for name, version in sorted((run | test).items())
    ]
    return HEADING + "".join(rows)


def fits(licence: str) -> bool:
    """Whether a package under it may be part of the hub: an SPDX expression ("MIT OR
    GPL-2.0-only"), or older words, of which all must fit. What nobody has weighed does not.
    """
    words = licence.split(", ")
    if all(word in MEANT for word in words):
        return all(MEANT[word] in FITTING for word in words)
    tokens = deque(re.findall(r"[()]|[^\s()]+", licence))
    try:
        return _one_of(tokens) and not tokens
    except IndexError:  # it ends in the middle
        return False


def _one_of(tokens: deque[str]) -> bool:
    """SPDX, annex D: AND binds closer than OR."""
    found = _all_of(tokens)
    while tokens and tokens[0] == "OR":
        tokens.popleft()
        found = _all_of(tokens) or found
    return found


def _all_of(tokens: deque[str]) -> bool:
    found = _single(tokens)
    while tokens and tokens[0] == "AND":
        tokens.popleft()
        found = _single(tokens) and found
    return found


def _single(tokens: deque[str]) -> bool:
    name = tokens.popleft()
    if name == "(":
        found = _one_of(tokens)
        return tokens.popleft() == ")" and found
    if tokens and tokens[0] == "WITH":  # an exception permits more, never less
        tokens.popleft()
        tokens.popleft()
    return name in FITTING


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
