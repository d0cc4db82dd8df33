"""The case table counts exactly, and shows nothing of itself."""

from __future__ import annotations

from collections import Counter
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.privacy.casetable import CaseTable


@given(sizes=st.lists(st.integers(1, 4), min_size=1, max_size=4), records=st.integers(0, 30), seed=st.integers(0, 99))
@settings(max_examples=80, deadline=None)
def test_marginals_equal_counting_by_hand(sizes: list[int], records: int, seed: int, tools):
    """Every marginal has the counts of a loop over the records, zeros included."""
    domain = tools.small_domain(sizes)
    rows = tools.random_rows(domain, records, seed)
    table = CaseTable.from_rows(domain, rows)
    for attributes in [(), (0,), tuple(range(len(sizes))), tuple(range(0, len(sizes), 2))]:
        counted = Counter(tuple(row) for row in rows[:, list(attributes)].tolist())
        marginal = table.marginal(attributes)
        assert marginal.dtype == np.int64
        assert marginal.shape == tuple(sizes[i] for i in attributes)
        for cell in product(*(range(sizes[i]) for i in attributes)):
            assert marginal[cell] == counted[cell]


def test_rows_collapse_to_distinct_ones_with_weights(tools):
    """Equal records stand once; the weights add up to the records."""
    domain = tools.small_domain((3, 300))
    rows = np.array([[2, 299], [0, 1], [2, 299], [2, 1]], np.uint16)
    table = CaseTable.from_rows(domain, rows)
    found = dict(zip(map(tuple, table.codes.tolist()), table.weights.tolist(), strict=True))
    assert found == {(2, 299): 2, (0, 1): 1, (2, 1): 1}


@given(seed=st.integers(0, 99))
@settings(max_examples=20, deadline=None)
def test_the_order_of_the_records_does_not_matter(seed: int, tools):
    """A shuffled file gives the same table, so it gives the same request and the same queries."""
    domain = tools.small_domain((3, 2, 4))
    rows = tools.random_rows(domain, 40, seed)
    one, other = (CaseTable.from_rows(domain, r) for r in (rows, np.random.default_rng(seed).permutation(rows)))
    assert np.array_equal(one.codes, other.codes)
    assert np.array_equal(one.weights, other.weights)


def test_its_text_has_no_values(tools):
    """Neither repr nor str show a code or the number of records, so no log can."""
    table = tools.random_table(tools.small_domain((3, 2)), 123, 1)
    assert repr(table) == str(table) == "CaseTable(2 attributes, sensitive)"


def test_large_weights_are_counted_exactly(tools):
    """Counts up to 2⁵³ keep every unit."""
    table = CaseTable(tools.small_domain((2,)), np.array([[0], [1]], np.uint16), np.array([2**53 - 1, 1]))
    assert table.marginal((0,)).tolist() == [2**53 - 1, 1]


@pytest.mark.parametrize(
    ("codes", "weights"),
    [([[0, 0, 0]], [1]), ([[0, 0]], [1, 1]), ([[2, 0]], [1]), ([0, 0], [1, 1])],
    ids=["columns", "weights", "outside", "flat"],
)
def test_a_table_that_does_not_fit_its_domain_is_refused(codes: list, weights: list[int], tools):
    """Wrong shapes and codes outside the domain are refused."""
    with pytest.raises(ValueError, match="code"):
        CaseTable(tools.small_domain((2, 3)), np.array(codes, np.uint16), np.array(weights))
