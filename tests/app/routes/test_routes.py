"""The OpenAPI is kept: whatever is asked, no failure of ours and no answer that it does not declare."""

from collections.abc import Iterator

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

from app.main import create_app
from cypher.graph import Address, connect
from tests.app.conftest import planted
from tests.app.serving import served

DESCRIBED = schemathesis.openapi.from_dict(create_app().openapi())


@pytest.fixture(scope="module")
async def small_graph(embedded_address: Address) -> Address:
    async with connect(embedded_address) as graph:
        await planted(graph)
    return embedded_address


@pytest.fixture(scope="module")
def url(small_graph: Address) -> Iterator[str]:
    with served(small_graph) as url:
        yield url


@pytest.mark.parametrize("path", sorted(DESCRIBED))
def test_every_answer_is_declared(path: str, url: str) -> None:
    @settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(case=DESCRIBED[path]["GET"].as_strategy())
    def asked(case: schemathesis.Case) -> None:
        # that a cursor is ours, and a day in the calendar, is more than a schema can say
        case.call_and_validate(base_url=url, excluded_checks=[positive_data_acceptance])

    asked()
