"""The largest pictures that are accepted keep to their share of the machine.

Each is opened in a process of its own, whose whole memory and time are counted.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from plugins.decoding.limits import MOST_PIXELS, MOST_PIXELS_WEBP, MOST_SCANS
from tests.conftest import ROOT
from tests.decoding.samples import display_p3, turned, written

WIDE, HIGH = 9_000, 6_660
MEMORY = 1_000_000_000
SECONDS = 10
OPENED = """
import json, re, resource, sys
from pathlib import Path
from plugins.decoding.opening import pixels_of
size = pixels_of(Path(sys.argv[1]).read_bytes()).size
used = resource.getrusage(resource.RUSAGE_SELF)
# Not ru_maxrss, which a new program inherits from whoever started it.
most = re.search(r"VmHWM:\\s+([0-9]+) kB", Path("/proc/self/status").read_text())
print(json.dumps([size, int(most[1]) * 1024, used.ru_utime + used.ru_stime]))
"""


def half_seen() -> bytes:
    """RGBA in another colour space, which asks for the most steps."""
    image = Image.new("RGBA", (WIDE, HIGH), (200, 90, 30, 128))
    return written(image, "PNG", compress_level=1, icc_profile=display_p3(), exif=turned(6))


def webp() -> bytes:
    side = int(MOST_PIXELS_WEBP**0.5)
    return written(Image.new("RGB", (side, side), "#3f7a4d"), "WEBP", method=0, quality=10)


def slow_jpeg() -> bytes:
    """As many passes as are allowed, over as many pixels."""
    image = Image.new("RGB", (WIDE, HIGH), "#3f7a4d")
    data = written(image, "JPEG", progressive=True, quality=50)
    last = data.rindex(b"\xff\xda")
    return data[:last] + data[last:-2] * (MOST_SCANS - data.count(b"\xff\xda") + 1) + b"\xff\xd9"


@pytest.mark.parametrize("make", [half_seen, webp, slow_jpeg])
def test_the_largest_pictures_are_opened_within_their_share(
    make: Callable[[], bytes], tmp_path: Path
) -> None:
    file = tmp_path / "foto"
    file.write_bytes(make())

    done = subprocess.run(
        [sys.executable, "-c", OPENED, str(file)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip

    size, memory, seconds = json.loads(done.stdout)
    assert size[0] * size[1] > 0.9 * (MOST_PIXELS_WEBP if make is webp else MOST_PIXELS)
    assert memory < MEMORY
    assert seconds < SECONDS
