"""What can be typed as a target, and what is refused before anything is read or sent."""

from pathlib import Path

import pytest

from plugins.publishing.delivery import Patience
from plugins.publishing.folder import FolderTarget
from plugins.publishing.rsync import RsyncTarget
from plugins.publishing.targets import UnknownTargetError, target_from
from tests.publishing.conftest import Terbit
from tests.servers import find_server

KEYS = {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("rsync://situs.example/kabar", "rsync://situs.example/kabar/"),
        ("rsync://redaksi@[::1]:8730/kabar/a_b/", "rsync://redaksi@[::1]:8730/kabar/a_b/"),
        ("redaksi@situs.example:/srv/www/kabar", "redaksi@situs.example:/srv/www/kabar/"),
        ("situs:~/kabar", "situs:~/kabar/"),
        ("situs:", "situs:"),
        ("situs::kabar/web", "situs::kabar/web/"),
    ],
)
def test_machines_that_rsync_reaches(text: str, name: str) -> None:
    find_server("rsync", "rsync")
    target = target_from(text, {}, Patience())

    assert isinstance(target, RsyncTarget)
    assert target.name == name


@pytest.mark.parametrize("text", ["./kabar", "../kabar", "~/kabar", "/srv/www/kabar: baru"])
def test_folders(text: str) -> None:
    target = target_from(text, {}, Patience())

    assert isinstance(target, FolderTarget)
    assert target.place == Path(text).expanduser().resolve()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("s3://kabar", "s3://kabar"),
        ("s3://kabar/", "s3://kabar"),
        ("s3://kabar.sampit/web/baru/", "s3://kabar.sampit/web/baru"),
    ],
)
def test_buckets(text: str, name: str) -> None:
    assert target_from(text, KEYS, Patience()).name == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kabar",
        "github-page",
        "http://situs.example/kabar",
        "ftp://situs.example/kabar",
        "rsync://situs.example",
        "rsync://-oProxyCommand=id/kabar",
        "-e sh:kabar",
        "-oProxyCommand=id:kabar",
        "situs:--rsh=id",
        "situs:kabar; reboot",
        "situs:$(id)",
        "situs:kabar\nlain",
        "s3://",
        "s3://Kabar_/web",
        "s3://kabar/web?x",
    ],
)
def test_what_is_no_target_is_refused(text: str) -> None:
    with pytest.raises(UnknownTargetError, match="Tujuan yang dikenal"):
        target_from(text, KEYS, Patience())


@pytest.mark.parametrize(
    "text", ["rsync://redaksi:rahasia123@situs.example/kabar", "s3://kunci:rahasia123@kabar/web"]
)
def test_a_password_in_the_command_is_refused_and_not_repeated(
    terbit: Terbit, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    assert terbit(text) == 2
    told = capsys.readouterr()
    assert "RSYNC_PASSWORD" in told.err
    assert "rahasia123" not in told.out + told.err


def test_github_pages_is_explained(terbit: Terbit, capsys: pytest.CaptureFixture[str]) -> None:
    assert terbit("github-pages") == 2
    assert "halaman.yml" in capsys.readouterr().err


def test_storage_without_keys_says_which_are_missing(
    terbit: Terbit, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "a")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY", raising=False)

    assert terbit("s3://kabar") == 2
    assert "lingkungan AWS_SECRET_ACCESS_KEY " in capsys.readouterr().err
