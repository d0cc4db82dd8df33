"""Adding up errors, cell by cell, by size of the true count."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from shoal.evidence.measures import BANDS, EDGES, BandError, Coverage, ErrorTable, Source
from shoal.evidence.rows import FloatArray

IntArray = npt.NDArray[np.int64]
SIZES = len(BANDS) + 1
"""The bands, and before them the cells that no case record has."""


def size_of(true: FloatArray) -> IntArray:
    """The band of each true count: 0 where it is zero, then the bands in order."""
    return np.searchsorted(EDGES, true, side="right")


class Tally:
    """Running sums of one source's errors at one length: cells, absolute and relative error, lost, present."""

    def __init__(self) -> None:
        self._sums = np.zeros((5, SIZES))

    def add(self, true: FloatArray, other: FloatArray) -> None:
        """Add cells with their true counts and the source's counts."""
        size, error, absent = size_of(true), np.abs(true - other), other <= 0
        self._sums += np.stack(
            [np.bincount(size, values, SIZES) for values in (None, error, error / np.maximum(true, 1), absent, ~absent)]
        )

    def table(self, source: Source, length: int, *, shown: bool, tvd: float | None) -> ErrorTable:
        """The error table of what was added."""
        present = self._sums[4]
        distinct = int(present.sum())
        return ErrorTable(
            source,
            length,
            shown,
            tuple(_band(self._sums[:, i]) for i in range(1, SIZES)),
            _band(self._sums[:, 2:].sum(axis=1)),
            distinct,
            float(present[0]) / distinct if distinct else None,
            tvd,
        )


def _band(sums: FloatArray) -> BandError:
    cells = int(sums[0])
    return BandError(cells, *(float(value) / cells for value in sums[1:4])) if cells else BandError(0)


class CoverageTally:
    """Running sums of how many intervals there are and how many hold the true count, at one length."""

    def __init__(self) -> None:
        self._sums = np.zeros((2, SIZES))

    def add(self, true: FloatArray, low: IntArray, high: IntArray) -> None:
        """Add protected counts with their true counts and the ends of their intervals."""
        size = size_of(true)
        covered = (low <= true) & (true <= high)
        self._sums += np.stack([np.bincount(size, minlength=SIZES), np.bincount(size, covered, SIZES)])

    def coverage(self, length: int) -> Coverage:
        """The coverage of what was added."""
        counts, covered = self._sums
        shares = [float(c) / float(n) if n else None for n, c in zip(counts, covered, strict=True)]
        total = float(counts.sum())
        overall = float(covered.sum()) / total if total else None
        return Coverage(length, int(total), overall, tuple(shares[1:]), shares[0])
