"""Shares, differences and lifts of protected counts, with the widest bounds that the counts' intervals allow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from shoal.releases.ask.selection import SelectionCount

SMALLEST_WHOLE = 20
"""No share is told of fewer cases than this (by the lower bound)."""

Reason = Literal["small", "partial", "suppressed", "not computed"]


@dataclass(frozen=True)
class Ratio:
    """A share, a difference of shares or a lift, with its bounds; or why there is none.

    Args:
        value: The number, or None where none can be told.
        low: Lower bound; None also of synthetic records, which have no interval.
        high: Upper bound; None also of synthetic records.
        reason: Why there is none: small (too few cases for a share), partial (some combinations of a sum are not
            reported), suppressed, or not computed; None where there is a value.

    >>> print(Ratio(0.25, 0.2, 0.31))
    0.25 (between 0.20 and 0.31)
    >>> print(Ratio(reason="small"))
    not told: too few cases
    """

    value: float | None = None
    low: float | None = None
    high: float | None = None
    reason: Reason | None = None

    def distance(self, neutral: float) -> float:
        """How far the interval lies from a value: 0 where it holds it, or where there is no interval."""
        if self.low is None or self.high is None:
            return 0.0
        return max(0.0, self.low - neutral, neutral - self.high)

    def __str__(self) -> str:
        if self.value is None:
            return f"not told: {_WORDS[self.reason]}"
        if self.low is None or self.high is None:
            return f"{self.value:.2f}"
        return f"{self.value:.2f} (between {self.low:.2f} and {self.high:.2f})"


_WORDS = {
    "small": "too few cases",
    "partial": "some of the combinations are not reported",
    "suppressed": "a count is suppressed",
    "not computed": "a count is not computed",
    None: "nothing is known",
}


def share_of(part: SelectionCount, whole: SelectionCount) -> Ratio:
    """The share of `part` in `whole`, which holds it."""
    if not (part.is_whole and whole.is_whole):
        return Ratio(reason=_why_not(part, whole))
    (p, p_low, p_high), (w, w_low, w_high) = part.numbers, whole.numbers
    if w_low < SMALLEST_WHOLE:
        return Ratio(reason="small")
    return Ratio(min(1.0, p / w), min(1.0, p_low / w_high), min(1.0, p_high / w_low))


def difference_of(one: Ratio, other: Ratio) -> Ratio:
    """How much greater one share is than the other."""
    if one.value is None or other.value is None:
        return Ratio(reason=one.reason or other.reason)
    value = one.value - other.value
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return Ratio(value)
    return Ratio(value, one.low - other.high, one.high - other.low)


def lift_of(part: SelectionCount, whole: SelectionCount, margin: SelectionCount, total: SelectionCount) -> Ratio:
    """How many times as frequent a value is within a selection as among all cases.

    Args:
        part: The selection with the value.
        whole: The selection.
        margin: The value among all cases.
        total: All cases.
    """
    counts = (part, whole, margin, total)
    if not all(count.is_whole for count in counts):
        return Ratio(reason=_why_not(*counts))
    (p, p_low, p_high), (w, w_low, w_high), (m, m_low, m_high), (n, n_low, n_high) = (c.numbers for c in counts)
    if min(w_low, m_low) < SMALLEST_WHOLE:
        return Ratio(reason="small")
    return Ratio(p * n / (w * m), p_low * n_low / (w_high * m_high), p_high * n_high / (w_low * m_low))


def synthetic_share(part: int, whole: int) -> Ratio:
    """The share of one number of synthetic records in another. It has no interval."""
    return Ratio(part / whole) if whole >= SMALLEST_WHOLE else Ratio(reason="small")


def synthetic_lift(part: int, whole: int, margin: int, total: int) -> Ratio:
    """The lift in numbers of synthetic records. It has no interval."""
    if min(whole, margin) < SMALLEST_WHOLE:
        return Ratio(reason="small")
    return Ratio(part * total / (whole * margin))


def _why_not(*counts: SelectionCount) -> Reason:
    states = {count.state for count in counts}
    return "not computed" if "not computed" in states else "suppressed" if "suppressed" in states else "partial"
