"""What a parsed article mentions: countries and places, bodies, people."""
