"""What the workflows may do, and whose code they do it with."""

import re
from pathlib import Path
from typing import Any

import pytest
from invoke.tasks import Task

import tasks
from tests.workflows.reading import GITHUB, WORKFLOWS, jobs_of, permissions_of, read, steps_of

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


def test_the_workflows_are_found() -> None:
    names = "ci.yml halaman.yml komentar.yml naskah.yml pasokan.yml"
    assert [file.name for file in WORKFLOWS] == names.split()


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

    # On these events a checkout without `ref:` is the default branch, or what was pushed to it.
    assert set(workflow["on"]) <= {"workflow_run", "push", "workflow_dispatch"}
    assert set(workflow["on"].get("push") or {}) <= {"branches"}
    assert (workflow["on"].get("push") or {"branches": ["main"]})["branches"] == ["main"]
    for with_ in checkouts(workflow):
        assert not {"ref", "repository", "submodules"} & set(with_)
        assert "allow-unsafe-pr-checkout" not in with_
    for job, granted in jobs_of(workflow):
        if "write" in granted.values():
            for step in job["steps"]:
                assert not FETCHING.search(step.get("run", ""))
                # What is downloaded does not lie where programs are looked for.
                if "download-artifact@" in step.get("uses", ""):
                    assert step["with"]["path"].startswith("${{ runner.temp }}/")


@every_workflow
def test_no_expression_stands_in_a_script(file: Path) -> None:
    """A branch may be called "$(id)": it is handed on as a variable, which no shell reads."""
    for step in steps_of(read(file)):
        assert "${{" not in step.get("run", ""), step
        assert "${{" not in step.get("with", {}).get("script", ""), step
        assert "GITHUB_ENV" not in step.get("run", "")
        assert "GITHUB_PATH" not in step.get("run", "")


@every_workflow
def test_nobody_has_a_right_that_was_not_thought_of(file: Path) -> None:
    known = {
        "komentar": {"actions": "read", "contents": "read", "pull-requests": "write"},
        "bangun": {"contents": "read"},
        "terbit": {"pages": "write", "id-token": "write"},
    }
    workflow = read(file)
    for name, (_, granted) in zip(workflow["jobs"], jobs_of(workflow), strict=True):
        assert granted == known.get(name, {"contents": "read"}), name


def test_pages_are_published_from_main_and_only_where_they_are_switched_on() -> None:
    workflow = read(GITHUB / "workflows/halaman.yml")
    build, deploy = workflow["jobs"]["bangun"], workflow["jobs"]["terbit"]

    assert workflow["on"] == {"push": {"branches": ["main"]}, "workflow_dispatch": ""}
    assert build["if"] == "${{ vars.SITEURL != '' && github.ref == 'refs/heads/main' }}"
    assert deploy["needs"] == "bangun"
    assert deploy["environment"]["name"] == "github-pages"
    assert workflow["concurrency"] == {"group": "halaman", "cancel-in-progress": "false"}
    # Who may write runs one action, and none of our code.
    assert [step["uses"].partition("@")[0] for step in deploy["steps"]] == ["actions/deploy-pages"]
    assert "secrets" not in (GITHUB / "workflows/halaman.yml").read_text("utf-8")


def test_packages_are_looked_at_every_week_with_nothing_but_eyes() -> None:
    workflow = read(GITHUB / "workflows/pasokan.yml")

    (when,) = workflow["on"]["schedule"]
    assert re.fullmatch(r"\d+ \d+ \* \* \d", when["cron"])
    assert set(permissions_of(workflow)) == {"read"}
    (*_, last) = steps_of(workflow)
    assert last["run"] == "python3 tasks.py audit-packages"


def test_newer_actions_and_packages_are_proposed_once_they_have_aged() -> None:
    updates = read(GITHUB / "dependabot.yml")["updates"]

    assert {update["package-ecosystem"] for update in updates} == {"github-actions", "pip"}
    for update in updates:
        assert int(update["cooldown"]["default-days"]) >= 7
        assert "insecure-external-code-execution" not in update
        assert "registries" not in update


@every_workflow
def test_a_task_that_a_workflow_runs_is_one_of_ours(file: Path) -> None:
    said = " ".join(step.get("run", "") for step in steps_of(read(file)))

    for name in re.findall(r"tasks\.py ([a-z-]+)", said):
        assert isinstance(getattr(tasks, name.replace("-", "_")), Task), name


@every_workflow
def test_who_runs_the_pull_requests_code_has_nothing_to_lose(file: Path) -> None:
    workflow = read(file)
    if "pull_request" not in workflow["on"]:
        return

    assert not is_trusted_with_more(file)
    for step in steps_of(workflow):
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
