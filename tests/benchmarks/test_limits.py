"""The limits that stand in the tables."""

import math
from itertools import combinations

import numpy as np
import pytest
from benchmarks.engine.evaluate import Records
from benchmarks.engine.limits import bootstrap, cell_deviations, independent, unbiased_counts

from shoal.privacy.accountant import rho_for

SIZES = (2, 3, 4)


def table(rows: int = 500) -> Records:
    """A small table with dependent columns."""
    random = np.random.default_rng(1)
    first = random.integers(2, size=rows)
    codes = np.column_stack([first, first + random.integers(2, size=rows), random.integers(4, size=rows)])
    return Records(codes, tuple(tuple(f"v{i}" for i in range(size)) for size in SIZES))


def test_one_column_alone_gets_the_error_of_the_gaussian_mechanism() -> None:
    """For a single column no linear plan beats noise on its counts, and the best one is as good."""
    for size in (2, 5):
        found = cell_deviations((size,), 0.1, 1, power=0.0)[0,]
        assert found == pytest.approx(math.sqrt(1 / (2 * 0.1)))


def test_more_budget_means_less_noise_in_proportion() -> None:
    """Four times the budget halves every deviation."""
    few, many = (cell_deviations(SIZES, rho, 3, power=0.5) for rho in (0.1, 0.4))
    assert few.keys() == {c for k in (1, 2, 3) for c in combinations(range(3), k)}
    for columns, deviation in few.items():
        assert many[columns] == pytest.approx(deviation / 2)


def test_the_expected_errors_are_those_of_drawn_noise() -> None:
    """The closed forms agree with a mean over drawn noise, of plain counts and of counts cut at zero."""
    truth, epsilon = table(), 0.03
    plain, cut = unbiased_counts(truth, epsilon, 1e-6, length=1)
    counts = [np.bincount(truth.codes[:, j], minlength=size) for j, size in enumerate(SIZES)]
    candidates = []
    for power in (0.0, 0.25, 0.5, 0.75):
        deviations = cell_deviations(SIZES, float(rho_for(epsilon, 1e-6)), 1, power=power)
        random = np.random.default_rng(2)
        both = []
        for j, exact in enumerate(counts):
            true = exact[exact >= 10]
            noisy = true + random.normal(0, deviations[j,], (100_000, len(true)))
            both.append([np.abs(noisy - true).mean(axis=0) / true, np.abs(noisy.clip(0) - true).mean(axis=0) / true])
        candidates.append([np.concatenate([one[form] for one in both]).mean() for form in (0, 1)])
    assert plain[1]["mre"] == pytest.approx(min(c[0] for c in candidates), rel=0.02)
    assert cut[1]["mre"] == pytest.approx(min(c[1] for c in candidates), rel=0.02)
    assert cut[1]["mre"] < plain[1]["mre"]


def test_independent_columns_keep_the_single_counts() -> None:
    """Shuffling columns keeps each column's counts and breaks what joins them."""
    truth = table()
    made = independent(truth, seed=0)
    for j in range(3):
        assert sorted(made.codes[:, j]) == sorted(truth.codes[:, j])
    assert not np.array_equal(made.codes, truth.codes)


def test_a_bootstrap_has_only_true_records() -> None:
    """Every record of a resample is a true one, and not every true one is drawn once."""
    truth = table()
    made = bootstrap(truth, seed=0)
    assert {tuple(row) for row in made.codes} <= {tuple(row) for row in truth.codes}
    assert len(made.codes) == len(truth.codes)
    assert sorted(map(tuple, made.codes)) != sorted(map(tuple, truth.codes))
