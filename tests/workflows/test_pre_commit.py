"""The hooks that people may have run before they commit and push."""

import re
import shlex
from typing import Any

import pytest
from invoke.tasks import Task

import tasks
from tests.conftest import ROOT
from tests.workflows.reading import read

HOOKS: list[Any] = [
    hook for repo in read(ROOT / ".pre-commit-config.yaml")["repos"] for hook in repo["hooks"]
]
DESK = next(hook for hook in HOOKS if hook["id"] == "periksa")


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_is_one_of_our_tasks(hook: Any) -> None:
    python, file, name = shlex.split(hook["entry"])

    assert (python, file, hook["language"]) == ("python3", "tasks.py", "system")
    assert isinstance(getattr(tasks, name.replace("-", "_")), Task)


def test_nothing_is_fetched_from_elsewhere() -> None:
    repos = read(ROOT / ".pre-commit-config.yaml")["repos"]

    assert [repo["repo"] for repo in repos] == ["local"]


def test_the_desk_is_given_every_story_and_page_and_nothing_else() -> None:
    content = ROOT / "content"
    stories = {
        file for folder in ("berita", "halaman") for file in (content / folder).rglob("*.md")
    }
    given = {
        file
        for file in content.rglob("*")
        if re.search(DESK["files"], file.relative_to(ROOT).as_posix())
    }

    assert given == stories
    assert len(stories) > 20
