"""All the mail of the suite."""

from tests.hostile.case import Case, Owed
from tests.hostile.cases import (
    addresses,
    characters,
    contexts,
    encodings,
    headers,
    links,
    markdown_tricks,
    odd_files,
    people_write,
    pictures,
    raw_html,
    sizes,
    templates,
)

CASES: tuple[Case, ...] = tuple(
    case
    for kind in (
        raw_html,
        markdown_tricks,
        links,
        contexts,
        templates,
        characters,
        headers,
        encodings,
        sizes,
        addresses,
        odd_files,
        pictures,
        people_write,
    )
    for case in kind.CASES
)
REFUSED = tuple(case for case in CASES if case.owed is Owed.REFUSED)
PUBLISHED = tuple(case for case in CASES if case.owed is not Owed.REFUSED)
