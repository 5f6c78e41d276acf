"""A story decides nothing about the site; whoever tries is told what is ours instead."""

import time

import pytest

from plugins.newsroom.draft import Draft, Header
from plugins.newsroom.findings import Finding
from plugins.newsroom.headers import GROUPS, KNOWN, STEERING, findings_in

CURES = {
    "save_as": "slug:",
    "override_url": "slug:",
    "Save-As": "slug:",
    "template": "Tampilan",
    "stylesheet": "Tampilan",
    "settings": "Pengaturan",
    "readers": "Pengaturan",
    "redirect": "aliases:",
    "private": "status:",
}


def found(name: str) -> list[Finding]:
    headers = (Header(name=name.lower(), value="../x.html", line=7),)
    return list(findings_in(Draft(path="berita/x.md", headers=headers, body="", body_line=9)))


@pytest.mark.parametrize(("name", "cure"), CURES.items())
def test_a_header_that_steers_the_site_is_refused_with_what_is_ours(name: str, cure: str) -> None:
    (finding,) = found(name)

    assert (finding.code, finding.line, finding.blocks) == ("kepala-terlarang", 7, True)
    assert cure in finding.remedy


@pytest.mark.parametrize("name", ["sumary", "__class__", "x\x1b[2J", "\u202eslug", "a" * 100_000])
def test_an_unknown_header_is_told_so_that_it_can_be_printed(name: str) -> None:
    started = time.process_time()
    (finding,) = found(name)

    assert finding.code == "kepala-tidak-dikenal"
    assert finding.problem.isprintable()
    assert len(finding.problem) < 200
    assert time.process_time() - started < 1


@pytest.mark.parametrize("name", sorted(KNOWN))
def test_a_storys_own_headers_pass(name: str) -> None:
    assert found(name) == []


def test_no_header_is_both_a_storys_and_the_sites() -> None:
    assert not KNOWN & STEERING
    assert len(STEERING) == sum(len(group.names) for group in GROUPS)
