"""All rows of the derived layer, from all statements at once."""

from collections import defaultdict
from dataclasses import dataclass, field
from operator import itemgetter

from ingest.derived.happenings import Happening, agreement_row, meeting_row
from ingest.derived.skeleton import COOPERATED, MET, Pair, Standing, shared_by
from ingest.derived.thing_ties import all_above, holds_rows, of_rows, part_of_rows
from ingest.facts import Statement
from ingest.identity.sightings import Dated, Sighted
from ingest.identity.signatures import Signature, story_signature
from ingest.identity.ties import Row, Tie, tie_id
from tests.whole.resolution import Resolution, Statements

PLURALS = {"Country": "countries", "Agency": "agencies"}
FIRST = itemgetter(0)
Ends = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Rows:
    """Name of a statement of `cypher/derive` → the rows it writes; nodes first, for ties join them."""

    nodes: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    ties: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))


@dataclass(slots=True)
class _Gathered:
    """What the statements state, gathered by tie and event."""

    meetings: dict[str, Happening] = field(default_factory=dict)
    agreements: dict[str, Happening] = field(default_factory=dict)
    signed_at: dict[Ends, Tie] = field(default_factory=lambda: defaultdict(Tie))


def derived_rows(statements: Statements, found: Resolution) -> Rows:
    """All rows of the derived layer; the statements are those that were resolved, in any order."""
    gathered = _Gathered()
    for dated, statement in statements:
        if dated.article not in found.superseded:
            _gather(gathered, dated, statement, found)
    rows = Rows()
    for thing in sorted(found.things.values(), key=lambda thing: thing.id):
        rows.nodes[PLURALS.get(thing.label, f"{thing.label.lower()}s")].append({"id": thing.id, **thing.properties})
    _add_events(rows, gathered, found)
    _add_ties(rows, found)
    _add_pairs(rows, gathered, found)
    _add_signatures(rows, found, gathered)
    return rows


def _gather(gathered: _Gathered, dated: Dated, statement: Statement, found: Resolution) -> None:
    things = {local: found.thing(dated.article, local) for local in found.of[dated.article]}
    for meeting in statement.meetings:
        _happening(gathered.meetings, found.event_of[meeting.id]).add(dated, meeting, things)
    for agreement in statement.agreements:
        event = found.event_of[agreement.id]
        _happening(gathered.agreements, event).add(dated, agreement, things)
        if agreement.meeting in found.event_of:
            fact = dated.fact(agreement.id, agreement.evidence)
            gathered.signed_at[event, found.event_of[agreement.meeting]].add(fact)


def _happening(happenings: dict[str, Happening], event: str) -> Happening:
    if event not in happenings:
        happenings[event] = Happening(event)
    return happenings[event]


def _add_events(rows: Rows, gathered: _Gathered, found: Resolution) -> None:
    """Meetings and agreements, who took part, and what follows from their having met face to face."""
    days: dict[str, Row] = {}
    for meeting in sorted(gathered.meetings.values(), key=lambda meeting: meeting.id):
        row = days[meeting.id] = meeting_row(meeting)
        rows.nodes["meetings"].append(row)
        _add_participants(rows, meeting, found)
        if row["country"]:
            rows.ties["held_in"].append(meeting.told.row("HELD_IN", (meeting.id, row["country"])))
    at = {pact: days[meeting] for pact, meeting in sorted(gathered.signed_at, reverse=True)}
    for agreement in sorted(gathered.agreements.values(), key=lambda agreement: agreement.id):
        row = agreement_row(agreement, at.get(agreement.id))
        rows.nodes["agreements"].append(row)
        for who, presence in sorted(agreement.present.items(), key=FIRST):
            rows.ties["party_to"].append(presence.tie.row("PARTY_TO", (who, agreement.id)))
        for who, presence in sorted(agreement.signed.items(), key=FIRST):
            rows.ties["signed"].append(presence.tie.row("SIGNED", (who, agreement.id)))
    rows.ties["signed_at"] = [tie.row("SIGNED_AT", ends) for ends, tie in sorted(gathered.signed_at.items(), key=FIRST)]


