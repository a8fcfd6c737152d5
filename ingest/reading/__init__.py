"""Bytes become articles: text dumps, HTML, RSS and Atom, JSON Lines, CSV, folders and patterns of these."""

from ingest.reading.read import read_articles
from ingest.reading.unread import Unread

__all__ = ["Unread", "read_articles"]
