"""What a rule of the desk is: a check, and all that docs/periksa.md says of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from plugins.editorial.archive import Archive, Traits
from plugins.editorial.manuscript import INDONESIAN, Manuscript
from plugins.newsroom.findings import Finding, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An example in the documentation: a whole snippet, and a word on it."""

    text: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing the desk looks for."""

    code: str
    """Its id, as in the editorial rules ("CLICK-01")."""
    severity: Severity
    title: str
    """What it asks, in Bahasa, as a short sentence without a full stop."""
    why: str
    """Why, in one or two kind sentences in Bahasa."""
    basis: str
    """The clause or rule it rests on."""
    good: str
    """A line or paragraph that passes; for headers as "judul: ..." lines."""
    bad: str
    """One that does not."""
    check: "Check | None" = None
    """Looks at the manuscript alone; what it finds is remembered until the file changes."""
    compare: "Compare | None" = None
    """Looks at the story's traits and at what others give under the keys that the story asks
    about (ties.py); asked anew when any of that changes."""
    restless: bool = False
    """Whether a finding of `compare` rests on more than that, as the guess of what was meant does,
    so that it is asked anew in every run until the story is mended."""
    waivable: bool = True
    indonesian: bool = False
    """Whether it judges the Indonesian language, so that other languages are not asked."""

    def reads(self, language: str) -> bool:
        """Whether a story in this language is asked."""
        return not self.indonesian or language == INDONESIAN

    def finding(
        self,
        story: Manuscript | Traits,
        line: int,
        problem: str,
        remedy: str,
        *,
        example: str = "",
        severity: Severity | None = None,
    ) -> Finding:
        """A finding of this rule: where, what is wrong, how to mend it."""
        return Finding(
            path=story.path,
            line=line,
            code=self.code,
            problem=problem,
            remedy=remedy,
            example=example,
            severity=severity or self.severity,
        )


Check = Callable[[Rule, Manuscript, Archive], Iterator[Finding]]
"""Gets the rule itself, so that its code and severity are written once; of the archive it may
use only the names of the site and the town."""

Compare = Callable[[Rule, Traits, Archive], Iterator[Finding]]
