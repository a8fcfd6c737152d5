"""Citations: quotes among the sentences beside them."""

from app.answers.citations import Told
from tests.ingest.told import article


def test_the_sentences_beside_a_quote_name_nobody_private() -> None:
    told = Told(article("Mary is well. The minister met her. She thanked Mary."), [(0, 4), (48, 52)])
    cited = told.citation(14, 35)
    assert (cited.before, cited.quote, cited.after) == ("▮▮▮▮ is well.", "The minister met her.", "She thanked ▮▮▮▮.")
