"""Claimed variances are set right where held-out counts can tell, and left alone where they can't."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from shoal.privacy.adjustment import AS_THEY_ARE, BOUNDS, CAUTION, Evidence, learn_adjustment

COUNT = 20_000


def learnt(true: np.ndarray, claimed: np.ndarray, sizes: np.ndarray, *, noise: float, seed: int = 1) -> np.ndarray:
    """The factors at each size, from errors of a true variance seen beneath noise."""
    random = np.random.default_rng(seed)
    apart = random.normal(0, np.sqrt(true)) + random.normal(0, noise, len(sizes))
    return learn_adjustment(evidence(sizes, claimed, apart**2, noise=noise**2)).at(sizes)


def evidence(
    sizes: np.ndarray, claimed: np.ndarray, squared: np.ndarray, *, noise: float = 0.0, weight: float = 1.0
) -> Evidence:
    """Evidence of cells each of which is a set of its own."""
    ones = np.ones(len(sizes))
    return Evidence(sizes, claimed, squared, noise * ones, weight * ones, np.arange(len(sizes)))


@pytest.fixture
def sizes() -> np.ndarray:
    """Logarithms of counts."""
    return np.random.default_rng(2).uniform(0, 5, COUNT)


@pytest.mark.parametrize("noise", [0.1, 10.0])
def test_each_size_gets_the_factor_that_it_lacks(sizes: np.ndarray, noise: float):
    """Half the claimed variance where counts are small, twice where they are large: found within a tenth."""
    claimed = np.full(COUNT, 100.0)
    true = claimed * np.where(sizes < 2.5, 0.5, 2.0)
    found = learnt(true, claimed, sizes, noise=noise) / CAUTION
    assert found[sizes < 1.5] == pytest.approx(0.5**0.5, rel=0.1)
    assert found[sizes > 3.5] == pytest.approx(2**0.5, rel=0.1)


def test_noise_that_hides_the_errors_leaves_widths_as_they_are(sizes: np.ndarray):
    """Whatever the errors are, and however the noise falls."""
    for seed in range(5):
        found = learnt(np.full(COUNT, 4.0), np.ones(COUNT), sizes, noise=100.0, seed=seed)
        assert found == pytest.approx(CAUTION, rel=0.05)


def test_few_cells_decide_little():
    """Ten cells that are all too good by chance."""
    found = learnt(np.full(10, 0.01), np.ones(10), np.zeros(10), noise=0.1)
    assert 0.7 * CAUTION < found[0] < CAUTION


def test_cells_of_little_weight_are_little_evidence(sizes: np.ndarray):
    """Two hundred of weight .01 that are far off: as if they were two."""
    random, some = np.random.default_rng(3), sizes[:200]
    apart, ones = random.normal(0, 2.0, 200), np.ones(200)
    lightly, fully = (learn_adjustment(evidence(some, ones, apart**2, weight=w)).at(some).max() for w in (0.01, 1.0))
    assert fully > 1.6 * CAUTION
    assert lightly < 1.3 * CAUTION


def test_the_factor_is_bounded(sizes: np.ndarray):
    """A model that is right by far or wrong by far."""
    lowest, highest = (CAUTION * bound**0.5 for bound in BOUNDS)
    assert learnt(np.full(COUNT, 1e-6), np.ones(COUNT), sizes, noise=0.1) == pytest.approx(lowest)
    assert learnt(np.full(COUNT, 1e6), np.ones(COUNT), sizes, noise=0.1) == pytest.approx(highest)


def test_cells_that_do_not_count_and_claims_of_nothing_change_nothing():
    """All weights zero, or a variance of zero claimed: nothing but the caution."""
    two = np.array([1.0, 2.0])
    for claimed, weight in ((two, 0.0), (0 * two, 1.0)):
        found = learn_adjustment(evidence(two, claimed, two, noise=1.0, weight=weight))
        assert found.at(two) == pytest.approx(CAUTION)
    assert AS_THEY_ARE.at(two) == pytest.approx(1.0)


def test_sets_that_differ_among_themselves_are_little_evidence(sizes: np.ndarray):
    """The cells of four sets, three of them right and one not; as sets of their own the same cells decide."""
    random, claimed = np.random.default_rng(4), np.ones(COUNT)
    four = np.arange(COUNT) % 4
    alone = evidence(sizes, claimed, random.normal(0, np.where(four == 0, 3.0, 1.0)) ** 2)
    together = replace(alone, sets=four)
    assert learn_adjustment(alone).at(sizes).min() > 1.6 * CAUTION
    assert learn_adjustment(together).at(sizes).max() < 1.3 * CAUTION


def test_one_set_alone_proves_little_of_the_others(sizes: np.ndarray):
    """A set that holds all cells, or all large counts, and is three times as far off as claimed."""
    random, claimed = np.random.default_rng(6), np.ones(COUNT)
    for sets, far in (
        (np.zeros(COUNT, int), sizes > -1),
        (np.where(sizes > 4, 0, 1 + np.arange(COUNT) % 20), sizes > 4),
    ):
        alone = evidence(sizes, claimed, random.normal(0, np.where(far, 3.0, 1.0)) ** 2)
        found = learn_adjustment(replace(alone, sets=sets)).at(sizes)[far]
        assert found.max() < 1.5 * CAUTION
        assert learn_adjustment(alone).at(sizes)[far].max() > 1.9 * CAUTION


def test_the_surest_way_to_look_decides(sizes: np.ndarray):
    """One way sees errors twice as far as claimed, another way nothing but its noise; in either order."""
    random, claimed = np.random.default_rng(5), np.ones(COUNT)
    clear = evidence(sizes, claimed, random.normal(0, 2.0, COUNT) ** 2)
    hidden = evidence(sizes, claimed, random.normal(0, 50.0, COUNT) ** 2, noise=50.0**2)
    assert learn_adjustment(clear, hidden) == learn_adjustment(hidden, clear) == learn_adjustment(clear)
    assert learn_adjustment(clear).at(sizes) == pytest.approx(2 * CAUTION, rel=0.1)
