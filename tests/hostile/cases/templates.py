"""Template languages in content are words like any others."""

from tests.hostile.case import Case, defused, welcome

CASES: tuple[Case, ...] = (
    defused(
        "a sum in a body",
        "Hasil {{ 7*7 }} dan {% set x = 1 %}{{ x }}.\n",
        sees=("{{ 7*7 }}", "{% set x = 1 %}"),
    ),
    defused(
        "a walk through classes in a title",
        title="Judul {{ ''.__class__.__mro__[1].__subclasses__() }}",
    ),
    defused(
        "an inclusion in a summary",
        summary="{% include '/etc/passwd' %} habis",
        sees=("{% include '/etc/passwd' %}",),
    ),
    defused(
        "the settings in a name",
        authors=["{{ SITEURL }} {{ site.__dict__ }}"],
        sees=("{{ SITEURL }}",),
    ),
    defused(
        "the end of a raw block",
        "{% endraw %}{{ config }}{# komentar #}\n",
        sees=("{% endraw %}{{ config }}{# komentar #}",),
    ),
    defused(
        "a tag of Pelican's",
        "Kata {static}/foto/bakau.jpg dan {filename}x dan |filename|y.\n",
        sees=("{static}/foto/bakau.jpg",),
    ),
    defused("percent signs in a title", title="Naik 100%(x)s dan %s dan %% dan {0} dan {slug}"),
    defused(
        "a dollar template in a summary",
        summary="Harga $HOME ${PATH} $(id) `id`",
        sees=("$HOME ${PATH} $(id) `id`",),
    ),
    defused("a server's inclusion in a title", title="Kabar <!--#exec cmd='id'--> hari ini"),
    defused("braces in tags", tags=["{{ 7*7 }} angka"], sees=("{{ 7*7 }} angka",)),
    welcome(
        "braces in code",
        "Tulis `{{ nama }}` dan:\n\n    {% for x in y %}\n",
        sees=("{{ nama }}", "{% for x in y %}"),
    ),
    welcome(
        "braces in a sentence", "Himpunan {1, 2, 3} dan {a: b}.\n", sees=("Himpunan {1, 2, 3}",)
    ),
)
