"""One reading of one file: what was found in it, and what is remembered of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from plugins.editorial import waivers
from plugins.editorial.archive import Archive, Traits
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.editorial.traits import traits_of
from plugins.editorial.waivers import Waiver
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What depends on a file's own bytes alone, so that it may be remembered."""

    findings: tuple[Finding, ...]
    waivers: tuple[Waiver, ...] = ()
    traits: Traits | None = None
    """None for a file that cannot be read as a story."""


STILL_TOLD = frozenset("title date status lang aliases".split())
"""Headers of a withdrawn story that others still see or are compared with."""

Address = Callable[[Draft], str]
"""Where a draft will stand on the site."""
CheckHeaders = Callable[[Draft], Iterator[Finding]]
"""What the house's own reader has to say of a draft's headers."""


def reading_of(
    draft: Draft,
    rules: tuple[Rule, ...],
    archive: Archive,
    address: Address,
    check_headers: CheckHeaders,
) -> Reading:
    """Read a draft with all rules that look at nothing else; `archive` gives them the names."""
    if draft.withdrawn:
        return _withdrawn(draft, rules, archive, address, check_headers)
    manuscript = Manuscript(draft=draft)
    by_code = {rule.code: rule for rule in rules}
    found = [
        *check_headers(draft),
        *waivers.findings_in(manuscript, by_code),
        *(
            finding
            for rule in rules
            if rule.check and rule.reads(manuscript.language)
            for finding in rule.check(rule, manuscript, archive)
        ),
    ]
    return Reading(
        findings=tuple(sorted(set(found))),
        waivers=waivers.waivers_in(manuscript),
        traits=traits_of(manuscript, address(draft), archive.content),
    )


def _withdrawn(
    draft: Draft,
    rules: tuple[Rule, ...],
    archive: Archive,
    address: Address,
    check_headers: CheckHeaders,
) -> Reading:
    """Of a story that was taken back only the title and the reason are still read by anybody.

    They are asked what no editor may let pass: nothing that hurts a child or a victim.
    """
    kept = tuple(header for header in draft.headers if header.name in STILL_TOLD)
    bare = replace(draft, headers=kept, body="")
    told = replace(
        bare, body=draft.text("withdrawn_reason"), body_line=draft.line_of("withdrawn_reason")
    )
    found = [
        *check_headers(draft),
        *(
            finding
            for rule in rules
            if rule.check and not rule.waivable
            for finding in rule.check(rule, Manuscript(draft=told), archive)
        ),
    ]
    traits = traits_of(Manuscript(draft=bare), address(draft), archive.content)
    return Reading(findings=tuple(sorted(set(found))), traits=traits)
