"""Whatever bytes a file holds, the desk answers with findings, never with a crash."""

import os
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugins.bridge.reader import draft_of
from plugins.bridge.troubles import UnreadableError
from plugins.editorial.archive import Archive
from plugins.editorial.tools import Entry, Tools
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding
from tests.editorial.cases import BODY, HEADERS
from tests.editorial.desks import told_by

EXAMPLES = 2_000 if os.environ.get("NIGHTLY") else 200

TOOLS = Tools(
    archive=Archive(site_name="Kabar Baik Sampit", town="Sampit"),
    address=lambda draft: f"/berita/{draft.path}/",
    check_headers=lambda draft: iter(()),
)
PIECES = [
    "“", "”", "[", "](", ")", "**", "# ", "> ", "- ", "```", "|", "Rp. 1.000,-", "pukul 19:00",
    "diatas", "orang Dayak", "(15)", "korban", "Senin (18/11/2018)", "8812345678901234", "!!",
    "\n\n", "\r\n", "\x00", "\u202e", "𝕊", "桑皮特", "مرحبا", "'", '"', "'''", "A.B.C.", "http://",
]  # fmt: skip
text = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=20)), max_size=60).map("".join)


def review(data: bytes) -> tuple[Finding, ...]:
    def load() -> Draft | Finding:
        try:
            return draft_of(data, "berita/2026/x.md")
        except UnreadableError as trouble:
            return trouble.finding

    return told_by(TOOLS, [Entry(path="berita/2026/x.md", digest="x", load=load)])


def story(headers: dict[str, str], body: str) -> bytes:
    lines = "".join(f"{name}: {value}\n" for name, value in headers.items())
    return f"---\n{lines}---\n{body}".encode("utf-8", "surrogatepass")


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=2_000))
def test_any_bytes_at_all_are_a_finding(data: bytes) -> None:
    assert review(data)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text)
def test_any_body_is_read_to_its_end(body: str) -> None:
    for finding in review(story(HEADERS, body)):
        assert finding.line >= 0
        assert finding.remedy


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(sorted(HEADERS)), text, max_size=6))
def test_any_header_is_read(headers: dict[str, str]) -> None:
    for finding in review(story({**HEADERS, **headers}, BODY)):
        assert finding.problem


@pytest.mark.parametrize(
    "piece", ["(", "[a](", "“", "a ", "Aa. ", "1", "orang Dayak ", "\n", "di ", "A", "> “a ", "!?"]
)
def test_the_same_over_and_over_ends_soon(piece: str) -> None:
    """Twenty thousand characters: a rule that looks back again and again takes minutes."""
    started = time.process_time()

    review(story(HEADERS, piece * (20_000 // len(piece))))

    assert time.process_time() - started < 20
