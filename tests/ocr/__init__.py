"""Whether a stranger's eye reads the cards: tesseract, as a task of its own."""
