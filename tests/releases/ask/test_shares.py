"""Shares, differences and lifts: what they are, their bounds, and when there are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.releases.ask.selection import SelectionCount
from shoal.releases.ask.shares import Ratio, difference_of, lift_of, share_of, synthetic_lift, synthetic_share


def count(value: int, low: int, high: int, missing: int = 0) -> SelectionCount:
    """A reported count."""
    return SelectionCount("reported", value, low, high, parts=1, missing=missing, how="sum")


SUPPRESSED = SelectionCount("suppressed")
NOT_COMPUTED = SelectionCount("not computed", reason="length")
WHOLE = count(100, 90, 110)


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        (count(50, 45, 54), WHOLE, Ratio(0.5, 45 / 110, 0.6)),
        (count(105, 100, 120), WHOLE, Ratio(1.0, 100 / 110, 1.0)),
        (count(5, 1, 9), count(22, 19, 30), Ratio(reason="small")),
        (count(5, 1, 9), count(22, 20, 30), Ratio(5 / 22, 1 / 30, 9 / 20)),
        (count(5, 1, 9, missing=1), WHOLE, Ratio(reason="partial")),
        (count(5, 1, 9), count(100, 90, 110, missing=2), Ratio(reason="partial")),
        (SUPPRESSED, WHOLE, Ratio(reason="suppressed")),
        (NOT_COMPUTED, SUPPRESSED, Ratio(reason="not computed")),
        (count(5, 1, 9, missing=1), SUPPRESSED, Ratio(reason="suppressed")),
    ],
)
def test_shares(part: SelectionCount, whole: SelectionCount, expected: Ratio):
    """A share has the widest bounds that both intervals allow; without two whole counts there is none."""
    assert share_of(part, whole) == expected


intervals = st.lists(st.integers(20, 500), min_size=3, max_size=3).map(sorted)


@given(part=intervals, whole=intervals, margin=intervals, total=intervals, data=st.data())
def test_bounds_hold_whatever_the_truth_is(part, whole, margin, total, data):
    """For all true counts within their intervals, share and lift lie within their bounds."""
    counts = [count(c, low, high) for low, c, high in (part, whole, margin, total)]
    p, w, m, n = (data.draw(st.integers(c.low, c.high)) for c in counts)
    share, lift = share_of(counts[0], counts[1]), lift_of(*counts)
    assert share.low <= min(1, p / w) <= share.high
    assert lift.low * (1 - 1e-9) <= p / w / (m / n) <= lift.high * (1 + 1e-9)
    assert share.low <= share.value <= share.high
    assert lift.low <= lift.value <= lift.high


def test_differences():
    """Bounds of a difference are those furthest apart; without two shares there is no difference."""
    assert difference_of(Ratio(0.5, 0.25, 0.75), Ratio(0.125, 0.0, 0.25)) == Ratio(0.375, 0.0, 0.75)
    assert difference_of(Ratio(0.5), Ratio(0.25)) == Ratio(0.25)
    assert difference_of(Ratio(0.5, 0.4, 0.6), Ratio(reason="small")) == Ratio(reason="small")
    assert difference_of(Ratio(reason="partial"), Ratio(reason="small")) == Ratio(reason="partial")


def test_lifts():
    """A lift needs two wholes of some size."""
    total = count(1000, 990, 1010)
    assert lift_of(count(50, 40, 60), WHOLE, count(250, 240, 260), total).value == 2.0
    assert lift_of(count(5, 0, 9), WHOLE, count(22, 19, 30), total) == Ratio(reason="small")
    assert lift_of(count(5, 0, 9), count(22, 19, 30), WHOLE, total) == Ratio(reason="small")
    assert lift_of(count(5, 0, 9), WHOLE, SUPPRESSED, total) == Ratio(reason="suppressed")


def test_synthetic_records_have_no_interval():
    """Their shares and lifts are told of twenty records or more."""
    assert synthetic_share(5, 20) == Ratio(0.25)
    assert synthetic_share(5, 19) == Ratio(reason="small")
    assert synthetic_lift(10, 20, 25, 100) == Ratio(2.0)
    assert synthetic_lift(10, 20, 19, 100) == Ratio(reason="small")


def test_the_distance_of_an_interval():
    """It is 0 where the interval holds the value."""
    assert Ratio(2.0, 1.5, 3.0).distance(1.0) == 0.5
    assert Ratio(0.5, 0.25, 0.75).distance(1.0) == 0.25
    assert Ratio(1.0, 0.5, 2.0).distance(1.0) == 0.0
    assert Ratio(2.0).distance(1.0) == Ratio(reason="small").distance(1.0) == 0.0


def test_ratios_in_words():
    """A missing share says why."""
    assert str(Ratio(0.5)) == "0.50"
    assert str(Ratio(reason="partial")) == "not told: some of the combinations are not reported"
