"""The noise follows the discrete Gaussian, and the test that says so would notice if it did not (T-01).

A right sampler fails with probability 1e-4 a test: about one run in a thousand for all the tests of this file.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from scipy.stats import chi2

from shoal.privacy import noise

SCALES = (0.5, 2.0, 10.0, 50.0)
QUICK, LONG = 20_000, 200_000
LEAST_P = 1e-4
LEAST_EXPECTED = 20.0
BINS = 41


def mass(scale: float, width: int) -> np.ndarray:
    """The discrete Gaussian's exact probabilities of -width, ..., width."""
    weights = np.exp(-(np.arange(-width, width + 1) ** 2) / (2 * scale**2))
    return weights / weights.sum()


def p_value(draws: np.ndarray, scale: float) -> float:
    """How likely draws this far from the discrete Gaussian of parameter `scale` are, by chi-square.

    Zero is a bin of its own, so that noise left out now and then is seen; the other integers, each sign by itself, are
    joined until about `BINS` bins remain and none expects fewer than `LEAST_EXPECTED` draws. Towards the tails the bins
    get smaller, so that a cut tail is seen.
    """
    width = int(max(12 * scale, np.abs(draws).max())) + 5
    expected = mass(scale, width) * len(draws)
    observed = np.bincount(draws + width, minlength=2 * width + 1)
    bins = np.zeros(2 * width + 1, int)
    for side in (np.arange(width - 1, -1, -1), np.arange(width + 1, 2 * width + 1)):
        bins[side] = bins.max() + 1 + _joined(expected[side], len(draws) / BINS)
    want, got = (np.bincount(bins, weights=x) for x in (expected, observed))
    return float(chi2.sf(((got - want) ** 2 / want).sum(), len(want) - 1))


def _joined(expected: np.ndarray, full: float) -> np.ndarray:
    """Number of the bin of each integer, going outwards. The far tail joins the last bin."""
    bins, filled, number = np.zeros(len(expected), int), 0.0, 0
    tail = expected[::-1].cumsum()[::-1]
    for i, count in enumerate(expected):
        if filled >= max(min(full, tail[i]), LEAST_EXPECTED) and tail[i] >= LEAST_EXPECTED:
            number, filled = number + 1, 0.0
        bins[i] = number
        filled += count
    return bins


def shoal(scale: float, draws: int) -> np.ndarray:
    """The noise as the door draws it."""
    return noise.add_discrete_gaussian(np.zeros(draws, np.int64), scale=scale)


def planted(scale: float, draws: int) -> np.ndarray:
    """A right sampler of another make (NumPy), from which the planted faults are made."""
    width = int(12 * scale) + 5
    chance = np.random.default_rng(7)
    return chance.choice(np.arange(-width, width + 1), size=draws, p=mass(scale, width))


def narrow(share: float) -> Callable[[float, int], np.ndarray]:
    """The fault of a scale that is too small by `share`."""
    return lambda scale, draws: planted(scale * (1 - share), draws)


def zero_inflated(scale: float, draws: int) -> np.ndarray:
    """The fault of a path on which one draw in a hundred gets no noise."""
    return planted(scale, draws) * (np.random.default_rng(8).random(draws) >= 0.01)


def clamped(scale: float, draws: int) -> np.ndarray:
    """The fault of noise cut at three standard deviations."""
    cut = int(3 * scale)
    return planted(scale, draws).clip(-cut, cut)


@pytest.mark.parametrize("scale", SCALES)
def test_the_noise_follows_the_discrete_gaussian(scale: float):
    """The draws fit the exact distribution."""
    assert p_value(shoal(scale, QUICK), scale) >= LEAST_P


@pytest.mark.parametrize("scale", SCALES)
def test_the_test_accepts_a_right_sampler_of_another_make(scale: float):
    """No fault is seen where there is none."""
    assert p_value(planted(scale, LONG), scale) >= LEAST_P


@pytest.mark.parametrize("scale", SCALES)
def test_noise_that_is_six_percent_too_narrow_is_noticed(scale: float):
    """Twin of the quick test."""
    assert p_value(narrow(0.06)(scale, QUICK), scale) < LEAST_P


@pytest.mark.parametrize("scale", SCALES)
def test_noise_that_is_two_percent_too_narrow_is_noticed_in_many_draws(scale: float):
    """Twin of the long test."""
    assert p_value(narrow(0.02)(scale, LONG), scale) < LEAST_P


@pytest.mark.parametrize(("scale", "draws"), [(2.0, LONG), (10.0, LONG), (50.0, QUICK)])
def test_noise_left_out_once_in_a_hundred_is_noticed(scale: float, draws: int):
    """Twin: zeros that should not be there. At scale 0.5 four draws in five are zero anyway."""
    assert p_value(zero_inflated(scale, draws), scale) < LEAST_P


@pytest.mark.parametrize("scale", [2.0, 10.0, 50.0])
def test_clamped_noise_is_noticed(scale: float):
    """Twin: no draw beyond three standard deviations."""
    assert p_value(clamped(scale, LONG), scale) < LEAST_P


@pytest.mark.parametrize("scale", [2.0, 10.0, 50.0])
def test_draws_do_not_depend_on_their_neighbours(scale: float):
    """The draws of one call are uncorrelated, at the first three distances."""
    draws = shoal(scale, QUICK).astype(float)
    limit = 4.5 / np.sqrt(QUICK)  # passed by chance once in 150,000 times
    assert all(abs(np.corrcoef(draws[:-lag], draws[lag:])[0, 1]) < limit for lag in (1, 2, 3))


@pytest.mark.statistics
@pytest.mark.parametrize("scale", SCALES)
def test_the_noise_follows_the_discrete_gaussian_in_many_draws(scale: float):
    """The long form, which would see a scale that is two percent off."""
    assert p_value(shoal(scale, LONG), scale) >= LEAST_P
