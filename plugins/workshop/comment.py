"""What the desk said, as one comment on its pull request; komentar.yml runs this, with a token.

The report that it reads was written by the pull request's own code and may hold anything. It is
read as text, within limits, and nothing in it becomes a link, a picture, a mention or HTML. Where
the comment goes is for GitHub to confirm. Standard library only, in one file: komentar.yml takes
nothing else out of main.
"""

import json
import os
import re
import stat
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

AUTHOR = "github-actions[bot]"
MARK = "<!-- meja-redaksi -->"
"""How our own comment is found again; no report can contain it."""
NUMBER = re.compile(r"[1-9][0-9]{0,9}\n?")
LONGEST_NUMBER = 20
LONGEST_REPORT = 512 * 1024
"""Bytes; the desk stops at 60,000 characters."""
LONGEST_COMMENT = 60_000
"""Characters; GitHub takes 65,536."""
PAGE = 100
MOST_PAGES = 30

UNTOUCHED = "Pull request ini tidak lagi mengubah naskah."
UNFINISHED = (
    "Pemeriksaan berhenti sebelum naskah selesai dibaca. Sebabnya, yang belum tentu ada pada "
    "tulisan Anda, tercatat di rincian."
)
CUT = "\n\nLaporan ini dipotong karena terlalu panjang; selengkapnya ada di rincian."

# The entities that the desk's own report contains (plugins/editorial/reports/github.py).
ENTITY = r"&#(?:33|35|38|42|60|62|91|92|93|95|96|123|124|125|126);"
ACTIVE = re.compile(rf"{ENTITY}|[&<>\[\]`~$\\@]|#(?=\d)|\bGH-(?=\d)|://|\bwww\.", re.IGNORECASE)
ZERO = "\u200b"
"""A space without width: after it GitHub sees no mention, reference or address."""


class RefusedError(Exception):
    """The report is not what naskah.yml writes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The run that the report comes from, in GitHub's own words."""

    commit: str
    source: str
    """OWNER/NAME of the repository that the commit was pushed to."""
    address: str
    passed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Repository:
    """Our repository, asked and told over GitHub's API."""

    name: str
    """OWNER/NAME"""
    api: str
    token: str

    def ask(self, method: str, path: str, said: object = None) -> Any:
        """The answer to a request below /repos/OWNER/NAME."""
        request = Request(  # noqa: S310 - the runner names the address
            f"{self.api}/repos/{self.name}{path}",
            data=None if said is None else json.dumps(said).encode(),
            headers={"Accept": "application/vnd.github+json", "User-Agent": "kabar-baik"},
            method=method,
        )
        # Unredirected: the token goes to this address and to no other.
        request.add_unredirected_header("Authorization", f"Bearer {self.token}")
        with urlopen(request, timeout=30) as answer:  # noqa: S310 - as above
            return json.load(answer)


def main(folder: Path, environ: Mapping[str, str]) -> str:
    """Write the comment or leave it; what was done, for the log."""
    repository = Repository(
        name=environ["GITHUB_REPOSITORY"],
        api=environ["GITHUB_API_URL"],
        token=environ["GITHUB_TOKEN"],
    )
    run = run_in(Path(environ["GITHUB_EVENT_PATH"]))
    number = number_in(folder / "nomor")
    if not belongs(repository.ask("GET", f"/pulls/{number}"), run, repository.name):
        return f"Pull request {number} is closed, has moved on or is not this run's: no comment."
    report = text_in(folder / "ringkasan.md", LONGEST_REPORT)
    comment = own_comment(repository, number)
    if report is None and run.passed and comment is None:
        return f"Pull request {number} changes no story: no comment."
    body = {"body": body_of(report, run)}
    if comment is None:
        repository.ask("POST", f"/issues/{number}/comments", body)
        return f"Pull request {number} has its comment."
    repository.ask("PATCH", f"/issues/comments/{comment}", body)
    return f"The comment on pull request {number} is up to date."


