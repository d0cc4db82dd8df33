"""The value that a release is made from refuses what contradicts itself."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.privacy.combinations import Combinations, CountTable, rows_ascend
from shoal.releases.describe.content import ReleaseContent


def table(ids: list[list[int]], counts: list[int] | None = None) -> Combinations:
    """Combinations with these ids."""
    numbers = np.array(counts or [5] * len(ids), np.int64)
    return Combinations(np.array(ids, np.uint32), numbers, numbers, numbers)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=6))
def test_rows_ascend_as_tuples_do(rows: list[tuple[int, int]]):
    """Rows of ids are in order exactly when they are as tuples."""
    ids = np.array(rows, np.uint32).reshape(len(rows), 2)
    assert rows_ascend(ids) == all(a < b for a, b in pairwise(rows))


@pytest.mark.parametrize("ids", [[[2], [1]], [[1], [1]], [[3, 1]], [[1, 1]]])
def test_combinations_out_of_order_are_refused(ids: list[list[int]]):
    """Combinations that are unsorted or doubled are refused."""
    with pytest.raises(ValueError, match="sorted"):
        table(ids)


@pytest.mark.parametrize(("low", "count", "high"), [(-1, 0, 1), (3, 2, 4), (1, 5, 4)])
def test_a_count_outside_its_interval_is_refused(low: int, count: int, high: int):
    """A count lies within its interval, and not below zero."""
    with pytest.raises(ValueError, match="interval"):
        Combinations(np.array([[1]], np.uint32), np.array([count]), np.array([low]), np.array([high]))


def test_a_count_beyond_32_bits_is_refused():
    """The explorer's format holds counts below 2^32 only."""
    with pytest.raises(ValueError, match="too large"):
        table([[1]], [2**32])


def test_tables_stand_at_their_length():
    """The first table holds combinations of length 1, the second of length 2."""
    with pytest.raises(ValueError, match="length 2"):
        CountTable((table([[1]]), table([[2]])))


def test_codes_outside_the_domain_are_refused(content: ReleaseContent):
    """A synthetic record can't hold a value that the domain does not have."""
    codes = content.codes.copy()
    codes[0, 0] = 3
    with pytest.raises(ValueError, match="outside the domain"):
        replace(content, codes=codes)


def test_a_wrong_number_of_records_is_refused(content: ReleaseContent):
    """There are as many synthetic records as the noisy number of cases."""
    with pytest.raises(ValueError, match="shape"):
        replace(content, records=content.records + 1)


@pytest.mark.parametrize("ids", [[[2, 8]], [[0, 1]], [[0, 99]]])
def test_combinations_of_unreported_values_are_refused(content: ReleaseContent, ids: list[list[int]]):
    """A combination holds reported values of different columns only."""
    single, _, triples = content.counts.lengths
    with pytest.raises(ValueError, match="combination of length 2"):
        replace(content, counts=CountTable((single, table(ids), triples)))


def test_the_reporting_length_is_kept(content: ReleaseContent):
    """There is a table for each length up to the reporting length, and none beyond."""
    with pytest.raises(ValueError, match="reporting length"):
        replace(content, counts=CountTable(content.counts.lengths[:2]))


def test_a_count_of_cases_outside_its_interval_is_refused(content: ReleaseContent):
    """The number of cases lies within its own interval."""
    with pytest.raises(ValueError, match="outside its interval"):
        replace(content, guarantee={**content.guarantee, "records_low": content.records + 1})


def test_columns_follow_the_domain(content: ReleaseContent):
    """Columns in another order than the domain's are refused."""
    with pytest.raises(ValueError, match="follow the domain"):
        replace(content, columns=content.columns[::-1])


def test_columns_follow_the_description(content: ReleaseContent):
    """A description with other attributes than the columns is refused."""
    text = content.description
    other = text.model_copy(update={"attributes": text.attributes[::-1]})
    with pytest.raises(ValueError, match="attributes of the description"):
        replace(content, description=other)


@pytest.mark.parametrize("text", ["a;b", "a:b", "a\nb"])
def test_values_that_would_break_a_key_are_refused(content: ReleaseContent, text: str):
    """Reported values hold neither the characters of a key nor control characters."""
    first, *others = content.domain.attributes
    changed = replace(first, values=(text, "Male", ""), reported=(text, "Male"))
    with pytest.raises(ValueError, match="holds a"):
        replace(content, domain=replace(content.domain, attributes=(changed, *others)))
