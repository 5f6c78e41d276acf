"""What goes wrong between us and a bucket, in words; nothing of a request is ever repeated.

Servers quote what they were asked, with the name of the key and the text that was signed.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from obstore.exceptions import BaseError

from plugins.publishing.delivery import DeliveryError

CODE = re.compile(r"<Code>(\w{1,60})</Code>")
STATUS = re.compile(r"status code: (\d{3})")
KEYS = "Periksa AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, dan AWS_SESSION_TOKEN kalau dipakai."
REFUSED = f"kunci tidak diakui. {KEYS}"
FORBIDDEN = (
    "kunci diakui, tetapi tidak boleh. Beri izin membaca, menulis, menghapus, dan melihat daftar "
    "isi (GetObject, PutObject, DeleteObject, ListBucket)."
)
ELSEWHERE = "bucket itu berada di wilayah lain. Periksa AWS_REGION."
FULL = "penyimpanannya penuh. Longgarkan dulu, lalu jalankan lagi."
BUSY = "servernya sedang bermasalah. Jalankan lagi nanti; yang sudah terkirim tidak diulang."
SILENT = (
    "server tidak terjangkau: jaringan putus, server mati, atau alamat di AWS_ENDPOINT_URL "
    "keliru. Jalankan lagi; yang sudah terkirim tidak diulang."
)
REASONS = {
    "NoSuchBucket": "bucket itu tidak ada. Buat dulu, atau periksa nama dan AWS_ENDPOINT_URL.",
    "InvalidAccessKeyId": REFUSED,
    "SignatureDoesNotMatch": REFUSED,
    "InvalidToken": REFUSED,
    "ExpiredToken": f"kunci sudah kedaluwarsa. {KEYS}",
    "AccessDenied": FORBIDDEN,
    "AllAccessDisabled": FORBIDDEN,
    "PermanentRedirect": ELSEWHERE,
    "AuthorizationHeaderMalformed": ELSEWHERE,
    "RequestTimeTooSkewed": "jam mesin ini melenceng. Betulkan dulu.",
    "QuotaExceeded": FULL,
    "XMinioStorageFull": FULL,
}
BY_STATUS = {"301": ELSEWHERE, "401": REFUSED, "403": FORBIDDEN, "507": FULL}


@contextmanager
def told(name: str) -> Iterator[None]:
    """What the storage refuses, as a DeliveryError about the target `name`."""
    try:
        yield
    except (BaseError, OSError, ValueError) as error:
        raise DeliveryError(f"{name}: {_reason(error)}") from None


def _reason(error: Exception) -> str:
    """Why, and what to do."""
    text = str(error)
    code, status = CODE.search(text), STATUS.search(text)
    if code and code[1] in REASONS:
        return REASONS[code[1]]
    if status and status[1] in BY_STATUS:
        return BY_STATUS[status[1]]
    if status and status[1].startswith("5"):
        return BUSY
    if status or code:
        return f"server menolak ({' '.join(match[1] for match in (status, code) if match)})."
    return SILENT if "HTTP error" in text else f"gagal ({type(error).__name__})."
