"""The stories of one language and their companions, brought up to date with what changed."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain

from plugins.views.meaning import Limits, Meaning, unweighed
from plugins.views.moves import Moves
from plugins.views.nearness import NO_ANSWERS, NONE, Answers, Closest, Holders, closest, may_differ
from plugins.views.rarity import Moved, asked_of, weighed_anew
from plugins.views.shifts import Shifts
from plugins.views.texts import NO_TEXTS, Texts
from plugins.views.vocabulary import Counts

Count = Callable[[Sequence[int]], Iterable[Counts]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """The stories of one language, newest first, with all that was found out about them."""

    names: Sequence[bytes] = ()
    """The digests of the stories."""
    texts: Texts = NO_TEXTS
    answers: Answers = NO_ANSWERS


def shelf_of(names: Sequence[bytes], count: Count, before: Shelf, limits: Limits) -> Shelf:
    """The stories of these digests, newest first; `count` is asked for those not in `before`.

    It is the same whatever `before` holds: that only spares work.
    """
    if names == before.names:
        return before
    moves = Moves.between(before.names, names)
    counts = zip(moves.came, count(moves.came), strict=True)
    fresh = {number: unweighed(said) for number, said in counts}
    texts = before.texts.arranged(moves.olds, fresh)
    asked = asked_of(len(names), limits)
    steady = asked == asked_of(len(before.names), limits)
    anew = weighed_anew(
        _moved(texts, before.texts, moves, asked) if steady else None,
        moves.came,
        texts,
        limits,
    )
    texts = texts.with_others(anew)
    return Shelf(names=names, texts=texts, answers=_answers(texts, before, moves, anew, limits))


def _moved(texts: Texts, before: Texts, moves: Moves, asked: int) -> Moved:
    """The terms of texts that came or went, or are no longer, or only now, among those asked."""
    first, first_before = len(texts) - asked, len(before) - asked
    terms: set[int] = set()
    came: Counter[int] = Counter()
    recounted: Counter[int] = Counter()
    for new in moves.came:
        came.update(texts[new].terms)
        if new >= first:
            recounted.update(texts[new].terms)
    for old in moves.went:
        terms.update(before[old].terms)
        if old >= first_before:
            recounted.subtract(before[old].terms)
    for old, new in moves.news.items():
        if (new >= first) > (old >= first_before):
            recounted.update(texts[new].terms)
        elif (new >= first) < (old >= first_before):
            recounted.subtract(texts[new].terms)
    uneven = {term for term, times in recounted.items() if times}
    return Moved(terms=terms.union(came, uneven), recounted=uneven, came=came)


def _answers(
    texts: Texts, before: Shelf, moves: Moves, anew: Mapping[int, Meaning], limits: Limits
) -> Answers:
    altered = set(moves.came)
    olds = list(moves.went)
    for number, text in anew.items():
        old = moves.olds[number]
        if old is not None and not text.tells_as(before.texts[old]):
            altered.add(number)
            olds.append(old)
    shifts = Shifts()
    for number in altered:
        shifts.add(number, texts[number], 1)
    for old in olds:
        shifts.add(moves.place(old), before.texts[old], -1)
    same = dict(_same(before.answers, moves, altered, limits.most))
    holders = Holders(texts)
    if same:
        holders.seek(shifts.terms)
        suspects = altered.union(shifts.crossing(holders, limits.newest))
        holders.seek(term for number in suspects for term in texts[number].telling)
        for number in may_differ(same, suspects, texts, holders, limits.newest):
            del same[number]
    others = {number: texts[number] for number in range(len(texts)) if number not in same}
    holders.seek(chain.from_iterable(text.telling for text in others.values()))
    same |= {number: closest(number, text, holders, limits) for number, text in others.items()}
    return Answers.of((same[number] for number in range(len(texts))), limits.most)


def _same(
    answers: Answers, moves: Moves, altered: Set[int], most: int
) -> Iterator[tuple[int, Closest]]:
    """The answers of those that tell the same as before, and whose companions are all there."""
    numbers = list(map(moves.news.__getitem__, answers.numbers))
    for old, new in moves.news.items():
        here = slice(most * old, most * (old + 1))
        its = numbers[here]
        if new not in altered and NONE not in its:
            yield new, Closest(its, answers.shares[here])
