"""What is typed to look at preview cards: `python3 tasks.py kartu`."""

import os
import sys
import webbrowser
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from plugins.bridge import registers
from plugins.bridge.clashes import clashes
from plugins.bridge.drafts import story_files
from plugins.bridge.folders import Folders
from plugins.bridge.known import Known
from plugins.bridge.markup import Markup
from plugins.bridge.photo_files import PhotoFiles
from plugins.bridge.progress import shown
from plugins.bridge.reader import read_draft
from plugins.bridge.settings import Config, config_at
from plugins.bridge.stories import StoryMaker
from plugins.bridge.troubles import UnreadableError
from plugins.cards import contact
from plugins.cards.card import cards_for
from plugins.cards.contact import Print, Row
from plugins.cards.layout import layout_of
from plugins.cards.portfolio import Portfolio, Results, Work
from plugins.cards.sheets import sheets
from plugins.newsroom import characters
from plugins.newsroom.card import Card, copy_of
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import BuildStopped, Finding
from plugins.newsroom.newspaper import newest_first
from plugins.newsroom.story import Status, Story
from plugins.newsroom.text import near_miss, slugify

SETTINGS = Path(__file__).parent.parent.parent / "pelicanconf.py"
FOLDER = "kartu"
WHOLE = "lembar-kontak.html"
SOME_DAY = datetime(9999, 1, 1, tzinfo=UTC)
"""After every story's time: one that is asked for by name is shown before it is out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the content folder holds for the drawer of cards."""

    stories: tuple[Story, ...]
    """Those that are in order, newest first."""
    troubles: tuple[Finding, ...]
    """Why others are not."""
    slugs: Mapping[str, str]
    """Every story's file, in order or not, and its slug."""


def main(words: list[str], config: Config | None = None) -> int:
    """1 when a card cannot be drawn, 2 for a wrong question, 0 otherwise."""
    asked = _parser().parse_args(words)
    return kartu(asked, config or config_at(SETTINGS))


def kartu(asked: Namespace, config: Config) -> int:
    """Draw the cards of the stories asked for, or of all that are out."""
    desk = _desk(config, SOME_DAY if asked.berkas else datetime.now(UTC))
    chosen = _chosen(asked.berkas, desk.slugs, config.folders.content)
    works, absent = _works(desk.stories, config)
    if chosen is not None:
        works = [work for work in works if work.path in chosen]
    folder = Portfolio(config.folders.cache / FOLDER)
    undrawn = folder.add(works, config.folders.content, os.cpu_count() or 1, _progress)
    rows = [_row(work, folder) for work in works if folder.has(work)]
    troubles = _of(chosen, (*desk.troubles, *absent, *undrawn))
    if rows:
        sheet = _sheet(rows, folder, config, whole=chosen is None)
        _tell(rows, sheet, each=chosen is not None)
    for finding in troubles:
        sys.stderr.write(f"\n{finding}\n")
    if troubles:
        sys.stderr.write(f"\n{len(troubles)} hal menghalangi kartu digambar.\n")
    return 1 if troubles else 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python3 tasks.py")
    tasks = parser.add_subparsers(required=True, metavar="TUGAS")
    task = tasks.add_parser(
        "kartu",
        help="gambar kartu berita dalam semua ukuran",
        description="Menggambar kartu berita dalam empat ukuran dan menatanya di lembar kontak. "
        "Kartu yang tidak berubah tidak digambar ulang. Keluar dengan status 1 bila ada yang "
        "tidak dapat digambar.",
    )
    task.add_argument(
        "berkas", nargs="*", help="naskah atau slug, draf juga; tanpa ini, semua yang terbit"
    )
    return parser


def _desk(config: Config, now: datetime) -> Desk:
    """The stories out at `now`. One in trouble is left out and keeps no other from being drawn."""
    content = config.folders.content
    markup = Markup.from_settings(config.markdown)
    people, wrong_people = registers.people_in(content, registers.PEOPLE, config.addresses)
    places, wrong_places = registers.places_in(content, registers.PLACES, config.addresses, markup)
    photos = PhotoFiles(content, measure=None, known={})
    maker = StoryMaker(config, Known(config, people, places), markup, photos)
    drafts, unreadable = _drafts(config.folders)
    told = [maker.told(draft) for draft in drafts]
    stories = [one.story for one in told if one.story]
    wrong = (finding for one in told for finding in one.findings)
    clashing = clashes(stories, config.addresses)
    found = {*unreadable, *wrong_people, *wrong_places, *wrong, *clashing}
    troubles = tuple(sorted(finding for finding in found if finding.blocks))
    stopped = {finding.path for finding in troubles}
    slugs = {draft.path: slugify(draft.text("slug") or draft.text("title")) for draft in drafts}
    drafts_too = config.show_drafts or now == SOME_DAY
    return Desk(
        stories=newest_first(
            story
            for story in stories
            if story.path not in stopped
            and story.published <= now
            and (drafts_too or story.status is not Status.DRAFT)
        ),
        troubles=troubles,
        slugs={finding.path: Path(finding.path).stem for finding in unreadable} | slugs,
    )


