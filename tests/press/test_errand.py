"""Work for other machines is done where it is opened, by the same press or not at all."""

import pickle
import pickletools
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock

import pytest

from plugins.press import errand
from plugins.press.errand import PRESS, Errand, OtherPressError
from tests.conftest import ROOT

AT_WORK = Lock()


def joined(*words: str, between: str = " ") -> str:
    return between.join(words)


def alone(_number: int) -> bool:
    """Whether nobody else in this process is at work."""
    if not AT_WORK.acquire(blocking=False):
        return False
    try:
        with ThreadPoolExecutor(1) as other:  # lets the other threads have their turn
            other.submit(sum, range(200_000)).result()
        return True
    finally:
        AT_WORK.release()


def test_opening_it_gives_what_the_work_gives() -> None:
    assert opened(sent()) == "bibit-bakau"


def test_another_press_does_not_even_look_at_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    there = sent()
    monkeypatch.setattr(errand, "PRESS", "another")

    with pytest.raises(OtherPressError):
        opened(there)


def test_whoever_passes_it_on_needs_none_of_our_code_but_to_open_it() -> None:
    named = {text for _, text, _ in pickletools.genops(sent()) if isinstance(text, str)}

    assert {name for name in named if "." in name} == {"plugins.press.errand"}


def test_in_one_process_one_is_done_at_a_time() -> None:
    errands = [pickle.dumps(Errand(alone, (number,), {})) for number in range(8)]
    with ThreadPoolExecutor(4) as threads:
        assert set(threads.map(opened, errands)) == {True}


def test_every_process_with_this_code_is_the_same_press() -> None:
    there = subprocess.run(
        [sys.executable, "-c", "from plugins.press.errand import PRESS; print(PRESS)"],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env={"PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT)},
        text=True,
    )

    assert there.stdout.split() == [PRESS]


@pytest.mark.parametrize("change", ["code", "data", "package"])
def test_other_code_data_or_packages_make_another_press(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    plugins, packages = tmp_path / "plugins", tmp_path / "requirements.txt"
    plugins.mkdir()
    (plugins / "card.py").write_text("WIDTH = 1200\n", encoding="utf-8")
    (plugins / "words.csv").write_text("bakau\n", encoding="utf-8")
    packages.write_text("pillow==1\n", encoding="utf-8")
    monkeypatch.setattr(errand, "PLUGINS", plugins)
    monkeypatch.setattr(errand, "PACKAGES", packages)
    before = errand._press()
    (plugins / "__pycache__").mkdir()
    (plugins / "__pycache__/card.pyc").write_bytes(b"compiled")
    assert errand._press() == before

    match change:
        case "code":
            (plugins / "card.py").write_text("WIDTH = 1201\n", encoding="utf-8")
        case "data":
            (plugins / "words.csv").write_text("nipah\n", encoding="utf-8")
        case "package":
            monkeypatch.setattr(errand, "version", lambda _name: "0.1")

    assert errand._press() != before


def sent() -> bytes:
    return pickle.dumps(Errand(joined, ("bibit", "bakau"), {"between": "-"}))


def opened(errand: bytes) -> object:
    return pickle.loads(errand)  # noqa: S301 (our own)
