"""The measures of the engine benchmark."""

from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from benchmarks.engine import evaluate
from benchmarks.engine.evaluate import Counts, Records, compare_counts, compare_records
from hypothesis import given, settings
from hypothesis import strategies as st

VALUES = (("1", "0", ""), ("a", "b"), ("x", "y", "z", ""))


@st.composite
def records(draw: st.DrawFn) -> Records:
    """Up to 120 records over three small columns."""
    rows = draw(st.integers(1, 120))
    random = np.random.default_rng(draw(st.integers(0, 2**32)))
    codes = np.column_stack([random.integers(len(values), size=rows) ** 2 // len(values) for values in VALUES])
    return Records(codes, VALUES)


def cells(table: Records, columns: tuple[int, ...]) -> Counter[tuple[str, ...]]:
    """The plain way to count a set of columns."""
    return Counter(tuple(VALUES[j][row[j]] for j in columns) for row in table.codes)


def plainly(truth: Records, made: Records, k: int, *, shown: bool) -> dict[str, float]:
    """The measures of one length, cell by cell."""
    errors, shares, lost, rare, kept, distinct, invented = [], [], 0, 0, 0, 0, 0
    for columns in combinations(range(3), k):
        true, synthetic = cells(truth, columns), cells(made, columns)
        for cell in set(true) | set(synthetic):
            if shown and {"", "0"} & set(cell):
                continue
            if true[cell] >= 10:
                errors.append(abs(true[cell] - synthetic[cell]))
                shares.append(errors[-1] / true[cell])
                lost += synthetic[cell] == 0
            elif true[cell]:
                rare, kept = rare + 1, kept + (synthetic[cell] > 0)
            distinct += synthetic[cell] > 0
            invented += synthetic[cell] > 0 and true[cell] == 0
    n = max(len(errors), 1)
    return {
        "mae": sum(errors) / n,
        "mre": sum(shares) / n,
        "lost": lost / n,
        "rare_kept": kept / max(rare, 1),
        "invented": invented / max(distinct, 1),
        "cells": len(errors),
    }


@pytest.mark.parametrize("dense", [8_000_000, 1])
@settings(max_examples=30)
@given(truth=records(), made=records())
def test_records_agree_with_counting_cell_by_cell(truth: Records, made: Records, dense: int) -> None:
    """Both ways of counting give the measures that plain counting gives, over all cells and over shown ones."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(evaluate, "DENSE_CELLS", dense)
        found = compare_records(truth, made)
    for k in (1, 2, 3):
        for prefix, shown in (("", False), ("shown_", True)):
            for name, figure in plainly(truth, made, k, shown=shown).items():
                assert found[k][prefix + name] == pytest.approx(figure, abs=6e-4), (k, prefix + name)


@settings(max_examples=30)
@given(truth=records(), made=records())
def test_published_counts_agree_with_records_that_hold_them(truth: Records, made: Records) -> None:
    """Counts read off synthetic records have the shown errors of those records."""
    published = {}
    for k in (1, 2, 3):
        rows = [
            (columns, [VALUES[j].index(v) for j, v in zip(columns, cell, strict=True)], count)
            for columns in combinations(range(3), k)
            for cell, count in cells(made, columns).items()
        ]
        parts = [np.array([row[i] for row in rows]).reshape(-1, *([k] * (i < 2))) for i in range(3)]
        published[k] = Counts(parts[0], parts[1], parts[2].astype(float))
    counts, direct = compare_counts(truth, published), compare_records(truth, made)
    for k in (1, 2, 3):
        for name in ("mae", "mre", "lost", "invented", "cells"):
            assert counts[k][name] == pytest.approx(direct[k]["shown_" + name], abs=1e-4), (k, name)


def test_a_count_that_is_missing_counts_as_zero() -> None:
    """Nothing published is an error of the whole, and everything is lost."""
    truth = Records(np.zeros((20, 1), int), (("a", "b"),))
    empty = Counts(np.zeros((0, 1), int), np.zeros((0, 1), int), np.zeros(0))
    found = compare_counts(truth, {1: empty})[1]
    assert (found["mae"], found["mre"], found["lost"], found["reported"]) == (20, 1, 1, 0)


def test_records_over_other_values_are_refused() -> None:
    """A comparison of codes that mean different things is an error, not a figure."""
    codes = np.zeros((3, 1), int)
    with pytest.raises(ValueError, match="different values"):
        compare_records(Records(codes, (("a",),)), Records(codes, (("b",),)))
