"""Stories without their dateline, or with another's, and with their own."""

from tests.editorial.cases import story

FAILS = [
    story("Warga Baamang menanam seribu bibit mahoni di hutan kota.\n"),
    story("Sampit (Radar Mentaya) - Warga Baamang menanam seribu bibit mahoni.\n"),
    story("Sampit, Kabar Baik Sampit - Warga Baamang menanam seribu bibit mahoni.\n"),
    story("## Hutan kota\n\nWarga Baamang menanam seribu bibit mahoni.\n"),
]
PASSES = [
    story(),
    story("Ujung Pandaran (Kabar Baik Sampit) - Nelayan menggelar Simah Laut.\n"),
    story("SAMPIT (KABAR BAIK SAMPIT) – Warga Baamang menanam seribu bibit mahoni.\n"),
    story("**Sampit (Kabar Baik Sampit)** — Warga Baamang menanam seribu bibit mahoni.\n"),
    story("Sampit adalah ibu kota Kotawaringin Timur.\n", "halaman/sampit.md"),
]
