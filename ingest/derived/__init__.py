"""The rows of the derived layer: a pure function of what articles state and what their names are resolved to."""
