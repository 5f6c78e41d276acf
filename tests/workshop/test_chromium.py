"""Finding a browser among real programs in real folders."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.workshop import chromium
from plugins.workshop.chromium import ChromiumMissingError, find_chromium

Program = Callable[..., Path]


@pytest.fixture(autouse=True)
def no_mac_apps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chromium, "MAC_APPS", ())


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Make a program in the folder bin/, or another one."""

    def make(name: str, script: str = "exit 0", folder: str = "bin") -> Path:
        path = tmp_path / folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        return path

    return make


def environ(tmp_path: Path, **more: str) -> dict[str, str]:
    """Environment variables of a machine with nothing but what is in bin/."""
    return {"PATH": str(tmp_path / "bin"), **more}


@pytest.mark.parametrize("name", chromium.NAMES)
def test_each_usual_name_is_found_on_path(tmp_path: Path, program: Program, name: str) -> None:
    browser = program(name)
    assert find_chromium(environ(tmp_path), euid=1000) == browser


def test_chromium_goes_before_chrome(tmp_path: Path, program: Program) -> None:
    program("google-chrome")
    browser = program("chromium")
    assert find_chromium(environ(tmp_path), euid=1000) == browser


def test_the_variable_goes_before_path(tmp_path: Path, program: Program) -> None:
    program("chromium")
    mine = program("my browser", folder="mine")
    assert find_chromium(environ(tmp_path, CHROMIUM=str(mine))) == mine


def test_a_variable_that_names_nothing_is_an_error(tmp_path: Path, program: Program) -> None:
    program("chromium")
    with pytest.raises(ChromiumMissingError, match="CHROMIUM is '/nowhere/chrome'"):
        find_chromium(environ(tmp_path, CHROMIUM="/nowhere/chrome"))


def test_an_application_of_macos_is_found(
    tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = program("Google Chrome", folder="Google Chrome.app")
    monkeypatch.setattr(chromium, "MAC_APPS", (tmp_path / "none", app))
    assert find_chromium(environ(tmp_path), euid=501) == app


@pytest.mark.parametrize(("euid", "has_apt"), [(1000, True), (0, False), (-1, False)])
def test_where_nothing_can_be_installed_one_line_says_what_to_do(
    tmp_path: Path, euid: int, has_apt: bool
) -> None:
    with pytest.raises(ChromiumMissingError) as caught:
        find_chromium(environ(tmp_path), euid=euid, has_apt=has_apt)
    message = str(caught.value)
    assert re.match(r"No Chromium found\. Install .*apt-get install chromium.*CHROMIUM\.$", message)


def test_root_on_debian_has_it_installed(
    tmp_path: Path, program: Program, capfd: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "log"
    browser = tmp_path / "bin" / "chromium"
    program(
        "apt-get",
        f'echo "Reading package lists"; echo "$DEBIAN_FRONTEND $*" >> {log}\n'
        f'if [ "$1" = install ]; then echo "#!/bin/sh" > {browser}; /bin/chmod +x {browser}; fi',
    )
    assert find_chromium(environ(tmp_path), euid=0, has_apt=True) == browser
    assert log.read_text().splitlines() == [
        "noninteractive update",
        "noninteractive install -y --no-install-recommends chromium",
    ]
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err == "Installing Debian's chromium (once) ...\n"


def test_what_apt_said_is_told_when_it_fails(tmp_path: Path, program: Program) -> None:
    program("apt-get", 'echo "E: no network" >&2; exit 100')
    with pytest.raises(ChromiumMissingError, match=r"E: no network\n'apt-get update' failed\."):
        find_chromium(environ(tmp_path), euid=0, has_apt=True)
