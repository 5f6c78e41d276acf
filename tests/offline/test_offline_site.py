"""What a telephone is told: how to install the newspaper, and what to keep of it."""

import json
from pathlib import Path
from typing import Any

from PIL import Image

from tests.conftest import STORY, Publish, page

ROOMS = [f"plugins.{room}" for room in ("photos", "views", "seo", "offline", "press")]
WITH_ICONS = [f"plugins.{room}" for room in ("cards", "views", "offline", "press")]
THIRD = STORY.replace("slug: bakau", "slug: bakau-lagi").replace("seribu", "sejuta")


def hub(output: Path) -> dict[str, Any]:
    """What stands above the worker's program."""
    text = (output / "sw.js").read_text(encoding="utf-8")
    value, _ = json.JSONDecoder().raw_decode(text.removeprefix("const HUB = "))
    return dict(value)


def manifest(output: Path) -> dict[str, Any]:
    return dict(json.loads((output / "manifest.webmanifest").read_bytes()))


def test_the_shell_is_there_to_the_last_file(publish: Publish) -> None:
    output = publish(PLUGINS=ROOMS)
    shell = hub(output)["shell"]

    assert (output / "luring/index.html").is_file()
    assert [name for name in shell[1:] if not (output / name.lstrip("/")).is_file()] == []
    kinds = {name.rpartition(".")[2] for name in shell}
    assert {"css", "js", "woff2", "svg"} <= kinds
    # What the page asks for stands in the shell; pictures and feeds do not.
    asked = page(output, "/luring/").xpath("//script/@src | //link[@rel='stylesheet']/@href")
    assert set(asked) <= set(shell)


def test_a_new_story_leaves_the_worker_as_it_is(publish: Publish) -> None:
    before = (publish(PLUGINS=ROOMS) / "sw.js").read_bytes()
    more = publish({"berita/2026/lagi.md": THIRD}, PLUGINS=ROOMS)

    assert (more / "berita/bakau-lagi/index.html").is_file()
    assert (more / "sw.js").read_bytes() == before


def test_another_shell_is_another_version(publish: Publish) -> None:
    before = hub(publish(PLUGINS=ROOMS))
    after = hub(publish(PLUGINS=ROOMS, SITENAME="Kabar Lain"))

    assert before["shell"] == after["shell"], "only the words of the offline page differ"
    assert before["version"] != after["version"]


def test_everything_stays_under_the_hubs_path(publish: Publish) -> None:
    output = publish(PLUGINS=ROOMS, SITEURL="https://warga.example/kabar")
    told, home = manifest(output), page(output, "/")

    assert (told["id"], told["start_url"], told["scope"]) == ("/kabar/", "/kabar/", "/kabar/")
    assert hub(output)["base"] == "/kabar/"
    assert {name.startswith("/kabar/") for name in hub(output)["shell"]} == {True}
    assert home.xpath("//link[@rel='manifest']/@href") == ["/kabar/manifest.webmanifest"]
    assert home.xpath("//script/@data-worker") == ["/kabar/sw.js"]


def test_the_manifest_names_the_paper_and_icons_of_their_true_sizes(publish: Publish) -> None:
    output = publish(PLUGINS=WITH_ICONS, SITENAME="Kabar Uji", OFFLINE={"short_name": "Uji"})
    told = manifest(output)

    assert (told["name"], told["short_name"], told["lang"]) == ("Kabar Uji", "Uji", "id")
    assert told["display"] == "standalone"
    purposes = [icon["purpose"] for icon in told["icons"]]
    assert purposes == ["any", "any", "maskable"]
    for icon in told["icons"]:
        with Image.open(output / icon["src"].lstrip("/")) as picture:
            assert f"{picture.width}x{picture.height}" == icon["sizes"]
    assert [cut["url"] for cut in told["shortcuts"]] == ["/arsip/2026-11/"]


def test_without_the_room_no_page_speaks_of_it(publish: Publish) -> None:
    lean = [room for room in ROOMS if room != "plugins.offline"]
    output = publish(PLUGINS=lean)

    assert not (output / "sw.js").exists()
    text = (output / "index.html").read_text(encoding="utf-8")
    assert "manifest" not in text.replace("manifest-src", "")
    assert "data-worker" not in text


def test_the_page_for_no_connection_is_not_for_search_engines(publish: Publish) -> None:
    output = publish(PLUGINS=ROOMS)

    assert page(output, "/luring/").xpath("//meta[@name='robots']/@content") == ["noindex, follow"]
    assert "/luring/" not in "".join(
        file.read_text(encoding="utf-8") for file in output.rglob("*.xml")
    )
