"""By how much counts of some records exceed those of the model, and what an exchange between records does to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import prod

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

from shoal.privacy.mixture import Mixture
from shoal.privacy.residual import AttributeSet

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int64]


class Excess:
    """The counts of all sets of so many attributes, less those of the model; flat, one set after the other.

    The model's are made in one thread: they are small products, and would otherwise depend on how many there are.

    Args:
        rows: Codes of the records [records x attributes], as many as the model has.
        model: The model from which they were drawn.
        length: How many attributes a set has.
        weigh: What the counts weigh, of which the model expects so many.
    """

    def __init__(self, rows: IntArray, model: Mixture, length: int, weigh: Callable[[FloatArray], FloatArray]) -> None:
        sizes = model.domain.sizes
        self._tables = _tables(sizes, length)
        self._around = _around(self._tables, len(sizes))
        cells = sum(prod(sizes[i] for i in attributes) for attributes in self._tables)
        columns = np.ascontiguousarray(rows.T)
        expected, self.excess = np.empty(cells, np.float32), np.empty(cells, np.float32)
        with threadpool_limits(1, user_api="blas"):
            for attributes, table in self._tables.items():
                counts = model.expected_counts(attributes).ravel()
                here = slice(table.start, table.start + len(counts))
                expected[here] = counts
                self.excess[here] = np.bincount(table.places(columns) - table.start, minlength=len(counts)) - counts
        self.expected: FloatArray = expected
        self.weight = weigh(expected)

    def expected_of(self, columns: IntArray, attributes: AttributeSet) -> FloatArray:
        """How many records the model expects to have the same values of a set of attributes as each of some records.

        Args:
            columns: Codes of the records [attributes x records].
            attributes: The set.
        """
        found: FloatArray = self.expected[self._tables[attributes].places(columns)]
        return found

    def change(self, rows: IntArray, one: IntArray, other: IntArray, attribute: int) -> FloatArray:
        """What an exchange of an attribute's values, which differ, adds to the weighted squared distance.

        Args:
            rows: Codes of all records.
            one: Numbers of the records that exchange [exchanges].
            other: Numbers of those with which they do.
            attribute: The attribute.
        """
        left, right, mine, yours = self._moved(rows, one, other, attribute)
        change = self._loss(left + mine) + self._gain(left + yours) + self._loss(right + yours)
        change += self._gain(right + mine)
        total: FloatArray = (change * (left != right)).sum(axis=1)
        return total

    def exchange(self, rows: IntArray, one: IntArray, other: IntArray, attribute: int) -> None:
        """Count as if the records had exchanged the attribute's values, which they do thereafter; none stands twice."""
        left, right, mine, yours = self._moved(rows, one, other, attribute)
        moved = left != right
        for places, step in ((left + mine, -1), (left + yours, 1), (right + yours, -1), (right + mine, 1)):
            np.add.at(self.excess, places[moved], np.float32(step))

    def _gain(self, where: IntArray) -> FloatArray:
        """What one record more in each of these counts adds to the weighted squared distance."""
        found: FloatArray = self.weight[where] * (1 + 2 * self.excess[where])
        return found

    def _loss(self, where: IntArray) -> FloatArray:
        """The same for one record less."""
        found: FloatArray = self.weight[where] * (1 - 2 * self.excess[where])
        return found

    def _moved(
        self, rows: IntArray, one: IntArray, other: IntArray, attribute: int
    ) -> tuple[IntArray, IntArray, IntArray, IntArray]:
        """Where the counts of both records stand, apart from what the values of the attribute add; then these."""
        around = self._around[attribute]
        mine, yours = (rows[records, attribute][:, None] * around.step for records in (one, other))
        return around.places(rows[one]), around.places(rows[other]), mine, yours


@dataclass(frozen=True)
class _Table:
    """Where the counts of a set of attributes stand: from `start`, by `steps` for the code of each attribute."""

    attributes: AttributeSet
    start: int
    steps: tuple[int, ...]

    def places(self, columns: IntArray) -> IntArray:
        """Where the count stands that each record is in, given the codes [attributes x records]."""
        found = np.full(columns.shape[1], self.start)
        for attribute, step in zip(self.attributes, self.steps, strict=True):
            found += columns[attribute] * step
        return found


def _tables(sizes: Sequence[int], length: int) -> dict[AttributeSet, _Table]:
    tables, start = {}, 0
    for attributes in combinations(range(len(sizes)), length):
        *steps, cells = (prod(sizes[i] for i in attributes[length - k :]) for k in range(length + 1))
        tables[attributes] = _Table(attributes, start, tuple(reversed(steps)))
        start += cells
    return tables


@dataclass(frozen=True)
class _Around:
    """The tables that an attribute is part of.

    Args:
        others: The other attributes of each [length - 1 x tables].
        steps: Their steps [length - 1 x tables].
        start: Where each table starts.
        step: The step of the attribute itself in each.
    """

    others: IntArray
    steps: IntArray
    start: IntArray
    step: IntArray

    def places(self, rows: IntArray) -> IntArray:
        """Where the counts of each record stand [records x tables], were the attribute's code zero."""
        found = self.start + np.zeros((len(rows), 1), np.int64)
        for attributes, steps in zip(self.others, self.steps, strict=True):
            found += rows[:, attributes] * steps
        return found


def _around(tables: dict[AttributeSet, _Table], attributes: int) -> list[_Around]:
    """The tables around each attribute."""
    found: list[list[tuple[_Table, int]]] = [[] for _ in range(attributes)]
    for table in tables.values():
        for place, attribute in enumerate(table.attributes):
            found[attribute].append((table, place))
    return [
        _Around(
            np.array([t.attributes[:k] + t.attributes[k + 1 :] for t, k in mine]).T,
            np.array([t.steps[:k] + t.steps[k + 1 :] for t, k in mine]).T,
            np.array([t.start for t, _ in mine]),
            np.array([t.steps[k] for t, k in mine]),
        )
        for mine in found
    ]
