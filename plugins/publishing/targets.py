"""TARGET as it is typed: a folder, `rsync://` or `user@host:`, or `s3://`."""

import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from obstore.store import S3Store

from plugins.publishing.bucket import BucketTarget
from plugins.publishing.delivery import Patience, Target
from plugins.publishing.folder import FolderTarget
from plugins.publishing.rsync import RsyncTarget
from plugins.publishing.rsync_program import rsync_to

PAGES = "github-pages"
HOW = (
    "Tujuan yang dikenal: folder (/srv/www/kabar atau ./kabar), rsync (rsync://mesin/modul/folder "
    "atau nama@mesin:folder), dan S3 (s3://bucket/folder)."
)
PAGES_HOW = (
    "GitHub Pages diterbitkan oleh alur kerja .github/workflows/halaman.yml, bukan dari sini: "
    "aktifkan Settings > Pages > Source: GitHub Actions, isi variabel SITEURL, lalu kirim "
    "perubahan ke cabang main. Selengkapnya: docs/hosting.md."
)
NO_SECRETS = "Jangan tulis kata sandi di perintah: siapa pun di mesin ini dapat membacanya. "

HOST = r"(?:[\w][\w.-]*|\[[0-9A-Fa-f:]+\])"
USER = r"(?:[\w][\w.-]*@)?"
PATH = r"[\w./~+@%=,-]*"
"""What no shell and no rsync on either side reads as anything but a name."""
DAEMON = re.compile(rf"rsync://{USER}{HOST}(?::\d+)?/[\w.-]+(?:/{PATH})?", re.ASCII)
REMOTE = re.compile(rf"{USER}{HOST}:{{1,2}}(?!-|//){PATH}", re.ASCII)
BUCKET = re.compile(
    r"s3://(?P<bucket>[a-z0-9][a-z0-9._-]+)(?:/(?P<prefix>[\w./+@=,-]*))?", re.ASCII
)
CREDENTIALS = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")
LENT = ("AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
"""What machines of a cloud, and its workflows, have instead of keys."""


class UnknownTargetError(ValueError):
    """Not a target, or one that lacks something; the message says what can be typed."""


def target_from(text: str, environ: Mapping[str, str], patience: Patience) -> Target:
    """The target; raises UnknownTargetError, and DeliveryError where a program is missing."""
    if text == PAGES:
        raise UnknownTargetError(PAGES_HOW)
    if "://" in text and urlsplit(text).password is not None:
        raise UnknownTargetError(
            f"{NO_SECRETS}Untuk rsync: RSYNC_PASSWORD; untuk S3: {' dan '.join(CREDENTIALS)}."
        )
    if text.startswith("s3://"):
        return _bucket(text, environ, patience)
    if DAEMON.fullmatch(text) or REMOTE.fullmatch(text):
        address = text if text.endswith(("/", ":")) else f"{text}/"
        return RsyncTarget(rsync=rsync_to(address, patience))
    if text.startswith((".", "/", "~")) or Path(text).is_absolute():
        return FolderTarget(place=Path(text).expanduser().resolve())
    raise UnknownTargetError(f"“{text}” bukan tujuan yang dikenal. {HOW}")


def _bucket(text: str, environ: Mapping[str, str], patience: Patience) -> BucketTarget:
    match = BUCKET.fullmatch(text)
    if match is None:
        raise UnknownTargetError(f"“{text}” bukan alamat S3. {HOW}")
    missing = [name for name in CREDENTIALS if not environ.get(name)]
    if missing and not any(environ.get(name) for name in LENT):
        raise UnknownTargetError(
            f"Untuk S3, isi dulu variabel lingkungan {' dan '.join(missing)} "
            "(dan AWS_REGION; AWS_ENDPOINT_URL untuk penyedia selain AWS)."
        )
    endpoint = environ.get("AWS_ENDPOINT_URL_S3") or environ.get("AWS_ENDPOINT_URL", "")
    prefix = (match["prefix"] or "").strip("/")
    store = S3Store(
        match["bucket"],
        prefix=prefix or None,
        # Some that speak S3 know no deletion of many at once; all know that of one.
        disable_bulk_delete=True,
        client_options={
            "allow_http": endpoint.startswith("http://"),
            "timeout": timedelta(seconds=patience.timeout),
        },
        retry_config={
            "max_retries": patience.retries,
            "retry_timeout": timedelta(seconds=patience.timeout),
            "backoff": {
                "init_backoff": timedelta(seconds=patience.first_pause),
                "max_backoff": timedelta(seconds=patience.first_pause * 8),
                "base": 2,
            },
        },
    )
    return BucketTarget(name=f"s3://{match['bucket']}/{prefix}".rstrip("/"), store=store)
