"""Agreements brought up to the accounts that articles give of them."""

from collections.abc import Iterable

from cypher.graph import Graph
from ingest.derived.happenings import agreement_row
from ingest.facts import Agreement
from ingest.identity.ties import Row, Tie
from ingest.rebuild.accounts import Agreements
from ingest.rebuild.pairs import Pairs
from ingest.rebuild.region import region_of
from ingest.rebuild.retold import Retold, retold, with_those_beside, write_events
from ingest.rebuild.ruled import Ruled
from ingest.rebuild.touched import KeptNow


async def rebuild_agreements(graph: Graph, touched: KeptNow, moved: Iterable[str], ruled: Ruled, pairs: Pairs) -> None:
    """Brings the agreements up to these accounts, and to the things, stories and frames of meetings that have moved."""
    touched = await with_those_beside(graph, touched, moved, "agreement")
    region = await region_of(graph, Agreements(graph, ruled.frames), touched)
    found = await retold(graph, "agreement", region, touched, ruled)
    signed_at = await _signed_at(graph, found)
    at = dict(sorted(signed_at, reverse=True))
    days = {row["id"]: row for row in await graph.read("days", ids=sorted(set(at.values())))}
    rows = {pact.id: agreement_row(pact, days.get(at.get(pact.id, ""))) for pact in found.events}
    pairs.share(found, rows)
    await write_events(graph, "agreement", region, found, rows)
    party_to, signed = list[Row](), list[Row]()
    for pact in found.events:
        party_to += [one.tie.row("PARTY_TO", (who, pact.id)) for who, one in sorted(pact.present.items())]
        signed += [one.tie.row("SIGNED", (who, pact.id)) for who, one in sorted(pact.signed.items())]
    await graph.write("derive/party_to", party_to)
    await graph.write("derive/signed", signed)
    await graph.write("derive/signed_at", [tie.row("SIGNED_AT", ends) for ends, tie in sorted(signed_at.items())])


async def _signed_at(graph: Graph, found: Retold) -> dict[tuple[str, str], Tie]:
    """Agreement and meeting → the tie between them."""
    frames = {account.meeting for pact in found.events for _, account in pact.frames if isinstance(account, Agreement)}
    rows = await graph.read("standing", ids=sorted(filter(None, frames)))
    meeting_of = {row["id"]: row["thing"] for row in rows}
    signed_at: dict[tuple[str, str], Tie] = {}
    for pact in found.events:
        for dated, account in pact.frames:
            if isinstance(account, Agreement) and account.meeting in meeting_of:
                tie = signed_at.setdefault((pact.id, meeting_of[account.meeting]), Tie())
                tie.add(dated.fact(account.id, account.evidence))
    return signed_at
