from plugins.workshop.licences import table
from tests.conftest import ROOT


def test_every_locked_package_is_listed_with_its_licence() -> None:
    written = (ROOT / "docs/licences.md").read_text(encoding="utf-8")

    assert written == table(ROOT), "run: python3 tasks.py licences"


def test_the_lock_files_name_no_index_and_hash_everything() -> None:
    for name in ("requirements.txt", "requirements-test.txt"):
        lock = (ROOT / name).read_text(encoding="utf-8")
        pins = [line for line in lock.splitlines() if "==" in line and not line.startswith(" ")]
        assert "://" not in lock
        assert "--index-url" not in lock
        assert len(pins) > 20
        assert all(line.endswith("\\") for line in pins)  # a hash follows on the next line
