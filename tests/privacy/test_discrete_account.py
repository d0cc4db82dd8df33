"""The account beside the discrete Gaussian itself: exact sums over all outcomes of small mechanisms."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.privacy.accountant import NUMBERS, ROUNDING, SLACK, delta_for, gaussian_rho, widened
from shoal.privacy.ledger import MOST_RELEASES
from shoal.privacy.plan import MAX_CELLS

Cost = Callable[[int, float], Fraction]
Step = tuple[float, int]
"""One number of an answer: the scale of its noise, and how far one person moves it."""
EPSILONS = (0.0, 0.1, 0.3, 0.7, 1.0, 2.0, 4.0, 8.0, 12.0)
FLOAT_ERROR = 1e-14
scales = st.floats(1.55, 8)
shifts = st.integers(0, 5)


def without_rounding(sensitivity_squared: int, scale: float) -> Fraction:
    """A planted cost: that of continuous noise of the same scale."""
    return Fraction(sensitivity_squared) / (2 * Fraction(scale) ** 2)


def log_chances(scale: float, centre: int, reach: int) -> np.ndarray:
    """The logarithms of the discrete Gaussian's chances on the integers from -reach to reach."""
    offsets = np.arange(-reach, reach + 1) - centre
    return -(offsets**2) / (2 * scale**2) - math.log(math.fsum(np.exp(-(offsets**2) / (2 * scale**2))))


def outcomes(steps: Sequence[Step]) -> tuple[np.ndarray, np.ndarray]:
    """Log chances of every outcome of a vector of noisy numbers, without the person and with them."""
    without, with_person = np.zeros(1), np.zeros(1)
    for scale, shift in steps:
        reach = math.ceil(12 * scale) + shift + 2
        without = np.add.outer(without, log_chances(scale, 0, reach)).ravel()
        with_person = np.add.outer(with_person, log_chances(scale, shift, reach)).ravel()
    return without, with_person


def true_delta(one: np.ndarray, other: np.ndarray, epsilon: float) -> float:
    """The smallest δ of both directions: the hockey-stick divergence."""
    p, q, factor = np.exp(one), np.exp(other), math.exp(epsilon)
    return max(float(np.maximum(p - factor * q, 0).sum()), float(np.maximum(q - factor * p, 0).sum()))


def assert_covers(chances: tuple[np.ndarray, np.ndarray], rho: Fraction) -> None:
    """The stated δ is never below the true one."""
    for epsilon in EPSILONS:
        assert true_delta(*chances, epsilon) <= delta_for(rho, epsilon) + FLOAT_ERROR


def assert_covers_vector(steps: Sequence[Step], cost: Cost) -> None:
    """The stated δ of a vector, whose costs add up, is never below the true one."""
    assert_covers(outcomes(steps), sum((cost(shift**2, scale) for scale, shift in steps), Fraction(0)))


@given(steps=st.lists(st.tuples(scales, shifts), min_size=1, max_size=2))
@settings(max_examples=150, deadline=None)
def test_a_vector_of_discrete_draws_costs_no_more_than_is_stated(steps: list[Step]):
    """One or two numbers, of any scales and moved by any integers."""
    assert_covers_vector(steps, gaussian_rho)


@pytest.mark.parametrize("steps", [[(1.501, 1)], [(1.51, 2)], [(1.6, 1), (1.6, 1)], [(2.0, 3)], [(30.0, 7)]])
def test_the_smallest_and_larger_scales_cost_no_more_than_is_stated(steps: list[Step]):
    """Down to the scale below which nothing is proven, and where the discrete Gaussian is nearly continuous."""
    assert_covers_vector(steps, gaussian_rho)


@pytest.mark.parametrize("steps", [[(0.5, 1)], [(0.8, 2)], [(1.0, 1)], [(1.6, 1)], [(1.6, 1), (1.6, 1)], [(3.0, 2)]])
def test_the_cost_of_continuous_noise_would_be_too_small(steps: list[Step]):
    """Twin: the discrete Gaussian is less private than continuous noise of its scale."""
    with pytest.raises(AssertionError):
        assert_covers_vector(steps, without_rounding)


def test_a_dropped_number_is_noticed():
    """Twin: the cost of one of two numbers."""
    steps = [(4.0, 2), (6.0, 2)]
    assert_covers(outcomes(steps), gaussian_rho(4, 4.0) + gaussian_rho(4, 6.0))
    with pytest.raises(AssertionError):
        assert_covers(outcomes(steps), gaussian_rho(4, 4.0))


