"""The hub's own words: stories, places, pages and findings. Standard library only."""
