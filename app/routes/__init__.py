"""The paths of HTTP: each function is a question, by the name of its statement."""
