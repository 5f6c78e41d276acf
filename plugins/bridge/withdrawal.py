"""Stories that were taken back: what their headers must say, and what is left of them."""

from dataclasses import replace

from plugins.bridge.values import Values
from plugins.newsroom.story import Story

SHORTEST = 20
"""Characters; "salah" is no explanation."""
EXAMPLE = (
    'withdrawn_reason: "Narasumber utama mencabut keterangannya, dan kami tidak dapat '
    'memastikannya dari sumber lain."'
)


def reason_in(values: Values) -> str:
    """Why the story was taken back; what is missing is left in `values`."""
    reason = values.text("withdrawn_reason")
    withdrawn = values.draft.withdrawn
    if withdrawn and len(reason) < SHORTEST:
        values.complain(
            "withdrawn_reason" if reason else "status",
            "penarikan-tidak-lengkap",
            "Berita ini ditarik tanpa alasan yang jelas."
            if not reason
            else f"Alasan penarikan “{reason}” terlalu pendek untuk dipahami pembaca.",
            f"Tulis alasannya di “withdrawn_reason:”, paling sedikit {SHORTEST} huruf.",
            example=EXAMPLE,
        )
    elif not withdrawn and (reason or values.text("withdrawn_on")):
        values.complain(
            "withdrawn_reason" if reason else "withdrawn_on",
            "penarikan-tidak-lengkap",
            "Ada keterangan penarikan, tetapi berita ini tidak berstatus ditarik.",
            "Tambahkan “status: withdrawn”, atau hapus baris ini.",
            example="status: withdrawn",
        )
    return reason


def emptied(story: Story) -> Story:
    """The story without all that it told; nobody after this can show it by mistake."""
    return replace(
        story,
        summary="",
        html="",
        words=0,
        topics=(),
        authors=(),
        places=(),
        photo=None,
        keyphrase="",
        queries=(),
        card_title="",
        sources=(),
        corrections=(),
        event=None,
        original="",
    )
