"""Renders one view with one template, which sees nothing but that view, in its own language."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)

from plugins.newsroom import dates
from plugins.newsroom.edition import PageJob
from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.kinds import kind_of_place
from plugins.newsroom.site import Site
from plugins.newsroom.words import Speech


class Renderer:
    """The theme's templates, ready to print."""

    def __init__(self, theme: Path, site: Site, assets: Mapping[str, str]) -> None:
        self.folder = theme / "templates"
        self.assets = assets
        self.site = site
        self.environments: dict[Speech, Environment] = {}
        """One a language: a macro knows its environment, but not the page it is called from."""

    def _environment(self, say: Speech) -> Environment:
        environment = Environment(
            loader=FileSystemLoader(self.folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=["jinja2.ext.i18n"],
        )
        environment.install_gettext_callables(  # type: ignore[attr-defined]  # from the extension
            say, say.form_of, newstyle=True, pgettext=say.sign
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
            "url": self.site.link,
            "absolute": self.site.absolute,
            "asset": self._asset,
            "invitation": self.site.words.invitation,
        }
        return environment

    def html(self, job: PageJob) -> bytes:
        """The page of `job`; raises BuildStopped that names template, line and page."""
        view = job.view
        try:
            return (
                self._template(job.template, view.page.lang)
                .render(site=view.site, page=view.page, head=view.head)
                .encode()
            )
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

    def _template(self, name: str, lang: str) -> Template:
        say = self.site.words.of(lang)
        if say not in self.environments:
            self.environments[say] = self._environment(say)
        return self.environments[say].get_template(name)

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
