"""Why a picture cannot be published, told to whoever sent it."""

from enum import StrEnum


class Trouble(StrEnum):
    """What is wrong, as the code of the finding: each has a cure of its own."""

    UNREADABLE = "foto-tidak-terbaca"
    TOO_LARGE = "foto-terlalu-besar"
    TOO_LONG = "foto-terlalu-panjang"
    MOVING = "foto-bergerak"
    CUT_OFF = "foto-terpotong"


class UnusablePictureError(ValueError):
    """A file that is not a picture we can publish; says why, in the journalist's language.

    The words continue a sentence that began with the picture's name. Can be pickled, for it is
    raised in workers.
    """

    def __init__(self, reason: str, trouble: Trouble = Trouble.UNREADABLE) -> None:
        super().__init__(reason, trouble)
        self.reason = reason
        self.trouble = trouble

    def __str__(self) -> str:
        return self.reason
