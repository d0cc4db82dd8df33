"""Counting: the cells of one set of attributes after another, in several tables at once.

Cells that are empty in all tables are never kept. Where a set has few possible cells they are counted by position,
else by sorting the keys, so that memory stays bounded by the number of rows.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from shoal.evidence.rows import FloatArray, WeightedRows
from shoal.privacy.combinations import Combinations
from shoal.privacy.domain import Domain

IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]

MAX_DENSE = 4_000_000
"""The most possible cells of a set that are counted by position."""
LANES = 4
"""Sums that are kept side by side for each cell. Most rows fall into few cells, and to add to one sum again and again,
each time waiting for the last addition, takes two to three times as long."""
MAX_LANED = 100_000
"""The most possible cells of a set for which that pays."""
MAX_LISTED = 500_000
"""The most sets of one length that are listed in order to choose among them."""
DRAWN = 20_000
"""Sets that are drawn at random where there are more."""
MAX_WORK = 1.2e10
"""The most work for one length, in rows visited: somewhat below a minute on one core of 2020."""
SORTING = 30
"""How much longer a row takes where its key must be sorted."""


def choose_sets(sizes: Sequence[int], length: int, *, rows: int, random: np.random.Generator) -> IntArray:
    """All sets of `length` attributes, or a random sample of them where all would take too long.

    Args:
        sizes: Number of values of each attribute.
        length: How many attributes a set has.
        rows: How many rows must be visited for each set.
        random: Source of the sample.

    Returns:
        One set a row, in ascending order; at least one.
    """
    if math.comb(len(sizes), length) <= MAX_LISTED:
        sets = np.array(list(combinations(range(len(sizes)), length)), np.int64)
        order = random.permutation(len(sets))
    else:
        drawn = random.random((DRAWN, len(sizes)), dtype=np.float32).argpartition(length, axis=1)[:, :length]
        sets = np.unique(np.sort(drawn, axis=1), axis=0).astype(np.int64)
        order = random.permutation(len(sets))
    possible = np.array(sizes, np.float64)[sets].prod(axis=1)
    work = rows + np.where(possible <= MAX_DENSE, 8 * possible, SORTING * rows)
    affordable = np.searchsorted(np.cumsum(work[order]), MAX_WORK, side="right")
    return sets[np.sort(order[: max(1, int(affordable))])]


class CellKeys:
    """The cell of every row, for one set of attributes after another; a common beginning is computed once."""

    def __init__(self, rows: WeightedRows, sizes: Sequence[int]) -> None:
        self._rows, self._sizes = rows, sizes
        self._lanes = np.arange(len(rows), dtype=np.int64) % LANES
        self._done: list[tuple[int, IntArray]] = []

    def of(self, attributes: Sequence[int]) -> IntArray:
        """The cell of every row, and before it, as the slowest digit, the row's lane.

        A cell is the place among all possible combinations, the last attribute running fastest.
        """
        same = 0
        while same < min(len(self._done), len(attributes)) and self._done[same][0] == attributes[same]:
            same += 1
        del self._done[same:]
        for i in attributes[same:]:
            column = self._rows.columns[i]
            before = self._done[-1][1] if self._done else self._lanes
            self._done.append((i, before * self._sizes[i] + column))
        return self._done[-1][1]


class ShownCounts:
    """The protected counts of one length, found by their set of attributes."""

    def __init__(self, table: Combinations, domain: Domain) -> None:
        column = np.repeat(np.arange(len(domain)), domain.sizes)
        sets = column[table.ids]
        codes = table.ids - np.array(domain.offsets)[sets]
        group, cell = np.zeros(len(table), np.int64), np.zeros(len(table), np.int64)
        for position in range(table.ids.shape[1]):
            group = group * len(domain) + sets[:, position]
            cell = cell * np.array(domain.sizes)[sets[:, position]] + codes[:, position]
        order = np.argsort(group, kind="stable")
        self._attributes, self._group, self._table = len(domain), group[order], table
        self._order, self._cell = order, cell[order]

    def of(self, attributes: Sequence[int]) -> tuple[IntArray, IntArray]:
        """Rows of the table that are about `attributes`, and the cell of each."""
        group = 0
        for i in attributes:
            group = group * self._attributes + i
        first, last = np.searchsorted(self._group, [group, group + 1])
        return self._order[first:last], self._cell[first:last]


@dataclass(frozen=True, eq=False)
class Cells:
    """Cells of one or more sets of attributes that are not empty everywhere.

    Args:
        counts: Counts in each table [tables x cells].
        shown: Whether a cell is a combination of reported values only.
        rows: For each cell the row of its protected count, or -1 where none is shown.
        places: For each cell its place among all possible ones of its set, the last attribute running fastest.
    """

    counts: FloatArray
    shown: BoolArray
    rows: IntArray
    places: IntArray


class Counter:
    """Counts the cells of a set of attributes in several tables.

    Args:
        domain: The public domain.
        tables: Rows of each table, each with one or more columns of weights [weights x rows].
        shown: The protected counts of the length at hand, or None.
    """

    def __init__(
        self, domain: Domain, tables: Sequence[tuple[WeightedRows, FloatArray]], shown: ShownCounts | None
    ) -> None:
        self._sizes, self._shown = domain.sizes, shown
        self._keys = [CellKeys(rows, domain.sizes) for rows, _ in tables]
        self._weights = [weights for _, weights in tables]
        self._reported = [np.isin(np.array(a.values), a.reported) for a in domain]

    def cells(self, attributes: Sequence[int]) -> Cells:
        """Count the cells of one set of attributes."""
        possible = math.prod(self._sizes[i] for i in attributes)
        keys = [table.of(attributes) for table in self._keys]
        shown_rows, shown_cells = self._shown.of(attributes) if self._shown else (np.zeros(0, np.int64),) * 2
        lanes = LANES if possible <= MAX_LANED else 1
        if lanes == 1:
            keys = [key % possible for key in keys]
        if possible > MAX_DENSE:
            occupied = np.unique(np.concatenate([*keys, shown_cells]))
            keys = [np.searchsorted(occupied, key) for key in keys]
            counts, rows = self._count(keys, len(occupied), lanes), np.full(len(occupied), -1)
            rows[np.searchsorted(occupied, shown_cells)] = shown_rows
        else:
            counts, rows = self._count(keys, possible, lanes), np.full(possible, -1)
            rows[shown_cells] = shown_rows
            occupied = np.flatnonzero(counts.any(axis=0) | (rows >= 0))
            counts, rows = counts[:, occupied], rows[occupied]
        return Cells(counts, self._all_reported(attributes, occupied), rows, occupied)

    def _count(self, keys: Sequence[IntArray], cells: int, lanes: int) -> FloatArray:
        counts, row = np.empty((sum(len(table) for table in self._weights), cells)), 0
        for key, table in zip(keys, self._weights, strict=True):
            for weights in table:
                counts[row] = np.bincount(key, weights, cells * lanes).reshape(lanes, cells).sum(axis=0)
                row += 1
        return counts

    def _all_reported(self, attributes: Sequence[int], cells: IntArray) -> BoolArray:
        reported = np.ones(len(cells), bool)
        for i in reversed(attributes):
            cells, code = np.divmod(cells, self._sizes[i])
            reported &= self._reported[i][code]
        return reported
