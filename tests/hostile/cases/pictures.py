"""Pictures: bombs, wrecks, masks and secrets; and what cameras and programs honestly write."""

import zlib

from PIL import Image, ImageCms

from tests.hostile import painted as p
from tests.hostile.case import Case, Content, defused, refused, slug_of, welcome
from tests.hostile.oddities import Made
from tests.hostile.painted import COLOURS, chunk, painted, png, saved

UNREADABLE = "foto-tidak-terbaca"
LARGE = "foto-terlalu-besar"
STRIP = "foto-terlalu-panjang"
MOVING = "foto-bergerak"
CUT = "foto-terpotong"
HTML = b"<!doctype html><script>window.__hacked=1</script>"
JPEG = saved(painted(), "JPEG", quality=95, subsampling=0)
ZERO = b"\0" * 1_000_000


def _shown(name: str, suffix: str) -> dict[str, object]:
    return {
        "image": f"foto/{slug_of(name)}{suffix}",
        "image_alt": "Empat bidang warna",
        "image_credit": "Foto: Ibu Siti",
    }


def _refused(name: str, code: str, data: Content, suffix: str = ".jpg") -> Case:
    header = _shown(name, suffix)
    beside = {str(header["image"]): data}
    return refused(name, code, beside=beside, at="image:", head=header)


def _welcome(name: str, data: Content, suffix: str = ".jpg") -> Case:
    header = _shown(name, suffix)
    return welcome(name, beside={str(header["image"]): data}, corners=COLOURS, head=header)


def _defused(name: str, data: Content, suffix: str = ".jpg") -> Case:
    header = _shown(name, suffix)
    return defused(name, beside={str(header["image"]): data}, corners=COLOURS, head=header)


def _bomb() -> bytes:
    """Forty megabytes of words in forty kilobytes."""
    return chunk(b"zTXt", b"x\0\0" + zlib.compress(ZERO * 40, 9))


def _palette(transparent: bool) -> bytes:
    image = painted().quantize(8)
    return saved(image, "PNG", transparency=7) if transparent else saved(image, "PNG")


def _profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _grey(mode: str) -> bytes:
    image = Image.new("L", (96, 64), 200)
    image.paste(20, (48, 0, 96, 64))
    return saved(image.convert(mode), "PNG")


def _grey_16() -> bytes:
    image = Image.new("I;16", (96, 64), 200 * 257)
    image.paste(20 * 257, (48, 0, 96, 64))
    return saved(image, "PNG")


def _alpha() -> bytes:
    image = painted().convert("RGBA")
    image.putpixel((48, 32), (0, 0, 0, 0))
    return saved(image, "PNG")


LIGHT_AND_DARK = ("#c8c8c8", "#141414", "#c8c8c8", "#141414")
BLACK_AND_WHITE = ("#ffffff", "#000000", "#ffffff", "#000000")


def _tones(name: str, data: Content, corners: tuple[str, str, str, str]) -> Case:
    header = _shown(name, ".png")
    return welcome(name, beside={str(header["image"]): data}, corners=corners, head=header)


def _one_bit() -> bytes:
    image = Image.new("1", (96, 64), 1)
    image.paste(0, (48, 0, 96, 64))
    return saved(image, "PNG")


