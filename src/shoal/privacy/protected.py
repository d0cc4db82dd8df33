"""A protected count: what a release says about one combination."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["reported", "suppressed", "not computed"]


@dataclass(frozen=True)
class ProtectedCount:
    """What a release says about one combination. It is no number: read `count`, and mind `state`.

    Args:
        state: reported; suppressed (too uncertain to mean anything, or near zero); or not computed.
        count: Protected count of case records, or None where none is reported.
        low: Lower end of the 90 % interval, or None.
        high: Upper end of the 90 % interval, or None.

    Raises:
        ValueError: A reported count has no interval around it, or another state has numbers.

    >>> print(ProtectedCount("reported", 1234, 1200, 1260))
    1,234 (between 1,200 and 1,260)
    >>> print(ProtectedCount("suppressed"))
    suppressed: too uncertain to report, or near zero
    """

    state: State
    count: int | None = None
    low: int | None = None
    high: int | None = None

    def __post_init__(self) -> None:
        if self.state not in ("reported", "suppressed", "not computed"):
            raise ValueError("no such state of a protected count")
        if self.state != "reported":
            if (self.count, self.low, self.high) != (None, None, None):
                raise ValueError("a count that is not reported has no numbers")
        elif self.count is None or self.low is None or self.high is None:
            raise ValueError("a reported count needs its interval")
        elif not 0 <= self.low <= self.count <= self.high:
            raise ValueError("a reported count lies within its interval, and not below zero")

    def __str__(self) -> str:
        if self.state == "suppressed":
            return "suppressed: too uncertain to report, or near zero"
        if self.state == "not computed":
            return "not computed: this release does not count this combination"
        return f"{self.count:,} (between {self.low:,} and {self.high:,})"
