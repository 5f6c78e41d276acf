"""Photos that are missing or broken, and photos that open."""

from pathlib import Path

from plugins.editorial.archive import Archive
from tests.editorial.cases import story

CONTENT = str(Path(__file__).parent.parent / "pictures")
ARCHIVE = Archive(content=CONTENT)
FAILS = [
    story(image="foto/mahoni.jpeg"),
    story(image="foto/rusak.jpg"),
    story(image="foto/catatan.jpg"),
    story(image="../cases/dead_link.py"),
    story(image="foto"),
]
PASSES = [
    story(),
    story(image="/foto/dayung.jpg"),
    story(image="foto/kecil.jpg"),
    story(image=None),
]
