"""The events an article reports: frames with their kind, day, place and participants, and agreements."""
