"""The coverage of intervals by class, checked against counting by hand."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from benchmarks.engine.intervals import Class, classes, summary, true_counts

from shoal.privacy.casetable import CaseTable
from shoal.privacy.combinations import Combinations
from shoal.privacy.domain import Attribute, Domain


def test_true_counts_are_those_of_the_records():
    """Of every combination, whatever its attributes."""
    domain = Domain(tuple(Attribute(n, values, values) for n, values in (("a", ("x", "y")), ("b", ("p", "q", "r")))))
    rows = np.random.default_rng(0).integers(0, [2, 3], (500, 2)).astype(np.uint16)
    ids = np.array([[a, 2 + b] for a, b in product(range(2), range(3))], np.uint32)
    nothing = np.zeros(len(ids), np.int64)
    found = true_counts(Combinations(ids, nothing, nothing, nothing), CaseTable.from_rows(domain, rows))
    assert found.tolist() == [int(((rows[:, 0] == a) & (rows[:, 1] == b - 2)).sum()) for a, b in ids.tolist()]


def test_classes_tell_coverage_and_width_by_size_of_the_true_count():
    """One for all of at least ten, then one a size; what is smaller is in none."""
    true = np.array([5, 10, 20, 60, 90])
    count = np.array([5, 13, 17, 66, 90])
    half = np.array([0, 2, 4, 6, 8])
    found = Combinations(np.arange(5, dtype=np.uint32)[:, None], count, count - half, count + half)
    every, small, middle, large = classes([(found, true)])
    assert (every.combinations, small.combinations, middle.combinations, large.combinations) == (4, 2, 2, 0)
    assert (every.coverage, small.coverage, middle.coverage) == (0.75, 0.5, 1.0)
    assert small.width == pytest.approx((4 + 8) / 2 / 3)
    assert middle.width == pytest.approx((12 + 16) / 2 / 18**0.5)


def test_draws_are_pooled():
    """Coverage and width are those of the combinations of all draws; their number is that of one."""
    true, ids = np.array([20, 30]), np.arange(2, dtype=np.uint32)[:, None]
    draws = [(Combinations(ids, true + off, true + off - 2, true + off + 2), true) for off in (1, 3, 3, 1)]
    every = classes(draws)[0]
    assert (every.coverage, every.combinations) == (0.5, 2)
    assert every.width == pytest.approx(4 / 5**0.5)


def test_the_summary_counts_classes_that_are_large_enough():
    """Those of fewer than ten combinations are left out."""
    found = [Class(0.92, 3, 50), Class(0.8, 2, 50), Class(0.97, 4, 50), Class(0.1, 9, 9)]
    assert summary({2: found}).splitlines()[-1] == "| 2 | 3 | 1 | 1 | 1 | 1 | 3.0 |"
