"""Maps show where a place lies, from coordinates alone."""

from pathlib import Path

from tests.conftest import PLACES, Publish, page

MANY = """\
- {slug: kota-uji, name: Kota Uji, kind: kota, latitude: -2.50, longitude: 112.95}
- {slug: utara, name: Utara, kind: kecamatan, latitude: -1.40, longitude: 112.60}
- {slug: barat, name: Barat Daya, kind: kecamatan, latitude: -2.45, longitude: 112.10}
- {slug: timur, name: Timur, kind: kecamatan, latitude: -2.52, longitude: 113.10}
- {slug: selatan, name: Selatan, kind: kecamatan, latitude: -3.10, longitude: 112.90}
- {slug: desa-hilir, name: Desa Hilir, kind: landmark, within: selatan}
- {slug: pulau, name: Pulau, kind: landmark, within: selatan}
"""


def dots(output: Path, address: str) -> dict[str, tuple[float, float]]:
    """Where the names stand that the page's map writes."""
    sheet = page(output, address).xpath(
        "//*[local-name()='text' and contains(@class, 'place-map__name')]"
    )
    return {
        text.text_content().strip(): (float(text.get("x")), float(text.get("y"))) for text in sheet
    }


def test_north_is_up_and_east_is_right(publish: Publish) -> None:
    output = publish({"data/places.yaml": MANY})
    found = dots(output, "/tempat/")

    assert set(found) == {"Kota Uji", "Utara", "Barat Daya", "Timur", "Selatan"}
    assert found["Utara"][1] < found["Kota Uji"][1] < found["Selatan"][1]
    assert found["Barat Daya"][0] < found["Kota Uji"][0]


def test_a_places_own_map_marks_it(publish: Publish) -> None:
    output = publish({"data/places.yaml": MANY})
    here = page(output, "/tempat/timur/").xpath("//*[contains(@class, 'place-map__dot--here')]")

    assert len(here) == 1
    assert "Timur" in dots(output, "/tempat/timur/")


def test_a_landmark_without_coordinates_is_shown_by_what_lies_around_it(publish: Publish) -> None:
    output = publish({"data/places.yaml": MANY})

    assert "Selatan" in dots(output, "/tempat/desa-hilir/")


def test_neighbours_are_the_closest_of_their_kind(publish: Publish) -> None:
    output = publish({"data/places.yaml": MANY})
    near = page(output, "/tempat/timur/").xpath("//section[@aria-labelledby='terdekat']//a/@href")
    siblings = page(output, "/tempat/desa-hilir/").xpath(
        "//section[@aria-labelledby='terdekat']//a/@href"
    )

    assert near == [f"/tempat/{slug}/" for slug in ("selatan", "barat", "utara")]
    assert siblings == ["/tempat/pulau/"]


def test_a_place_that_nobody_located_has_no_map(publish: Publish) -> None:
    output = publish(
        {"data/places.yaml": PLACES.replace("  latitude: -2.5\n  longitude: 112.9\n", "")}
    )

    assert not page(output, "/tempat/pantai-timur/").xpath(
        "//figure[contains(@class, 'place-map')]"
    )


def test_names_never_cover_each_other(publish: Publish) -> None:
    crowd = MANY + "".join(
        f"- {{slug: k{n}, name: Kecamatan Nomor {n}, kind: kecamatan, "
        f"latitude: {-2.5 - n % 7 * 0.03:.2f}, longitude: {112.5 + n // 7 * 0.04:.2f}}}\n"
        for n in range(40)
    )
    places = sorted(dots(publish({"data/places.yaml": crowd}), "/tempat/").values())

    assert len(places) >= 3
    for number, (x, y) in enumerate(places):
        for other_x, other_y in places[number + 1 :]:
            assert abs(y - other_y) >= 12 or abs(x - other_x) >= 60


def test_the_directory_tells_places_with_stories_from_those_that_wait(publish: Publish) -> None:
    places = MANY.replace("slug: selatan,", "slug: pantai-timur,").replace(
        "selatan", "pantai-timur"
    )
    output = publish({"data/places.yaml": places})
    links = page(output, "/tempat/").xpath("//figure//*[local-name()='a']/@aria-label")

    assert "Selatan, 1 tulisan" in links
    assert "Utara, menunggu cerita" in links
