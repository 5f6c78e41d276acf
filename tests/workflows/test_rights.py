"""What the workflows may do, and whose code they do it with."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.workflows.reading import WORKFLOWS, permissions_of, read, steps_of

PINNED = re.compile(r"(?P<action>[\w.-]+/[\w./-]+)@(?P<commit>[0-9a-f]{40}) # v\d+\.\d+\.\d+")
SECRET = re.compile(r"\bsecrets\b|github\.token|GITHUB_TOKEN|GH_TOKEN")
FETCHING = re.compile(r"\bgit\b|\bgh\b|\bcurl\b|\bwget\b|tasks\.py|\bpip\b|\.ci/run")

every_workflow = pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)


def uses_in(file: Path) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line.partition("uses:")[2].strip() for line in lines if re.match(r"[\s-]*uses:", line)]


def is_trusted_with_more(file: Path) -> bool:
    """Whether it holds a secret or a token, or may write anything."""
    rights = set(permissions_of(read(file)))
    return bool(rights - {"read", "none"} or SECRET.search(file.read_text(encoding="utf-8")))


def checkouts(workflow: Any) -> list[dict[str, str]]:
    steps = [step for step in steps_of(workflow) if "actions/checkout@" in step.get("uses", "")]
    return [step.get("with", {}) for step in steps]


def test_the_three_workflows_are_found() -> None:
    assert {file.name for file in WORKFLOWS} >= {"ci.yml", "komentar.yml", "naskah.yml"}


@every_workflow
def test_every_action_is_pinned_by_its_commit_and_names_its_version(file: Path) -> None:
    found = uses_in(file)

    assert len(found) == sum("uses" in step for step in steps_of(read(file))) > 0
    for use in found:
        assert PINNED.fullmatch(use), use


def test_an_action_has_one_version_in_all_workflows() -> None:
    pins = {use for file in WORKFLOWS for use in uses_in(file)}

    assert len(pins) == len({use.partition("@")[0] for use in pins}), pins


@every_workflow
def test_rights_and_ends_are_written_down(file: Path) -> None:
    workflow = read(file)

    assert workflow["permissions"] in ({}, "", {"contents": "read"})
    assert "concurrency" in workflow
    assert all(0 < int(job["timeout-minutes"]) <= 60 for job in workflow["jobs"].values())
    assert all(with_["persist-credentials"] == "false" for with_ in checkouts(workflow))


@every_workflow
def test_who_may_write_or_holds_a_secret_runs_nothing_of_the_pull_request(file: Path) -> None:
    workflow = read(file)
    if not is_trusted_with_more(file):
        return

    # On these events a checkout without `ref:` is the default branch.
    assert set(workflow["on"]) == {"workflow_run"}
    for with_ in checkouts(workflow):
        assert not {"ref", "repository", "submodules"} & set(with_)
        assert "allow-unsafe-pr-checkout" not in with_
    for step in steps_of(workflow):
        run = step.get("run", "")
        assert "${{" not in run, "an expression in a script is code that others can write"
        assert not FETCHING.search(run)
        # What is downloaded does not lie where programs are looked for.
        if "download-artifact@" in step.get("uses", ""):
            assert step["with"]["path"].startswith("${{ runner.temp }}/")


@every_workflow
def test_who_runs_the_pull_requests_code_has_nothing_to_lose(file: Path) -> None:
    workflow = read(file)
    if "pull_request" not in workflow["on"]:
        return

    assert not is_trusted_with_more(file)
    for step in steps_of(workflow):
        assert "${{" not in step.get("run", "")
        assert "actions/cache" not in step.get("uses", "")
        assert "cache" not in step.get("with", {})


def test_nothing_starts_with_the_rights_of_main_on_a_pull_requests_word() -> None:
    risky = {"pull_request_target", "issue_comment", "issues", "discussion", "fork", "watch"}

    for file in WORKFLOWS:
        assert not risky & set(read(file)["on"]), file.name


def test_the_comment_follows_the_reading() -> None:
    workflows = {file.stem: read(file) for file in WORKFLOWS}

    followed = workflows["komentar"]["on"]["workflow_run"]["workflows"]
    assert followed == [workflows["naskah"]["name"]]
