"""Values that try to break out of what they are printed into: the page must say them as they are.

Each stands in HTML text, in attributes, in JSON-LD, in feeds, sitemaps, captions and the index.
"""

from tests.hostile.case import Case, defused, title_of

SCRIPT = "</script><script>window.__hacked=1</script><!--<script>"
ATTRIBUTE = "x\"'><img src=x onerror=window.__hacked=1> onmouseover='alert(1)"
XML = "]]></title><x:script>&amp;&lt;b&gt; & <![CDATA[ \u2028ujung"
FORMULA = '=HYPERLINK("https://jahat.example";"klik") ${7*7} #{7*7} %0d%0aSet-Cookie:x=1'
ALL = {"a script": SCRIPT, "an attribute": ATTRIBUTE, "markup": XML, "a formula": FORMULA}


def _seen(value: str) -> tuple[str, ...]:
    return (" ".join(value.split()),)


def _title(kind: str, value: str) -> Case:
    name = f"{kind} in the title"
    return defused(name, title=f"Judul {value}", titled=f"Judul {value}")


def _header(header: str, kind: str, value: object, sees: str = "") -> Case:
    return defused(f"{kind} in {header}", head={header: value}, sees=_seen(sees))


def _image(header: str, kind: str, value: str) -> Case:
    picture = {"image": "foto/bakau.jpg", "image_alt": "Bakau", "image_credit": "Foto: Ibu"}
    return defused(f"{kind} in {header}", head=picture | {header: value}, sees=_seen(value))


CASES: tuple[Case, ...] = (
    *(_title(kind, value) for kind, value in ALL.items()),
    *(_header("summary", kind, f"Isi {value}", value) for kind, value in ALL.items()),
    *(_header("authors", kind, [f"Ibu {value}"], value) for kind, value in ALL.items()),
    *(_header("tags", kind, [f"tanda {value}"], value) for kind, value in ALL.items()),
    *(_header("category", kind, f"Kanal {value}", value) for kind, value in ALL.items()),
    *(_image("image_alt", kind, f"Bakau {value}") for kind, value in ALL.items()),
    *(_image("image_caption", kind, f"Bakau {value}") for kind, value in ALL.items()),
    *(_image("image_credit", kind, f"Foto: {value}") for kind, value in ALL.items()),
    *(
        _header("sources", kind, [{"name": value, "url": 'https://a.example/?x=\'&"y"'}], value)
        for kind, value in list(ALL.items())[:2]
    ),
    *(
        _header("corrections", kind, [{"date": "2026-10-02", "text": value}], value)
        for kind, value in list(ALL.items())[:2]
    ),
    _header("keyphrase", "a script", SCRIPT),
    _header("queries", "a script", [SCRIPT, ATTRIBUTE]),
    _header("card_title", "a script", SCRIPT),
    _header("editor", "a script", SCRIPT),
    _header("verified_by", "an attribute", ATTRIBUTE),
    defused(
        "a script in a venue",
        event_start="2027-02-03 19:00",
        event_end="2027-02-03 21:00",
        venue=f"Balai; {SCRIPT}\\n,END:VEVENT",
        sees=("<script>window.__hacked=1</script>",),
    ),
    defused(
        "a script in a story that was taken back",
        "<script>window.__hacked=1</script>\n",
        titled=f"Ditarik: {title_of('a script in a story that was taken back')}",
        status="withdrawn",
        withdrawn_on="2026-10-05",
        withdrawn_reason="Narasumber mencabut keterangannya, dan kami tidak dapat memastikannya.",
        lacks=("//script[not(@src) and not(@type)]",),
    ),
    defused(
        "a script in the reason of a withdrawal",
        titled=f"Ditarik: {title_of('a script in the reason of a withdrawal')}",
        status="withdrawn",
        withdrawn_on="2026-10-05",
        withdrawn_reason=f"Narasumber mencabut keterangannya. {SCRIPT}",
        sees=(SCRIPT,),
    ),
)
