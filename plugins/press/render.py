"""Renders one view with one template, which sees nothing but that view."""

from collections.abc import Mapping
from datetime import date
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
from plugins.newsroom.site import Site
from plugins.newsroom.text import grouped


class Renderer:
    """The theme's templates, ready to print."""

    def __init__(self, theme: Path, site: Site, assets: Mapping[str, str]) -> None:
        self.folder = theme / "templates"
        self.environment = Environment(
            loader=FileSystemLoader(self.folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.environment.filters |= {
            "tanggal": dates.day,
            "waktu": dates.time_of_day,
            "iso": _iso,
            "angka": grouped,
        }
        self.assets = assets
        self.site = site
        self.environment.globals |= {
            "url": site.link,
            "absolute": site.absolute,
            "asset": self._asset,
        }

    def html(self, job: PageJob) -> bytes:
        """The page of `job`; raises BuildStopped that names template, line and page."""
        view = job.view
        try:
            return (
                self._template(job.template)
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

    def _template(self, name: str) -> Template:
        return self.environment.get_template(name)

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
