"""The audit's fast sampler draws the same distribution as OpenDP, by proof and by test (T-01, T-03)."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from scipy.stats import chi2, chi2_contingency
from tests.audit import sampler

from shoal.privacy import noise

SCALES = (0.5, 2.0, 10.0, 50.0)
QUICK, LONG = 20_000, 200_000
LEAST_P = 1e-4
"""A right sampler fails one of the twenty tests of this file in five hundred runs, were they not seeded."""
PRECISION = 220
"""Bits of the reference probabilities."""


def negative_exponential(x: Fraction) -> Fraction:
    """exp(-x), at most 2⁻²⁰⁰ off: Taylor's series after halving x until it is below 1/2, in fixed-point rationals."""
    halvings = max(0, math.ceil(math.log2(float(x) + 1)) + 1)
    small, term, total, k = x / 2**halvings, Fraction(1), Fraction(0), 0
    while abs(term) > Fraction(1, 2 ** (PRECISION + 30)):
        total += term
        k += 1
        term = cut(term * -small / k)
    for _ in range(halvings):
        total = cut(total * total)
    return total


def cut(x: Fraction) -> Fraction:
    """Rounded to 2⁻²⁶⁰, to keep the rationals short."""
    return Fraction(round(x * 2 ** (PRECISION + 40)), 2 ** (PRECISION + 40))


@pytest.mark.parametrize("scale", [*SCALES, 1 / 3, 7.77])
def test_the_table_is_within_two_to_the_minus_sixty_of_the_discrete_gaussian(scale: float):
    """Its total variation distance, worked out with other arithmetic (Taylor's series), keeps its bound."""
    made = sampler.table(scale)
    assert made.distance < 2**-60
    steps = np.diff([0, *made.thresholds, 2**sampler.BITS])
    drawn = {k: Fraction(int(s), 2**sampler.BITS) for k, s in enumerate(steps, -made.width)}
    beyond = range(-made.width - 30, made.width + 31)
    weights = {k: negative_exponential(Fraction(k * k) / (2 * Fraction(scale) ** 2)) for k in {abs(k) for k in beyond}}
    total = sum(weights[abs(k)] for k in beyond)
    distance = sum(abs(weights[abs(k)] / total - drawn.get(k, 0)) for k in beyond) / 2
    assert float(distance) <= made.distance + 2.0**-180


def test_the_words_after_the_first_decide_ties():
    """Where the first 64 bits equal those of a threshold, the other 64 decide, as in one comparison of 128 bits."""
    made = sampler.table(2.0)
    for threshold in made.thresholds[:: len(made.thresholds) // 9]:
        for uniform in (threshold - 1, threshold):
            expected = sum(t <= uniform for t in made.thresholds) - made.width
            assert made.draw(1, Scripted(uniform >> 64, uniform & (2**64 - 1)))[0] == expected


class Scripted:
    """Stands in for a generator: gives the words that it was told to."""

    def __init__(self, *words: int) -> None:
        self._words = list(words)

    def integers(self, *_: object, **__: object) -> np.ndarray:
        """The next word."""
        return np.array([self._words.pop(0)], np.uint64)


def binned(draws: np.ndarray, scale: float, probabilities: dict[int, float]) -> tuple[np.ndarray, np.ndarray]:
    """Observed and expected numbers of draws of each integer; the tails are joined, each side by itself."""
    reach = max(1, math.ceil(min(4.0, math.sqrt(2 * math.log(len(draws) / 60 / scale))) * scale))
    clipped = draws.clip(-reach, reach) + reach
    expected = np.zeros(2 * reach + 1)
    for k, p in probabilities.items():
        expected[min(max(k, -reach), reach) + reach] += p * len(draws)
    return np.bincount(clipped, minlength=2 * reach + 1), expected


def exact(scale: float) -> dict[int, float]:
    """The probabilities of the discrete Gaussian."""
    width = math.ceil(14 * scale)
    weights = {k: math.exp(-k * k / (2 * scale**2)) for k in range(-width, width + 1)}
    total = math.fsum(weights.values())
    return {k: w / total for k, w in weights.items()}


def p_value(draws: np.ndarray, scale: float) -> float:
    """How likely draws this far from the discrete Gaussian are, by chi-square on single integers."""
    observed, expected = binned(draws, scale, exact(scale))
    return float(chi2.sf(((observed - expected) ** 2 / expected).sum(), len(expected) - 1))


def fast(scale: float, draws: int) -> np.ndarray:
    """The audit's noise, as an audit draws it."""
    with sampler.audit_noise(np.random.default_rng(20)):
        return noise.add_discrete_gaussian(np.zeros(draws, np.int64), scale=scale)


def from_opendp(scale: float, draws: int) -> np.ndarray:
    """The noise of real releases."""
    return noise.add_discrete_gaussian(np.zeros(draws, np.int64), scale=scale)


def p_of_the_same(one: np.ndarray, other: np.ndarray, scale: float) -> float:
    """How likely two samples this far apart are if they have the same distribution."""
    counts = np.stack([binned(draws, scale, {})[0] for draws in (one, other)])
    return float(chi2_contingency(counts[:, counts.sum(axis=0) > 0]).pvalue)


@pytest.mark.parametrize("scale", SCALES)
def test_the_draws_follow_the_discrete_gaussian(scale: float):
    """200,000 draws."""
    assert p_value(fast(scale, LONG), scale) >= LEAST_P


@pytest.mark.parametrize("scale", SCALES)
def test_the_draws_are_like_opendps(scale: float):
    """20,000 draws of each."""
    assert p_of_the_same(fast(scale, QUICK), from_opendp(scale, QUICK), scale) >= LEAST_P


@pytest.mark.statistics
@pytest.mark.audit
@pytest.mark.parametrize("scale", SCALES)
def test_both_follow_the_discrete_gaussian_and_one_another_in_many_draws(scale: float):
    """200,000 draws of each, both against the exact probabilities and against one another."""
    ours, theirs = fast(scale, LONG), from_opendp(scale, LONG)
    assert p_value(ours, scale) >= LEAST_P
    assert p_value(theirs, scale) >= LEAST_P
    assert p_of_the_same(ours, theirs, scale) >= LEAST_P


@pytest.mark.parametrize("scale", SCALES)
def test_a_table_of_a_scale_that_is_off_is_noticed(scale: float):
    """Twin: drawn at a scale that is two percent too small."""
    assert p_value(fast(scale * 0.98, LONG), scale) < LEAST_P
    assert p_of_the_same(fast(scale * 0.96, LONG), fast(scale, LONG), scale) < LEAST_P


@pytest.mark.parametrize("scale", [2.0, 10.0])
def test_draws_do_not_depend_on_their_neighbours(scale: float):
    """Nor do the draws of one call on those of the next: uncorrelated at the first three distances."""
    with sampler.audit_noise(np.random.default_rng(21)):
        calls = [noise.add_discrete_gaussian(np.zeros(50, np.int64), scale=scale) for _ in range(2_000)]
    draws = np.concatenate(calls).astype(float)
    limit = 4.5 / math.sqrt(len(draws))
    assert all(abs(np.corrcoef(draws[:-lag], draws[lag:])[0, 1]) < limit for lag in (1, 2, 3))


def test_outside_an_audit_the_noise_is_opendps():
    """The swap ends with the context."""
    before = noise.add_discrete_gaussian
    with sampler.audit_noise(np.random.default_rng(0)):
        assert noise.add_discrete_gaussian is not before
    assert noise.add_discrete_gaussian is before
    with pytest.raises(ValueError, match="positive"):
        sampler.table(0.0)
