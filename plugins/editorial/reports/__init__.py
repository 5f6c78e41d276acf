"""How a review is told: to a person, to a pull request, to other tools."""

from collections.abc import Callable, Mapping

from plugins.editorial.desk import Review
from plugins.editorial.reports.github import told_to_github
from plugins.editorial.reports.machine import as_json, as_sarif
from plugins.editorial.reports.terminal import told_to_people

FORMATS: Mapping[str, Callable[[Review], str]] = {
    "teks": told_to_people,
    "github": told_to_github,
    "json": as_json,
    "sarif": as_sarif,
}
