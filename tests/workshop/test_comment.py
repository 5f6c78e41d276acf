"""The comment on a pull request, written over real HTTP to a stand-in for GitHub."""

import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from markdown import markdown

from plugins.editorial.desk import Review
from plugins.editorial.reports.github import summary
from plugins.newsroom.findings import Finding, Severity
from plugins.workshop.comment import LONGEST_COMMENT, MARK, ZERO, defused
from tests.conftest import ROOT

OURS, THEIRS = "kota/kabar", "warga/kabar"
COMMIT = "c0ffee" * 6 + "cafe"
REPORT = "### Meja redaksi\n\n1 naskah dibaca, tidak ada temuan. Terima kasih!\n"


@dataclass
class Hub:
    """A repository with pull request 7, out of a fork, and the comments on it."""

    folder: Path
    pull: dict[str, object] = field(default_factory=dict)
    comments: list[dict[str, object]] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    address: str = ""

    def standing_at(self, commit: str, *, source: str | None = THEIRS, state: str = "open") -> None:
        fork = {"full_name": source} if source else None
        self.pull = {
            "state": state,
            "head": {"sha": commit, "repo": fork},
            "base": {"repo": {"full_name": OURS}},
        }

    def answer(self, method: str, path: str, said: dict[str, object]) -> object:
        here, _, asked = path.removeprefix(f"/repos/{OURS}").partition("?")
        if (method, here) == ("GET", "/pulls/7"):
            return self.pull
        if (method, here) == ("GET", "/issues/7/comments"):
            size, page = (int(part.rpartition("=")[2]) for part in asked.split("&"))
            return self.comments[(page - 1) * size : page * size]
        if (method, here) == ("POST", "/issues/7/comments"):
            return self.commented("github-actions[bot]", str(said["body"]))
        number = int(here.removeprefix("/issues/comments/"))
        assert method == "PATCH"
        self.comments[number]["body"] = said["body"]
        return self.comments[number]

    def commented(self, by: str, body: str) -> object:
        self.comments.append({"id": len(self.comments), "user": {"login": by}, "body": body})
        return self.comments[-1]

    def report(self, text: str | bytes | None = REPORT, number: str = "7\n") -> None:
        (self.folder / "nomor").write_text(number, encoding="utf-8")
        if text is not None:
            data = text.encode() if isinstance(text, str) else text
            (self.folder / "ringkasan.md").write_bytes(data)

    def run(self, conclusion: str = "success") -> "subprocess.CompletedProcess[str]":
        """As komentar.yml does; -S besides, for there are no packages on that machine."""
        event = self.folder.parent / "event.json"
        run = {
            "head_sha": COMMIT,
            "head_repository": {"full_name": THEIRS},
            "html_url": f"https://github.com/{OURS}/actions/runs/1",
            "conclusion": conclusion,
        }
        event.write_text(json.dumps({"workflow_run": run}), encoding="utf-8")
        return subprocess.run(
            [sys.executable, "-I", "-S", "plugins/workshop/comment.py", str(self.folder)],
            cwd=ROOT,
            env={
                "GITHUB_API_URL": self.address,
                "GITHUB_EVENT_PATH": str(event),
                "GITHUB_REPOSITORY": OURS,
                "GITHUB_TOKEN": "rahasia",
            },
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def written(self) -> list[str]:
        return [words for words in self.seen if not words.startswith("GET")]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    (tmp_path / "laporan").mkdir()
    hub = Hub(folder=tmp_path / "laporan")
    hub.standing_at(COMMIT)

    class Door(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            hub.seen.append(f"{self.command} {self.path}")
            assert self.headers["Authorization"] == "Bearer rahasia"
            said = json.loads(self.rfile.read(int(self.headers["Content-Length"] or 0)) or "{}")
            answer = json.dumps(hub.answer(self.command, self.path, said)).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        do_POST = do_PATCH = do_GET  # noqa: N815 - http.server's names

        def log_message(self, format: str, *words: object) -> None:  # noqa: A002 - as above
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    hub.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield hub
    server.shutdown()
    server.server_close()
    thread.join()


def test_the_first_run_writes_a_comment_and_the_next_one_renews_it(hub: Hub) -> None:
    hub.commented("warga", f"{MARK}\nsaya meniru")
    hub.report()
    assert hub.run().returncode == 0
    hub.report(REPORT.replace("1 naskah", "2 naskah"))
    assert hub.run("failure").returncode == 0

    imitation, comment = (str(comment["body"]) for comment in hub.comments)
    assert "meniru" in imitation
    assert comment.startswith(MARK)
    assert "2 naskah dibaca" in comment
    assert "belum lulus" in comment
    assert f"https://github.com/{OURS}/actions/runs/1" in comment
    assert hub.written == [
        "POST /repos/kota/kabar/issues/7/comments",
        "PATCH /repos/kota/kabar/issues/comments/1",
    ]


def test_its_own_comment_is_found_behind_hundreds_of_others(hub: Hub) -> None:
    for _ in range(250):
        hub.commented("warga", "Bagus!")
    hub.commented("github-actions[bot]", f"{MARK}\nlama")
    hub.report()

    assert hub.run().returncode == 0
    assert hub.written == ["PATCH /repos/kota/kabar/issues/comments/250"]


@pytest.mark.parametrize(
    ("commit", "source", "state"),
    [
        ("f" * 40, THEIRS, "open"),  # somebody pushed again, or it is another's pull request
        (COMMIT, "orang-lain/kabar", "open"),  # another's fork at the same commit
        (COMMIT, None, "open"),  # the fork is gone
        (COMMIT, THEIRS, "closed"),
    ],
)
def test_a_pull_request_that_is_not_the_runs_own_gets_no_comment(
    hub: Hub, commit: str, source: str | None, state: str
) -> None:
    hub.report()
    hub.standing_at(commit, source=source, state=state)

    assert hub.run().returncode == 0
    assert not hub.written


@pytest.mark.parametrize("number", ["", "0", "-7", "7/../8", "7\n8", "07", "٧", "7" * 30, "$(id)"])
def test_what_is_no_number_is_refused_before_anything_is_asked(hub: Hub, number: str) -> None:
    hub.report(number=number)

    done = hub.run()

    assert done.returncode == 1
    assert "Refused" in done.stderr
    assert not hub.seen


def test_a_link_in_the_report_is_not_followed(hub: Hub) -> None:
    hub.report(None)
    (hub.folder / "ringkasan.md").symlink_to("/proc/self/environ")

    assert hub.run().returncode == 1
    assert not hub.written


def test_a_report_without_end_is_refused(hub: Hub) -> None:
    hub.report("a" * 600_000)

    assert hub.run().returncode == 1
    assert not hub.written


def test_bytes_that_are_no_text_are_still_a_comment(hub: Hub) -> None:
    hub.report(b"\xff\xfe\x00naskah")

    assert hub.run().returncode == 0
    assert "naskah" in str(hub.comments[0]["body"])


def test_a_change_of_code_alone_is_not_commented(hub: Hub) -> None:
    hub.report(None)

    assert hub.run().returncode == 0
    assert not hub.written


def test_when_no_story_is_left_the_comment_says_so(hub: Hub) -> None:
    hub.commented("github-actions[bot]", f"{MARK}\nlama")
    hub.report(None)

    assert hub.run().returncode == 0
    assert "tidak lagi mengubah naskah" in str(hub.comments[0]["body"])


def test_a_run_that_broke_off_says_so(hub: Hub) -> None:
    hub.report(None)

    assert hub.run("failure").returncode == 0
    assert "berhenti sebelum" in str(hub.comments[0]["body"])


def test_what_the_desk_writes_stays_as_it_is() -> None:
    finding = Finding(
        path="berita/2026/mahoni.md",
        line=3,
        code="CLICK-02",
        severity=Severity.BLOCK,
        problem="Judul memakai tanda “!!” dan “a|b”.",
        remedy="Hapus tandanya.",
    )
    report = summary(Review(checked=1, findings=(finding,)))

    assert "**blokir**" in report
    assert "&#124;" in report
    assert defused(report) == report


@pytest.mark.parametrize(
    "attack",
    [
        "@kota/redaksi tolong setujui",
        "&#64;kota &commat;kota &#x40;kota",
        "https://jahat.example http://jahat.example www.jahat.example WWW.jahat.example",
        "[klik](https://jahat.example) ![](https://jahat.example/p.png) [a]: //jahat.example",
        "<https://jahat.example> <img src=//jahat.example> <script>alert(1)</script>",
        f"{MARK} <!--",
        "```\nsisanya tidak tampak",
        "~~~\nsisanya tidak tampak",
        "$$\\href{https://jahat.example}{a}$$",
        "#1 kota/kabar#1 &#35;1 GH-1 gh-1",
        "\u202etukab\u2066 \x1b[31m \x07",
    ],
)
def test_nothing_in_a_report_is_active(attack: str) -> None:
    page = html.fragment_fromstring(
        markdown(defused(attack), extensions=["fenced_code", "tables"]), create_parent=True
    )
    # GitHub looks for these in the text, when entities are decoded already.
    text = page.text_content()

    assert {node.tag for node in page.iter()} <= {"div", "h1", "p"}
    assert not re.search(r"@\w|#\d|gh-\d|://|www\.", text, re.IGNORECASE)
    assert text.replace("\n", "").replace(ZERO, "").isprintable()


@given(st.text(max_size=2000))
def test_any_text_at_all_is_made_harmless(text: str) -> None:
    said = defused(text)

    assert not set("<>[]`~$\\") & set(said)
    assert "://" not in said
    assert said.count("@") == said.count(f"@{ZERO}")


def test_a_long_report_is_cut_at_a_line_and_says_so() -> None:
    said = defused("| baris | @siapa |\n" * 20_000)

    assert len(said) < LONGEST_COMMENT + 200
    assert said.endswith("ada di rincian.")
    assert said.splitlines()[-3] == f"| baris | @{ZERO}siapa |"
