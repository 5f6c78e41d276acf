"""Where every line of a card stands, worked out before a pixel is drawn."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil, floor

from plugins.cards.colour import Rgb, rgb_of
from plugins.cards.face import sayable
from plugins.cards.frames import FRAMES, Frame
from plugins.cards.middle import reaches_middle
from plugins.cards.saying import said_on
from plugins.cards.setting import CAPITAL, Setting, TextTooLong, headline_setting
from plugins.cards.small_print import fitted
from plugins.cards.words import ink_of, width_of
from plugins.newsroom.card import CardCopy, Shape

HEADLINE, BOLD, TEXT = 800, 700, 500
"""Weights."""
RULE = 2
AIR = 5
"""Round the ink of a line, which must be as dark as what lies under it."""
BETWEEN = " · "
LONG = 110
"""Letters: up to here a headline is set large on every shape."""

Box = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels; right and bottom lie just outside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLine:
    """One printed line; `x` is where its ink begins and `baseline` what it stands on."""

    text: str
    role: str
    """headline, kicker, stamp, event, note or brand."""
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

    frame: Frame
    texts: tuple[TextLine, ...]
    """From the top down; those of one headline follow each other."""
    rule: Box
    mark: Box
    swatch: Box | None = None
    badge: Box | None = None
    """Behind the stamp."""

    @property
    def headline(self) -> tuple[TextLine, ...]:
        return tuple(line for line in self.texts if line.role == "headline")

    @property
    def is_large(self) -> bool:
        """Whether the headline has the size that the shape asks for."""
        return all(line.size >= self.frame.smallest for line in self.headline)

    @property
    def top(self) -> int:
        """Where the uppermost ink begins."""
        boxes = [line.box for line in self.texts] + [box for box in (self.badge,) if box]
        return min((box[1] for box in boxes), default=self.rule[1])


def layout_of(copy: CardCopy, shape: Shape) -> Layout:
    """Set from the foot upwards; it says less before its headline is set small.

    TextTooLong when the headline is too long for the shape all the same.
    """
    made = None
    for said in said_on(copy, shape):
        made = _tried(said, FRAMES[shape]) or made
        if made and (made.is_large or len(copy.headline) > LONG):
            return made
    if made is None:
        letters = len(copy.headline)
        raise TextTooLong(f"{letters} letters do not fit on a card: {copy.headline[:60]!r} …")
    return made


def _tried(copy: CardCopy, frame: Frame) -> Layout | None:
    try:
        return _Setter(copy, frame).layout()
    except TextTooLong:
        return None


class _Setter:
    """One card being set: `base` is where the next part above may stand."""

    def __init__(self, copy: CardCopy, frame: Frame) -> None:
        self.copy, self.frame = copy, frame
        look = copy.look
        self.white, self.soft, self.gold = map(rgb_of, (look.white, look.soft, look.gold))
        self.ink = rgb_of(look.ink)
        self.base = frame.foot
        self.is_centred = False

    def layout(self) -> Layout:
        brand, mark = self._brand()
        notes = [*self._notes(brand)]
        rule = self._rule()
        event = [*self._event()]
        headline = self._headline()
        above, swatch, badge = self._kicker()
        return Layout(
            frame=self.frame,
            texts=(*above, *headline, *reversed(event), *reversed(notes), *brand),
            rule=rule,
            mark=mark,
            swatch=swatch,
            badge=badge,
        )

    def _brand(self) -> tuple[list[TextLine], Box]:
        """The mark and the name beside it, level with each other, on the foot."""
        frame = self.frame
        side, left = frame.mark, frame.margin
        base = frame.foot - round((side - frame.brand * CAPITAL) / 2)
        x = left + side + frame.gap // 2
        name = fitted(
            sayable(self.copy.brand), frame.brand, HEADLINE, frame.width - frame.margin - x
        )
        self.base = frame.foot - side
        box = (left, frame.foot - side, left + side, frame.foot)
        return self._lines([name], "brand", x, base, frame.brand, HEADLINE, self.white), box

    def _notes(self, brand: list[TextLine]) -> Iterator[TextLine]:
        """Place, date and byline: beside the brand where they fit, else above; less on LINK."""
        frame = self.frame
        used = max((line.box[2] for line in brand), default=frame.margin) + frame.gap
        room = frame.width - frame.margin - used
        row, rest = self._row(room)
        if row:
            base = frame.foot - round((frame.mark - frame.note * CAPITAL) / 2)
            ink = ink_of(row, frame.note, TEXT)
            x = frame.width - frame.margin - ceil(ink[2] - ink[0])
            yield from self._lines([row], "note", x, base, frame.note, TEXT, self.soft)
        for number, text in enumerate(reversed(rest)):
            self.base -= frame.gap // 2 if number else frame.gap
            line = fitted(text, frame.note, TEXT, frame.measure)
            yield from self._lines(
                [line], "note", frame.margin, self.base, frame.note, TEXT, self.soft
            )
            self.base -= round(frame.note * CAPITAL)

    def _row(self, room: int) -> tuple[str, tuple[str, ...]]:
        """What stands beside the brand, and the lines above it."""
        copy = self.copy
        place, date, byline = map(sayable, (copy.place, copy.date, copy.byline))
        parts = tuple(filter(None, (place, date)))
        if self.frame.shape is not Shape.LINK:
            lines = (BETWEEN.join(parts), byline)
            return "", tuple(filter(None, lines))
        for choice in ((place, date, byline), (place, date), (date,), (place,)):
            text = BETWEEN.join(filter(None, choice))
            if text and width_of(text, self.frame.note, TEXT) <= room:
                return text, ()
        return "", ()

    def _rule(self) -> Box:
        frame = self.frame
        bottom = self.base - frame.gap + 4
        self.base = bottom - RULE - frame.gap
        return frame.margin, bottom - RULE, frame.width - frame.margin, bottom

    def _event(self) -> Iterator[TextLine]:
        """Where and when, large, under the headline."""
        frame = self.frame
        when, venue = sayable(self.copy.when), sayable(self.copy.venue)
        sizes = (
            (venue, round(frame.event * 0.8), TEXT, self.white),
            (when, frame.event, BOLD, self.gold),
        )
        for text, size, weight, colour in sizes:
            if text:
                line = fitted(text, size, weight, frame.measure)
                yield from self._lines(
                    [line], "event", frame.margin, self.base, size, weight, colour
                )
                self.base -= round(size * CAPITAL) + round(frame.gap * 0.7)
        if when or venue:
            self.base -= frame.gap // 2

    def _headline(self) -> list[TextLine]:
        frame = self.frame
        above = frame.gap + round(frame.kicker * CAPITAL) + AIR if self._has_kicker() else 0
        room = self.base - max(frame.head, frame.foot - frame.block) - above
        setting = headline_setting(
            sayable(self.copy.headline), frame, height=room, names=self.copy.names
        )
        lines = self._column(setting)
        self.is_centred = self._is_centred(setting)
        if self.is_centred:
            lines = [replace(line, x=self._centred(line.box)) for line in lines]
        if lines:
            top = min(line.box[1] + AIR for line in lines)
            self.base = min(self.base - setting.depth, top) - frame.gap
        return lines

    def _has_kicker(self) -> bool:
        return bool(sayable(self.copy.kicker) or sayable(self.copy.stamp))

    def _is_centred(self, setting: Setting) -> bool:
        """Whether a headline is so short that a square cut from the middle would miss it."""
        if self.frame.shape is not Shape.LINK or self.copy.when or len(setting.lines) != 1:
            return False
        (line,) = setting.shown
        return not reaches_middle(line, setting.size, HEADLINE, start=self.frame.margin)

    def _centred(self, box: Box) -> int:
        return (self.frame.width - (box[2] - box[0])) // 2 + AIR

    def _column(self, setting: Setting) -> list[TextLine]:
        first = self.base - setting.leading * (len(setting.lines) - 1)
        return [
            line
            for number, text in enumerate(setting.shown)
            for line in self._lines(
                [text],
                "headline",
                self.frame.margin,
                first + number * setting.leading,
                setting.size,
                HEADLINE,
                self.white,
            )
        ]

    def _kicker(self) -> tuple[list[TextLine], Box | None, Box | None]:
        """The channel behind its scale of colour, after the stamp if there is one."""
        frame, x = self.frame, self.frame.margin
        side = round(frame.kicker * CAPITAL)
        if self.is_centred:
            x += self._spare(side) // 2
        lines: list[TextLine] = []
        badge = swatch = None
        stamp = fitted(sayable(self.copy.stamp).upper(), frame.kicker, HEADLINE, frame.measure // 2)
        if stamp:
            pad = round(side * 0.55)
            lines = self._lines(
                [stamp], "stamp", x + pad, self.base, frame.kicker, HEADLINE, self.ink
            )
            badge = (x, self.base - side - pad, lines[0].box[2] - AIR + pad, self.base + pad)
            x = badge[2] + frame.gap // 2
        room = frame.width - frame.margin - x - side - frame.gap // 2
        kicker = fitted(sayable(self.copy.kicker), frame.kicker, BOLD, room)
        if kicker:
            swatch = (x, self.base - side, x + side, self.base)
            x += side + frame.gap // 2
            lines += self._lines([kicker], "kicker", x, self.base, frame.kicker, BOLD, self.white)
        return lines, swatch, badge

    def _spare(self, side: int) -> int:
        """Pixels that the row of the kicker leaves empty; a stamp is wider than it is long."""
        frame = self.frame
        kicker, stamp = sayable(self.copy.kicker), sayable(self.copy.stamp).upper()
        used = width_of(kicker, frame.kicker, BOLD) + side + frame.gap // 2 if kicker else 0
        if stamp:
            used += width_of(stamp, frame.kicker, HEADLINE) + side + frame.gap // 2
        return max(0, frame.measure - round(used))

    def _lines(
        self, texts: list[str], role: str, x: int, base: int, size: int, weight: int, colour: Rgb
    ) -> list[TextLine]:
        return [
            TextLine(
                text=text, role=role, x=x, baseline=base, size=size, weight=weight, colour=colour
            )
            for text in texts
            if text and ink_of(text, size, weight)[2] > ink_of(text, size, weight)[0]
        ]
