"""What pages ask of a photo follows from its bytes, and each file is made alike in any company."""

import pickle
from dataclasses import replace
from pathlib import Path

import pytest

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import BatchJob, Claim
from plugins.newsroom.page import Article, Kind, Page
from plugins.newsroom.story import Photo
from plugins.newsroom.teaser import teaser
from plugins.photos.collection import Collection
from plugins.photos.settings import PhotoSettings
from tests.photos.samples import jpeg
from tests.views.samples import story

SETTINGS = PhotoSettings(widths=[60, 120], fallback=120)
LARGE = jpeg(640, 400)
"""So large that its renditions could be made of a smaller decoding than its crops."""
UNSEEN = Photo(path="foto/bakau.jpg", alt="Bakau", digest=digest(LARGE))


@pytest.fixture
def collection(tmp_path: Path) -> Collection:
    (tmp_path / "foto").mkdir()
    (tmp_path / UNSEEN.path).write_bytes(LARGE)
    (tmp_path / "foto/palsu.jpg").write_bytes(b"bukan foto")
    return Collection(tmp_path, SETTINGS)


def page(collection: Collection, photo: Photo, beside: Photo | None = None) -> Page:
    """A story under its photo, with a teaser of another one."""
    other = teaser(story("lain"), collection.picture(beside) if beside else None)
    content = Article(
        story=story("bakau"),
        html="",
        minutes=1,
        picture=collection.picture(photo),
        crops=collection.crops(photo),
        related=(other,),
    )
    return Page(
        kind=Kind.STORY, address="/berita/bakau/", title="", description="", lang="id",
        content=content,
    )  # fmt: skip


def made(jobs: list[BatchJob]) -> dict[str, bytes]:
    """Every file that the jobs make, by its name."""
    return {
        path.name: data
        for job in jobs
        for path, data in zip(
            job.paths, job.make(*(file.read_bytes() for file in job.reads)), strict=True
        )
    }


def asked(collection: Collection) -> list[Claim]:
    return list(collection.claims(page(collection, collection.measure(UNSEEN))))


def test_a_photo_is_measured_once_and_what_is_none_stays_as_it_was(collection: Collection) -> None:
    fake = Photo(path="foto/palsu.jpg", digest="x")
    outside = Photo(path=f"foto/{'x' * 5000}.jpg")

    seen = collection.measure(UNSEEN)
    assert seen == replace(UNSEEN, size=(640, 400), tint=seen.tint)
    assert seen.tint != UNSEEN.tint
    assert [collection.measure(photo) for photo in (fake, outside)] == [fake, outside]


def test_what_was_never_measured_has_no_picture(collection: Collection) -> None:
    assert collection.picture(UNSEEN) is None
    assert collection.crops(UNSEEN) == ()
    assert list(collection.claims(page(collection, UNSEEN))) == []


def test_no_file_is_needed_to_say_what_a_photo_becomes(collection: Collection) -> None:
    photo = collection.measure(UNSEEN)
    before = collection.picture(photo), collection.crops(photo), asked(collection)

    (collection.root / UNSEEN.path).unlink()
    again: Collection = pickle.loads(pickle.dumps(collection))  # noqa: S301 - our own

    assert (again.picture(photo), again.crops(photo)) == before[:2]
    assert list(again.claims(page(again, photo))) == before[2]


def test_a_page_claims_each_photo_once_and_its_own_crops(collection: Collection) -> None:
    photo = collection.measure(UNSEEN)
    other = replace(photo, path="foto/muara.jpg", digest="b")
    shown = page(collection, photo, beside=replace(photo, alt="Lain"))

    renditions, crops = collection.claims(shown)
    assert len(renditions.paths) == 5
    assert len(crops.paths) == 3
    names = [claim.name for claim in collection.claims(page(collection, photo, beside=other))]
    assert len(names) == 3
    assert [name.rpartition("-")[0] for name in names] == ["foto/bakau", "foto/muara", "foto/bakau"]


def test_another_focus_claims_other_crops_of_the_same_picture(collection: Collection) -> None:
    photo = collection.measure(UNSEEN)
    moved = page(collection, replace(photo, focus=(0.1, 0.2)))

    before, after = asked(collection), list(collection.claims(moved))
    assert before[0] == after[0]
    assert set(before[1].paths).isdisjoint(after[1].paths)


def test_all_files_of_a_photo_come_from_one_decoding(collection: Collection) -> None:
    claims = asked(collection)

    (job,) = collection.batches(claims)
    assert job.paths == claims[0].paths + claims[1].paths
    assert job.reads == (collection.root / UNSEEN.path,)


def test_a_file_is_the_same_whatever_else_is_made_beside_it(collection: Collection) -> None:
    claims = asked(collection)

    alone = [made(list(collection.batches([claim]))) for claim in claims]
    assert alone[0] | alone[1] == made(list(collection.batches(claims)))


def test_orders_can_be_sent_to_another_machine(collection: Collection) -> None:
    claims = asked(collection)
    sent = pickle.loads(pickle.dumps(claims))  # noqa: S301 - our own

    assert made(list(collection.batches(sent))) == made(list(collection.batches(claims)))
