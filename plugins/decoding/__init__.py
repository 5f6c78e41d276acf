"""Opens pictures that nobody knows: a floor below the rooms, with Pillow and pi-heif."""
