"""The press. This module promises, for every slug named (or all), one JPEG of 1800 x 1200 pixels
under content/foto, the same bytes at every run.

Run from the root: python -m content.ilustrasi.draw [SLUG ...]
"""

import io
import sys
from pathlib import Path

import resvg_py
from PIL import Image

from .scenes import SCENES
from .sheet import HEIGHT, WIDTH

FOLDER = Path(__file__).resolve().parent.parent / "foto"
LIMIT = 350 * 1024


def picture(slug: str) -> Image.Image:
    """Render one scene."""
    png = resvg_py.svg_to_bytes(
        svg_string=SCENES[slug](), width=WIDTH, height=HEIGHT, skip_system_fonts=True
    )
    return Image.open(io.BytesIO(bytes(png))).convert("RGB")


def jpeg(image: Image.Image) -> bytes:
    """Compress: quality 86, lowered in small steps only when the file would be too heavy."""
    data = b""
    for quality in range(86, 69, -2):
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality, progressive=True, optimize=True)
        data = out.getvalue()
        if len(data) <= LIMIT:
            break
    return data


def main(slugs: list[str]) -> int:
    """Draw the named scenes, or all of them; 1 when a name is unknown."""
    unknown = sorted(set(slugs) - set(SCENES))
    if unknown:
        sys.stderr.write(f"no such scene: {', '.join(unknown)}\n")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    for slug in slugs or sorted(SCENES):
        data = jpeg(picture(slug))
        (FOLDER / f"{slug}.jpg").write_bytes(data)
        sys.stdout.write(f"{slug}.jpg {len(data) // 1024} KB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
