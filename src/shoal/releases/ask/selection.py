"""The protected count of a selection of cases, by the same rules as in the explorer (docs/release-format.md).

A selection names, for some columns, the values that a case may have there: values of one column are joined by "or",
columns by "and".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import prod
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from shoal.privacy.combinations import CountTable
from shoal.privacy.domain import Domain
from shoal.privacy.protected import ProtectedCount
from shoal.releases.describe.content import id_columns

Selection = Mapping[int, frozenset[int]]
"""The chosen codes (positions in the column's values) of each column that is filtered."""
Exact = tuple[int, int, int]


@dataclass(frozen=True)
class SelectionCount(ProtectedCount):
    """What a release says about a selection: a protected count, and how it came about.

    Args:
        state: reported, suppressed or not computed.
        count: Protected count of case records, or None.
        low: Lower end of the interval, or None.
        high: Upper end of the interval, or None.
        parts: How many published counts it was made from.
        missing: How many combinations of the selection are not published; if there are any, there are "at least"
            `count` cases.
        how: one (a published count), sum (of several), difference (what is left of one when others are taken away),
            or None where nothing is reported.
        reason: Why it is not computed: length (more attributes than the release counts together) or value (one that
            the release does not count); else None.

    The interval of a sum or difference adds up those of its parts: it is wider than need be.

    >>> print(SelectionCount("reported", 1200, 1180, 1220, parts=2, missing=1, how="sum"))
    at least 1,200 (between 1,180 and 1,220 in what is reported)
    """

    parts: int = 0
    missing: int = 0
    how: Literal["one", "sum", "difference"] | None = None
    reason: Literal["length", "value"] | None = None

    @property
    def is_whole(self) -> bool:
        """Whether it is reported and nothing of it is missing."""
        return self.state == "reported" and self.missing == 0

    @property
    def numbers(self) -> Exact:
        """Count, low and high.

        Raises:
            ValueError: It is not reported.
        """
        if self.count is None or self.low is None or self.high is None:
            raise ValueError("a count that is not reported has no numbers")
        return self.count, self.low, self.high

    def __str__(self) -> str:
        if self.missing:
            return f"at least {self.count:,} (between {self.low:,} and {self.high:,} in what is reported)"
        return super().__str__()


@dataclass(frozen=True)
class _Block:
    """The published combinations of one set of columns.

    Args:
        codes: [m x k] codes, rows sorted.
        keys: [m] one number for each row, ascending.
        radix: [k] what a step in each column adds to the key.
        numbers: [m x 3] count, low and high.
    """

    codes: NDArray[np.int64]
    keys: NDArray[np.int64]
    radix: NDArray[np.int64]
    numbers: NDArray[np.int64]

    def total(self, chosen: list[list[int]]) -> tuple[Exact, int]:
        """The sum over all rows whose codes are chosen, and how many there are."""
        if prod(map(len, chosen)) * 4 > len(self.keys):
            rows = self.numbers[self._within(chosen)]
        else:
            wanted = np.zeros(1, np.int64)
            for codes, step in zip(chosen, self.radix, strict=True):
                wanted = np.add.outer(wanted, np.array(codes) * step).ravel()
            places = np.searchsorted(self.keys, wanted)
            places[places == len(self.keys)] = 0
            rows = self.numbers[places[self.keys[places] == wanted]]
        count, low, high = rows.sum(axis=0).tolist()
        return (count, low, high), len(rows)

    def _within(self, chosen: list[list[int]]) -> NDArray[np.bool_]:
        fits = np.ones(len(self.keys), bool)
        for column, codes in zip(self.codes.T, chosen, strict=True):
            fits &= np.isin(column, codes)
        return fits


class Counts:
    """The published counts of a release, cut by the set of columns that a combination names.

    Args:
        domain: The engine's domain.
        table: The published combinations.
        total: Number of cases with its interval.
    """

    def __init__(self, domain: Domain, table: CountTable, total: Exact) -> None:
        self.domain = domain
        self.longest = len(table.lengths)
        self.total = SelectionCount("reported", *total, parts=1, how="one")
        self._reported = [frozenset(a.code[value] for value in a.reported) for a in domain]
        self._blocks: dict[tuple[int, ...], _Block] = {}
        column_of, starts = id_columns(domain), np.array(domain.offsets)
        for _, combinations in table:
            columns = column_of[combinations.ids]
            numbers = np.stack([combinations.count, combinations.low, combinations.high], axis=1)
            for rows in _alike(columns):
                names = tuple(columns[rows[0]].tolist())
                codes = combinations.ids[rows].astype(np.int64) - starts[list(names)]
                sizes = [domain.sizes[column] for column in names]
                radix = np.array([prod(sizes[i + 1 :]) for i in range(len(sizes))], np.int64)
                self._blocks[names] = _Block(codes, codes @ radix, radix, numbers[rows])

    def count(self, selection: Selection) -> SelectionCount:
        """The protected count of a selection.

        1. Without any column it is the number of cases.
        2. Of more columns than the reporting length it is not computed.
        3. Where what a column leaves out is reported, and is less than what it chooses or the chosen is not all
           reported, it is what is left when that is taken away from the count without the column.
        4. Else it is the sum of all published combinations that the selection spans.

        Only the first column to which the third rule applies is tried; its counts follow the first and fourth rule
        and must be whole. If they are not, the fourth rule holds.
        """
        if len(selection) > self.longest:
            return SelectionCount("not computed", reason="length")
        column = next((column for column in sorted(selection) if self._is_subtracted(selection, column)), None)
        less = None if column is None else self._difference(selection, column)
        return less or self._sum(selection)

    def _left_out(self, selection: Selection, column: int) -> list[int]:
        return [code for code in range(self.domain.sizes[column]) if code not in selection[column]]

    def _is_subtracted(self, selection: Selection, column: int) -> bool:
        chosen, out = selection[column], self._left_out(selection, column)
        if not chosen or not out or not self._reported[column].issuperset(out):
            return False
        return len(out) < len(chosen) or not chosen <= self._reported[column]

    def _difference(self, selection: Selection, column: int) -> SelectionCount | None:
        """All cases without the column's filter, less those that it leaves out; None where that can't be had."""
        every = self._sum({c: chosen for c, chosen in selection.items() if c != column})
        if not every.is_whole:
            return None
        count, low, high = every.numbers
        out = self._left_out(selection, column)
        for code in out:
            part = self._sum({**selection, column: frozenset([code])})
            if not part.is_whole:
                return None
            less, less_low, less_high = part.numbers
            count, low, high = count - less, low - less_high, high - less_low
        low, high = max(0, low), max(0, high)
        return SelectionCount("reported", min(high, max(low, count)), low, high, parts=len(out) + 1, how="difference")

    def _sum(self, selection: Selection) -> SelectionCount:
        if not selection:
            return self.total
        columns = tuple(sorted(selection))
        chosen = [sorted(selection[column] & self._reported[column]) for column in columns]
        if not all(chosen):
            return SelectionCount("not computed", reason="value")
        numbers, parts = self._blocks[columns].total(chosen) if columns in self._blocks else ((0, 0, 0), 0)
        if not parts:
            return SelectionCount("suppressed")
        spanned = prod(len(selection[column]) for column in columns)
        how: Literal["one", "sum"] = "one" if spanned == 1 else "sum"
        return SelectionCount("reported", *numbers, parts=parts, missing=spanned - parts, how=how)


def _alike(rows: NDArray[np.intp]) -> Iterable[NDArray[np.intp]]:
    """The places of equal rows, in order, for every row that there is."""
    if not len(rows):
        return []
    order = np.lexsort(rows.T[::-1])
    cuts = np.flatnonzero(np.any(rows[order[1:]] != rows[order[:-1]], axis=1)) + 1
    return np.split(order, cuts)
