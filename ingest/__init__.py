"""An article becomes facts; the files, in reading order, are listed in `run.py`."""
