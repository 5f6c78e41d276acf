"""The mail, sorted by what it is made of."""
