"""Facts of the Bahraini page, each with its sentence and the sentences beside it."""

import pytest

from app.answers.facts import fact, facts_of
from app.answers.parties import official_met
from app.answers.things import thing_named
from app.asked import Listing
from app.problems import NotFound
from cypher.graph import Graph
from ingest.facts import Agreement, Evidence, Meeting, Official, Organization, Participant, Post, Statement

SAID = (Evidence(start=0, end=3, quote="abc"),)


def test_local_ids_are_told_by_name() -> None:
    statement = Statement(
        article="a" * 64,
        countries=("BH",),
        organizations=(
            Organization(id="b1", name="LMRA", names=(), kind="agency", country="BH", mentions=(), evidence=SAID),
        ),
        officials=(
            Official(
                id="p1",
                name="Fakhro",
                names=(),
                country="BH",
                posts=(Post(fact="f1", title="head", organization="b1", evidence=SAID),),
                mentions=(),
                evidence=SAID,
            ),
        ),
        meetings=(
            Meeting(
                id="m1",
                kind="visit",
                start="2024-01",
                end=None,
                country="BH",
                city=None,
                participants=(Participant(fact="f2", id="p1", role="host", on_behalf_of="b1", evidence=SAID),),
                evidence=SAID,
            ),
        ),
        agreements=(
            Agreement(
                id="g1",
                kind="mou",
                day="2024",
                parties=(Participant(fact="f3", id="OM", role="participant", evidence=SAID),),
                signatories=(Participant(fact="f4", id="p1", role="signatory", evidence=SAID),),
                evidence=SAID,
            ),
        ),
    )
    told = [(one.id, one.kind, one.subject, one.object, one.on_behalf_of, one.day) for one, _ in facts_of(statement)]
    assert told == [
        ("f1", "post", "Fakhro", "LMRA", None, None),
        ("m1", "meeting", None, "visit", None, "2024-01"),
        ("f2", "participation", "Fakhro", "visit", "LMRA", "2024-01"),
        ("g1", "agreement", None, "mou", None, "2024"),
        ("f3", "party", "OM", "mou", None, "2024"),
        ("f4", "signature", "Fakhro", "mou", None, "2024"),
    ]


async def test_a_fact_answers_with_its_quote_at_its_offsets(page: Graph) -> None:
    fakhro = await thing_named(page, "عبدالرحمن فخرو")
    rasbi = next(one for one in (await official_met(page, fakhro.id, Listing())).items if one.country == "OM")
    found = await fact(page, rasbi.facts[0])
    assert (found.kind, found.role, found.object, found.day) == (
        "participation",
        "guest",
        "bilateral_meeting",
        "2024-01-10",
    )
    assert found.article.id.startswith(found.id[:16])
    (citation,) = found.citations
    assert citation.quote == rasbi.quote
    assert citation.end - citation.start == len(citation.quote)
    assert citation.before
    assert citation.before.startswith("وضم الوفد السيد أحمد بن ناصر الراسبي")
    assert citation.after
    assert citation.after.startswith("وقال الراسبي إن التجربة البحرينية جديرة بالدراسة")


@pytest.mark.parametrize("id", ["nonsense", "0" * 16 + "." + "0" * 12, "../catalog"])
async def test_an_unknown_fact_is_not_found(page: Graph, id: str) -> None:
    with pytest.raises(NotFound):
        await fact(page, id)