def run_in(event: Path) -> Run:
    """The finished run out of the `workflow_run` event that GitHub wrote."""
    run = json.loads(event.read_text(encoding="utf-8"))["workflow_run"]
    return Run(
        commit=run["head_sha"],
        source=run["head_repository"]["full_name"],
        address=run["html_url"],
        passed=run["conclusion"] == "success",
    )


def number_in(file: Path) -> int:
    """The pull request's number that the report claims."""
    text = text_in(file, LONGEST_NUMBER)
    if text is None or not NUMBER.fullmatch(text):
        raise RefusedError("the report names no pull request")
    return int(text)


def text_in(file: Path, longest: int) -> str | None:
    """What a plain file holds, None when there is none. Links and what is too long are refused."""
    try:
        found = file.lstat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode) or found.st_size > longest:
        raise RefusedError(f"{file.name} is no plain file of at most {longest} bytes")
    return file.read_bytes().decode("utf-8", errors="replace")


def belongs(pull: Any, run: Run, repository: str) -> bool:
    """Whether this open pull request to us now stands at the very commit that was read.

    A commit can be pushed to any fork, so the fork must be the same too.
    """
    head, base = pull["head"], pull["base"]
    return (
        pull["state"] == "open"
        and base["repo"]["full_name"] == repository
        and head["sha"] == run.commit
        and (head["repo"] or {}).get("full_name") == run.source  # None: the fork is deleted
    )


def own_comment(repository: Repository, number: int) -> int | None:
    """The comment that an earlier run has written."""
    ours = (
        int(comment["id"])
        for comment in comments_on(repository, number)
        if comment["user"] and comment["user"]["login"] == AUTHOR
        if (comment["body"] or "").startswith(MARK)
    )
    return next(ours, None)


def comments_on(repository: Repository, number: int) -> Iterator[Any]:
    """All comments, oldest first."""
    for page in range(1, MOST_PAGES + 1):
        path = f"/issues/{number}/comments?per_page={PAGE}&page={page}"
        comments = repository.ask("GET", path)
        yield from comments
        if len(comments) < PAGE:
            return


def body_of(report: str | None, run: Run) -> str:
    """The comment: the report, and below it what it is and where to read on."""
    if report is not None:
        said = defused(report)
    else:
        said = f"### Meja redaksi\n\n{UNTOUCHED if run.passed else UNFINISHED}"
    verdict = "" if run.passed else "Pemeriksaan belum lulus. "
    return (
        f"{MARK}\n{said}\n\n---\n{verdict}[Rincian, pratinjau situs, dan kartu]({run.address}). "
        f"Catatan ini dibuat mesin untuk komit {run.commit[:7]} dari isi pull request ini, "
        "bukan oleh redaksi.\n"
    )


def defused(report: str) -> str:
    """The report's headings, tables and bold words; all else that Markdown knows becomes text."""
    text = ACTIVE.sub(_harmless, "".join(map(_visible, report)))
    if len(text) <= LONGEST_COMMENT:
        return text
    return text[:LONGEST_COMMENT].rpartition("\n")[0] + CUT


def _visible(sign: str) -> str:
    """The sign, unless it controls: marks that turn the direction of what follows do."""
    if sign == "\n" or sign.isprintable():
        return sign
    return " " if sign.isspace() else ""


def _harmless(found: re.Match[str]) -> str:
    """GitHub looks for mentions and references after decoding entities: those need the space."""
    text = found[0]
    if text in {"@", "#", "&#35;"}:
        return text + ZERO
    if len(text) == 1:
        return f"&#{ord(text)};"
    if text.startswith("&"):
        return text
    return text[:-1] + ZERO + text[-1]  # GH-1, https://, www.


if __name__ == "__main__":
    try:
        sys.stdout.write(main(Path(sys.argv[1]), os.environ) + "\n")
    except RefusedError as refused:
        sys.exit(f"Refused: {refused}.")
