from collections.abc import Sequence

from plugins.views.library import Shelf, shelf_of
from plugins.views.meaning import Limits
from plugins.views.nearness import Holders, closest
from plugins.views.rarity import asked_of
from plugins.views.vocabulary import Counts, Vocabulary, number_of

FEW = Limits(ask_all=8)


def shelved(texts: Sequence[Counts], limits: Limits = FEW) -> Shelf:
    """Texts, newest first, told apart by their numbers alone."""
    names = [b"%d" % number for number in range(len(texts))]
    return shelf_of(names, lambda asked: [texts[n] for n in asked], Shelf(), limits)


def test_a_common_term_costs_no_more_than_the_newest_that_have_it() -> None:
    """Pairs would be 2,000 x 2,000; here each text meets at most 20 others a term."""
    shelf = shelved([{n // 200: 1, 99: 1} for n in range(2_000)])
    holders = Holders(shelf.texts)
    holders.seek({9, 99})

    assert closest(1_999, shelf.texts[1_999], holders, FEW).numbers == [1_800, 1_801, 1_802]
    assert len(holders.of(9)) == 200
    assert not holders.of(99)


def test_a_term_that_one_text_alone_holds_stands_for_nothing() -> None:
    shelf = shelved([{1: 9, 2: 1}, {2: 1, 3: 9}, {4: 1}, {5: 1}, {6: 1}])
    assert [list(shelf.texts[n].telling) for n in range(3)] == [[2], [2], []]


def test_of_many_texts_the_oldest_say_how_rare_a_term_is() -> None:
    assert [asked_of(count, FEW) for count in (0, 3, 8, 9, 15, 16, 31)] == [0, 3, 8, 8, 8, 16, 16]


def test_a_new_text_does_not_make_the_terms_of_others_rarer() -> None:
    texts = [{n % 7: 1, 100 + n % 5: 2} for n in range(40)]
    one, more = shelved(texts), shelved([{0: 1, 100: 1}, *texts])

    assert [one.texts[n] for n in range(40)] == [more.texts[n + 1] for n in range(40)]


def test_a_term_said_more_often_or_in_fewer_texts_weighs_more() -> None:
    often = [{1: 1, 2: 1, 3: 5}, {3: 1}, {2: 1}, {2: 1}, {2: 1}, {1: 1}]
    text = shelved([*often, *({n: 1} for n in range(10, 26))], Limits()).texts[0]

    assert list(text.telling) == [3, 1, 2]
    assert list(text.weights) == sorted(text.weights, reverse=True)
    assert 250**2 < sum(weight * weight for weight in text.weights) < 260**2


def test_words_are_found_in_plain_and_in_other_letters_alike() -> None:
    words = Vocabulary("xx")
    plain = words.counts("Kelotok, susur-sungai: 3x2 (muara_sepi) ke hulu.")

    assert plain == words.counts("“Kelotok”, susur-sungai: 3x2 (muara_sepi) ke hulu…")
    assert set(plain) == {number_of(w) for w in "kelotok susur sungai muara sepi hulu".split()}
    assert number_of("café") in words.counts("Café naïf")
