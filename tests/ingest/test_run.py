"""From files to facts and to a graph."""

from pathlib import Path

import pytest

from cypher.graph import Graph
from ingest.report import RunReport
from ingest.run import facts_of, ingest
from tests.engines import run

NEWS = """2024-01-16
دائرة القضاء في أبوظبي توقع مذكرة تفاهم مع إيواء

أبوظبي في 16 يناير/ وام / وقعت دائرة القضاء في أبوظبي ومركز أبوظبي للإيواء والرعاية الإنسانية "إيواء" مذكرة تفاهم.
ووقع المذكرة طارق حمد الشامسي وكيل دائرة القضاء
وشيخة سالم الظاهري مدير عام مركز أبوظبي للإيواء والرعاية الإنسانية.
"""
FIELDS = {"article", "countries", "organizations", "officials", "meetings", "agreements"}


@pytest.fixture
def news(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(NEWS, "utf-8")
    (tmp_path / "b.txt").write_text(NEWS, "utf-8")
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.4 \x00\x01")
    return tmp_path


def test_facts_come_once_for_an_article_with_ids_names_and_sentences(news: Path) -> None:
    report = RunReport()
    (facts,) = facts_of([news], report)
    assert set(facts) == FIELDS
    assert (facts["article"]["source"], facts["article"]["index"], facts["article"]["published"]) == (
        "a.txt",
        1,
        "2024-01-16",
    )
    officials = {official["name"]: official for official in facts["officials"]}
    shamsi = officials["طارق حمد الشامسي"]
    assert shamsi["id"].count("-") >= 2
    text = NEWS.replace("\n", " ")
    for evidence in shamsi["evidence"]:
        assert evidence["quote"].replace("\n", " ") in text
        assert evidence["end"] - evidence["start"] == len(evidence["quote"])
    bodies = {body["id"] for body in facts["organizations"]}
    for official in officials.values():
        assert {post["organization"] for post in official["posts"]} <= bodies | {None}
    assert report.skipped == {"the same article twice": 1}
    assert [source.endswith("c.pdf") for source, _ in report.failed] == [True]
    assert report.exit_code == 1


async def test_a_graph_holds_the_officials_that_facts_print(graph: Graph, news: Path) -> None:
    seen = []
    report = await ingest(graph, [news], lambda report: seen.append(report.read))
    assert (report.read, report.loaded, report.skipped.total(), report.exit_code) == (2, 1, 1, 1)
    assert seen
    (facts,) = facts_of([news])
    rows = await run(graph, "MATCH (o:Official) RETURN o.id AS id ORDER BY id")
    assert [row["id"] for row in rows] == sorted(official["id"] for official in facts["officials"])
    files = await run(graph, "MATCH (a:Article) RETURN a.found_in AS files")
    assert files == [{"files": ["a.txt", "b.txt"]}]
    again = await ingest(graph, [news])
    assert (again.loaded, again.skipped) == (0, {"already loaded": 2})
