"""A keyphrase said to machines, and one said to people."""

from tests.editorial.cases import story

PLAIN = "Warga berjalan pagi, lalu singgah di warung kopi untuk bertukar kabar tentang kampungnya. "
FAILS = [
    story("Hutan kota ini hutan kota terbaik, hutan kota kita. " * 5),
    story(f"{'Ke hutan kota lagi hari ini. ' * 9}{PLAIN * 12}"),
]
PASSES = [
    story(),
    story(f"{'Ke hutan kota lagi hari ini. ' * 7}"),
    story(f"{'Ke hutan kota lagi hari ini. ' * 9}{PLAIN * 40}"),
    story("Hutan itu dijaga kota. Kota ini punya hutan. " * 9),
]
