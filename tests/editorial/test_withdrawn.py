"""A story that was taken back is read for what still stands of it, and for nothing else."""

import json
from pathlib import Path

import pytest

from plugins.editorial.archive import Published, Traits
from plugins.editorial.record import recorded
from plugins.newsroom.findings import StoriesNeedMending
from tests.conftest import Publish
from tests.editorial.cases import HEADERS

ROOMS = [f"plugins.{room}" for room in ("editorial", "photos", "views", "seo", "press")]
REASON = "Redaksi keliru menyebut identitas narasumber, dan keluarganya meminta kami mencabutnya."
# What the desk never lets pass, and much that it asks to mend.
HURTFUL = "Korban perundungan itu, Rania Putri (14), kini pindah sekolah!!! Lihat [ini](/buntu/)."


def withdrawn(reason: str = REASON, body: str = HURTFUL) -> dict[str, str | None]:
    headers = {
        "title": HEADERS["title"],
        "date": HEADERS["date"],
        "category": HEADERS["category"],
        "slug": "mahoni",
        "status": "withdrawn",
        "withdrawn_reason": reason,
    }
    lines = "\n".join(f"{key}: {value}" for key, value in headers.items())
    return {
        "berita/2026/bakau.md": None,
        "berita/2026/panen-raya.md": None,
        "berita/2026/mahoni.md": f"---\n{lines}\n---\n{body}\n",
    }


def test_the_desk_asks_nothing_of_a_body_that_nobody_sees(publish: Publish) -> None:
    output = publish(withdrawn(), PLUGINS=ROOMS)
    text = (output / "berita/mahoni/index.html").read_text(encoding="utf-8")

    assert REASON in text
    assert "Rania" not in text


def test_the_reason_may_not_hurt_again(publish: Publish) -> None:
    with pytest.raises(StoriesNeedMending) as stop:
        publish(withdrawn(reason=HURTFUL.partition("!")[0]), PLUGINS=ROOMS)

    (finding,) = stop.value.findings
    assert finding.code.startswith("ANON")
    assert finding.line == 7


def test_a_withdrawal_is_no_unrecorded_change(publish: Publish) -> None:
    record = json.dumps({"/berita/mahoni/": {"body": "anything else", "corrections": 2}})
    output = publish(withdrawn() | {"data/terbit.json": record}, PLUGINS=ROOMS)

    assert (output / "berita/mahoni/index.html").is_file()


def test_the_record_keeps_what_a_withdrawn_story_said() -> None:
    """So that one that returns is compared with what readers saw."""
    before = {"/berita/a/": Published(body_digest="said", corrections=1, file="berita/a.md")}
    gone = Traits(path="berita/a.md", address="/berita/a/", status="withdrawn", body_digest="")
    new = Traits(path="berita/b.md", address="/berita/b/", body_digest="says")

    assert json.loads(recorded([gone, new], before)) == {
        "/berita/a/": {"body": "said", "corrections": 1, "file": "berita/a.md"},
        "/berita/b/": {"body": "says", "corrections": 0, "file": "berita/b.md"},
    }


def test_two_withdrawn_stories_are_no_copies_of_each_other(publish: Publish) -> None:
    reason = f"{REASON} " * 6
    first = withdrawn(reason)
    second = str(first["berita/2026/mahoni.md"]).replace("slug: mahoni", "slug: mahoni-lagi")
    output = publish(first | {"berita/2026/lagi.md": second}, PLUGINS=ROOMS)

    assert sorted(path.name for path in Path(output / "berita").iterdir()) == [
        "mahoni",
        "mahoni-lagi",
    ]
