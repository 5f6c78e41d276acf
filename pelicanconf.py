"""The site's facts: its names, its addresses, its town, and which rooms are on."""

import sys
from pathlib import Path

ROOT = Path(__file__).parent
# Rooms are imported as plugins.NAME, by their whole names: see docs/decisions/0002.
sys.path.insert(0, str(ROOT))

from plugins.bridge.engine import Press  # noqa: E402 - needs the path above

PELICAN_CLASS = Press
PLUGINS = [
    "plugins.editorial",
    "plugins.photos",
    "plugins.cards",
    "plugins.views",
    "plugins.sharing",
    "plugins.search",
    "plugins.seo",
    "plugins.feeds",
    "plugins.offline",
    "plugins.security",
    "plugins.press",
]

# --- The newspaper ---------------------------------------------------------------------------
SITENAME = "Kabar Baik Sampit"
# Where readers will find it; publishconf.py takes the live address from the environment.
SITEURL = "https://kabarbaiksampit.example"
TIMEZONE = "Asia/Jakarta"
DEFAULT_LANG = "id"
DEFAULT_CATEGORY = "Warga"
DEFAULT_PAGINATION = 12

HUB = {
    "tagline": "Cerita benar dan berguna dari tepi Mentaya",
    "description": (
        "Kabar Baik Sampit memuat cerita yang benar, berguna, dan bersumber jelas tentang "
        "Sampit dan Kotawaringin Timur: wisata, budaya, sejarah, dan warganya."
    ),
    "og_locale": "id_ID",
    "town": {
        "name": "Sampit",
        "regency": "Kotawaringin Timur",
        "regency_short": "Kotim",
        "province": "Kalimantan Tengah",
        "latitude": -2.5315,
        "longitude": 112.9496,
    },
    "navigation": [
        ("Sampit", "/sampit/", {"en": "/en/sampit/"}),
        ("Wisata", "/kanal/wisata/"),
        ("Budaya", "/kanal/budaya/"),
        ("Sejarah", "/kanal/sejarah/"),
        ("Kuliner", "/kuliner-sampit/"),
        ("Tempat", "/tempat/"),
        ("Kanal", "/kanal/"),
    ],
    # The standing page behind the front page's box "Sampit hari ini".
    "today": "/sampit-sekarang/",
    # What search engines ask of a newsroom (schema.org, NewsMediaOrganization).
    "policies": {
        "publishingPrinciples": "/pedoman/",
        "correctionsPolicy": "/koreksi/",
        "ethicsPolicy": "/pedoman/",
        "ownershipFundingInfo": "/tentang/",
        "actionableFeedbackPolicy": "/hak-jawab/",
    },
    "footer": [
        ("Tentang", "/tentang/"),
        ("Redaksi", "/redaksi/"),
        ("Kontak", "/kontak/"),
        ("Pedoman", "/pedoman/"),
        ("Koreksi", "/koreksi/"),
        ("Hak jawab", "/hak-jawab/"),
        ("Privasi", "/privasi/"),
        ("Kebijakan AI", "/kebijakan-ai/"),
        ("Bahan untuk dibagikan", "/bagikan/"),
    ],
}

# Under the icon on a telephone, where twelve letters fit.
OFFLINE = {"short_name": "Kabar Baik"}

# Colours carry white text: contrast 4.5:1 or more.
CHANNELS = [
    {
        "name": "Profil Daerah",
        "description": "Mengenal Sampit dan Kotawaringin Timur: letak, penduduk, dan wilayahnya.",
        "colour": "#14697a",
    },
    {
        "name": "Kerukunan",
        "description": "Cara warga Sampit merawat damai dan hidup berdampingan.",
        "colour": "#3a6b35",
    },
    {
        "name": "Panduan",
        "description": "Petunjuk yang berguna untuk datang ke Sampit dan berkeliling di dalamnya.",
        "colour": "#0f5c8c",
    },
    {
        "name": "Wisata",
        "description": "Sungai, pantai, taman, dan tempat lain yang dapat dikunjungi di Kotim.",
        "colour": "#a8480f",
    },
    {
        "name": "Budaya",
        "description": "Tradisi, ritual, dan rumah panjang yang hidup di Kotawaringin Timur.",
        "colour": "#8c2f39",
    },
    {
        "name": "Religi",
        "description": "Rumah ibadah dan kehidupan beragama di Sampit dan sekitarnya.",
        "colour": "#2c6e63",
    },
    {
        "name": "Kuliner",
        "description": "Masakan sungai dan hutan, jajanan, dan oleh-oleh dari Sampit.",
        "colour": "#9a3412",
    },
    {
        "name": "Sejarah",
        "description": "Pelabuhan, kayu, dan peristiwa yang membentuk Sampit sampai sekarang.",
        "colour": "#6b4226",
    },
    {
        "name": "Acara",
        "description": "Festival, hari jadi, dan perayaan warga di Kotawaringin Timur.",
        "colour": "#9b2c5e",
    },
    {
        "name": "Ekonomi",
        "description": "Pelabuhan, kebun, dan usaha yang menghidupi warga Kotim.",
        "colour": "#4a5a12",
    },
    {
        "name": "Ekonomi Kreatif",
        "description": "Batik, kerajinan, dan usaha kreatif yang tumbuh di Sampit.",
        "colour": "#7a3e9d",
    },
    {
        "name": "Lingkungan",
        "description": "Gambut, hutan kota, dan alam yang dijaga warga Kotawaringin Timur.",
        "colour": "#1f5d3a",
    },
    {
        "name": "Olahraga",
        "description": "Atlet, arena, dan pertandingan yang berlangsung di Kotim.",
        "colour": "#1d4f91",
    },
    {
        "name": "Literasi Digital",
        "description": "Cara bermedia sosial dengan bijak dan menjaga kabar tetap benar.",
        "colour": "#4b4fa3",
    },
]

# --- Folders and addresses -------------------------------------------------------------------
PATH = "content"
ARTICLE_PATHS = ["berita"]
PAGE_PATHS = ["halaman"]
ARTICLE_EXCLUDES = ["data", "foto", "ilustrasi"]
THEME = "theme"
OUTPUT_PATH = "output"
CACHE_PATH = ".cache"

ARTICLE_URL = "berita/{slug}/"
ARTICLE_LANG_URL = "{lang}/berita/{slug}/"
PAGE_URL = "{slug}/"
PAGE_LANG_URL = "{lang}/{slug}/"
CATEGORY_URL = "kanal/{slug}/"
PLACE_URL = "tempat/{slug}/"
TAG_URL = "topik/{slug}/"
AUTHOR_URL = "penulis/{slug}/"
ARCHIVE_URL = "arsip/{slug}/"
SEARCH_URL = "cari/"

MARKDOWN = {
    "extension_configs": {
        "markdown.extensions.extra": {},
        "markdown.extensions.sane_lists": {},
        "markdown.extensions.toc": {},
    },
    "output_format": "html",
}
