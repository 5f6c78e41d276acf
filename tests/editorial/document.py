"""`python -m tests.editorial.document`: write docs/periksa.md from the rules and their measure."""

from plugins.editorial.documentation import document
from plugins.editorial.rules import all_rules
from tests.conftest import ROOT
from tests.editorial.false_alarms import figure

FILE = ROOT / "docs/periksa.md"


def text() -> str:
    return document(all_rules(), figure())


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
