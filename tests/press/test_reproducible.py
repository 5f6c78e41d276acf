"""Same content, same bytes, whatever the machine around them is like."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOMS, ROOT, SMALL_HUB, TINY, Write


def test_two_builds_are_the_same_to_the_byte(tmp_path: Path, write: Write) -> None:
    content = write(TINY)
    editions = []
    for name, around in (
        ("1", {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "1"}),
        ("2", {"TZ": "America/New_York", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"}),
    ):
        output = tmp_path / name / "output"
        subprocess.run(
            [
                sys.executable,
                "-m",
                "pelican",
                str(content),
                "-o",
                str(output),
                "-e",
                f'CACHE_PATH="{tmp_path / name / "cache"}"',
                f"WORKERS={name}",
                f"HUB={json.dumps(SMALL_HUB)}",
                f"PLUGINS={json.dumps([f'plugins.{room}' for room in ROOMS])}",
            ],
            cwd=ROOT,
            env=os.environ | around,
            capture_output=True,
            check=True,
            timeout=120,
        )
        editions.append(
            {
                file.relative_to(output).as_posix(): file.read_bytes()
                for file in output.rglob("*")
                if file.is_file()
            }
        )

    assert len(editions[0]) > 50
    assert editions[0].keys() == editions[1].keys()
    assert [name for name, data in editions[0].items() if editions[1][name] != data] == []
