"""What the benchmarks beside other makers share: stories, their dialects, the makers, the clock."""
