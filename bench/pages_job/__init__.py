"""The pages job: stories, home, channels, tags and bylines in pages of twelve, feed, sitemap."""
