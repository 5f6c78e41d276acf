"""The full job: the pages job with pictures, four widths and a card for every story."""
