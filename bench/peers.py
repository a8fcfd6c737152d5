"""Our matcher beside two others, each by its own default, on the pairs of tests/gold/pairs.jsonl."""

import sys
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

from rapidfuzz import fuzz, utils

from tests.gold.pairs import HEADING, KINDS, Pair, Side, Tally, is_one, judged

Matcher = Callable[[Pair], bool]

RATIO, SCORE = 80, 0.7
"""What neo4j-graphrag's FuzzyMatchResolver and yente call a match."""
SCHEMATA = {"official": "Person", "body": "Organization"}
GENDERS = {"f": "female", "m": "male"}


def alike(pair: Pair) -> bool:
    """Whether two of their names are as like as rapidfuzz can see."""
    names = product(_names(pair.a), _names(pair.b))
    return any(fuzz.WRatio(*two, processor=utils.default_process) >= RATIO for two in names)


def logic() -> Matcher:
    """The matcher of nomenklatura; it is told names, country and gender, and knows no posts or parents."""
    from followthemoney import model
    from nomenklatura.matching import get_algorithm

    algorithm = get_algorithm("logic-v2")
    config = algorithm.default_config()

    def entity(pair: Pair, which: str) -> Any:
        side: Side = getattr(pair, which)
        made = model.make_entity(SCHEMATA[pair.kind])
        made.id = f"{pair.id}.{which}"  # nomenklatura remembers names by id: one for two entities mixes them up
        made.add("name", _names(side))
        made.add("country", side["country"])
        if pair.kind == "official":
            made.add("gender", GENDERS.get(side.get("gender", "")))
        return made

    return lambda pair: algorithm.compare(entity(pair, "a"), entity(pair, "b"), config).score >= SCORE


def _names(side: Side) -> list[str]:
    return [side["name"], *side.get("names", ())]


def rows(name: str, matcher: Matcher) -> Iterator[str]:
    """A matcher's lines: people, bodies and all."""
    found = judged(matcher)
    for kind in KINDS:
        yield Tally.of((pair, one) for pair, one in found if pair.kind == kind).line(f"{name}, {kind}")
    yield Tally.of(found).line(f"{name}, all")


def main() -> None:
    """Prints the table; of a peer that is not here it says why."""
    sys.stdout.write(HEADING)
    sys.stdout.writelines(rows("silat", is_one))
    sys.stdout.writelines(rows(f"rapidfuzz WRatio ≥ {RATIO}", alike))
    try:
        matcher = logic()
    except ImportError as reason:
        sys.stdout.write(f"nomenklatura logic-v2: not measured: {reason}\n")
    else:
        sys.stdout.writelines(rows(f"logic-v2 ≥ {SCORE}", matcher))


if __name__ == "__main__":
    main()
