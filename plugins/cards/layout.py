"""Where every line of a card stands, worked out before a pixel is drawn."""

from dataclasses import dataclass
from math import ceil, floor

from plugins.cards.colour import WHITE, Rgb
from plugins.cards.face import sayable
from plugins.cards.setting import CAPITAL, Setting, headline_setting, small_setting
from plugins.cards.words import ink_of
from plugins.newsroom.page import CardCopy

WIDTH, HEIGHT = 1200, 630
MARGIN = 64
MEASURE = WIDTH - 2 * MARGIN
FOOT = HEIGHT - MARGIN
HEADLINE_SHARE = 0.55
"""Of the card's height: a headline never takes more."""

KICKER_SIZE, KICKER_WEIGHT = 30, 700
BRAND_SIZE, BRAND_WEIGHT = 30, 800
FOOTNOTE_SIZE, FOOTNOTE_WEIGHT = 26, 500
SOFT_WHITE: Rgb = (235, 231, 221)

MARK = 44
SWATCH = 22
BESIDE = 16
"""Between the mark or the swatch and the words beside it."""
UNDER_RULE = 24
OVER_RULE = 42
OVER_HEADLINE = 30
OVER_BRAND = 22
RULE = 2
AIR = 6

Box = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels; right and bottom lie just outside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLine:
    """One printed line; `x` is where its ink begins and `baseline` what it stands on."""

    text: str
    x: int
    baseline: int
    size: int
    weight: int
    colour: Rgb

    @property
    def origin(self) -> float:
        """Where the text starts, so that its ink begins at `x`."""
        return self.x - ink_of(self.text, self.size, self.weight)[0]

    @property
    def box(self) -> Box:
        """What the ink covers, with a little of the ground around it."""
        left, top, right, bottom = ink_of(self.text, self.size, self.weight)
        return (
            self.x - AIR,
            self.baseline + floor(top) - AIR,
            self.x + ceil(right - left) + AIR,
            self.baseline + ceil(bottom) + AIR,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A card's typography; what lies behind it is not its business."""

    kicker: tuple[TextLine, ...]
    headline: tuple[TextLine, ...]
    footnote: tuple[TextLine, ...]
    brand: tuple[TextLine, ...]
    swatch: Box
    """Without area when there is no kicker."""
    rule: Box
    mark: Box

    @property
    def texts(self) -> tuple[TextLine, ...]:
        return self.kicker + self.headline + self.footnote + self.brand

    @property
    def top(self) -> int:
        """Where the uppermost ink begins."""
        return min((line.box[1] for line in self.texts), default=self.rule[1])


def layout_of(copy: CardCopy) -> Layout:
    """Set from the foot upwards; TextTooLong when a text is too long for any card."""
    brand, footnote, rule = _foot(sayable(copy.brand), sayable(copy.footnote))
    kicker = small_setting(
        sayable(copy.kicker), KICKER_SIZE, KICKER_WEIGHT, width=MEASURE - SWATCH - BESIDE
    )
    base = rule[1] - OVER_RULE
    room = base - MARGIN - (OVER_HEADLINE + kicker.height if kicker.lines else 0)
    headline = headline_setting(
        sayable(copy.headline), width=MEASURE, height=min(room, int(HEIGHT * HEADLINE_SHARE))
    )
    kicker_base = base - headline.depth - OVER_HEADLINE
    return Layout(
        kicker=_column(kicker, MARGIN + SWATCH + BESIDE, kicker_base, WHITE),
        headline=_column(headline, MARGIN, base, WHITE),
        footnote=footnote,
        brand=brand,
        swatch=_swatch(kicker, kicker_base),
        rule=rule,
        mark=(MARGIN, FOOT - MARK, MARGIN + MARK, FOOT),
    )


def _foot(brand: str, footnote: str) -> tuple[tuple[TextLine, ...], tuple[TextLine, ...], Box]:
    """The brand, the small print and the rule above them: one row if both go into it."""
    name = small_setting(brand, BRAND_SIZE, BRAND_WEIGHT, width=MEASURE - MARK - BESIDE)
    note = small_setting(footnote, FOOTNOTE_SIZE, FOOTNOTE_WEIGHT, width=MEASURE)
    base = FOOT - round((MARK - name.size * CAPITAL) / 2)
    top = FOOT - max(MARK, name.height)
    left = MARGIN + MARK + BESIDE
    if _share_a_row(name, note):
        x = WIDTH - MARGIN - _width(note)
        notes = _column(note, x, base, SOFT_WHITE)
    else:
        notes = _column(note, MARGIN, top - OVER_BRAND, SOFT_WHITE)
        top -= note.height + OVER_BRAND
    rule = (MARGIN, top - UNDER_RULE - RULE, WIDTH - MARGIN, top - UNDER_RULE)
    return _column(name, left, base, WHITE), notes, rule


def _share_a_row(name: Setting, note: Setting) -> bool:
    used = _width(name) + _width(note)
    lines = max(len(name.lines), len(note.lines))
    return lines <= 1 and used + MARK + 4 * BESIDE <= MEASURE


def _width(setting: Setting) -> int:
    """Of the ink."""
    inks = [ink_of(line, setting.size, setting.weight) for line in setting.shown]
    return max((ceil(right - left) for left, _, right, _ in inks), default=0)


def _column(setting: Setting, x: int, base: int, colour: Rgb) -> tuple[TextLine, ...]:
    """Lines one above the other, the last one standing on `base`."""
    first = base - setting.leading * (len(setting.lines) - 1)
    return tuple(
        TextLine(
            text=text,
            x=x,
            baseline=first + number * setting.leading,
            size=setting.size,
            weight=setting.weight,
            colour=colour,
        )
        for number, text in enumerate(setting.shown)
    )


def _swatch(kicker: Setting, base: int) -> Box:
    """Stands on the kicker's first line, as high as its capitals."""
    side = SWATCH if kicker.lines else 0
    bottom = base - kicker.leading * max(0, len(kicker.lines) - 1)
    return MARGIN, bottom - side, MARGIN + side, bottom
