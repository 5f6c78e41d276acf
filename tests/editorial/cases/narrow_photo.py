"""Photos that are too narrow, and photos that are not."""

from pathlib import Path

from plugins.editorial.archive import Archive
from tests.editorial.cases import story

CONTENT = str(Path(__file__).parent.parent / "pictures")
ARCHIVE = Archive(content=CONTENT)
FAILS = [story(image="foto/kecil.jpg"), story(image="foto/mahoni-lagi.jpg")]
PASSES = [story(), story(image="foto/polos.jpg"), story(image="foto/rusak.jpg"), story(image=None)]
