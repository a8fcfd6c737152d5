"""How the stories, meetings and agreements that articles tell of are compared within a region."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import orjson

from cypher.graph import Graph
from ingest.identity import events, pacts
from ingest.identity.events import frame_marks, joined_meetings
from ingest.identity.frame import Frame, FrameKept
from ingest.identity.pacts import Pact, PactKept, joined_agreements, pact_marks
from ingest.identity.prints import keys_in
from ingest.identity.settled import Settled
from ingest.identity.stories import are_copies, joined_stories
from ingest.rebuild.kinds import mark_of
from ingest.rebuild.region import Member

StoryKept = tuple[str, str | None, str]
"""Article, day and prints."""


class Stories:
    """Stories: articles that are copies of each other tell one."""

    ruled_one: Sequence[tuple[str, str]] = ()

    def read(self, text: str) -> StoryKept:
        article, day, prints = orjson.loads(text)
        return article, day, prints

    async def learn(self, members: Mapping[str, Member[StoryKept]]) -> None: ...

    def marks(self, id: str, members: Mapping[str, Member[StoryKept]]) -> frozenset[str]:
        prints = members[id].kept[2]
        return frozenset(mark_of("story", mark) for mark in (prints, *keys_in(prints)) if prints)

    def linked(self, one: Member[StoryKept], other: Member[StoryKept]) -> bool:
        return are_copies(one.kept[2], other.kept[2])

    def joined(self, members: Mapping[str, Member[StoryKept]]) -> Iterable[Sequence[str]]:
        return joined_stories({id: member.kept[2] for id, member in sorted(members.items())})


class _Told:
    """What is asked of the graph to compare accounts: the things of their signatures, and the stories of articles."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self.thing_of: dict[str, str] = {}
        self.story_of: dict[str, str] = {}

    async def ask(self, signatures: set[str], articles: set[str]) -> None:
        for row in await self._graph.read("standing", ids=sorted(signatures - self.thing_of.keys())):
            self.thing_of[row["id"]] = row["thing"]
        for row in await self._graph.read("stories", ids=sorted(articles - self.story_of.keys())):
            self.story_of[row["id"]] = row["story"]


class Meetings:
    """Meetings: frames are compared by who took part, the day, and the story."""

    def __init__(self, graph: Graph, settled: Settled[str]) -> None:
        self._told = _Told(graph)
        self._settled = settled
        self.ruled_one = settled.one
        self._frames: dict[str, Frame] = {}

    def read(self, text: str) -> FrameKept:
        return FrameKept(*orjson.loads(text))

    async def learn(self, members: Mapping[str, Member[FrameKept]]) -> None:
        new = [member.kept for id, member in members.items() if id not in self._frames]
        named = {who for one in new for pair in (*one.roles, *one.sent_by) for who in pair}
        await self._told.ask(named, {one.article for one in new})
        for one in new:
            self._frames[one.id] = one.frame(self._told.story_of[one.article], self._told.thing_of)

    def marks(self, id: str, members: Mapping[str, Member[FrameKept]]) -> frozenset[str]:
        return frozenset(mark_of("meeting", *mark) for mark in frame_marks(self._frames[id]))

    def linked(self, one: Member[FrameKept], other: Member[FrameKept]) -> bool:
        return events.may_be_one(self._frames[one.id], self._frames[other.id])

    def joined(self, members: Mapping[str, Member[FrameKept]]) -> Iterator[Sequence[str]]:
        yield from joined_meetings((self._frames[id] for id in sorted(members)), self._settled.among(members))


class Agreements:
    """Agreements: accounts are compared by the parties, the meeting at which they were signed, and the story."""

    def __init__(self, graph: Graph, settled: Settled[str]) -> None:
        self._told = _Told(graph)
        self._settled = settled
        self.ruled_one = settled.one
        self._pacts: dict[str, Pact] = {}

    def read(self, text: str) -> PactKept:
        return PactKept(*orjson.loads(text))

    async def learn(self, members: Mapping[str, Member[PactKept]]) -> None:
        new = [member.kept for id, member in members.items() if id not in self._pacts]
        named = {who for one in new for who in (*one.parties, *one.signatories)}
        await self._told.ask(named | {one.meeting for one in new if one.meeting}, {one.article for one in new})
        for one in new:
            meeting = self._told.thing_of.get(one.meeting or "")
            self._pacts[one.id] = one.pact(self._told.story_of[one.article], meeting, self._told.thing_of)

    def marks(self, id: str, members: Mapping[str, Member[PactKept]]) -> frozenset[str]:
        return frozenset(mark_of("agreement", *mark) for mark in pact_marks(self._pacts[id]))

    def linked(self, one: Member[PactKept], other: Member[PactKept]) -> bool:
        return pacts.may_be_one(self._pacts[one.id], self._pacts[other.id])

    def joined(self, members: Mapping[str, Member[PactKept]]) -> Iterator[Sequence[str]]:
        yield from joined_agreements((self._pacts[id] for id in sorted(members)), self._settled.among(members))
