"""Every node and tie of the derived layer as rows, each under the name of the statement that writes it."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import itemgetter

from ingest.derived.happenings import Happening, agreement_row, meeting_row
from ingest.derived.skeleton import Occasion, cooperated_rows, met_rows
from ingest.derived.ties import Fact, Row, Tie, fact_of
from ingest.facts import Official, Organization, Post, Statement
from ingest.identity.concepts import post_concepts
from ingest.identity.resolution import Resolution, story_signature
from ingest.identity.sightings import Dated, most_stated
from ingest.identity.signatures import Signature

PLURALS = {"Country": "countries", "Agency": "agencies"}

Ends = tuple[str, str]
FIRST = itemgetter(0)


@dataclass(frozen=True, slots=True)
class Rows:
    """Name of a statement of `cypher/derive` → the rows it writes; nodes first, for ties join them."""

    nodes: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    ties: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))


@dataclass(slots=True)
class _Gathered:
    """What the statements state, gathered by tie and event."""

    holds: dict[tuple[str, str, str, str, str], Tie] = field(default_factory=lambda: defaultdict(Tie))
    part_of: dict[Ends, Tie] = field(default_factory=lambda: defaultdict(Tie))
    of: dict[Ends, Tie] = field(default_factory=lambda: defaultdict(Tie))
    meetings: dict[str, Happening] = field(default_factory=dict)
    agreements: dict[str, Happening] = field(default_factory=dict)
    signed_at: dict[Ends, Tie] = field(default_factory=lambda: defaultdict(Tie))


def derived_rows(statements: Iterable[tuple[Dated, Statement]], found: Resolution) -> Rows:
    """All rows of the derived layer; the statements are those that were resolved, in any order."""
    gathered = _Gathered()
    for dated, statement in statements:
        if dated.article not in found.superseded:
            _gather(gathered, dated, statement, found)
    rows = Rows()
    for thing in sorted(found.things.values(), key=lambda thing: thing.id):
        rows.nodes[PLURALS.get(thing.label, f"{thing.label.lower()}s")].append({"id": thing.id, **thing.properties})
    _add_events(rows, gathered, found)
    _add_ties(rows, gathered, found)
    _add_signatures(rows, found, gathered)
    return rows


def _gather(gathered: _Gathered, dated: Dated, statement: Statement, found: Resolution) -> None:
    for body in statement.organizations:
        _gather_body(gathered, dated, body, found)
    for official in statement.officials:
        for post in official.posts:
            _gather_post(gathered, dated, official, post, found)
    for meeting in statement.meetings:
        _happening(gathered.meetings, found.event_of[meeting.id]).add(dated, meeting, found)
    for agreement in statement.agreements:
        event = found.event_of[agreement.id]
        _happening(gathered.agreements, event).add(dated, agreement, found)
        if agreement.meeting in found.event_of:
            fact = fact_of(dated, agreement.id, agreement.evidence)
            gathered.signed_at[event, found.event_of[agreement.meeting]].facts.append(fact)


def _gather_body(gathered: _Gathered, dated: Dated, body: Organization, found: Resolution) -> None:
    thing = found.thing(dated.article, body.id)
    country = found.things[thing].country
    if country:
        tie = gathered.of[thing, country]
        tie.facts.append(fact_of(dated, "", body.evidence))
        tie.stated["inferred", str(body.country_inferred)] += 1
    if body.parent:
        parent = found.thing(dated.article, body.parent)
        if parent != thing:
            gathered.part_of[thing, parent].facts.append(fact_of(dated, "", body.evidence))


def _gather_post(gathered: _Gathered, dated: Dated, official: Official, post: Post, found: Resolution) -> None:
    at = found.thing(dated.article, post.organization) if post.organization else post.country or official.country
    if at is None:
        return
    holder, said = found.thing(dated.article, official.id), " ".join(sorted(post_concepts(post.title)))
    tie = gathered.holds[holder, at, said, post.status, post.accredited_to or ""]
    tie.facts.append(fact_of(dated, post.fact, post.evidence))
    tie.stated["title", post.title] += 1


def _happening(happenings: dict[str, Happening], event: str) -> Happening:
    if event not in happenings:
        happenings[event] = Happening(event)
    return happenings[event]


def _add_events(rows: Rows, gathered: _Gathered, found: Resolution) -> None:
    """Meetings and agreements, who took part, and what follows from their having met face to face."""
    days: dict[str, Row] = {}
    direct: list[Occasion] = []
    for meeting in sorted(gathered.meetings.values(), key=lambda meeting: meeting.id):
        row = days[meeting.id] = meeting_row(meeting)
        rows.nodes["meetings"].append(row)
        _add_participants(rows, meeting, found)
        if row["country"]:
            rows.ties["held_in"].append(meeting.told.row("HELD_IN", (meeting.id, row["country"])))
        if row["direct"]:
            direct.append(_occasion(meeting, row, found))
    signed: list[Occasion] = []
    at = {pact: days[meeting] for pact, meeting in sorted(gathered.signed_at, reverse=True)}
    for agreement in sorted(gathered.agreements.values(), key=lambda agreement: agreement.id):
        row = agreement_row(agreement, at.get(agreement.id))
        rows.nodes["agreements"].append(row)
        for who, presence in sorted(agreement.present.items(), key=FIRST):
            rows.ties["party_to"].append(presence.tie.row("PARTY_TO", (who, agreement.id)))
        for who, presence in sorted(agreement.signed.items(), key=FIRST):
            rows.ties["signed"].append(presence.tie.row("SIGNED", (who, agreement.id)))
        signed.append(_occasion(agreement, row, found))
    rows.ties["signed_at"] = [tie.row("SIGNED_AT", ends) for ends, tie in sorted(gathered.signed_at.items(), key=FIRST)]
    rows.ties["met"] = met_rows(direct, found.things)
    rows.ties["cooperated"] = cooperated_rows(direct, signed, found.things, _above(gathered.part_of))


def _add_participants(rows: Rows, meeting: Happening, found: Resolution) -> None:
    for who, presence in sorted(meeting.present.items(), key=FIRST):
        name = "attended_officials" if found.things[who].label == "Official" else "attended_bodies"
        properties: Row = {"role": presence.role, "on_behalf_of": presence.on_behalf_of}
        rows.ties[name].append(presence.tie.row("ATTENDED", (who, meeting.id), **properties))


def _occasion(happening: Happening, row: Row, found: Resolution) -> Occasion:
    return Occasion(happening, row["day"], {found.story_of[article] for article in happening.articles})


def _above(part_of: Iterable[Ends]) -> dict[str, set[str]]:
    """Each body with all that it is a part of."""
    wholes: dict[str, set[str]] = defaultdict(set)
    for part, whole in part_of:
        wholes[part].add(whole)
    above: dict[str, set[str]] = {}
    for part in list(wholes):
        found, rest = set[str](), [part]
        while rest:
            new = wholes.get(rest.pop(), set()) - found
            found |= new
            rest += new
        above[part] = found - {part}
    return above


def _add_ties(rows: Rows, gathered: _Gathered, found: Resolution) -> None:
    for (holder, at, said, status, accredited), tie in sorted(gathered.holds.items(), key=FIRST):
        days = [fact.day for fact in tie.facts if fact.day]
        properties: Row = {
            "title": most_stated(Counter({title: times for (_, title), times in tie.stated.items()})),
            "status": status,
            "accredited_to": accredited or None,
            "first_day": min(days, default=None),
            "last_day": max(days, default=None),
        }
        rows.ties["holds"].append(tie.row("HOLDS", (holder, at), (said, status, accredited), **properties))
    for ends, tie in sorted(gathered.of.items(), key=FIRST):
        inferred = ("inferred", "False") not in tie.stated
        rows.ties["of"].append(_unnumbered(tie.row("OF", ends, inferred=inferred), tie.facts))
    for ends, tie in sorted(gathered.part_of.items(), key=FIRST):
        rows.ties["part_of"].append(_unnumbered(tie.row("PART_OF", ends, inferred=False), tie.facts))


def _unnumbered(row: Row, facts: Iterable[Fact]) -> Row:
    """A tie that has sentences but no facts of its own counts the articles that state it."""
    articles = len({fact.article for fact in facts})
    return {**row, "properties": {**row["properties"], "facts": [], "fact_count": articles}}


def _add_signatures(rows: Rows, found: Resolution, gathered: _Gathered) -> None:
    for signature, one in found.signatures.items():
        thing = found.thing_of[signature]
        rows.nodes["signatures"].append(_signature_row(signature, one.name, one.first_day))
        rows.ties["names"].append({"from": signature.id, "to": thing})
    for article, signatures in found.of.items():
        stated = sorted({signature.id for signature in signatures.values()})
        rows.ties["states"] += [{"from": article, "to": signature} for signature in stated]
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
