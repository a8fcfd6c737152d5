"""The derived layer follows what is stated, whatever happens to it, on both engines."""

import random
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from app.export import canonical
from cypher.graph import Graph
from ingest.article import Article
from ingest.load import Extraction, load
from ingest.rebuild import rebuild
from tests.engines import run
from tests.told import NEWS, stated
