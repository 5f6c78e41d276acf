"""The drawn illustrations of the hub: every picture is code, every run gives the same picture."""
