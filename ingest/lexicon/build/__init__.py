"""The data files of the lexicon that are made from public sources, and the command that makes them."""
