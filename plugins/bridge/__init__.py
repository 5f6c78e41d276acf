"""The one door to Pelican: settings, files and headers come in, stories come out."""
