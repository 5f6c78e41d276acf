"""News from elsewhere dated from the town, and features written at the desk."""

from tests.editorial.cases import story

FAILS = [
    story(
        "Sampit (Kabar Baik Sampit) - Nelayan menggelar Simah Laut di Ujung Pandaran pada Minggu "
        "(1/11/2026).\n",
        place="[Teluk Sampit]",
    ),
    story(
        "Sampit (Kabar Baik Sampit) - Petani memanen padi gogo pada Sabtu (31/10/2026).\n",
        place="Parenggean",
    ),
]
PASSES = [
    story(),
    story(
        "Ujung Pandaran (Kabar Baik Sampit) - Nelayan menggelar Simah Laut pada Minggu "
        "(1/11/2026).\n",
        place="[Teluk Sampit]",
    ),
    story(
        "Sampit (Kabar Baik Sampit) - Pantai Ujung Pandaran ramai setiap Lebaran sejak 2018.\n",
        place="[Teluk Sampit]",
    ),
    story(
        "Sampit (Kabar Baik Sampit) - Petani Parenggean memamerkan padi di Taman Kota pada Sabtu "
        "(31/10/2026).\n",
        place="[Parenggean, Baamang]",
    ),
]