def test_the_stated_delta_is_hardly_more_than_the_true_one():
    """At a scale of 30 within four percent, so the account wastes nothing."""
    chances = outcomes([(30.0, 20)])
    for epsilon in (0.3, 1.0, 3.0):
        assert true_delta(*chances, epsilon) >= 0.96 * delta_for(gaussian_rho(400, 30.0), epsilon)


def chosen_second(first: Step, second: Callable[[int], Step]) -> tuple[np.ndarray, np.ndarray]:
    """Outcomes of two numbers of which the second's scale and shift are chosen by what came first."""
    scale, shift = first
    reach = math.ceil(12 * scale) + shift + 2
    ones, others = [], []
    for place, (one, other) in enumerate(zip(*outcomes([first]), strict=True)):
        follows = outcomes([second(place - reach)])
        ones.append(one + follows[0])
        others.append(other + follows[1])
    return np.concatenate(ones), np.concatenate(others)


@given(first=st.tuples(st.floats(1.6, 5), st.integers(1, 3)), limit=st.integers(-6, 6), moves=st.tuples(shifts, shifts))
@settings(max_examples=40, deadline=None)
def test_a_second_query_may_be_chosen_by_the_first_answer(first: Step, limit: int, moves: tuple[int, int]):
    """Costs add up though query and noise of the second number depend on the first, if its cost keeps to its share."""
    share = Fraction(1, 10)

    def second(answer: int) -> Step:
        shift = moves[answer > limit]
        return widened(max(shift, 1) / math.sqrt(2 * share)) * (1 + 1e-12), shift

    rho = gaussian_rho(first[1] ** 2, first[0]) + share
    assert_covers(chosen_second(first, second), rho)


@pytest.mark.parametrize("scale", [0.0, -3.0, 1.0, 1.5])
def test_noise_below_the_proof_has_no_cost(scale: float):
    """A variance of 9/4 or less is refused, and so is no scale at all."""
    with pytest.raises(ValueError, match="no proven cost"):
        gaussian_rho(1, scale)


def test_the_cost_is_the_exact_rational():
    """Δ²/(2(σ² − 9/4)), with σ the very number that the noise gets."""
    assert gaussian_rho(6, 3.5) == Fraction(3, 10)
    assert gaussian_rho(6, 4.1) == 3 / (Fraction(4.1) ** 2 - ROUNDING) != 3 / (Fraction(41, 10) ** 2 - ROUNDING)


def error_of_rounding(variance: float) -> float:
    """The e of docs/accounting.md: how far the sum of exp(-(z-x)²/2r²) over the integers is from its integral."""
    return 2 * math.fsum(math.exp(-2 * math.pi**2 * variance * k * k) for k in range(1, 20))


def test_the_slack_covers_as_many_numbers_as_a_ledger_can_hold():
    """Twice the logarithm of the factor of all numbers together is below the slack; smaller rounding would not do."""

    def needed(variance: float) -> float:
        e = error_of_rounding(variance)
        return 2 * NUMBERS * (math.log1p(e) - math.log1p(-e))

    assert needed(float(ROUNDING)) < 4.4e-9 < SLACK
    assert needed(2.0) > SLACK
    assert MAX_CELLS * MOST_RELEASES <= NUMBERS


@pytest.mark.parametrize("variance", [0.16, 0.25, 0.4, 0.6])
@pytest.mark.parametrize("scale", [1.0, 1.7, 4.0])
def test_rounding_a_continuous_draw_at_random_gives_the_discrete_gaussian(variance: float, scale: float):
    """Within the factor of the proof, seen where the factor is not yet 1; half the factor would be too little."""
    e = error_of_rounding(variance)
    x = np.arange(-12 * scale, 12 * scale, 0.002)
    integers = np.arange(-math.ceil(4 * scale), math.ceil(4 * scale) + 1)
    near = np.arange(-math.ceil(12 * scale) - 12, math.ceil(12 * scale) + 13)
    sums = np.exp(-((near[:, None] - x) ** 2) / (2 * variance)).sum(axis=0)
    assert np.all(np.abs(sums / math.sqrt(2 * math.pi * variance) - 1) <= e * (1 + 1e-6))
    assert np.abs(sums / math.sqrt(2 * math.pi * variance) - 1).max() > e / 2
    left = scale**2 - variance
    density = np.exp(-(x**2) / (2 * left)) / math.sqrt(2 * math.pi * left)
    rounded = (density * np.exp(-((integers[:, None] - x) ** 2) / (2 * variance)) / sums).sum(axis=1) * 0.002
    discrete = np.exp(log_chances(scale, 0, near[-1]))[near.size // 2 + integers]
    ratio = rounded / discrete
    assert (1 - e) / (1 + e) - 1e-9 <= ratio.min() <= ratio.max() <= (1 + e) / (1 - e) + 1e-9
