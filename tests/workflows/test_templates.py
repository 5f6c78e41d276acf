"""What people fill in before they write to us."""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.workflows.reading import GITHUB, read

FORMS = sorted(file for file in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if file.stem != "config")
PULL_REQUEST = GITHUB / "PULL_REQUEST_TEMPLATE.md"
ASKING = {"input", "textarea", "dropdown", "checkboxes"}

every_form = pytest.mark.parametrize("file", FORMS, ids=lambda file: file.stem)


def test_there_is_a_form_for_each_matter_and_no_blank_one() -> None:
    assert [file.stem.partition("-")[2] for file in FORMS] == [
        "ralat",
        "usulan-cerita",
        "hak-jawab",
        "gangguan-situs",
    ]
    assert read(GITHUB / "ISSUE_TEMPLATE/config.yml") == {"blank_issues_enabled": "false"}


@every_form
def test_a_form_is_one_that_github_accepts(file: Path) -> None:
    # docs.github.com: syntax for issue forms, syntax for GitHub's form schema
    form = read(file)

    assert set(form) <= {"name", "description", "title", "labels", "body"}
    assert form["name"]
    assert form["description"]
    asking = [part for part in form["body"] if part["type"] != "markdown"]
    assert {part["type"] for part in asking} <= ASKING
    assert all(re.fullmatch(r"[a-z][\w-]*", part["id"]) for part in asking)
    for named in (
        [part["id"] for part in asking],
        [part["attributes"]["label"] for part in asking],
    ):
        assert max(Counter(named).values()) == 1
    for part in asking:
        assert set(part) <= {"type", "id", "attributes", "validations"}
        assert ("options" in part["attributes"]) == (part["type"] in {"dropdown", "checkboxes"})
        assert set(part.get("validations", {}).values()) <= {"true"}


@every_form
def test_a_form_warns_of_private_data_before_it_asks(file: Path) -> None:
    first = read(file)["body"][0]

    assert first["type"] == "markdown"
    assert "dapat dibaca siapa saja" in first["attributes"]["value"]


def test_the_pull_request_asks_for_kind_sources_and_the_code_of_ethics() -> None:
    text = PULL_REQUEST.read_text(encoding="utf-8")

    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == [
        "Apa ini?",
        "Dari mana faktanya?",
        "Sebelum dibaca redaksi",
    ]
    assert all(line.startswith("- [ ] ") for line in text.splitlines() if line.startswith("- "))
    for clause in ("pasal 1–3", "pasal 5", "pasal 8", "pasal 9", "pasal 10"):
        assert f"KEJ {clause}" in text


@pytest.mark.parametrize("file", [*FORMS, PULL_REQUEST], ids=lambda file: file.name)
def test_links_into_the_repository_lead_somewhere(file: Path) -> None:
    for path in re.findall(r"\]\(\.\./blob/main/([^)#]+)\)", file.read_text(encoding="utf-8")):
        assert (ROOT / path).is_file(), path


def test_owners_of_code_are_real_or_not_named_at_all() -> None:
    lines = (GITHUB / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    offered = [line.removeprefix("# ") for line in lines if re.match(r"# (\*|/\S+) @", line)]

    assert offered
    for line in offered:
        pattern, *owners = line.split()
        assert all(re.fullmatch(r"@[\w-]+(/[\w.-]+)?", owner) for owner in owners), line
        assert pattern == "*" or any(ROOT.glob(pattern.strip("/"))), f"{pattern} matches nothing"
    for line in lines:
        assert line.startswith("#") or not line or "ORGANISATION" not in line
