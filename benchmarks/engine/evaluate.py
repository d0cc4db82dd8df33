"""How well synthetic records, or published counts, agree with the true table.

For each length k and every set of k columns the table of true counts is compared with the table of synthetic counts
(raw counts, never rescaled):

* `mre`, `mae`: mean relative and mean absolute error over cells with a true count of at least ten;
* `lost`: share of those cells without a single synthetic record;
* `rare_kept`: share of true cells with a count of one to nine that still occur;
* `invented`: share of the distinct synthetic cells whose true count is zero;
* `tvd`: mean over all sets of half the L1 distance of the two normalised tables.

The names with `shown_` are the same over cells in which no value is blank or "0": what a dashboard shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int64]
Measures = dict[str, float]

ABSENT = frozenset({"", "0"})
"""Values that are not shown."""
BIG = 10
"""Errors are taken over cells with at least so many true records."""
DENSE_CELLS = 8_000_000
"""Tables with more cells than this are counted by sorting."""


@dataclass(frozen=True)
class Records:
    """Coded records.

    Args:
        codes: One row a record: positions in `values`, column by column.
        values: The text of every code, a tuple for each column.
    """

    codes: npt.NDArray[np.integer]
    values: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        if self.codes.ndim != 2 or self.codes.shape[1] != len(self.values):
            raise ValueError("records need one column of codes for each column of values")


@dataclass(frozen=True)
class Counts:
    """Published counts of one length.

    Args:
        columns: The columns of each combination, rising [m x k].
        codes: The codes of its values [m x k].
        counts: The published counts [m].
    """

    columns: IntArray
    codes: IntArray
    counts: npt.NDArray[np.float64]


@dataclass
class _Tally:
    cells: int = 0
    absolute: float = 0.0
    relative: float = 0.0
    lost: int = 0
    rare: int = 0
    rare_kept: int = 0
    made: int = 0
    invented: int = 0

    def add(self, true: IntArray, made: npt.NDArray[Any]) -> None:
        big = true >= BIG
        size = true[big]
        error = np.abs(size - made[big])
        self.cells += len(size)
        self.absolute += float(error.sum())
        self.relative += float((error / size).sum())
        occurs = made > 0
        self.lost += len(size) - int(np.count_nonzero(occurs & big))
        exists = true > 0
        rare = exists & ~big
        self.rare += int(np.count_nonzero(rare))
        self.rare_kept += int(np.count_nonzero(rare & occurs))
        self.made += int(np.count_nonzero(occurs))
        self.invented += int(np.count_nonzero(occurs & ~exists))

    def summary(self, prefix: str = "") -> Measures:
        cells = max(self.cells, 1)
        figures = {
            "mae": round(self.absolute / cells, 3),
            "mre": round(self.relative / cells, 4),
            "lost": round(self.lost / cells, 4),
            "rare_kept": round(self.rare_kept / max(self.rare, 1), 4),
            "invented": round(self.invented / max(self.made, 1), 4),
            "cells": self.cells,
        }
        return {prefix + name: figure for name, figure in figures.items()}


def compare_records(truth: Records, made: Records, *, length: int = 3) -> dict[int, Measures]:
    """Compare synthetic records with the true ones.

    Args:
        truth: The true records.
        made: The synthetic records, over the same values.
        length: The longest sets of columns.

    Returns:
        The measures of each length.
    """
    stack = _Stack.of(truth, made)
    result = {}
    for k in range(1, length + 1):
        every, shown, distances = _Tally(), _Tally(), []
        for columns, occupied, true, synthetic in stack.tables(k):
            share = np.abs(true / len(truth.codes) - synthetic / max(len(made.codes), 1))
            distances.append(0.5 * float(share.sum()))
            visible = stack.visible(columns, occupied)
            every.add(true, synthetic)
            shown.add(true[visible], synthetic[visible])
        result[k] = {"tvd": round(float(np.mean(distances)), 5), **every.summary(), **shown.summary("shown_")}
    return result


def compare_counts(truth: Records, published: dict[int, Counts]) -> dict[int, Measures]:
    """Compare published counts with the true ones, over shown combinations; one that is missing counts as zero.

    Args:
        truth: The true records.
        published: The published counts of each length. Those of values that are not shown are left out.
    """
    stack = _Stack.of(truth, Records(truth.codes[:0], truth.values))
    return {k: _counts_of_length(stack, k, counts) for k, counts in published.items()}


def true_tables(truth: Records, k: int) -> Iterator[tuple[tuple[int, ...], IntArray, npt.NDArray[np.bool_]]]:
    """Every set of k columns with the true counts of its occupied cells, and which of these are shown."""
    stack = _Stack.of(truth, Records(truth.codes[:0], truth.values))
    for columns, occupied, true, _ in stack.tables(k):
        yield columns, true, stack.visible(columns, occupied)


def _counts_of_length(stack: _Stack, k: int, published: Counts) -> Measures:
    keys, counts = stack.published(published)
    tally, matched = _Tally(), 0
    for columns, occupied, true, _ in stack.tables(k):
        visible = stack.visible(columns, occupied)
        here = stack.keys(columns, occupied[visible])
        given = np.zeros(len(here))
        if len(keys):
            place = np.minimum(np.searchsorted(keys, here), len(keys) - 1)
            given[:] = np.where(keys[place] == here, counts[place], 0.0)
        matched += int(np.count_nonzero(given > 0))
        tally.add(true[visible], given)
    reported = int(np.count_nonzero(counts > 0))
    figures = tally.summary()
    invented = round(1 - matched / reported, 4) if reported else 0.0
    kept = {name: figures[name] for name in ("mae", "mre", "lost", "cells")}
    return kept | {"invented": invented, "reported": reported}


@dataclass(frozen=True)
class _Stack:
    """True and synthetic records, one below the other, each column coded over the values that occur in either."""

    columns: tuple[IntArray, ...]
    sizes: tuple[int, ...]
    original: tuple[IntArray, ...]
    shown: tuple[npt.NDArray[np.bool_], ...]
    offsets: tuple[int, ...]
    is_shown: npt.NDArray[np.bool_]
    split: int

    @classmethod
    def of(cls, truth: Records, made: Records) -> _Stack:
        if truth.values != made.values:
            raise ValueError("true and synthetic records are coded over different values")
        columns, original, shown = [], [], []
        offsets = (0, *np.cumsum([len(values) for values in truth.values]).tolist())
        is_shown = np.array([value not in ABSENT for values in truth.values for value in values], bool)
        for j in range(len(truth.values)):
            codes = np.concatenate([truth.codes[:, j], made.codes[:, j]]).astype(np.int64)
            present, dense = np.unique(codes, return_inverse=True)
            columns.append(dense.astype(np.int64))
            original.append(present)
            shown.append(is_shown[offsets[j] + present])
        sizes = tuple(len(present) for present in original)
        return cls(tuple(columns), sizes, tuple(original), tuple(shown), offsets, is_shown, len(truth.codes))

    def tables(self, k: int) -> Iterator[tuple[tuple[int, ...], IntArray, IntArray, IntArray]]:
        """Every set of k columns: its occupied cells, their true and their synthetic counts."""
        side = np.ones(len(self.columns[0]), np.int64)
        side[: self.split] = 0
        yield from self._extended((), side, 1, k)

    def _extended(
        self, chosen: tuple[int, ...], cell: IntArray, cells: int, left: int
    ) -> Iterator[tuple[tuple[int, ...], IntArray, IntArray, IntArray]]:
        start = chosen[-1] + 1 if chosen else 0
        work = np.empty_like(cell)
        for j in range(start, len(self.columns) - left + 1):
            np.multiply(cell, self.sizes[j], out=work)
            work += self.columns[j]
            longer = (*chosen, j)
            if left > 1:
                yield from self._extended(longer, work, cells * self.sizes[j], left - 1)
            else:
                yield (longer, *self._counted(work, cells * self.sizes[j]))

    def _counted(self, cell: IntArray, cells: int) -> tuple[IntArray, IntArray, IntArray]:
        if cells <= DENSE_CELLS:
            both = np.bincount(cell, minlength=2 * cells).reshape(2, cells)
            occupied = np.flatnonzero(both.any(axis=0))
            return occupied, both[0, occupied], both[1, occupied]
        found, inverse = np.unique(cell % cells, return_inverse=True)
        true = np.bincount(inverse[: self.split], minlength=len(found))
        return found, true, np.bincount(inverse[self.split :], minlength=len(found))

    def visible(self, columns: tuple[int, ...], occupied: IntArray) -> npt.NDArray[np.bool_]:
        """Which of the occupied cells are shown."""
        parts = [self.shown[j] for j in columns]
        if all(part.all() for part in parts):
            return np.ones(len(occupied), bool)
        shown, rest = np.ones(len(occupied), bool), occupied
        for j, part in zip(reversed(columns), reversed(parts), strict=True):
            shown &= part[rest % self.sizes[j]]
            rest = rest // self.sizes[j]
        return shown

    def keys(self, columns: tuple[int, ...], occupied: IntArray) -> IntArray:
        """A key for each cell, made of the global ids of its values."""
        key, rest, unit = np.zeros(len(occupied), np.int64), occupied, 1
        for j in reversed(columns):
            key += unit * (self.offsets[j] + self.original[j][rest % self.sizes[j]])
            rest, unit = rest // self.sizes[j], unit * self.offsets[-1]
        return key

    def published(self, counts: Counts) -> tuple[IntArray, npt.NDArray[np.float64]]:
        """Keys, rising, and counts of the published combinations in which all values are shown."""
        ids = np.array(self.offsets)[counts.columns] + counts.codes
        visible = self.is_shown[ids].all(axis=1)
        key = np.zeros(len(ids), np.int64)
        for column in ids.T:
            key = key * self.offsets[-1] + column
        order = np.argsort(key[visible], kind="stable")
        return key[visible][order], counts.counts[visible][order]
