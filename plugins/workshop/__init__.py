"""What developers need around the hub: its environment, a browser, a server that reloads."""