CASES: tuple[Case, ...] = (
    _refused(
        "a bomb of a hundred million pixels",
        LARGE,
        Made(lambda: saved(Image.new("1", (13_000, 13_000)), "PNG")),
        ".png",
    ),
    _refused("a bomb that says so", LARGE, png(65_000, 65_000, pixels=ZERO), ".png"),
    _refused(
        "a picture that lies about its size",
        CUT,
        png(4_000, 3_000, pixels=b"\0\0\0\0"),
        ".png",
    ),
    _refused("a strip", STRIP, saved(Image.new("RGB", (1, 20_000)), "PNG"), ".png"),
    _refused("a strip on its side", STRIP, saved(Image.new("RGB", (20_000, 2)), "JPEG")),
    _refused("a picture without pixels", UNREADABLE, png(0, 0), ".png"),
    _refused("a picture of forty-one megabytes", LARGE, Made(lambda: JPEG + b"\0" * 41_000_000)),
    _refused("an empty picture", UNREADABLE, b""),
    _refused("a picture of null bytes", UNREADABLE, b"\0" * 10_000),
    _refused("half a picture", CUT, saved(Image.effect_noise((640, 480), 90), "JPEG")[:9_000]),
    _refused(
        "half a picture of another kind",
        CUT,
        saved(Image.effect_noise((640, 480), 90), "PNG")[:90_000],
        ".png",
    ),
    _refused("a picture with nothing but its beginning", CUT, JPEG[:20]),
    _refused(
        "a drawing",
        UNREADABLE,
        b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
        ".jpg",
    ),
    _refused(
        "a drawing with its own name",
        UNREADABLE,
        b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
        ".svg",
    ),
    _refused("a page as a picture", UNREADABLE, HTML),
    _refused("a program for a printer", UNREADABLE, saved(painted(), "EPS")),
    _refused("a document", UNREADABLE, saved(painted(), "PDF")),
    _refused("a bitmap", UNREADABLE, saved(painted(), "BMP")),
    _refused("a raw picture", UNREADABLE, saved(painted(), "TIFF")),
    _refused("an icon", UNREADABLE, saved(painted(), "ICO")),
    _refused("an archive", UNREADABLE, b"PK\x03\x04" + b"\0" * 100),
    _refused("a film", UNREADABLE, b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"\0" * 100),
    _refused(
        "a picture and an archive in one", UNREADABLE, saved(painted(), "GIF") + b"PK\x03\x04"
    ),
    _refused("a picture that moves", UNREADABLE, p.moving("GIF"), ".gif"),
    _refused("a picture that moves, of another kind", MOVING, p.moving("PNG"), ".png"),
    _refused("a picture that moves, of a third kind", MOVING, p.moving("WEBP"), ".webp"),
    _refused("a picture that moves, of a fourth kind", MOVING, p.moving("AVIF"), ".avif"),
    _refused("a picture of a thousand scans", UNREADABLE, p.many_scans(1_000)),
    _refused(
        "a picture with a broken sum",
        UNREADABLE,
        _palette(False).replace(b"IDAT", b"IDAT\0", 1),
        ".png",
    ),
    _defused(
        "a picture with a bomb of words",
        Made(lambda: p.with_chunk(saved(painted(), "PNG"), _bomb())),
        ".png",
    ),
    _defused("a picture with a script behind it", JPEG + HTML),
    _defused("a picture with an archive behind it", JPEG + b"PK\x03\x04" + b"\0" * 50),
    _defused(
        "a picture with a script in its comment",
        saved(painted(), "JPEG", quality=95, subsampling=0, comment=HTML),
    ),
    _defused("a picture with secrets", p.secretive("JPEG")),
    _defused("a picture with secrets, of another kind", p.secretive("PNG"), ".png"),
    _defused("a picture with secrets, of a third kind", p.secretive("WEBP"), ".webp"),
    _defused("a picture with secrets, of a fourth kind", p.secretive("AVIF"), ".avif"),
    *(_welcome(f"a picture held the {way}th way", p.held(way)) for way in range(1, 9)),
    *(
        _welcome(f"a picture of another kind held the {way}th way", p.held(way, "PNG"), ".png")
        for way in (3, 6)
    ),
    *(
        _welcome(f"a picture of a third kind held the {way}th way", p.held(way, "WEBP"), ".webp")
        for way in (5, 8)
    ),
    _welcome("a picture of a telephone", p.HEIC, ".heic"),
    _welcome("a picture of a telephone in capitals", p.HEIC, ".HEIC"),
    _welcome("a new kind of picture", saved(painted(), "AVIF", quality=90), ".avif"),
    _welcome("a picture of the web", saved(painted(), "WEBP", quality=95), ".webp"),
    _welcome(
        "a picture of many views",
        saved(painted(), "MPO", save_all=True, append_images=[painted()], quality=95),
    ),
    _welcome("a picture for printing", saved(painted().convert("CMYK"), "JPEG", quality=95)),
    _welcome(
        "a picture that comes step by step", saved(painted(), "JPEG", progressive=True, quality=95)
    ),
    _welcome("a picture of few colours", _palette(transparent=False), ".png"),
    _welcome("a picture of few colours and none", _palette(transparent=True), ".png"),
    _welcome("a picture one can look through", _alpha(), ".png"),
    _welcome("a picture of sixteen bits", p.deep_png(), ".png"),
    _welcome("a picture without its end", JPEG[:-2]),
    _welcome("a picture whose name tells another kind", saved(painted(), "PNG")),
    _welcome(
        "a picture with a broken profile",
        saved(painted(), "JPEG", quality=95, icc_profile=b"rusak"),
    ),
    _welcome(
        "a picture with a profile", saved(painted(), "JPEG", quality=95, icc_profile=_profile())
    ),
    _welcome("a picture with room behind it", JPEG + b"\0" * 500),
    _tones("a grey picture", _grey("L"), LIGHT_AND_DARK),
    _tones("a grey picture one can look through", _grey("LA"), LIGHT_AND_DARK),
    _tones("a grey picture of sixteen bits", _grey_16(), LIGHT_AND_DARK),
    _tones("a picture in black and white", _one_bit(), BLACK_AND_WHITE),
    welcome(
        "a picture that Windows copied",
        beside={"foto/IMG_2026 (1).jpg": JPEG},
        image="foto/IMG_2026 (1).jpg",
        image_alt="Empat bidang warna",
        image_credit="Foto: Ibu Siti",
        corners=COLOURS,
    ),
    welcome(
        "a picture with spaces in its name",
        '![Empat bidang warna](<foto/IMG 2026 (1) – kami.JPG> "Warna. Foto: Ibu Siti")\n',
        beside={"foto/IMG 2026 (1) – kami.JPG": JPEG},
        has=("//main//img[@alt='Empat bidang warna']",),
    ),
)
