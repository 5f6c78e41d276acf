"""What Markdown itself can be talked into."""

from tests.hostile.case import Case, defused, refused, welcome
from tests.hostile.cases.raw_html import HACK, HTML

CASES: tuple[Case, ...] = (
    refused("a handler by attribute list", HTML, f'Klik di sini\n{{: onclick="{HACK}" }}\n'),
    refused(
        "a handler on a heading's list", HTML, f"## Judul {{ onmouseover={HACK} }}\n", at="## Judul"
    ),
    refused("a style by attribute list", HTML, 'Kalimat *merah*{ style="position:fixed" }.\n'),
    refused("a class by attribute list", HTML, "Kalimat *resmi*{ .masthead }.\n"),
    refused("a target by attribute list", HTML, '[tautan](/tempat/){ target="_blank" }\n'),
    refused(
        "a script in a block of Markdown",
        HTML,
        f'<div markdown="1">\n<script>{HACK}</script>\n</div>\n',
    ),
    refused(
        "a handler in a block of Markdown",
        HTML,
        f'<div markdown="1" onclick="{HACK}">\n*x*\n</div>\n',
    ),
    refused("a script in a footnote", HTML, f"Kata.[^1]\n\n[^1]: <script>{HACK}</script>\n"),
    refused("a script in a definition", HTML, f"Bakau\n:   <script>{HACK}</script>\n"),
    refused(
        "a script by an abbreviation", HTML, f"HTML itu.\n\n*[HTML]: x\n\n<script>{HACK}</script>\n"
    ),
    refused(
        "an image by reference from elsewhere",
        "gambar-di-isi",
        "![x][a]\n\n[a]: https://jahat.example/1.gif\n",
    ),
    refused(
        "an image inside a link",
        "gambar-di-isi",
        "Kata [![x](https://jahat.example/1.gif)](/tempat/) kata.\n",
    ),
    refused(
        "a picture whose path is a script",
        "gambar-di-isi",
        '![x](javascript:alert(1) "Foto: X")\n',
    ),
    refused(
        "a picture of data",
        "foto-tidak-ada",
        '![x](data:image/svg+xml;base64,PHN2Zz4= "Foto: X")\n',
    ),
    defused(
        "a script in code",
        f"Tulis `<script>{HACK}</script>` begini.\n",
        sees=(f"<script>{HACK}</script>",),
        has=("//code[contains(., '<script>')]",),
    ),
    defused(
        "a script in a fence",
        f"```html\n<script>{HACK}</script>\n```\n",
        sees=(f"<script>{HACK}</script>",),
    ),
    defused(
        "a script in an indented block",
        f"Contoh:\n\n    <script>{HACK}</script>\n",
        sees=(f"<script>{HACK}</script>",),
    ),
    defused(
        "a script of entities",
        f"&lt;script&gt;{HACK}&lt;/script&gt;\n",
        sees=(f"<script>{HACK}</script>",),
    ),
    defused(
        "a script of numbered entities",
        f"&#60;script&#62;{HACK}&#x3c;/script&#x3e;\n",
        sees=(f"<script>{HACK}</script>",),
    ),
    # Markdown knows no backslash before "<".
    refused("a tag behind a backslash", HTML, f"\\<script>{HACK}</script>\n", at="<script>"),
    defused(
        "a handler that Markdown takes for words",
        f"<svg onload={HACK}></svg>\n",
        sees=(f"<svg onload={HACK}>",),
    ),
    defused(
        "a link's title that breaks out",
        f"[tautan](/tempat/ 'x\" onmouseover=\"{HACK}')\n",
        has=("//main//a[contains(@title, 'onmouseover')]",),
        lacks=("//main//a[@onmouseover]",),
    ),
    defused(
        "a link's text that breaks out",
        '[" onfocus="alert(1)" x="](/tempat/)\n',
        sees=('" onfocus="alert(1)" x="',),
    ),
    defused(
        "an abbreviation that breaks out",
        f'Kata HTML di sini.\n\n*[HTML]: x" onmouseover="{HACK}\n',
        has=("//abbr[contains(@title, 'onmouseover')]",),
    ),
    defused(
        "a fence's language that breaks out",
        f'```x" onclick="{HACK}\nkode\n```\n',
        sees=("kode",),
    ),
    defused(
        "a caption that breaks out",
        f"![Dermaga](foto/bakau.jpg 'x\" onerror=\"{HACK} Foto: Ibu')\n",
        sees=(f'x" onerror="{HACK}',),
    ),
    defused(
        "an alternative text that breaks out",
        f'![" onerror="{HACK}](foto/bakau.jpg "Dermaga. Foto: Ibu")\n',
        has=("//img[contains(@alt, 'onerror')]",),
        lacks=("//img[@onerror]",),
    ),
    refused(
        "a place of a figure that nobody put there",
        "karakter-tersembunyi",
        "Kata kata \ue000 kata.\n",
        at="\ue000",
    ),
    defused(
        "an anchor that the page itself has",
        "## Cara { #isi }\n\nIsi. [Ke cara](#isi)\n",
        has=("count(//*[@id='isi']) = 1", "//main[@id='isi']", "//main//h2[.='Cara']"),
    ),
    welcome(
        "a table of contents",
        "[TOC]\n\n## Cara ke sana\n\nNaik kelotok.\n\n## Cara pulang\n\nSama.\n",
        has=("//main//li/a[@href='#cara-pulang']", "//main//h2[@id='cara-pulang']"),
    ),
    welcome(
        "a heading of the first level", "# Bab satu\n\nIsi.\n", has=("//main//h2[.='Bab satu']",)
    ),
    welcome(
        "footnotes that repeat",
        "Kata.[^a] Lagi.[^a]\n\n[^a]: Catatan kaki dengan *miring*.\n",
        sees=("Catatan kaki dengan miring",),
        has=("//main//sup//a[starts-with(@href, '#')]",),
    ),
    welcome(
        "an anchor of one's own",
        "## Cara ke sana { #cara }\n\nIsi. [Ke cara](#cara)\n",
        has=("//main//h2[@id='cara']", "//main//a[@href='#cara']"),
    ),
    welcome(
        "a table that counts",
        "| Desa | Bibit |\n|:--|--:|\n| Hilir | 1.000 |\n| Hulu | < 5 |\n",
        has=("//main//table//td[.='Hilir']", "//main//td[.='< 5']"),
    ),
    welcome(
        "definitions",
        "Bakau\n:   Pohon di pesisir.\n\nNipah\n:   Palem di muara.\n",
        has=("//main//dl/dt[.='Bakau']",),
    ),
    welcome(
        "an abbreviation",
        "PDAM memperbaiki pipa.\n\n*[PDAM]: Perusahaan Daerah Air Minum\n",
        has=("//main//abbr[@title='Perusahaan Daerah Air Minum']",),
    ),
    welcome(
        "a block of Markdown in a quotation",
        '<blockquote markdown="1">\nKata *ibu*.\n</blockquote>\n',
        has=("//main//blockquote//em[.='ibu']",),
    ),
    welcome(
        "links by reference",
        "Baca [laporan][1] dan [laporan lain].\n\n[1]: https://dinas.example/a?b=1&c=2\n"
        '[laporan lain]: https://dinas.example/lain "Judul"\n',
        has=("//main//a[@href='https://dinas.example/a?b=1&c=2']", "//main//a[@title='Judul']"),
    ),
    welcome(
        "keys and small print",
        "Tekan <kbd>Ctrl</kbd>+<kbd>C</kbd>. H<sub>2</sub>O, m<sup>2</sup>, "
        "<mark>penting</mark>.\n",
        has=("//main//kbd[.='Ctrl']", "//main//sub[.='2']", "//main//mark"),
    ),
    welcome(
        "a line that breaks", "Baris satu<br>baris dua<br />baris tiga\n", has=("//main//p/br",)
    ),
    welcome(
        "a quotation with its source",
        "<figure><blockquote><p>Sungai kami.</p></blockquote>"
        "<figcaption>Ibu Siti</figcaption></figure>\n",
        has=("//main//figure/figcaption[.='Ibu Siti']",),
    ),
)
