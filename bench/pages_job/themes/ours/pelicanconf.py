"""Our press on the pages job: its own reader, engine and printer, and one room for the pages."""

from plugins.bridge.engine import Press

PELICAN_CLASS = Press
PLUGINS = ["bench.pages_job.room", "plugins.press"]

PATH = "content"
ARTICLE_PATHS = ["berita"]
PAGE_PATHS: list[str] = []
OUTPUT_PATH = "output"
CACHE_PATH = "cache"
THEME = "."

SITENAME = "Kabar Uji"
SITEURL = "https://kabar.example"
TIMEZONE = "Asia/Jakarta"
DEFAULT_LANG = "id"
DEFAULT_PAGINATION = 12
CHANNELS = [
    {"name": name, "description": name, "colour": "#14697a"}
    for name in "Wisata Budaya Sejarah Kuliner Ekonomi Lingkungan Olahraga Literasi".split()
]
HUB = {
    "tagline": "Kabar Uji",
    "description": "Kabar Uji",
    "og_locale": "id_ID",
    "town": {
        "name": "Sampit",
        "regency": "Kotawaringin Timur",
        "regency_short": "Kotim",
        "province": "Kalimantan Tengah",
        "latitude": -2.5315,
        "longitude": 112.9496,
    },
    "navigation": [(channel["name"], f"/kanal/{channel['name'].lower()}/") for channel in CHANNELS],
}

ARTICLE_URL = "berita/{slug}/"
ARTICLE_LANG_URL = "{lang}/berita/{slug}/"
PAGE_URL = "{slug}/"
PAGE_LANG_URL = "{lang}/{slug}/"
CATEGORY_URL = "kanal/{slug}/"
PLACE_URL = "tempat/{slug}/"
TAG_URL = "topik/{slug}/"
AUTHOR_URL = "penulis/{slug}/"
ARCHIVE_URL = "arsip/{slug}/"

# As the hub's own; headings get ids, which peers are spared.
MARKDOWN = {
    "extension_configs": {
        "markdown.extensions.extra": {},
        "markdown.extensions.sane_lists": {},
        "markdown.extensions.toc": {},
    },
    "output_format": "html",
}
