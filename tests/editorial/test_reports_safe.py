"""A report repeats what strangers wrote, and nothing of it becomes more than words."""

import io
import json
import re

import pytest
from rich.console import Console

from plugins.editorial.desk import Review
from plugins.editorial.reports import FORMATS
from plugins.editorial.reports.github import summary
from plugins.editorial.reports.terminal import told_to_people
from plugins.newsroom.findings import Finding
from plugins.workshop.comment import defused

HOSTILE = [
    "\x1b[31mmerah\x1b[2J\x1b]0;judul\x07",
    "\x9b31m \x08\x08\x08 \r hilang",
    "\n::error file=a.md,line=1::palsu\n::stop-commands::x",
    "%0A::error::palsu %25 %0D",
    "##[error]palsu ##[group]a",
    "::add-mask::a",
    "@redaksi GH-1 #12 https://evil.example www.evil.example WWW.evil.example mailto:a@b.c",
    "<script>alert(1)</script> <img src=//evil.example/x> <!-- -->",
    "[a](https://evil.example) ![a](//evil.example/x.png) | | `a` **b** ~~c~~",
    "\u202egpj.exe \u2066a\u2069 a\u200bb \U000e0041",
    "[red]merah[/red] [link=https://evil.example]a[/link]",
]


def review(text: str) -> Review:
    finding = Finding(
        path=f"berita/{text}.md",
        line=3,
        code="huruf-serupa",
        problem=f"{text} ditulis",
        remedy=f"{text}",
        example=f"title: {text}",
    )
    return Review(findings=(finding,), checked=1)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("form", ["teks", "github"])
def test_a_strangers_words_steer_neither_terminal_nor_log(form: str, text: str) -> None:
    told = FORMATS[form](review(text))

    assert all(line.isprintable() for line in told.split("\n"))
    commands = [line for line in told.split("\n") if line.lstrip().startswith("::")]
    assert len(commands) == (1 if form == "github" else 0)
    assert "##[" not in told


@pytest.mark.parametrize("text", HOSTILE)
def test_colours_are_the_reports_own(text: str) -> None:
    screen = Console(file=io.StringIO(), width=100, force_terminal=True, color_system="truecolor")

    told = told_to_people(review(text), screen)

    ours = re.compile(r"\x1b\[[\d;]*m")
    plain = told_to_people(review("kata"), screen)
    assert set(ours.findall(told)) <= set(ours.findall(plain))
    assert "\x1b" not in ours.sub("", told)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_comment_holds_no_html_no_link_and_no_mention(text: str) -> None:
    for told in (summary(review(text)), defused(summary(review(text)))):
        assert not re.search(r"<[a-z/!]|\]\(|!\[|`|://|\bwww\.", told, re.IGNORECASE)
        assert not re.search(r"@\w", told)
        assert told.count("\n| ") == 2  # the head of the table and its one row
        assert "\x1b" not in told


@pytest.mark.parametrize("text", HOSTILE)
def test_programs_are_told_the_very_words(text: str) -> None:
    found = json.loads(FORMATS["json"](review(text)))["findings"][0]
    message = json.loads(FORMATS["sarif"](review(text)))["runs"][0]["results"][0]["message"]

    assert found["remedy"] == text
    assert message["text"] == f"{text} ditulis {text}"
