"""Pairs broken, and pairs kept."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Yang dicari bukan juara, tetapi teman mendayung."),
    paragraph("Ini bukan lomba biasa, tapi ajang bertemu warga hulu dan hilir."),
    paragraph("Ia tidak hanya menari, melainkan mengajar anak-anak di kampungnya."),
]
PASSES = [
    story(),
    paragraph("Yang dicari bukan juara, melainkan teman mendayung."),
    paragraph("Ia tidak hanya menari, tetapi juga mengajar anak-anak di kampungnya."),
    paragraph("Bukan hanya warga kota, tetapi juga warga hulu ikut menanam."),
    paragraph("Bukan berarti lomba batal, tetapi jadwalnya bergeser."),
    paragraph("Harga bukan urusan panitia. Tarif naik, tetapi kelotok tetap penuh."),
]
