"""What a run read, loaded, skipped and failed to read."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass
class RunReport:
    """Counts of articles, and every input that could not be read with its reason."""

    read: int = 0
    loaded: int = 0
    stated_again: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    """Reason → how many articles."""
    failed: list[tuple[str, str]] = field(default_factory=list)
    """Input and reason."""

    @property
    def exit_code(self) -> int:
        """0, or 1 where an input could not be read."""
        return 1 if self.failed else 0

    def lines(self) -> Iterator[str]:
        """The report for people."""
        again = f", {self.stated_again} stated again" if self.stated_again else ""
        yield f"{self.read} articles read, {self.loaded} loaded{again}, {self.skipped.total()} skipped"
        for reason, times in sorted(self.skipped.items()):
            yield f"skipped {times}: {reason}"
        for source, reason in self.failed:
            yield f"failed {source}: {reason}"
