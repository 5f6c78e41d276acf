"""Vanilla Pelican on the pages job: its own reader, generators and writer, no plugin."""

PATH = "content"
ARTICLE_PATHS = ["berita"]
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
OUTPUT_PATH = "output"
THEME = "."
THEME_STATIC_PATHS: list[str] = []
PLUGINS: list[str] = []

SITENAME = "Kabar Uji"
SITEURL = "https://kabar.example"
TIMEZONE = "Asia/Jakarta"
DEFAULT_LANG = "id"
CHANNELS = "Wisata Budaya Sejarah Kuliner Ekonomi Lingkungan Olahraga Literasi".split()

ARTICLE_URL, ARTICLE_SAVE_AS = "berita/{slug}/", "berita/{slug}/index.html"
CATEGORY_URL, CATEGORY_SAVE_AS = "kanal/{slug}/", "kanal/{slug}/index.html"
TAG_URL, TAG_SAVE_AS = "topik/{slug}/", "topik/{slug}/index.html"
AUTHOR_URL, AUTHOR_SAVE_AS = "penulis/{slug}/", "penulis/{slug}/index.html"
AUTHORS_SAVE_AS = CATEGORIES_SAVE_AS = TAGS_SAVE_AS = ARCHIVES_SAVE_AS = ""

DEFAULT_PAGINATION = 12
PAGINATED_TEMPLATES = {"index": None, "tag": None, "category": None, "author": None}
PAGINATION_PATTERNS = (
    (1, "{url}", "{save_as}"),
    (2, "{base_name}/halaman/{number}/", "{base_name}/halaman/{number}/index.html"),
)

DIRECT_TEMPLATES = ["index", "sitemap"]
SITEMAP_SAVE_AS = "sitemap.xml"
FEED_DOMAIN = SITEURL
FEED_ALL_RSS = "rss.xml"
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = TAG_FEED_ATOM = None
CATEGORY_FEED_RSS = "kanal/{slug}/rss.xml"
TAG_FEED_RSS = "topik/{slug}/rss.xml"
AUTHOR_FEED_RSS = "penulis/{slug}/rss.xml"
FEED_MAX_ITEMS = 20

MARKDOWN = {
    "extension_configs": {"markdown.extensions.extra": {}, "markdown.extensions.meta": {}},
    "output_format": "html5",
}
