"""Meetings and agreements told anew from all their accounts, where one of these has changed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from cypher.graph import Graph
from ingest.derived.happenings import Happening
from ingest.derived.skeleton import Standing
from ingest.facts import Agreement, Meeting, Statement
from ingest.identity.frame import FrameKept
from ingest.identity.pacts import PactKept
from ingest.identity.sightings import Dated
from ingest.identity.signatures import ThingKind
from ingest.identity.ties import Row
from ingest.rebuild.region import Member, Region, numbered
from ingest.rebuild.ruled import Ruled
from ingest.rebuild.signatures import write_names, write_signatures
from ingest.rebuild.touched import KeptNow

Account = TypeVar("Account", FrameKept, PactKept)


@dataclass(slots=True)
class Retold:
    """Events of one kind that are told anew, those of before, and what is asked of the graph to tell them."""

    events: list[Happening] = field(default_factory=list)
    event_of: dict[str, str] = field(default_factory=dict)
    """Account → event, of the events that are told anew."""
    gone: set[str] = field(default_factory=set)
    """The events of before, of which some are told anew."""
    pairs_before: dict[str, list[str]] = field(default_factory=dict)
    """These → the pairs that they brought together."""
    things: dict[str, Standing] = field(default_factory=dict)
    story_of: dict[str, str] = field(default_factory=dict)
    """Article → story."""

    def stories(self, event: Happening) -> set[str]:
        """The stories that tell of an event."""
        return {self.story_of[article] for article in event.articles}


async def with_those_beside(graph: Graph, touched: KeptNow, moved: Iterable[str], kind: ThingKind) -> KeptNow:
    """The touched accounts, and those of the articles that state what has moved."""
    rows = await graph.read("beside", ids=sorted(moved), kind=kind)
    return {row["id"]: row["kept"] for row in rows} | dict(touched)


async def retold(graph: Graph, kind: ThingKind, region: Region[Account], touched: KeptNow, ruled: Ruled) -> Retold:
    """The events of a region that have a touched account, or other accounts than before."""
    found = Retold()
    accounts = defaultdict[str, set[str]](set)
    before = {id: member.before for id, member in region.members.items() if member.before} | region.gone
    for id, row in before.items():
        accounts[row["thing"]].add(id)
    event_of = numbered(region, kind, {id: member.kept.published for id, member in region.members.items()})
    now = defaultdict[str, set[str]](set)
    for id, event in event_of.items():
        now[event].add(id)
    same = {event for event, ids in now.items() if accounts.get(event) == ids and touched.keys().isdisjoint(ids)}
    found.gone = accounts.keys() - same
    found.event_of = {id: event for id, event in sorted(event_of.items()) if event not in same}
    found.pairs_before = {row["id"]: row["pairs"] for row in await graph.read("pairs_of", ids=sorted(found.gone))}
    articles = sorted({region.members[id].kept.article for id in found.event_of})
    found.story_of = {row["id"]: row["story"] for row in await graph.read("stories", ids=articles)}
    await _tell(graph, found, await ruled.statements(graph, articles), ruled)
    return found


async def _tell(graph: Graph, found: Retold, told: Sequence[tuple[Dated, Statement]], ruled: Ruled) -> None:
    signatures = {dated.article: ruled.named(statement).signatures for dated, statement in told}
    ids = {signature.id for ones in signatures.values() for signature in ones.values()}
    ids |= {code for _, statement in told for code in _spoken_of(statement)}
    standing = {row["id"]: row for row in await graph.read("standing", ids=sorted(ids))}
    found.things = {row["thing"]: Standing(row["label"], row["country"]) for row in standing.values()}
    happenings: dict[str, Happening] = {}
    for dated, statement in told:
        thing_of = {local: standing[one.id]["thing"] for local, one in signatures[dated.article].items()}
        accounts: list[Meeting | Agreement] = [*statement.meetings, *statement.agreements]
        for account in accounts:
            if event := found.event_of.get(account.id):
                happenings.setdefault(event, Happening(event)).add(dated, account, thing_of)
    found.events = [event for _, event in sorted(happenings.items())]


def _spoken_of(statement: Statement) -> Iterable[str]:
    """All ids, local ones and countries, of those who took part."""
    sides = [who for meeting in statement.meetings for who in meeting.participants]
    sides += [who for agreement in statement.agreements for who in (*agreement.parties, *agreement.signatories)]
    return {id for who in sides for id in (who.id, who.on_behalf_of) if id}


async def write_events(
    graph: Graph, kind: ThingKind, region: Region[Account], found: Retold, rows: Mapping[str, Row]
) -> None:
    """Writes the events told anew in the place of those of before, and what names them."""

    def told(member: Member[Account]) -> Row:
        return {"kind": kind, "key": member.id, "first_day": member.kept.published}

    await graph.write("derive/gone", [{"thing": event, "signature": ""} for event in sorted(found.gone)])
    await write_signatures(graph, region, told)
    await graph.write(f"derive/{kind}s", [row for _, row in sorted(rows.items())])
    await write_names(graph, found.event_of)
