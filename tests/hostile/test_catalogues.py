"""A language that a stranger brings along is words, too: no catalogue can script or stop a page."""

from pathlib import Path

import pytest

from tests.hostile.case import put, welcome
from tests.hostile.judges import complaints
from tests.hostile.newspaper import TRACES, build, newspaper
from tests.hostile.test_registers import ROOMS

HEAD = (
    'msgid ""\nmsgstr ""\n"Language: jv\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    '"Plural-Forms: nplurals=1; plural=0;\\n"\n\n'
)
STORY = welcome("a story in javanese", lang="jv", slug="jawa", address="/jv/berita/jawa/")
SAID = {
    "a script": ("Lewati ke isi", "<script>window.__hacked=1</script>"),
    "an attribute": ("Bagikan", '\\"><img src=x onerror=window.__hacked=1>'),
    "a form of its own": ("Sumber", "%(tidak_ada)s"),
    "a form without end": ("Sumber", "%(a"),
}


@pytest.mark.parametrize("kind", SAID)
def test_what_a_catalogue_says_is_only_words(kind: str, post: Path, tmp_path: Path) -> None:
    word, said = SAID[kind]
    content = newspaper(tmp_path, [STORY])
    put(content, {"locale/jv.po": f'{HEAD}msgid "{word}"\nmsgstr "{said}"\n'})
    built = build(content, tmp_path, post / "register-cache", plugins=ROOMS)

    assert TRACES.findall(built.shown) == []
    if built.status:
        assert "jv.po" in built.shown
        return
    for page in sorted(built.output.rglob("*.html")):
        assert list(complaints(page.read_bytes())) == [], page
