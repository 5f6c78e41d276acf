"""Where a story stands: its slug, language and address, its old addresses, and its original."""

from plugins.bridge.drafts import is_page
from plugins.bridge.settings import Config
from plugins.bridge.values import Values
from plugins.newsroom.characters import shown
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Severity
from plugins.newsroom.languages import language_tag
from plugins.newsroom.redirect import is_plain, is_taken
from plugins.newsroom.slugs import lost_letters, mended, trouble_with_slug
from plugins.newsroom.text import slugify


def slug_in(values: Values) -> str:
    """The slug that is written, or made of the title."""
    written, title = values.text("slug"), values.text("title")
    slug = slugify(written or title)
    trouble = trouble_with_slug(written or slug)
    if trouble and (written or slug):
        values.complain(
            "slug" if written else "title",
            "slug-tidak-sah",
            f"Alamat “{shown((written or slug)[:60])}” {trouble}.",
            "Tulis baris “slug:” dengan bentuk yang sah.",
            example=f"slug: {mended(written or slug) or 'panen-raya-pulau-hanaut'}",
        )
    elif not slug and title:
        values.complain(
            "slug",
            "tanpa-alamat",
            "Alamat berita tidak dapat dibuat dari judulnya.",
            "Tambahkan baris “slug:” dengan huruf Latin.",
            example="slug: panen-raya-pulau-hanaut",
        )
    elif not written and (maimed := lost_letters(title)):
        values.complain(
            "title",
            "alamat-kehilangan-huruf",
            f"Sebagian huruf “{maimed[:60]}” tidak masuk ke alamat, /{slug}/.",
            "Bila alamat itu kurang tepat, tulis sendiri di baris “slug:”.",
            example=f"slug: {slug}",
            severity=Severity.CHECK,
        )
    return slug


def lang_in(values: Values, language: str) -> str:
    """The story's language; the site's own `language` where none is told."""
    written = values.text("lang")
    if written and not language_tag(written):
        values.complain(
            "lang",
            "bahasa-tidak-sah",
            f"“lang: {shown(written[:60])}” bukan kode bahasa.",
            "Tulis kode dua atau tiga huruf; berita berbahasa Indonesia tidak memerlukannya.",
            example="lang: en",
        )
    return language_tag(written) or language


def address_of(draft: Draft, config: Config) -> str:
    """Where the draft stands, or would if its slug were in order."""
    slug = slugify(draft.text("slug") or draft.text("title")) or "tanpa-alamat"
    lang = slugify(language_tag(draft.text("lang")))
    patterns = config.addresses
    foreign = lang and lang != config.site.language
    if is_page(draft.path, config.folders):
        pattern = patterns.page_lang if foreign else patterns.page
    else:
        pattern = patterns.story_lang if foreign else patterns.story
    return pattern.format(slug=slug, lang=lang)


def aliases_in(values: Values) -> tuple[str, ...]:
    """The old addresses that lead to the story."""
    aliases = []
    for written in values.texts("aliases"):
        alias = f"/{written.strip('/')}/"
        parts = alias.strip("/").split("/")
        is_sound = all(part and slugify(part) == part for part in parts) and is_plain(alias)
        if not is_sound or is_taken(alias):
            values.complain(
                "aliases",
                "alias-tidak-sah",
                f"Alamat lama “{shown(written[:60])}” tidak sah.",
                "Tulis alamat lama dari akar situs, tanpa nama situs.",
                example="aliases: [/berita/judul-lama/]",
            )
            continue
        aliases.append(alias)
    return tuple(aliases)


def original_in(values: Values, language: str) -> str:
    """The slug of the story that this one translates; empty for an original.

    Pelican's `translation: true` pairs by slug; a slug of another story is ours.
    """
    written = values.text("translation")
    if written.lower() in {"", "false", "no"}:
        return ""
    if written.lower() in {"true", "yes"}:
        return slugify(values.draft.text("slug") or values.draft.text("title"))
    is_foreign = language_tag(values.text("lang")) not in {"", language}
    if not is_foreign and written != values.text("slug"):
        values.complain(
            "translation",
            "terjemahan-tidak-sah",
            "Berita ini tidak berbahasa lain, jadi bukan terjemahan.",
            "Tambahkan “lang:” dengan kode bahasanya, atau hapus baris “translation:”.",
            example="lang: en",
        )
    elif slugify(written) != written:
        values.complain(
            "translation",
            "terjemahan-tidak-sah",
            f"“translation: {shown(written[:60])}” bukan “slug:” sebuah berita.",
            "Tulis “slug:” berita aslinya, atau “true” bila slug keduanya sama.",
            example=f"translation: {mended(written) or 'panen-raya-pulau-hanaut'}",
        )
    return written
