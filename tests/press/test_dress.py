"""A page is printed again when anything that its template draws in is other, and only then."""

import shutil
from pathlib import Path

import pytest

from plugins.press.render import Renderer
from tests.conftest import ROOT
from tests.views.samples import SITE

TEMPLATES = {
    "base.html": "<main>{% block main %}{% endblock %}</main>",
    "story.html": '{% extends "base.html" %}{% block main %}{% include "parts/story.html" %}'
    "{% endblock %}",
    "list.html": '{% extends "base.html" %}{% from "parts/pager.html" import pager %}'
    '{% import "parts/card.html" as card %}',
    "offline.html": "<p>{{ _('Halo') }}</p>",
    "any.html": "{% include site.name %}",
    "choice.html": '{% include ["parts/new.html", "parts/card.html"] %}'
    '{% include "parts/later.html" ignore missing %}',
    "ring.html": '{% include "ring.html" %}',
    "broken.html": "{% if %}",
    "parts/story.html": '{% include "parts/deep.html" %}',
    "parts/deep.html": "deep",
    "parts/pager.html": "{% macro pager() %}{% endmacro %}",
    "parts/card.html": "{% macro card() %}{% endmacro %}",
    "parts/unused.html": "unused",
}
PAGES = {name for name in TEMPLATES if "/" not in name}
ASSETS = {"css/site.css": "/aset/site-1.css"}


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    for name, text in TEMPLATES.items():
        file = tmp_path / "templates" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


def dresses(theme: Path, assets: dict[str, str] = ASSETS) -> dict[str, str]:
    renderer = Renderer(theme, SITE, assets)
    return {name: renderer.dress(name) for name in PAGES}


def changed(before: dict[str, str], after: dict[str, str]) -> set[str]:
    return {name for name in PAGES if before[name] != after[name]}


@pytest.mark.parametrize(
    ("edited", "users"),
    [
        ("base.html", {"base.html", "story.html", "list.html"}),
        ("story.html", {"story.html"}),
        ("parts/story.html", {"story.html"}),
        ("parts/deep.html", {"story.html"}),
        ("parts/pager.html", {"list.html"}),
        ("parts/card.html", {"list.html", "choice.html"}),
        ("parts/new.html", {"choice.html"}),
        ("parts/later.html", {"choice.html"}),
        ("parts/unused.html", set()),
        ("parts/other.html", set()),
        ("offline.html", {"offline.html"}),
        ("ring.html", {"ring.html"}),
        ("broken.html", {"broken.html"}),
    ],
)
def test_a_template_that_changed_changes_the_dress_of_those_who_use_it(
    theme: Path, edited: str, users: set[str]
) -> None:
    before = dresses(theme)
    with (theme / "templates" / edited).open("a", encoding="utf-8") as file:
        file.write("{# other #}")

    # A template that works a name out may draw in any.
    assert changed(before, dresses(theme)) == {*users, "any.html"}


def test_what_a_part_draws_in_anew_counts_from_then_on(theme: Path) -> None:
    dresses(theme)
    (theme / "templates/parts/deep.html").write_text('{% include "parts/unused.html" %}')
    before = dresses(theme)
    (theme / "templates/parts/unused.html").write_text("used now")

    assert changed(before, dresses(theme)) == {"story.html", "any.html"}


def test_a_part_that_is_gone_changes_the_dress(theme: Path) -> None:
    before = dresses(theme)
    (theme / "templates/parts/deep.html").unlink()

    assert changed(before, dresses(theme)) == {"story.html", "any.html"}


def test_two_parts_that_change_places_change_the_dress(theme: Path) -> None:
    before = dresses(theme)
    card, pager = (theme / f"templates/parts/{name}.html" for name in ("card", "pager"))
    one, other = card.read_text(), pager.read_text()
    card.write_text(other)
    pager.write_text(one)

    assert changed(before, dresses(theme)) == {"list.html", "choice.html", "any.html"}


def test_the_files_that_a_template_may_name_count(theme: Path) -> None:
    before = dresses(theme)

    assert changed(before, dresses(theme, {"css/site.css": "/aset/site-2.css"})) == PAGES
    assert changed(before, dresses(theme, dict(ASSETS))) == set()


def test_an_edited_part_of_the_real_theme_changes_only_the_pages_that_show_it(
    tmp_path: Path,
) -> None:
    shutil.copytree(ROOT / "theme/templates", tmp_path / "templates")
    pages = [file.name for file in (tmp_path / "templates").glob("*.html")]

    def dressed() -> dict[str, str]:
        renderer = Renderer(tmp_path, SITE, ASSETS)
        return {name: renderer.dress(name) for name in pages}

    before = dressed()
    with (tmp_path / "templates/partials/pager.html").open("a", encoding="utf-8") as file:
        file.write("{# other #}")

    changed = {
        name.removesuffix(".html") for name, dress in dressed().items() if dress != before[name]
    }
    assert changed == {"listing", "archive", "byline", "channel", "place", "topic"}
