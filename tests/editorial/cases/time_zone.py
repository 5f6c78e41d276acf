"""Another zone's time in Kotim, and times elsewhere."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Acara di Taman Kota dimulai pukul 19.00 WITA."),
    paragraph("Salat Id dimulai pukul 07.00 WIT di Masjid Agung Wahyu Al Hadi."),
    story(
        summary="Penanaman bibit mahoni di hutan kota Sampit dimulai pukul 07.00 WITA dan terbuka "
        "bagi seluruh warga Baamang serta pelajar."
    ),
]
PASSES = [
    story(),
    paragraph("Acara di Taman Kota dimulai pukul 19.00 WIB."),
    paragraph("Tim itu bertanding di Banjarmasin pukul 20.00 WITA."),
    paragraph("Siarannya pukul 20.00 WITA atau 19.00 WIB."),
    paragraph("Banyak tamu mengira Kotim memakai WITA."),
]
