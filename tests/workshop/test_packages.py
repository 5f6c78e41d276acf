"""What `audit-packages` finds, with the real pip-audit asking a real server for known holes."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from plugins.workshop.holes import AcceptedError, Hole, accepted_in
from plugins.workshop.licences import FITTING, MEANT, fits, licence_of, pinned
from plugins.workshop.packages import ACCEPTED, EPILOG, LOCKS, main
from tests.conftest import ROOT

TODAY = date(2026, 11, 22)
HASH = f"--hash=sha256:{'0' * 64}"
HOLE = {
    "id": "GHSA-aaaa-bbbb-cccc",
    "aliases": ["CVE-2026-1", "PYSEC-2026-9"],
    "affected": [
        {
            "package": {"name": "nh3", "ecosystem": "PyPI"},
            "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "0.9"}]}],
        }
    ],
}
ENTRY = """\
[[hole]]
id = "CVE-2026-1"
package = "nh3"
reason = "Only its server is concerned."
noted = 2026-11-20
until = {until}
"""


class Osv(HTTPServer):
    """Answers as OSV does; `holes` by package."""

    def __init__(self, holes: dict[str, list[Any]], status: int = 200) -> None:
        self.holes = holes
        self.status = status
        self.asked: list[str] = []
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1/query"


class Handler(BaseHTTPRequestHandler):
    server: Osv

    def do_POST(self) -> None:
        query = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        name = query["package"]["name"]
        self.server.asked.append(f"{name} {query['version']}")
        found = self.server.holes.get(name, [])
        body = json.dumps({"vulns": found} if found else {}).encode()
        self.send_response(self.server.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  http.server's name
        """Silence."""


@contextmanager
def osv(holes: dict[str, list[Any]] | None = None, status: int = 200) -> Iterator[Osv]:
    server = Osv(holes or {}, status)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Locks of two packages, one of them for another system than this."""
    (tmp_path / LOCKS[0]).write_text(
        f"nh3==0.3.0 \\\n    {HASH}\ncolorama==0.4.6 ; sys_platform == 'elsewhere' \\\n    {HASH}\n"
    )
    (tmp_path / LOCKS[1]).write_text(f"nh3==0.3.0 \\\n    {HASH}\npluggy==1.6.0 \\\n    {HASH}\n")
    (tmp_path / "audit").mkdir()
    return tmp_path


def audit(root: Path, server: Osv, today: date = TODAY) -> int:
    return main(["audit-packages", "--root", str(root), "--service", server.address], today)


def test_without_a_known_hole_all_is_well_and_every_system_was_asked_about(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with osv() as server:
        assert audit(root, server) == 0

    assert set(server.asked) == {"nh3 0.3.0", "colorama 0.4.6", "pluggy 1.6.0"}
    assert "0 known holes, 0 of them not accepted." in capsys.readouterr().out


def test_a_known_hole_fails_and_says_which_version_mends_it(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with osv({"nh3": [HOLE]}) as server:
        assert audit(root, server) == 1

    said = capsys.readouterr().out
    assert "CVE-2026-1" in said
    assert "0.9" in said
    assert "1 known holes, 1 of them not accepted." in said


def test_an_accepted_hole_passes_with_its_reason_until_its_day(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / ACCEPTED).write_text(ENTRY.format(until="2026-12-01"))

    with osv({"nh3": [HOLE]}) as server:
        assert audit(root, server, date(2026, 12, 1)) == 0
    assert "Only its server" in capsys.readouterr().out
    (accepted,) = accepted_in(root / ACCEPTED)
    hole = Hole(package="nh3", version="0.3.0", id="GHSA-aaaa-bbbb-cccc", aliases=("CVE-2026-1",))
    assert accepted.covers(hole, date(2026, 12, 1))
    assert not accepted.covers(hole, date(2026, 12, 2))
    assert not accepted.covers(replace(hole, package="pluggy"), date(2026, 12, 1))


@pytest.mark.parametrize(
    "entry",
    [
        ENTRY.format(until="2027-11-22"),
        ENTRY.format(until="2026-11-19"),
        ENTRY.format(until='"2026-12-01"'),
        ENTRY.format(until="2026-12-01").replace('"Only its server is concerned."', '""'),
        ENTRY.format(until="2026-12-01").replace("reason", "resaon"),
        "[[hole]]\n",
        "[[hole\n",
    ],
)
def test_a_hole_is_accepted_with_a_reason_and_for_half_a_year_only(root: Path, entry: str) -> None:
    (root / ACCEPTED).write_text(entry)

    with pytest.raises(AcceptedError, match=r"accepted-holes\.toml"):
        accepted_in(root / ACCEPTED)
    with osv() as server:
        assert audit(root, server) == 2


def test_a_service_that_does_not_answer_is_never_taken_for_all_is_well(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with osv(status=500) as server:
        assert audit(root, server) == 3

    assert "Could not reach the service" in capsys.readouterr().err


def test_without_a_network_it_says_so_in_one_sentence(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with osv() as server:
        pass  # its port is closed now

    assert audit(root, server) == 3
    said = capsys.readouterr()
    assert "nothing is known of them" in said.err
    assert "Traceback" not in said.err
    assert "of them not accepted" not in said.out


def test_a_lock_without_hashes_is_not_passed(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / LOCKS[1]).write_text("nh3==0.3.0\npluggy==1.6.0\n")

    with osv() as server:
        assert audit(root, server) == 2
    assert not server.asked
    assert "requirements-test.txt: nh3==0.3.0 has no hash" in capsys.readouterr().err


def test_every_status_is_told() -> None:
    assert [line.split()[0] for line in EPILOG.splitlines()[1:]] == ["0", "1", "2", "3"]


def test_every_locked_package_has_a_licence_that_fits() -> None:
    packages = {name for lock in LOCKS for name in pinned(ROOT / lock)}

    assert len(packages) > 80
    assert [name for name in sorted(packages) if not fits(licence_of(name))] == []


@pytest.mark.parametrize(
    "licence",
    [
        "MIT",
        "MIT OR GPL-2.0-only",
        "GPL-2.0-only OR MIT",
        "MIT AND (GPL-2.0-only OR Apache-2.0)",
        "Apache-2.0 WITH LLVM-exception",
        "BSD License, GNU General Public License (GPL)",
    ],
)
def test_a_licence_fits_when_one_may_choose_one_that_does(licence: str) -> None:
    assert fits(licence)


@pytest.mark.parametrize(
    "licence",
    [
        "",
        "GPL-2.0-only",
        "MIT AND GPL-2.0-only",
        "(MIT OR Apache-2.0) AND CC-BY-NC-4.0",
        "MIT OR",
        "MIT OR (Apache-2.0",
        "MIT Apache-2.0",
        "Proprietary",
        "SSPL-1.0",
        "CC-BY-NC-SA-4.0",
        "BSD License, Other/Proprietary License",
    ],
)
def test_a_licence_that_nobody_weighed_does_not_fit(licence: str) -> None:
    assert not fits(licence)


def test_older_words_mean_licences_that_were_weighed() -> None:
    assert set(MEANT.values()) <= FITTING


def test_the_list_of_accepted_holes_can_be_read() -> None:
    assert all(one.package in pinned(ROOT / LOCKS[1]) for one in accepted_in(ROOT / ACCEPTED))
