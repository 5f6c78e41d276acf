"""Takes the traits of a manuscript: what other stories are compared with later."""

import re

from plugins.editorial import shingles
from plugins.editorial.archive import Traits
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.pictures import look_at, stamp
from plugins.newsroom.digest import digest

NOT_FROM_TODAY = re.compile(
    r"\b(?:arsip|archive|dokumentasi lama|ilustrasi|illustration)\b", re.IGNORECASE
)


def traits_of(manuscript: Manuscript, address: str, content: str) -> Traits:
    """`content` is the content folder's absolute path; empty where pictures are not looked at."""
    draft = manuscript.draft
    photo = manuscript.text("image").lstrip("/")
    look = look_at(content, photo)
    return Traits(
        path=manuscript.path,
        address=address,
        title=manuscript.title.text,
        summary=manuscript.summary.text,
        keyphrase=manuscript.text("keyphrase").lower(),
        queries=tuple(query.lower() for query in manuscript.items("queries")),
        lang=manuscript.language,
        status=manuscript.text("status").lower() or "published",
        aliases=manuscript.items("aliases"),
        links=tuple((link.target.partition("#")[0], link.line) for link in manuscript.links),
        lines={header.name: header.line for header in draft.headers} | {"body": draft.body_line},
        photo=photo,
        photo_width=look.width,
        photo_hash=look.hash,
        photo_problem=look.problem,
        photo_stamp=stamp(content, photo),
        photo_told=_told(manuscript),
        date=manuscript.text("date"),
        signature=shingles.signature(block.prose for block in manuscript.running),
        body_digest=digest(draft.body.strip()),
        corrections=len(manuscript.records("corrections")),
    )


def _told(manuscript: Manuscript) -> bool:
    said = f"{manuscript.text('image_caption')} {manuscript.text('image_credit')}"
    return bool(NOT_FROM_TODAY.search(said))
