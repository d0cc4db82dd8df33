"""The residual basis takes marginals apart and puts them together again."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.privacy.residual import (
    cell_variance,
    integer_query,
    interaction,
    reconstruct,
    residual_share,
    squared_sensitivity,
    subsets,
    to_residual,
)

sizes = st.lists(st.integers(1, 5), min_size=1, max_size=3).map(tuple)


def _residuals(table: np.ndarray) -> dict[tuple[int, ...], np.ndarray]:
    """Residuals of every set of attributes of a contingency table."""
    everything = range(table.ndim)
    return {
        part: to_residual(integer_query(table.sum(axis=tuple(i for i in everything if i not in part))))
        for part in subsets(tuple(everything))
    }


@given(sizes=sizes, seed=st.integers(0, 2**32 - 1))
@settings(max_examples=150, deadline=None)
def test_residuals_without_noise_give_back_the_marginals(sizes: tuple[int, ...], seed: int):
    """Every marginal of a table is the sum of its residuals, attributes of one value included."""
    table = np.random.default_rng(seed).integers(0, 50, sizes)
    residuals = _residuals(table)
    for k in range(len(sizes) + 1):
        for attributes in combinations(range(len(sizes)), k):
            exact = table.sum(axis=tuple(i for i in range(len(sizes)) if i not in attributes))
            assert np.allclose(reconstruct(attributes, residuals, sizes), exact, atol=1e-8)


@given(sizes=sizes, seed=st.integers(0, 2**32 - 1))
@settings(max_examples=100, deadline=None)
def test_the_integer_query_is_the_product_of_matrices(sizes: tuple[int, ...], seed: int):
    """It equals ⊗(nᵢI − J) written out, and its columns have the stated squared norm."""
    table = np.random.default_rng(seed).integers(0, 50, sizes)
    matrix = np.ones((1, 1), np.int64)
    for n in sizes:
        matrix = np.kron(matrix, n * np.eye(n, dtype=np.int64) - 1)
    assert np.array_equal(integer_query(table).ravel(), matrix @ table.ravel())
    assert set((matrix**2).sum(axis=0).tolist()) == {squared_sensitivity(sizes)}


@given(sizes=sizes, seed=st.integers(0, 2**32 - 1))
@settings(max_examples=50, deadline=None)
def test_residuals_sum_to_zero_along_every_attribute(sizes: tuple[int, ...], seed: int):
    """Noise outside the residual space is thrown away."""
    residual = to_residual(np.random.default_rng(seed).integers(-900, 900, sizes))
    for axis in range(len(sizes)):
        assert np.allclose(residual.sum(axis=axis), 0)


@given(sizes=st.lists(st.integers(1, 4), min_size=2, max_size=3).map(tuple), seed=st.integers(0, 2**32 - 1))
@settings(max_examples=40, deadline=None)
def test_the_cell_variance_is_that_of_the_reconstruction(sizes: tuple[int, ...], seed: int):
    """The closed form equals the variance that follows from the reconstruction, written out as a matrix."""
    attributes = tuple(range(len(sizes)))
    parts = [part for part in subsets(attributes) if all(sizes[i] > 1 for i in part)]
    sigma = dict(zip(parts, np.random.default_rng(seed).uniform(0.5, 3, len(parts)), strict=True))
    variance = np.zeros(sizes)
    for part in parts:
        shape = [sizes[i] for i in part]
        for cell in range(math.prod(shape)):
            unit = np.zeros(math.prod(shape))
            unit[cell] = 1.0
            noise = {other: np.zeros([sizes[i] for i in other]) for other in parts}
            # σ of the integer query is ∏nᵢ times that of the residual
            noise[part] = to_residual((unit * math.prod(shape)).astype(np.int64).reshape(shape))
            variance += (sigma[part] * reconstruct(attributes, noise, sizes)) ** 2
    stated = cell_variance(attributes, {part: s**2 for part, s in sigma.items()}, sizes)
    assert np.allclose(variance, stated)


@pytest.mark.parametrize(("records", "expected"), [(1, 2 * 6), (2, 4 * 2 * 6)])
def test_the_sensitivity_grows_with_the_square_of_the_records(records: int, expected: int):
    """Two records of one person in one cell count twice, so four times when squared."""
    assert squared_sensitivity((2, 3), records) == expected


def test_the_share_of_a_residual():
    """∏(1 − 1/n), and one for the number of records."""
    assert residual_share((), (2, 4)) == 1
    assert residual_share((0, 1), (2, 4)) == pytest.approx(1 / 2 * 3 / 4)


def test_the_subsets_are_all_of_them():
    """The empty set and the set itself are among them."""
    assert list(subsets((1, 4))) == [(), (1,), (4,), (1, 4)]


@given(sizes=sizes, seed=st.integers(0, 2**32 - 1))
@settings(max_examples=100, deadline=None)
def test_what_joins_all_attributes_has_no_margins_and_is_all_that_is_left(sizes: tuple[int, ...], seed: int):
    """Margins may be added to a table without changing it; taken twice it stays as it is."""
    random = np.random.default_rng(seed)
    table = random.normal(0, 10, sizes)
    found = interaction(table)
    for axis in range(len(sizes)):
        assert np.allclose(found.sum(axis=axis), 0)
        margin = random.normal(0, 10, [1 if i == axis else n for i, n in enumerate(sizes)])
        assert np.allclose(interaction(table + margin), found)
    assert np.allclose(interaction(found), found)


def test_of_even_noise_the_stated_share_joins_all_attributes():
    """Its variance in every cell, over many draws."""
    drawn = np.random.default_rng(1).normal(0, 1, (20_000, 2, 3, 4))
    left = np.stack([interaction(table) for table in drawn]).var(axis=0)
    assert np.allclose(left, residual_share((0, 1, 2), (2, 3, 4)), rtol=0.06)
