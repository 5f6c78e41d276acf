"""The audit says what its judges say, and what is missing where it cannot ask them."""

from pathlib import Path
from typing import Any

import pytest

from plugins.workshop.host import headers_for, rules_in
from plugins.workshop.judges import (
    CATEGORIES,
    LOCKED,
    AuditError,
    pages_in,
    remarks_in,
    run,
    score_in,
)
from tests.conftest import ROOT


def report(performance: float, blocking: float) -> dict[str, Any]:
    """As Lighthouse writes it, cut down to what is read."""
    full: dict[str, Any] = {"score": 1, "auditRefs": []}
    parts = [{"id": "lcp", "weight": 25}, {"id": "tbt", "weight": 30}, {"id": "tip", "weight": 0}]
    node = {"node": {"selector": "main > p"}}
    return {
        "categories": dict.fromkeys(CATEGORIES, full)
        | {"performance": {"score": performance, "auditRefs": parts}},
        "audits": {
            "lcp": {"score": 0.99, "title": "Largest paint", "displayValue": "1.8 s"},
            "tbt": {"score": blocking, "title": "Blocking", "details": {"items": [node]}},
            "tip": {"score": 0, "title": "Only a hint"},
        },
    }


def test_a_full_mark_needs_no_remark() -> None:
    assert score_in(report(1, 1), "/").marks == (100, 100, 100, 100)
    assert list(remarks_in(report(0.997, 1), "/")) == []


def test_what_costs_points_is_told_with_its_place() -> None:
    told = [remark.text for remark in remarks_in(report(0.93, 0.5), "/")]

    assert score_in(report(0.93, 0.5), "/").marks[0] == 93
    assert told == ["performance: Largest paint 1.8 s", "performance: Blocking (main > p)"]


def test_one_page_stands_for_each_template(tmp_path: Path) -> None:
    for address in ("berita/b", "berita/a", "kanal/x", "tempat/y", "cari"):
        (tmp_path / address).mkdir(parents=True)
        (tmp_path / address / "index.html").touch()

    assert list(pages_in(tmp_path)) == ["/", "/berita/a/", "/kanal/x/", "/tempat/y/", "/cari/"]


def test_a_program_that_is_missing_is_named_with_its_cure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(AuditError, match=r"No java found\. Install .*default-jre-headless"):
        run("java", "-version", cwd=tmp_path)


def test_the_lock_names_no_registry() -> None:
    for name in LOCKED:
        assert '"resolved"' not in (ROOT / "audit" / name).read_text(encoding="utf-8")


def test_headers_of_one_name_are_joined_as_a_host_would(tmp_path: Path) -> None:
    (tmp_path / "_headers").write_text("/*\n  A: 1\n/aset/*\n  A: 2\n  B: 3\n", encoding="utf-8")

    assert headers_for("/", rules_in(tmp_path)) == {"A": "1"}
    assert headers_for("/aset/x.css", rules_in(tmp_path)) == {"A": "1, 2", "B": "3"}


def test_a_line_of_headers_that_says_nothing_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "_headers").write_text("/*\n  nonsense\n", encoding="utf-8")

    with pytest.raises(ValueError, match="nonsense"):
        rules_in(tmp_path)
