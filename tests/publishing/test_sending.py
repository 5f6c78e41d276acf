"""The sending itself: patience with the busy, an end to it, and what stays noted."""

from pathlib import Path

import pytest

from plugins.publishing.edition import Edition
from plugins.publishing.http import Answer, Patience, ask
from plugins.publishing.record import Changes, Record, record_in
from plugins.publishing.sending import Ledger, send
from tests.publishing.conftest import KEY, noted
from tests.publishing.listener import Listener

QUICK = Patience(timeout=0.3, first_pause=0.01, longest_pause=0.05)
JSON = {"Content-Type": "application/json; charset=utf-8"}


def edition(live: Listener, count: int) -> Edition:
    live.root.mkdir(exist_ok=True)
    (live.root / f"{KEY}.txt").write_text(KEY, encoding="utf-8")
    pages = {f"/berita/{number:05}/": "x" for number in range(count)}
    return Edition(site=live.address, key=KEY, hub="", pages=pages, feeds={})


def sent(live: Listener, tmp_path: Path, count: int = 3) -> Ledger:
    """A ledger after `count` new pages were sent."""
    whole = edition(live, count)
    ledger = Ledger(file=tmp_path / "umumkan.json", record=Record(site=live.address), edition=whole)
    changes = Changes(new=tuple(whole.pages))
    send(ledger, changes, f"{live.address}/indexnow", QUICK, lambda outcomes, _, __: outcomes)
    return ledger


@pytest.mark.parametrize("answers", [[429, 200], [503, 500, 502, 200]])
def test_a_busy_search_engine_is_asked_again(
    live: Listener, tmp_path: Path, answers: list[int]
) -> None:
    live.answers = list(answers)
    ledger = sent(live, tmp_path)

    assert ledger.refusals == []
    assert len(live.posts) == len(answers)
    assert len(noted(tmp_path).pages) == 3


def test_patience_ends(live: Listener, tmp_path: Path) -> None:
    live.answers = [429] * 9
    ledger = sent(live, tmp_path)

    assert len(live.posts) == QUICK.tries
    assert "terlalu sering" in ledger.refusals[0]
    assert not ledger.file.exists()


def test_a_silent_search_engine_is_left_after_a_while(live: Listener, tmp_path: Path) -> None:
    live.answers = [0] * 9
    live.silence = 1
    ledger = sent(live, tmp_path)

    assert len(live.posts) == QUICK.tries
    assert "tidak terjangkau" in ledger.refusals[0]


def test_a_search_engine_that_is_not_there_is_told() -> None:
    answer = ask("http://127.0.0.1:9/indexnow", QUICK, b"{}")

    assert answer.status == 0
    assert answer.text


def test_the_wait_that_is_asked_for_is_kept_within_bounds(live: Listener) -> None:
    slept: list[float] = []
    patience = Patience(timeout=1, first_pause=1, longest_pause=5, sleep=slept.append)
    live.answers, live.retry_after = [429, 429, 503, 503], "3"
    ask(f"{live.address}/indexnow", patience, b"{}", JSON)
    live.answers, live.retry_after = [429] * 4, "86400"
    ask(f"{live.address}/indexnow", patience, b"{}", JSON)
    live.answers, live.retry_after = [500] * 4, ""
    last = ask(f"{live.address}/indexnow", patience, b"{}", JSON)

    assert slept == [3, 3, 3, 5, 5, 5, 1, 2, 4]
    assert last == Answer(status=500, text="SorryReason")


def test_ten_thousand_a_post_and_what_was_accepted_stays_noted(
    live: Listener, tmp_path: Path
) -> None:
    live.answers = [200, 403, 202]
    ledger = sent(live, tmp_path, count=20_001)

    assert [len(post["urlList"]) for post in live.posts] == [10_000, 10_000, 1]
    assert ledger.pages == 10_001
    assert len(ledger.refusals) == 1
    kept = record_in(tmp_path / "umumkan.json", live.address).pages
    assert set(kept) == {f"/berita/{n:05}/" for n in (*range(10_000), 20_000)}
