"""The limits in closed form agree with slow sums over every marginal and every part."""

from __future__ import annotations

import math
from itertools import chain, combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.evidence import limits
from shoal.evidence.limits import POWERS, SINGLE_WEIGHT, UnbiasedCounts, expected_error, independent_counts

SIZES = st.lists(st.integers(1, 7), min_size=1, max_size=6).map(tuple)


def parts_of(attributes: tuple[int, ...]) -> list[tuple[int, ...]]:
    """All subsets, the empty one included."""
    return list(chain.from_iterable(combinations(attributes, k) for k in range(len(attributes) + 1)))


def slow_deviations(sizes: tuple[int, ...], rho: float, length: int, power: float) -> dict[tuple[int, ...], float]:
    """ResidualPlanner's optimum, marginal by marginal and part by part."""
    wide = tuple(i for i, n in enumerate(sizes) if n > 1)
    parts = [part for part in parts_of(wide) if len(part) <= length]

    def gain(part: tuple[int, ...], marginal: tuple[int, ...]) -> float:
        return share(part) / math.prod(sizes[i] for i in marginal if i not in part) ** 2

    def share(part: tuple[int, ...]) -> float:
        return math.prod(1 - 1 / sizes[i] for i in part)

    weight = dict.fromkeys(parts, 0.0)
    for marginal in filter(None, parts):
        wanted = math.prod(sizes[i] for i in marginal) ** power * (SINGLE_WEIGHT if len(marginal) == 1 else 1)
        for part in parts_of(marginal):
            weight[part] += wanted * gain(part, marginal)
    relative = {part: math.sqrt(share(part) / (weight[part] or 1)) for part in parts}
    cost = sum(share(part) / (2 * relative[part]) for part in parts)
    found = {}
    for k in range(1, min(length, len(sizes)) + 1):
        for marginal in combinations(range(len(sizes)), k):
            inner = tuple(i for i in marginal if i in wide)
            found[marginal] = math.sqrt(sum(relative[p] * cost / rho * gain(p, inner) for p in parts_of(inner)))
    return found


@settings(max_examples=60, deadline=None)
@given(SIZES, st.floats(0.001, 10), st.integers(1, 4), st.sampled_from(POWERS))
def test_the_best_counts_are_those_of_the_paper(sizes: tuple[int, ...], rho: float, length: int, power: float):
    """The deviations without a visit to every marginal equal the sums over all of them."""
    plan = UnbiasedCounts(sizes, rho, length, power)
    for sets, expected in slow_deviations(sizes, rho, length, power).items():
        assert plan.deviations(np.array([sets]))[0] == pytest.approx(expected)


def test_many_parts_are_added_up_block_by_block(monkeypatch: pytest.MonkeyPatch):
    """How many sets are handled at once changes nothing."""
    sets = np.array(list(combinations(range(7), 3)))
    usual = UnbiasedCounts((2, 3, 4, 5, 2, 3, 4), 0.1, 3, 0.5).deviations(sets)
    monkeypatch.setattr(limits, "BLOCK", 4)
    assert UnbiasedCounts((2, 3, 4, 5, 2, 3, 4), 0.1, 3, 0.5).deviations(sets) == pytest.approx(usual)


def test_the_expected_error_is_that_of_drawn_noise():
    """The mean size of noise, and of noise on a count cut at zero.

    False alarms: 200,000 draws know the mean to 0.2 %; 1 % is beyond four standard deviations.
    """
    noise = np.random.default_rng(1).normal(0, 12.0, 200_000)
    for count in (0.0, 5.0, 40.0):
        plain, cut = expected_error(np.array([count]), 12.0)
        assert plain[0] == pytest.approx(np.abs(noise).mean(), rel=0.01)
        assert cut[0] == pytest.approx(np.abs(np.maximum(count + noise, 0) - count).mean(), rel=0.01)


def test_independent_counts_multiply_shares():
    """100 records, 40 and 50 of which have two values, would have 20 with both; alone a value keeps its count."""
    singles = [np.array([40.0, 60.0]), np.array([50.0, 50.0])]
    assert independent_counts(np.array([[0, 0], [1, 0]]), singles).tolist() == [20.0, 30.0]
    assert independent_counts(np.array([[0], [1]]), [np.array([0.1, 0.7])]).tolist() == [0.1, 0.7]
