"""What this process may not read, whoever runs it: root reads everything, so it steps aside."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534


@contextmanager
def locked(name: str, *, folder: bool = False) -> Iterator[Path]:
    """A folder in which the file or folder `name` is closed to everybody."""
    # Not pytest's own folder, which nobody but its owner may enter.
    with tempfile.TemporaryDirectory() as made:
        root = Path(made)
        root.chmod(0o755)
        thing = root / name
        thing.parent.mkdir(parents=True, exist_ok=True)
        if folder:
            thing.mkdir()
        else:
            thing.write_bytes(b"rahasia")
        thing.chmod(0)
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(NOBODY)
        try:
            yield root
        finally:
            if is_root:
                os.seteuid(0)
            thing.chmod(0o700)
