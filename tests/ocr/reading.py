"""What tesseract reads on a picture, and how many letters of a text are in it."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps

ENLARGED = 4
"""Tesseract wants letters some 30 pixels high; a reader holds the telephone nearer."""
RIM = 24
"""Pixels of ground around the text; letters at the very edge are not looked for."""
CURE = "Install it (Debian: apt-get install tesseract-ocr tesseract-ocr-ind)."
TIMEOUT = 60


class TesseractMissingError(RuntimeError):
    """No tesseract, or it has no Indonesian; the message says what to install."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Letters of a text, and how many of them were not read, or read that are not there."""

    letters: int
    wrong: int

    @property
    def share(self) -> float:
        """0 to 1, of the letters that were read."""
        return max(0.0, 1 - self.wrong / self.letters)


def tesseract() -> str:
    """The program; TesseractMissingError when it cannot read Indonesian."""
    program = shutil.which("tesseract")
    if program is None:
        raise TesseractMissingError(f"No tesseract found. {CURE}")
    listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, check=True)
    if "ind" not in listed.stdout.split():
        raise TesseractMissingError(f"{program} has no Indonesian. {CURE}")
    return program


def read(program: str, picture: Image.Image) -> str:
    """The text on a small picture of one block of light letters."""
    size = (picture.width * ENLARGED, picture.height * ENLARGED)
    large = ImageOps.invert(picture.convert("L").resize(size, Image.Resampling.LANCZOS))
    out = BytesIO()
    # A rim of its own ground: a white one would be the brightest there is, and all else print.
    paper = large.crop((0, 0, 1, 1)).tobytes()[0]
    ImageOps.expand(large, RIM, paper).save(out, "PNG")
    return subprocess.run(
        [program, "stdin", "stdout", "-l", "ind", "--psm", "6", "--dpi", "300"],
        input=out.getvalue(),
        capture_output=True,
        check=True,
        timeout=TIMEOUT,
        env=os.environ | {"OMP_THREAD_LIMIT": "1"},
    ).stdout.decode()


def score(written: str, seen: str) -> Score:
    """By letters and digits alone, capitals or not."""
    one, other = letters_of(written), letters_of(seen)
    return Score(letters=len(one), wrong=distance(one, other))


def letters_of(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def distance(one: str, other: str) -> int:
    """Levenshtein's: letters to put in, leave out or exchange."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, start=1):
        before, row[0] = row[0], number
        for place, seen in enumerate(other, start=1):
            kept = before + (letter != seen)
            before = row[place]
            row[place] = min(kept, row[place] + 1, row[place - 1] + 1)
    return row[-1]
