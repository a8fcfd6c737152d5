"""A second reader: a language model reads an article too, and only what the text bears out is kept."""
