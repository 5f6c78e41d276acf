"""The pictures that pages ask for: what a photo becomes is told by its bytes and the settings."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from plugins.decoding.glancing import glanced
from plugins.decoding.unusable import UnusablePictureError
from plugins.newsroom.draft import Draft
from plugins.newsroom.edition import BatchJob, Claim
from plugins.newsroom.findings import Finding
from plugins.newsroom.page import Page
from plugins.newsroom.paths import file_within
from plugins.newsroom.story import Photo
from plugins.newsroom.teaser import Picture, Rendition
from plugins.photos.developing import developed
from plugins.photos.recipe import (
    Order,
    crops_claim,
    crops_of,
    picture_of,
    recipe_of,
    renditions_claim,
)
from plugins.photos.settings import PhotoSettings
from plugins.photos.shown import cropped_on, photos_on
from plugins.photos.trouble import troubles


class Collection:
    """The photos below `root`, the content folder. Can be pickled: it holds no picture."""

    def __init__(self, root: Path, settings: PhotoSettings) -> None:
        self.root = root.resolve()
        self.settings = settings
        self.recipe = recipe_of(settings)

    def measure(self, photo: Photo) -> Photo:
        """The photo with its size and tint; as it was when it cannot be opened."""
        file = file_within(self.root, photo.path)
        if file is None:
            return photo
        try:
            its = glanced(file)
        except UnusablePictureError:
            return photo
        return replace(photo, size=its.size, tint=its.tint)

    def picture(self, photo: Photo) -> Picture | None:
        """The photo with the addresses and sizes of its renditions; none of what has no size."""
        return picture_of(photo, self.recipe) if all(photo.size) else None

    def crops(self, photo: Photo) -> tuple[Rendition, ...]:
        """The photo as 16:9, 4:3 and 1:1."""
        return crops_of(photo, self.recipe) if all(photo.size) else ()

    def claims(self, page: Page) -> Iterator[Claim]:
        """One for all renditions of a photo on the page, another for its crops."""
        found = [renditions_claim(photo, self.recipe) for photo in photos_on(page)]
        found += [crops_claim(photo, self.recipe) for photo in cropped_on(page)]
        yield from {claim.name: claim for claim in found}.values()

    def batches(self, claims: Sequence[Claim]) -> Iterator[BatchJob]:
        """A job for each photo: one decoding for all its files."""
        wanted: dict[str, list[tuple[Claim, Order]]] = defaultdict(list)
        for claim in claims:
            if not isinstance(claim.order, Order):
                raise TypeError(f"{claim.name}: expected a photo's order, got {claim.order!r}")
            wanted[claim.order.photo].append((claim, claim.order))
        for photo, pairs in wanted.items():
            yield BatchJob(
                paths=tuple(path for claim, _ in pairs for path in claim.paths),
                make=partial(
                    developed,
                    shrink=pairs[0][1].shrink,
                    copies=tuple(copy for _, order in pairs for copy in order.copies),
                    settings=self.settings,
                ),
                reads=(self.root / photo,),
            )

    def findings(self, draft: Draft) -> Iterator[Finding]:
        """A story whose photo cannot be published is not ready."""
        return troubles(draft, self.root)
