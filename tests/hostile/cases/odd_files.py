"""What may lie in the content folder besides stories, and names that files should not have."""

from tests.hostile.case import Case, refused, welcome
from tests.hostile.oddities import Fifo, Folder, HardLink, Symlink
from tests.hostile.painted import painted, saved

LINKED = "tautan-berkas"
NAME = "nama-berkas-tidak-sah"
ODD = "bukan-berkas"
OTHER = "bukan-markdown"
STORY = "Title: Kabar {canary}\nDate: 2026-10-01\nSlug: {slug}\n\nIsi berita.\n"


def _at(name: str, code: str, path: str) -> Case:
    return refused(name, code, raw=STORY, path=path)


CASES: tuple[Case, ...] = (
    refused("a symlink to a secret", LINKED, raw=Symlink("/etc/passwd")),
    refused("a symlink to another story", LINKED, raw=Symlink("bakau.md")),
    refused("a symlink to nothing", LINKED, raw=Symlink("tidak-ada")),
    refused("a symlink to itself", LINKED, raw=Symlink("a-symlink-to-itself.md")),
    refused("a symlink to a device", LINKED, raw=Symlink("/dev/zero")),
    refused("a folder that is a symlink", LINKED, raw=Symlink("/etc"), path="berita/tautan"),
    refused("a folder that leads back", LINKED, raw=Symlink(".."), path="berita/2026/putar"),
    refused("a fifo", ODD, raw=Fifo()),
    refused(
        "a picture that is a symlink",
        "foto-tidak-ada",
        image="foto/tautan.jpg",
        image_alt="x",
        at="image:",
        beside={"foto/tautan.jpg": Symlink("bakau.jpg")},
    ),
    refused(
        "a picture below a symlink",
        "foto-tidak-ada",
        image="foto/dalam/bakau.jpg",
        image_alt="x",
        at="image:",
        beside={"foto/dalam": Symlink(".")},
    ),
    refused(
        "a picture that is a fifo",
        "foto-tidak-ada",
        image="foto/pipa.jpg",
        image_alt="x",
        at="image:",
        beside={"foto/pipa.jpg": Fifo()},
    ),
    _at("an included file of another kind", OTHER, "berita/2026/sisipan.rst"),
    _at("a story as a web page", OTHER, "berita/2026/sisipan.html"),
    _at("a story outside its folder", "di-luar-folder", "di-luar.md"),
    _at("a name with a line break", NAME, "berita/2026/a\n::error::b.md"),
    _at("a name with an escape of the terminal", NAME, "berita/2026/a\x1b[2Jb.md"),
    _at("a name that turns around", NAME, "berita/2026/a\u202edm.md"),
    _at("a name of a device", NAME, "berita/2026/CON.md"),
    _at("a name of a port with two ends", NAME, "berita/2026/com1.berita.md"),
    _at("a name that ends in a dot", NAME, "berita/2026/akhir.md."),
    _at("a name with a backslash", NAME, "berita/2026/a\\..\\x.md"),
    _at("a name that is not text", NAME, "berita/2026/a\udcff.md"),
    _at("a name in another case", "nama-berkas-kembar", "berita/2026/Bakau.md"),
    _at("a folder with a line break", NAME, "berita/20\n26/a.md"),
    welcome("a folder with a story's name", beside={"berita/2026/bukan-berita.md": Folder()}),
    welcome(
        "a hard link",
        image="foto/lain.jpg",
        image_alt="Bakau yang sama",
        beside={"foto/lain.jpg": HardLink("bakau.jpg")},
        has=("//img[@alt='Bakau yang sama']",),
    ),
    welcome(
        "a name with spaces and signs",
        raw=STORY,
        path="berita/2026/Kabar & warga (1) – lagi's.md",
        titled="Kabar {canary}",
    ),
    welcome("a name in Arabic", raw=STORY, path="berita/2026/خبر.md", titled="Kabar {canary}"),
    welcome(
        "a name with an emoji", raw=STORY, path="berita/2026/kabar 😀.md", titled="Kabar {canary}"
    ),
    welcome(
        "a name with an accent in two characters",
        raw=STORY,
        path="berita/2026/kafe\u0301.md",
        titled="Kabar {canary}",
    ),
    welcome(
        "a folder of folders",
        raw=STORY,
        path="berita/a/b/c/d/e/f/dalam.md",
        titled="Kabar {canary}",
    ),
    welcome(
        "a name of two hundred letters",
        raw=STORY,
        path=f"berita/2026/{'panjang-' * 25}.md",
        titled="Kabar {canary}",
    ),
    welcome(
        "a picture beside the story",
        '![Dermaga](./dermaga.jpg "Dermaga. Foto: Ibu")\n',
        beside={"berita/2026/dermaga.jpg": saved(painted(), "JPEG")},
        has=("//main//img[@alt='Dermaga']",),
    ),
    welcome("a rule that is hidden", beside={"berita/2026/.htaccess": "Redirect / /x/\n"}),
    *(
        refused(
            f"a file that is no story, {name}", "berkas-asing", raw=data, path=f"berita/2026/{name}"
        )
        for name, data in (
            ("x.js", "window.__hacked=1 // {canary}"),
            ("_headers", "/*\n  X-Jahat: {canary}\n"),
            ("_redirects", "/* https://jahat.example/{canary} 301\n"),
            ("x.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'>{canary}</svg>"),
            ("x.exe", "MZ{canary}"),
        )
    ),
)
