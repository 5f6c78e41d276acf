"""Real editions to send, sealed as the press seals them; and what of them stands at a target."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from plugins.newsroom.manifest import NAME

Files = Mapping[str, bytes]
FOR_HOSTS = ("_headers", "_redirects", "_hosting/")


def seal(folder: Path) -> Path:
    """Write the manifest anew, as `sha256sum` prints it."""
    digests = {
        path: hashlib.sha256(data).hexdigest()
        for path, data in files_below(folder).items()
        if path != NAME
    }
    lines = (f"{digests[path]}  {path}\n" for path in sorted(digests, key=str.encode))
    (folder / NAME).write_text("".join(lines), encoding="utf-8")
    return folder


def corrected(folder: Path) -> Path:
    """The next edition: a story corrected and one withdrawn, a new one, and a new style."""
    story = folder / "berita/bakau/index.html"
    story.write_bytes(story.read_bytes().replace(b"awal tahun", b"tahun lalu"))
    (folder / "berita/panen-raya/index.html").unlink()
    (folder / "berita/panen-raya").rmdir()
    new = folder / "berita/baru/index.html"
    new.parent.mkdir()
    new.write_bytes(b"<!doctype html><title>Baru</title>")
    (folder / "aset/baru.123456789abc.css").write_bytes(b"a { color: teal }")
    home = folder / "index.html"
    home.write_bytes(home.read_bytes() + b"<!-- baru -->")
    return seal(folder)


def files_below(folder: Path) -> dict[str, bytes]:
    """What every file holds, by its path."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def for_bucket(files: Files) -> dict[str, bytes]:
    """What of an edition belongs into a bucket; its manifest names just that."""
    kept = {path: data for path, data in files.items() if not path.startswith(FOR_HOSTS)}
    lines = kept[NAME].decode().splitlines(keepends=True)
    kept[NAME] = "".join(line for line in lines if not line[66:].startswith(FOR_HOSTS)).encode()
    return kept
