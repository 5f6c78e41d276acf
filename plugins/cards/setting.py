"""Text set in lines: the largest size at which a headline stands well, and nothing ever cut."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain, pairwise, takewhile

from plugins.cards.lines import Phrase, balanced, count_needed, is_orphan, sense
from plugins.cards.parts import parts_of
from plugins.cards.phrases import phrases_of
from plugins.cards.words import width_of

LEADING = 1.1
CAPITAL = 0.74
"""Height of a capital letter, as a share of the size."""
HEADLINE_WEIGHT = 800
LARGEST, SMALLEST, STEP = 76, 40, 2
MOST_LINES = 4
LAST_RESORT = 24
"""Pixels; what even the smallest size cannot hold on four lines gets more and smaller ones."""
ANY = sys.maxsize
TOLERANCE = 0.86
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

    def flaws(self, largest: int) -> float:
        """How far this is from the best that could be; `largest` is the size it might have."""
        above = self.lines[:-1]
        widths = [width_of(line, self.size, self.weight) for line in self.shown]
        return (
            (1 - self.size / largest)
            + 0.1 * len(above)
            + 0.3 * (1 - min(widths, default=1) / max(widths, default=1))
            + (1.0 if above and is_orphan(self.lines[-1]) else 0.0)
            - 0.2 * sum(map(sense, above)) / max(1, len(above))
        )


def leading_of(size: int) -> int:
    return round(size * LEADING)


def headline_setting(text: str, *, width: int, height: int) -> Setting:
    """The headline as large as it goes into the box; TextTooLong when no size will do."""
    settings = _headline_settings(text, width, height)
    largest = next(settings, None)
    if largest is None:
        raise TextTooLong(f"{len(text)} letters do not fit on a card: {text[:60]!r} …")
    near = takewhile(lambda setting: setting.size >= TOLERANCE * largest.size, settings)
    return min(chain([largest], near), key=lambda setting: setting.flaws(largest.size))


def small_setting(text: str, size: int, weight: int, *, width: int) -> Setting:
    """Text of one given size on as few lines as it needs."""
    if not text:
        return Setting(lines=(), size=size, weight=weight)
    return next(_settings_at(text, size, weight, width))


def _headline_settings(text: str, width: int, height: int) -> Iterator[Setting]:
    """Every good way, the best first: fewer lines and larger type before the last resort."""
    if not text:
        yield Setting(lines=(), size=LARGEST, weight=HEADLINE_WEIGHT)
        return
    sizes = [(size, MOST_LINES) for size in range(LARGEST, SMALLEST - 1, -STEP)]
    sizes += [(size, ANY) for size in range(SMALLEST, LAST_RESORT - 1, -STEP)]
    for size, most in sizes:
        lines = min(most, height // leading_of(size))
        yield from _settings_at(text, size, HEADLINE_WEIGHT, width, most=lines)


def _settings_at(
    text: str, size: int, weight: int, width: int, *, most: int = ANY
) -> Iterator[Setting]:
    """With the fewest lines first, at most `most`; none when a phrase is too wide at this size."""
    phrases = _measured(_pieces(text, size, weight, width), size, weight)
    if max(phrase.shown for phrase in phrases) > width:
        return
    for lines in range(count_needed(phrases, width), min(most, len(phrases)) + 1):
        setting = Setting(lines=balanced(phrases, lines, width), size=size, weight=weight)
        # The parts of a broken word may be a little wider when they are set together.
        if all(width_of(line, size, weight) <= width for line in setting.shown):
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


def _pieces(text: str, size: int, weight: int, width: int) -> list[str]:
    """The phrases; words that are too wide even at the smallest size come in parts."""
    smallest = min(size, SMALLEST)

    def fits(run: str, size: int = smallest) -> bool:
        return width_of(run.rstrip(), size, weight) <= width

    part = partial(parts_of, fits=partial(fits, size=size), fits_smallest=fits)
    phrases = phrases_of(text, fits)
    return [piece for phrase in phrases for piece in ([phrase] if fits(phrase) else part(phrase))]


def _breaks_word(line: str, after: str) -> bool:
    return bool(after) and line[-1].isalnum()
