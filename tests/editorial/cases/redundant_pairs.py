"""Pairs that say one thing twice, and the same words where both are needed."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Dermaga diperbaiki agar supaya penumpang aman."),
    paragraph("Museum itu adalah merupakan bekas gudang kayu."),
    paragraph("Pemandangannya sangat indah sekali menurut para hadirin."),
    paragraph("Demi untuk keselamatan, penumpang memakai pelampung."),
]
PASSES = [
    story(),
    paragraph("Dermaga diperbaiki agar penumpang aman, supaya mereka datang lagi."),
    paragraph("Warga naik ke kapal, lalu turun ke dermaga."),
    paragraph(
        "Sejak awal, dari hulu sampai hilir, sungai itu sangat ramai; sekali setahun ada lomba."
    ),
    paragraph("Panitia berkata, “Ini agar supaya tertib.”"),
]
