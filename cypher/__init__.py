"""Every question to the graph, and the only door to it."""
