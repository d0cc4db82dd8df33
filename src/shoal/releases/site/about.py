"""What a release tells of itself as a whole: how much is suppressed, how precise it is, and what changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from shoal.privacy.combinations import Combinations
from shoal.privacy.domain import Domain
from shoal.releases.describe.content import Edition, ReleaseContent

SIZES = ((1, 9), (10, 29), (30, 99), (100, 999), (1000, None))
"""Size classes of published counts: first and last count of each."""


@dataclass(frozen=True)
class Suppressed:
    """How many combinations of length `k` are possible by the codebook, and how many are reported."""

    k: int
    possible: int
    reported: int

    @property
    def share(self) -> float:
        """The share of the possible ones that is reported."""
        return self.reported / self.possible if self.possible else 0.0


@dataclass(frozen=True)
class Precision:
    """How wide the intervals of the published counts of one size are.

    Args:
        k: Length of the combinations.
        first: The smallest count of the class.
        last: The largest one; None where there is no end.
        combinations: How many there are.
        half_width: Median of half the interval's width, in cases.
        relative: Median of that divided by the count.
    """

    k: int
    first: int
    last: int | None
    combinations: int
    half_width: float
    relative: float


def suppressed(content: ReleaseContent) -> list[Suppressed]:
    """Possible and reported combinations of each length. Both are public: nothing is counted anew."""
    possible = possible_combinations(content.domain, len(content.counts.lengths))
    return [Suppressed(k, possible[k], len(table)) for k, table in content.counts]


def possible_combinations(domain: Domain, longest: int) -> list[int]:
    """How many combinations of 0, 1, ... `longest` columns there are: elementary symmetric sums of their values.

    Args:
        domain: The engine's domain; only reported values count.
        longest: The longest combination.
    """
    sums = [1] + [0] * longest
    for attribute in domain:
        for k in range(longest, 0, -1):
            sums[k] += sums[k - 1] * len(attribute.reported)
    return sums


def precision(content: ReleaseContent) -> list[Precision]:
    """The precision of each length and size class that has a published count."""
    return [line for k, table in content.counts for line in _lines(k, table)]


def _lines(k: int, table: Combinations) -> Iterator[Precision]:
    count = np.maximum(table.count, 1)
    half = (table.high - table.low) / 2
    for first, last in SIZES:
        inside = (count >= first) & (count <= (last or np.iinfo(np.int64).max))
        if inside.any():
            width, relative = np.median(half[inside]), np.median(half[inside] / count[inside])
            yield Precision(k, first, last, int(inside.sum()), float(width), round(float(relative), 4))


def history(content: ReleaseContent) -> list[Edition]:
    """All versions, this one first."""
    return [Edition(content.version, content.created, content.changes), *content.history]


def about_json(content: ReleaseContent) -> dict[str, Any]:
    """What the explorer's manifest says about the release as a whole."""
    return {
        "suppressed": [asdict(line) for line in suppressed(content)],
        "precision": [
            {
                "k": line.k,
                "from": line.first,
                "to": line.last,
                "combinations": line.combinations,
                "halfWidth": line.half_width,
                "relative": line.relative,
            }
            for line in precision(content)
        ],
        "history": [
            {"version": e.version, "created": e.created.isoformat(), "changes": list(e.changes)}
            for e in history(content)
        ],
    }
