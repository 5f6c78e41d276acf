"""The house's typeface: its name, and the file of an installed package that holds it."""

from importlib.resources import files
from importlib.resources.abc import Traversable

from plugins.newsroom.findings import BuildStopped

FAMILY = "Plus Jakarta Sans"
"""What `--family` in the theme's tokens.css begins with; a test keeps the two together."""


class TypefaceMissing(BuildStopped):
    """A typeface that no installed package holds; the message says which one to install."""


def font_file(family: str, *, italic: bool = False) -> Traversable:
    """The family's font file, the one with all its weights if there is such a one.

    TypefaceMissing when the family's package, or the style in it, is not installed.
    """
    package = f"fontpkg-{family.lower().replace(' ', '-')}"
    name = family.replace(" ", "")
    styles = {f"{name}-Italic"} if italic else {name, f"{name}-Regular"}
    folder = package_folder(package) / "files"
    found = [file for file in folder.iterdir() if _style(file.name) in styles]
    if not found:
        style = "italic" if italic else "upright"
        raise TypefaceMissing(f"The package {package!r} has no {style} {family!r}.")
    return max(found, key=lambda file: ("[" in file.name, file.name))


def package_folder(package: str) -> Traversable:
    """The files of a font package, named as pip names it; TypefaceMissing without it."""
    try:
        return files(package.replace("-", "_"))
    except ModuleNotFoundError:
        raise TypefaceMissing(
            f"The font package {package!r} is not installed. "
            f"Add it to pyproject.toml and run: pip install {package}"
        ) from None


def _style(file: str) -> str:
    """FamilyName, FamilyName-Italic or FamilyName-Regular, without [axes] and .ttf."""
    return file.rpartition(".")[0].partition("[")[0]
