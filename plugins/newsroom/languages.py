"""Languages as the web names them: "id", "en", "zh-Hant", "pt-BR"."""

import re

TAG = re.compile(
    r"(?P<language>[a-z]{2,3})(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}|[0-9]{3}))?",
    re.IGNORECASE | re.ASCII,
)
"""Language, script and region of BCP 47 (rfc-editor.org/rfc/rfc5646); no page needs its rest."""


def language_tag(written: str) -> str:
    """The tag in its usual capitals; empty for what is none."""
    match = TAG.fullmatch(written)
    if not match:
        return ""
    language, script, region = match.groups(default="")
    return "-".join(filter(None, (language.lower(), script.title(), region.upper())))
