"""A second source for the derived layer: all statements taken together at once, in memory, without a graph."""
