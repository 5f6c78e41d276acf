"""Those who judge built pages: how they are installed, asked, and what their answers mean."""

import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plugins.workshop.chromium import find_chromium
from plugins.workshop.host import hosting

LOCKED = ("package.json", "package-lock.json", ".npmrc")
TASTE = ".htmlvalidate.json"
"""What html-validate is asked to look for."""
DONE = "installed"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FULL = 100
CHROMIUM_FLAGS = "--headless=new --no-sandbox --disable-gpu"
PATIENCE = 600
"""Seconds for one judge and one question."""
CURES = {
    "npm": "Install Node.js 20.19 or newer, which brings npm, and run this again.",
    "node": "Install Node.js 20.19 or newer and run this again.",
    "java": "Install a Java runtime, 11 or newer (Debian: apt-get install default-jre-headless).",
}
SHARES = ("berita", "kanal", "tempat")
"""Folders of stories, channels and places; the first page of each stands for its template."""

Report = dict[str, Any]


class AuditError(RuntimeError):
    """A judge could not look; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Remark:
    """What a judge finds wrong with a page."""

    judge: str
    page: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Lighthouse's marks for a page, in the order of CATEGORIES; None where it could not tell."""

    page: str
    marks: tuple[int | None, ...]


def installed(locks: Path, folder: Path) -> Path:
    """The judges as the lock in `locks` names them, in `folder`; installed when it changed."""
    wanted = "\n".join((locks / name).read_text(encoding="utf-8") for name in LOCKED)
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(locks / TASTE, folder / TASTE)
    done = folder / DONE
    if done.is_file() and done.read_text(encoding="utf-8") == wanted:
        return folder
    for name in LOCKED:
        shutil.copyfile(locks / name, folder / name)
    # No install script runs: the checkers are plain JavaScript and Java.
    said = run("npm", "ci", "--ignore-scripts", "--no-progress", cwd=folder)
    if said.returncode:
        raise AuditError(f"{said.stdout}{said.stderr}\nnpm could not install what audit/ locks.")
    done.write_text(wanted, encoding="utf-8")
    return folder


def lighthouse(tools: Path, folder: Path, base: str) -> tuple[tuple[Score, ...], list[Remark]]:
    """Marks for home, a story, a channel, a place and the search, as a phone on a slow line."""
    scores: list[Score] = []
    remarks: list[Remark] = []
    with hosting(folder, base=base) as host:
        for page in pages_in(folder):
            report = _asked(tools, f"{host.url}{page}")
            scores.append(score_in(report, page))
            remarks += remarks_in(report, page)
    return tuple(scores), remarks


def pages_in(folder: Path) -> Iterator[str]:
    """Addresses of the pages that stand for their templates."""
    yield "/"
    for share in SHARES:
        first = min((folder / share).glob("*/index.html"), default=None)
        if first:
            yield f"/{share}/{first.parent.name}/"
    if (folder / "cari/index.html").is_file():
        yield "/cari/"


def _asked(tools: Path, address: str) -> Report:
    with tempfile.TemporaryDirectory() as work:
        told = Path(work) / "report.json"
        said = run(
            "node",
            str(tools / "node_modules/lighthouse/cli/index.js"),
            address,
            "--quiet",
            "--output=json",
            f"--output-path={told}",
            f"--only-categories={','.join(CATEGORIES)}",
            f"--chrome-flags={CHROMIUM_FLAGS}",
            cwd=tools,
            CHROME_PATH=str(find_chromium()),
        )
        if not told.is_file():
            raise AuditError(f"{said.stderr}\nLighthouse could not look at {address}.")
        return dict(json.loads(told.read_bytes()))


def score_in(report: Report, page: str) -> Score:
    found = (report["categories"][name]["score"] for name in CATEGORIES)
    marks = tuple(None if share is None else round(100 * share) for share in found)
    return Score(page=page, marks=marks)


def remarks_in(report: Report, page: str) -> Iterator[Remark]:
    """Audits that kept a category from its full mark, in Lighthouse's own words."""
    marks = zip(CATEGORIES, score_in(report, page).marks, strict=True)
    for name in (name for name, mark in marks if mark != FULL):
        for part in report["categories"][name]["auditRefs"]:
            audit = report["audits"][part["id"]]
            if part["weight"] and audit["score"] is not None and audit["score"] < 0.995:
                text = f"{name}: {audit['title']} {audit.get('displayValue', '')}".strip()
                yield Remark(judge="Lighthouse", page=page, text=f"{text}{_where(audit)}")


def _where(audit: Report) -> str:
    """The first three things that the audit names."""
    items = (audit.get("details") or {}).get("items", [])
    nodes = [item["node"] for item in items if isinstance(item.get("node"), dict)]
    shown = ", ".join(str(node.get("selector", "")) for node in nodes[:3])
    return f" ({shown})" if shown else ""


def nu(tools: Path, folder: Path) -> Iterator[Remark]:
    """The errors that the Nu HTML checker finds on all pages."""
    jar = tools / "node_modules/vnu-jar/build/dist/vnu.jar"
    said = run(
        "java", "-jar", str(jar), "--format", "json", "--skip-non-html", str(folder), cwd=tools
    )
    try:
        messages = json.loads(said.stderr)["messages"]
    except ValueError:
        raise AuditError(f"{said.stderr}\nThe Nu HTML checker could not look.") from None
    for message in messages:
        if message["type"] == "error":
            page = message["url"].rpartition(folder.resolve().as_posix())[2]
            line = message.get("lastLine", 0)
            yield Remark(judge="Nu", page=f"{page}:{line}", text=_plain(message["message"]))


def html_validate(tools: Path, folder: Path) -> Iterator[Remark]:
    """What html-validate finds on all pages."""
    program = tools / "node_modules/html-validate/bin/html-validate.mjs"
    told = run(
        "node",
        str(program),
        "--config",
        str(tools / TASTE),
        "--formatter",
        "json",
        f"{folder.resolve().as_posix()}/**/*.html",
        cwd=tools,
    )
    try:
        files = json.loads(told.stdout)
    except ValueError:
        raise AuditError(f"{told.stdout}{told.stderr}\nhtml-validate could not look.") from None
    for file in files:
        page = file["filePath"].rpartition(folder.resolve().as_posix())[2]
        for message in file["messages"]:
            text = f"{message['ruleId']}: {_plain(message['message'])}"
            yield Remark(judge="html-validate", page=f"{page}:{message['line']}", text=text)


def run(
    program: str, *arguments: str, cwd: Path, **environ: str
) -> subprocess.CompletedProcess[str]:
    """What the program says; AuditError with the cure when it is not on this machine."""
    found = shutil.which(program)
    if found is None:
        raise AuditError(f"No {program} found. {CURES[program]}")
    return subprocess.run(
        [found, *arguments],
        cwd=cwd,
        env={**os.environ, **environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