def _add_participants(rows: Rows, meeting: Happening, found: Resolution) -> None:
    for who, presence in sorted(meeting.present.items(), key=FIRST):
        name = "attended_officials" if found.things[who].label == "Official" else "attended_bodies"
        properties: Row = {"role": presence.role, "on_behalf_of": presence.on_behalf_of}
        rows.ties[name].append(presence.tie.row("ATTENDED", (who, meeting.id), **properties))


def _add_ties(rows: Rows, found: Resolution) -> None:
    named: dict[str, list[Sighted]] = defaultdict(list)
    for signature, thing in found.thing_of.items():
        named[thing].append(found.signatures[signature])
    things = {signature.id: thing for signature, thing in found.thing_of.items()}
    for thing, sighted in sorted(named.items()):
        rows.ties["holds"] += holds_rows(thing, sighted, things)
        rows.ties["of"] += of_rows(thing, found.things[thing].country, sighted)
        rows.ties["part_of"] += part_of_rows(thing, sighted, things)


def _add_pairs(rows: Rows, gathered: _Gathered, found: Resolution) -> None:
    standing = {id: Standing(thing.label, thing.country) for id, thing in found.things.items()}
    wholes: dict[str, set[str]] = defaultdict(set)
    for row in rows.ties["part_of"]:
        wholes[row["from"]].add(row["to"])
    above = all_above(wholes)
    pairs: dict[str, Pair] = {}
    told = {row["id"]: row for name in ("meetings", "agreements") for row in rows.nodes[name]}
    for event in (*gathered.meetings.values(), *gathered.agreements.values()):
        stories = {found.story_of[article] for article in event.articles}
        for kind, ends, shared in shared_by(event, told[event.id], stories, standing):
            own = {end: {*above.get(end, ()), standing[end].country} for end in ends}
            if kind == MET or not (ends[0] in own[ends[1]] or ends[1] in own[ends[0]]):
                pairs.setdefault(tie_id(kind, *ends), Pair(kind, ends)).events[event.id] = shared
    for kind, name in ((MET, "met"), (COOPERATED, "cooperated")):
        rows.ties[name] = [pair.row() for _, pair in sorted(pairs.items()) if pair.kind == kind]


def _add_signatures(rows: Rows, found: Resolution, gathered: _Gathered) -> None:
    for signature, one in found.signatures.items():
        thing = found.thing_of[signature]
        rows.nodes["signatures"].append(_signature_row(signature, one.name, one.first_day))
        rows.ties["names"].append({"from": signature.id, "to": thing})
    for article, signatures in found.states.items():
        rows.ties["states"] += [{"from": article, "to": signature} for signature in signatures]
    for happenings, kind in ((gathered.meetings, "meeting"), (gathered.agreements, "agreement")):
        for happening in happenings.values():
            for dated, frame in happening.frames:
                rows.nodes["signatures"].append(_event_signature(frame.id, kind, dated))
                rows.ties["names"].append({"from": frame.id, "to": happening.id})
                rows.ties["states"].append({"from": dated.article, "to": frame.id})
    for article, story in found.story_of.items():
        signature = story_signature(article)
        rows.nodes["signatures"].append(_signature_row(signature, None, found.dated[article].day))
        rows.ties["names"].append({"from": signature.id, "to": story})
        rows.ties["states"].append({"from": article, "to": signature.id})
        rows.ties["tells"].append({"from": article, "to": story})
    rows.nodes["stories"] = [{"id": story} for story in sorted(set(found.story_of.values()))]
    rows.nodes["signatures"].sort(key=itemgetter("id"))
    for name in ("names", "states", "tells"):
        rows.ties[name].sort(key=itemgetter("from", "to"))


def _signature_row(signature: Signature, name: str | None, first_day: str | None) -> Row:
    return {
        "id": signature.id,
        "kind": signature.kind,
        "key": signature.key,
        "name": name,
        "country": signature.country,
        "body": signature.body,
        "post": signature.post,
        "first_day": first_day,
    }


def _event_signature(frame: str, kind: str, dated: Dated) -> Row:
    return {"id": frame, "kind": kind, "key": frame, "first_day": dated.day}
