"""How findable the hub is: its own pages ranked for the searches that it wants to answer."""
