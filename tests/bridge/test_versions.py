"""Another code or another setting is another version; where and by how many hands is none."""

import importlib.util
import shutil
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
from pelican.settings import read_settings

from plugins.bridge import versions
from plugins.bridge.versions import code_version, settings_version
from tests.conftest import ROOT

SETTINGS = read_settings(str(ROOT / "pelicanconf.py"))


@dataclass(frozen=True, slots=True)
class House:
    """A house of three rooms, with the module that tells its version."""

    folder: Path
    versions: ModuleType

    def version(self, *rooms: str) -> str:
        return str(self.versions.code_version(map(self.room, rooms)))

    def room(self, name: str) -> ModuleType:
        room = ModuleType(f"plugins.{name}")
        file = self.folder / f"{name}.py"
        room.__file__ = str(file if file.exists() else self.folder / name / "__init__.py")
        return room

    def write(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


@pytest.fixture
def house(tmp_path: Path) -> House:
    folder = tmp_path / "plugins"
    (folder / "bridge").mkdir(parents=True)
    file = folder / "bridge/versions.py"
    shutil.copy(str(versions.__file__), file)
    spec = importlib.util.spec_from_file_location("plugins.bridge.versions_of_a_house", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    house = House(folder, module)
    for name in ("newsroom/text.py", "photos/__init__.py", "photos/data/names.csv", "visitor.py"):
        house.write(name, "1")
    return house


def test_the_same_code_has_the_same_version(house: House) -> None:
    assert house.version("photos", "visitor") == house.version("photos", "visitor")
    assert code_version([versions]) == code_version([versions])


@pytest.mark.parametrize(
    "name",
    [
        "newsroom/text.py",
        "newsroom/new.py",
        "bridge/deep/new.py",
        "photos/__init__.py",
        "photos/new.py",
        "photos/data/names.csv",
        "photos/data/new.yaml",
        "visitor.py",
    ],
)
def test_code_that_changed_is_another_version(house: House, name: str) -> None:
    before = house.version("photos", "visitor")
    house.write(name, "2")

    assert house.version("photos", "visitor") != before


def test_a_room_that_is_off_and_what_python_keeps_beside_do_not_count(house: House) -> None:
    before = house.version("visitor")
    house.write("photos/__init__.py", "2")
    house.write("newsroom/__pycache__/text.cpython-311.pyc", "2")

    assert house.version("visitor") == before
    assert house.version("visitor", "photos") != before


def test_a_file_that_is_named_otherwise_is_another_version(house: House) -> None:
    before = house.version("photos")
    (house.folder / "newsroom/text.py").rename(house.folder / "newsroom/texts.py")

    assert house.version("photos") != before


def test_a_package_that_was_installed_is_another_version(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    (tmp_path / "site/pillow-13.0.0.dist-info").mkdir(parents=True)
    before = house.version("photos")
    (tmp_path / "site/pillow-13.0.0.dist-info").rename(tmp_path / "site/pillow-13.0.1.dist-info")

    assert house.version("photos") != before


@pytest.mark.parametrize(
    "change",
    [
        {"SITENAME": "Kabar Uji"},
        {"DEFAULT_PAGINATION": 99},
        {"NEW_ONE": None},
        {"HUB": SETTINGS["HUB"] | {"tagline": "Lain"}},
        {"HUB": SETTINGS["HUB"] | {"town": SETTINGS["HUB"]["town"] | {"name": "Lain"}}},
        {"CHANNELS": list(reversed(SETTINGS["CHANNELS"]))},
        {"MARKDOWN": {"extensions": [], "output_format": "html"}},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_setting_that_changed_is_another_version(change: dict[str, object]) -> None:
    assert settings_version(SETTINGS | change) != settings_version(SETTINGS)


def test_a_setting_that_is_gone_is_another_version() -> None:
    fewer = {name: value for name, value in SETTINGS.items() if name != "SITENAME"}

    assert settings_version(fewer) != settings_version(SETTINGS)


@pytest.mark.parametrize(
    "change",
    [
        {"WORKERS": 7},
        {"WORKERS": "dask://192.0.2.1:8786"},
        {"OUTPUT_PATH": "/elsewhere"},
        {"CACHE_PATH": "/elsewhere"},
        {"PATH": "/elsewhere"},
        {"PROFILE": True},
        {"PORT": 9000},
        {"lower": "no setting"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_where_and_by_how_many_hands_is_no_other_version(change: dict[str, object]) -> None:
    assert settings_version(SETTINGS | change) == settings_version(SETTINGS)


def test_the_order_of_settings_does_not_count() -> None:
    backwards = dict(reversed(list(SETTINGS.items())))
    hub = dict(reversed(list(SETTINGS["HUB"].items())))

    assert settings_version(backwards | {"HUB": hub}) == settings_version(SETTINGS)


def test_settings_read_twice_have_one_version() -> None:
    assert settings_version(read_settings(str(ROOT / "pelicanconf.py"))) == settings_version(
        SETTINGS
    )
