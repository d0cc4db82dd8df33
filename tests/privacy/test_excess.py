"""The books of an exchange agree with counting anew."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from threadpoolctl import threadpool_limits

from shoal.privacy.excess import Excess
from shoal.privacy.mixture import Mixture

SIZES = (6, 4, 8, 3)
RECORDS = 300


def weigh(expected: np.ndarray) -> np.ndarray:
    """Any weights that differ."""
    return 1 / (expected + np.float32(2))


@pytest.fixture(params=[2, 3, 4])
def length(request: pytest.FixtureRequest) -> int:
    """How many attributes the sets have."""
    return request.param


@pytest.fixture
def model(tools) -> Mixture:
    """A random mixture."""
    random = np.random.default_rng(1)
    shares = np.concatenate([random.dirichlet(np.full(size, 0.5), 20).T for size in SIZES])
    return Mixture(tools.small_domain(SIZES), RECORDS, shares.astype(np.float32))


@pytest.fixture
def rows() -> np.ndarray:
    """Random records."""
    return np.random.default_rng(2).integers(0, SIZES, (RECORDS, len(SIZES)))


def distance(rows: np.ndarray, model: Mixture, length: int) -> float:
    """Weighted squared distance of all counts from the model's, counted one by one."""
    total = 0.0
    for attributes in combinations(range(len(SIZES)), length):
        expected = model.expected_counts(attributes)
        table = np.zeros(expected.shape)
        np.add.at(table, tuple(rows[:, attributes].T), 1)
        total += float(((table - expected) ** 2 * weigh(expected)).sum())
    return total


def exchanged(rows: np.ndarray, one: int, other: int, attribute: int) -> np.ndarray:
    """The records after an exchange."""
    changed = rows.copy()
    changed[[one, other], attribute] = rows[[other, one], attribute]
    return changed


def test_the_excess_is_that_of_counting(rows, model, length):
    """Count by count, in the order of the sets."""
    counted = []
    for attributes in combinations(range(len(SIZES)), length):
        table = -model.expected_counts(attributes)
        np.add.at(table, tuple(rows[:, attributes].T), 1)
        counted.append(table.ravel())
    assert np.allclose(Excess(rows, model, length, weigh).excess, np.concatenate(counted), atol=1e-4)


def test_the_change_is_that_of_counting_anew(rows, model, length):
    """For one exchange of every attribute."""
    excess = Excess(rows, model, length, weigh)
    for attribute in range(len(SIZES)):
        one = 7 * attribute
        other = int(np.flatnonzero(rows[:, attribute] != rows[one, attribute])[attribute])
        told = excess.change(rows, np.array([one]), np.array([other]), attribute)[0]
        counted = distance(exchanged(rows, one, other, attribute), model, length) - distance(rows, model, length)
        assert told == pytest.approx(counted, abs=1e-2)


def test_the_books_are_kept_right(rows, model, length):
    """After many exchanges at once the excess is that of the records as they are then."""
    excess = Excess(rows, model, length, weigh)
    one, other = np.random.default_rng(3).permutation(RECORDS)[:200].reshape(2, -1)
    for attribute in range(len(SIZES)):
        excess.exchange(rows, one, other, attribute)
        rows[one, attribute], rows[other, attribute] = rows[other, attribute], rows[one, attribute]
    assert np.allclose(excess.excess, Excess(rows, model, length, weigh).excess, atol=1e-3)


def test_the_number_of_threads_changes_nothing(tools):
    """To the last digit: an exchange that hangs on it would be made on one machine and not on another."""
    random, sizes = np.random.default_rng(1), (21, 101, 78)
    shares = np.concatenate([random.dirichlet(np.ones(size), 1_250).T for size in sizes])
    model = Mixture(tools.small_domain(sizes), 5_000, shares.astype(np.float32))
    rows, found = random.integers(0, sizes, (5_000, 3)), []
    for threads in (1, 2, 5):
        with threadpool_limits(threads, user_api="blas"):
            found.append([Excess(rows, model, k, weigh).expected for k in (2, 3)])
    for pairs, triples in found[1:]:
        assert np.array_equal(pairs, found[0][0])
        assert np.array_equal(triples, found[0][1])


def test_what_is_expected_of_a_record(rows, model, length):
    """The model's count of its values."""
    excess = Excess(rows, model, length, weigh)
    for attributes in combinations(range(len(SIZES)), length):
        wanted = model.expected_counts(attributes)[tuple(rows[:, attributes].T)]
        assert np.allclose(excess.expected_of(rows.T, attributes), wanted, rtol=1e-4)