def _drafts(folders: Folders) -> tuple[list[Draft], list[Finding]]:
    """Every draft, and why other files hold none."""
    files, unreadable = story_files(folders)
    drafts = []
    for file in files:
        try:
            drafts.append(read_draft(folders.content / file.path, folders.content))
        except UnreadableError as trouble:
            unreadable.append(trouble.finding)
    return drafts, unreadable


def _chosen(
    names: Sequence[str], slugs: Mapping[str, str], content: Path
) -> Collection[str] | None:
    """The paths of the stories meant; None for all. Ends with status 2 for a name unknown."""
    chosen: set[str] = set()
    for name in names:
        file = Path(name).resolve()
        root = content.resolve()
        path = file.relative_to(root).as_posix() if file.is_relative_to(root) else name
        found = {known for known, slug in slugs.items() if path == known or name == slug}
        if not found:
            _refuse(name, slugs)
        chosen |= found
    return chosen or None


def _refuse(name: str, slugs: Mapping[str, str]) -> None:
    meant = near_miss(Path(name).stem, slugs.values())
    offer = f" Maksud Anda “{meant}”?" if meant else ""
    sys.stderr.write(
        f"Naskah “{name}” tidak ditemukan.{offer}\n"
        "    Tulis nama berkasnya, seperti content/berita/2026/batik-sampit.md, atau slug-nya.\n"
    )
    raise SystemExit(2)


def _works(stories: Iterable[Story], config: Config) -> tuple[list[Work], list[Finding]]:
    """The cards to draw; a story whose photo is not there has none."""
    stories = tuple(stories)
    slugs = Counter(story.slug for story in stories)
    works, absent = [], []
    for story in stories:
        copy = copy_of(story, config.site)
        # A story and a page may share a slug, and a translation has that of its original.
        name = story.slug if slugs[story.slug] == 1 else slugify(story.address.replace("/", " "))
        if copy.photo and not copy.photo_digest:
            absent.append(_absent(story.path, copy.photo))
            continue
        works.append(Work(title=story.title, path=story.path, name=name, cards=cards_for(copy)))
    return works, absent


def _absent(path: str, photo: str) -> Finding:
    return Finding(
        path=path,
        code="foto-tidak-ada",
        problem=f"Foto “{photo[:80]}” tidak ada di folder content.",
        remedy="Periksa nama berkasnya, atau taruh fotonya di content/foto/.",
    )


def _row(work: Work, folder: Portfolio) -> Row:
    return Row(work=work, prints=tuple(_print(work, card, folder) for card in work.cards))


def _print(work: Work, card: Card, folder: Portfolio) -> Print:
    headline = layout_of(card.copy, card.shape).headline
    return Print(
        file=work.file(card),
        card=card,
        size=(folder.folder / work.file(card)).stat().st_size,
        type_size=headline[0].size if headline else 0,
        lines=len(headline),
    )


def _sheet(rows: Sequence[Row], folder: Portfolio, config: Config, *, whole: bool) -> Path:
    """The page, and for the whole newspaper pictures as well; what is stale goes."""
    host = urlsplit(config.site.url).netloc
    name = WHOLE if whole else f"{'-'.join(row.work.name for row in rows)[:80]}.html"
    made = contact.page(rows, brand=config.site.name, host=host).encode()
    if whole:
        pictures = {
            f"lembar-kontak-{number}.jpg": data
            for number, data in enumerate(sheets(rows, folder.folder), start=1)
        }
        for file, data in pictures.items():
            folder.put(file, data)
        folder.clear([name, *pictures, *contact.files_of(rows)])
    return folder.put(name, made)


def _of(chosen: Collection[str] | None, troubles: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in troubles if chosen is None or finding.path in chosen]


def _tell(rows: Sequence[Row], sheet: Path, *, each: bool) -> None:
    if each:
        for row in rows:
            sys.stdout.write(
                f"{characters.shown(row.work.title)} ({characters.shown(row.work.path)})\n"
            )
            for made in row.prints:
                sys.stdout.write(f"  {made.facts}: {sheet.parent / made.file}\n")
    else:
        pictures = ", ".join(str(file) for file in sorted(sheet.parent.glob("lembar-kontak-*.jpg")))
        sys.stdout.write(f"{len(rows)} berita, {sum(len(row.prints) for row in rows)} kartu.\n")
        sys.stdout.write(f"Sebagai gambar: {pictures}\n")
    sys.stdout.write(f"Lembar kontak: {sheet}\n")
    if each and sys.stdout.isatty() and _has_display():
        webbrowser.open(sheet.as_uri())


def _has_display() -> bool:
    return sys.platform in {"darwin", "win32"} or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


def _progress(results: Results, total: int) -> Results:
    """The results as they come, with a bar on a terminal."""
    return shown(results, total, "Menggambar kartu")


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BuildStopped as stopped:
        sys.exit(str(stopped))
