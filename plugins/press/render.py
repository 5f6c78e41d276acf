"""Renders one view with one template, which sees nothing but that view, in its own language."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from types import MappingProxyType

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.meta import find_referenced_templates
from markupsafe import escape

from plugins.newsroom import dates
from plugins.newsroom.digest import digest
from plugins.newsroom.edition import PageJob
from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.kinds import kind_of_place
from plugins.newsroom.site import Site
from plugins.newsroom.words import Speech

EXTENSIONS = ["jinja2.ext.i18n"]
ANY = "*"
"""Instead of a name that a template works out."""


def _escaped(words: Callable[..., str]) -> Callable[..., str]:
    """What a catalogue says as text: Jinja would take it for HTML, and anybody may send one."""

    def text(*message: object) -> str:
        return str(escape(words(*message)))

    return text


class Renderer:
    """The theme's templates, ready to print."""

    def __init__(
        self,
        theme: Path,
        site: Site,
        assets: Mapping[str, str],
        drawn_in: Mapping[str, frozenset[str]] = MappingProxyType({}),
    ) -> None:
        """`drawn_in` is what is known of templates by the digests of their texts."""
        self.folder = theme / "templates"
        self.assets = assets
        self.site = site
        self.environments: dict[Speech, Environment] = {}
        """One a language: a macro knows its environment, but not the page it is called from."""
        self._templates: dict[tuple[str, str], Template] = {}
        """By name and language: to ask Jinja each time costs as much as printing a short page."""
        self._dresses: dict[str, str] = {}
        self.drawn_in = dict(drawn_in)
        """The templates that a text names, by the digest of the text."""
        self._parser = Environment(autoescape=True, extensions=EXTENSIONS)

    def _environment(self, say: Speech) -> Environment:
        environment = Environment(
            loader=FileSystemLoader(self.folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=EXTENSIONS,
        )
        environment.install_gettext_callables(  # type: ignore[attr-defined]  # from the extension
            _escaped(say), _escaped(say.form_of), newstyle=True, pgettext=_escaped(say.sign)
        )
        environment.filters |= {
            "tanggal": partial(dates.day, say=say),
            "waktu": partial(dates.time_of_day, say=say),
            "iso": _iso,
            "angka": say.number,
            "desimal": say.decimal,
            "kata_kota": say.of_town,
            "jenis_tempat": partial(kind_of_place, say=say),
        }
        environment.globals |= {
            "url": self.site.link if self.site.base else str,
            "absolute": self.site.absolute,
            "asset": self._asset,
            "invitation": self.site.words.invitation,
        }
        return environment

    def html(self, job: PageJob) -> str:
        """The page of `job`; raises BuildStopped that names template, line and page."""
        view = job.view
        try:
            template = self._template(job.template, view.page.lang)
            return template.render(site=view.site, page=view.page, head=view.head)
        except TemplateNotFound as error:
            raise BuildStopped(
                f"The template {error.name} is missing.\n    Add {self.folder / str(error.name)}."
            ) from None
        except TemplateSyntaxError as error:
            raise BuildStopped(f"{error.filename}:{error.lineno}: {error.message}") from None
        except (TemplateError, TypeError, AttributeError, ValueError) as error:
            raise BuildStopped(
                f"{_where(error, self.folder)}: {error}\n    While printing {view.page.address}."
            ) from error

    def dress(self, template: str) -> str:
        """The digest of the template, of all that it draws in, and of the files it may name."""
        if template not in self._dresses:
            names = sorted(self._closure(template))
            texts = [(name, (self.folder / name).read_bytes()) for name in names]
            self._dresses[template] = digest(texts, self.assets)
        return self._dresses[template]

    def _closure(self, template: str) -> set[str]:
        """The names of the template and of all that it extends, includes or imports."""
        found, waiting = set[str](), [template]
        while waiting:
            name = waiting.pop()
            if name not in found and (self.folder / name).is_file():
                found.add(name)
                waiting += self._named_in(name)
        return found

    def _named_in(self, name: str) -> frozenset[str]:
        """The templates that one names; all of them where it works a name out."""
        text = (self.folder / name).read_text(encoding="utf-8")
        mark = digest(text)
        if mark not in self.drawn_in:
            try:
                named = set(find_referenced_templates(self._parser.parse(text)))
            except TemplateSyntaxError:  # told when it is printed
                named = set()
            self.drawn_in[mark] = frozenset(name or ANY for name in named)
        named_in = self.drawn_in[mark]
        return self._all() if ANY in named_in else named_in

    def _all(self) -> frozenset[str]:
        files = (file for file in self.folder.rglob("*") if file.is_file())
        return frozenset(file.relative_to(self.folder).as_posix() for file in files)

    def _template(self, name: str, lang: str) -> Template:
        found = self._templates.get((name, lang))
        if found is None:
            say = self.site.words.of(lang)
            if say not in self.environments:
                self.environments[say] = self._environment(say)
            found = self._templates[name, lang] = self.environments[say].get_template(name)
        return found

    def _asset(self, name: str) -> str:
        try:
            return self.site.link(self.assets[name])
        except KeyError:
            raise TemplateError(f"the theme has no static file {name!r}") from None


def _iso(moment: date) -> str:
    """A day or a time as machines read it; `date.isoformat` itself would drop the time."""
    return moment.isoformat()


def _where(error: Exception, folder: Path) -> str:
    """The template and line that the error came from, as "story.html:12"."""
    found, step = "", error.__traceback__
    while step:
        file = Path(step.tb_frame.f_code.co_filename)
        if file.is_relative_to(folder):
            found = f"{file}:{step.tb_lineno}"
        step = step.tb_next
    return found or str(folder)
