"""What reading by a model may cost: time and tokens, for each article and for a whole run."""

from dataclasses import dataclass, field
from time import monotonic

from app.second_reader.claims import Unanswered

ASKED_LETTERS = 40_000
"""The longest question: 20 000 tokens where two letters make one."""
ANSWER_TOKENS = 8_000
LETTERS_IN_A_TOKEN = 4
"""At the most: a server that counts fewer tokens than that is not believed."""


@dataclass
class Budget:
    """What is left of the time and the tokens of a run."""

    seconds: float
    tokens: int
    article_seconds: float = 300.0
    _begun: float = field(default_factory=monotonic)

    def seconds_for(self, question: str) -> float:
        """How long the answer to one question may take."""
        left = self._begun + self.seconds - monotonic()
        if len(question) > ASKED_LETTERS:
            raise Unanswered(f"{len(question)} letters are more than the {ASKED_LETTERS} that a question may have")
        if left <= 0:
            raise Unanswered(f"the {self.seconds:g} seconds of the run are over")
        if self.tokens <= 0:
            raise Unanswered("the tokens of the run are spent")
        return min(self.article_seconds, left)

    def spend(self, tokens: int, *, letters: int) -> None:
        """Takes off what a question and its answer cost, at the least what their letters do."""
        self.tokens -= max(tokens, letters // LETTERS_IN_A_TOKEN)
