"""Suspicions with and without an office behind them."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Kebakaran di tepi sungai itu diduga berasal dari tungku dapur."),
    paragraph("Buaya itu diduga sama dengan yang terlihat pekan lalu. Warga diminta waspada."),
    paragraph("- Dua pohon tumbang, diduga karena akarnya lapuk."),
]
PASSES = [
    story(),
    paragraph("Menurut BPBD Kotim, kebakaran itu diduga berasal dari tungku dapur."),
    paragraph("Polisi memeriksa lokasi sejak pagi. Api diduga berasal dari lantai dua."),
    paragraph("Yang tercatat pada 2019 adalah objek diduga cagar budaya."),
    paragraph("“Diduga dari tungku,” kata petugas yang ikut memadamkan api."),
    paragraph("BKSDA Sampit menyebut buaya itu diduga induk yang menjaga sarangnya."),
]
