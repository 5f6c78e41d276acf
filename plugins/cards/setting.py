"""Text set in lines: the largest size at which a headline stands well, and nothing ever cut."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from plugins.cards.frames import Frame
from plugins.cards.lines import Phrase, balanced, count_needed, is_orphan, sense
from plugins.cards.parts import parts_of
from plugins.cards.phrases import phrases_of
from plugins.cards.words import width_of

LEADING = 1.08
CAPITAL = 0.74
"""Height of a capital letter, as a share of the size."""
HEADLINE_WEIGHT = 800
STEP = 4
LAST_RESORT = 26
"""Pixels; what even the smallest size cannot hold on its lines gets more and smaller ones."""
ANY = sys.maxsize
TOLERANCE = 0.8
"""How much of its size a headline gives up to stand better: a last word not alone on its line,
a name or a clause in one piece."""


class TextTooLong(ValueError):  # noqa: N818 (it says what is wrong)
    """No size that can be read holds the text; some 900 letters are too long for a card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Text in lines at one size and weight; `"".join(lines)` is the text, letter for letter."""

    lines: tuple[str, ...]
    size: int
    weight: int

    @property
    def shown(self) -> tuple[str, ...]:
        """The lines as they are printed: without the closing space, with a hyphen in a word."""
        inside = [_breaks_word(line, after) for line, after in pairwise((*self.lines, ""))]
        return tuple(
            f"{line}-" if broken else line.rstrip()
            for line, broken in zip(self.lines, inside, strict=True)
        )

    @property
    def leading(self) -> int:
        """Pixels from baseline to baseline."""
        return leading_of(self.size)

    @property
    def height(self) -> int:
        return self.leading * len(self.lines)

    @property
    def depth(self) -> int:
        """From the top of the first capitals to the last baseline."""
        return self.height - self.leading + round(self.size * CAPITAL) if self.lines else 0

    @property
    def is_orphaned(self) -> bool:
        """Whether a last word stands alone under other lines."""
        return len(self.lines) > 1 and is_orphan(self.lines[-1])

    def flaws(self, largest: int) -> float:
        """How far this is from the best that could be; `largest` is the size it might have."""
        above = self.lines[:-1]
        widths = [width_of(line, self.size, self.weight) for line in self.shown]
        return (
            (1 - self.size / largest)
            + 0.16 * len(above)
            + 0.3 * (1 - min(widths, default=1) / max(widths, default=1))
            + (1.0 if self.is_orphaned else 0.0)
            - 0.2 * sum(map(sense, above)) / max(1, len(above))
        )


def leading_of(size: int) -> int:
    return round(size * LEADING)


def headline_setting(
    text: str, frame: Frame, *, height: int, names: tuple[str, ...] = ()
) -> Setting:
    """The headline as large as it goes into the frame's width and `height` pixels.

    TextTooLong when no size will do.
    """
    settings = _headline_settings(text, frame, height, names)
    largest = next(settings, None)
    if largest is None:
        raise TextTooLong(f"{len(text)} letters do not fit on a card: {text[:60]!r} …")
    return min(_near(largest, settings, frame), key=lambda near: near.flaws(largest.size))


def _near(largest: Setting, smaller: Iterator[Setting], frame: Frame) -> Iterator[Setting]:
    """The largest and what is nearly as large; smaller ones only to save an orphan."""
    yield largest
    stands = not largest.is_orphaned
    least = min(largest.size, frame.smallest)
    for setting in smaller:
        if setting.size < least or (stands and setting.size < TOLERANCE * largest.size):
            return
        stands = stands or not setting.is_orphaned
        yield setting


def _headline_settings(
    text: str, frame: Frame, height: int, names: tuple[str, ...]
) -> Iterator[Setting]:
    """Every good way, the best first: fewer lines and larger type before the last resort."""
    if not text:
        yield Setting(lines=(), size=frame.largest, weight=HEADLINE_WEIGHT)
        return
    sizes = [(size, frame.most_lines) for size in range(frame.largest, frame.smallest - 1, -STEP)]
    sizes += [(size, ANY) for size in (*range(frame.smallest, LAST_RESORT, -STEP), LAST_RESORT)]
    for size, most in sizes:
        lines = min(most, 1 + int((height - size * CAPITAL) // leading_of(size)))
        yield from _settings_at(text, size, frame, names, most=lines)


def _settings_at(
    text: str, size: int, frame: Frame, names: tuple[str, ...], *, most: int
) -> Iterator[Setting]:
    """With the fewest lines first, at most `most`; none when a phrase is too wide at this size."""
    width = frame.measure
    phrases = _measured(_pieces(text, size, frame, names), size, HEADLINE_WEIGHT)
    if max(phrase.shown for phrase in phrases) > width:
        return
    for lines in range(count_needed(phrases, width), min(most, len(phrases)) + 1):
        setting = Setting(lines=balanced(phrases, lines, width), size=size, weight=HEADLINE_WEIGHT)
        # The parts of a broken word may be a little wider when they are set together.
        if all(width_of(line, size, HEADLINE_WEIGHT) <= width for line in setting.shown):
            yield setting


def _measured(pieces: list[str], size: int, weight: int) -> list[Phrase]:
    measure = partial(width_of, size=size, weight=weight)
    return [
        Phrase(
            text=piece,
            width=measure(piece),
            shown=measure(f"{piece}-" if _breaks_word(piece, after) else piece.rstrip()),
        )
        for piece, after in pairwise((*pieces, ""))
    ]


def _pieces(text: str, size: int, frame: Frame, names: tuple[str, ...]) -> list[str]:
    """The phrases; words that are too wide even at the smallest size come in parts."""
    smallest = min(size, frame.smallest)

    def fits(run: str, size: int = smallest) -> bool:
        return width_of(run.rstrip(), size, HEADLINE_WEIGHT) <= frame.measure

    part = partial(parts_of, fits=partial(fits, size=size), fits_smallest=fits)
    phrases = phrases_of(text, fits, names)
    return [piece for phrase in phrases for piece in ([phrase] if fits(phrase) else part(phrase))]


def _breaks_word(line: str, after: str) -> bool:
    return bool(after) and line[-1].isalnum()
