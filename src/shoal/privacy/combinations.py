"""Tables of combinations with their protected counts, in the form in which they are stored and looked up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.uint32]
Counts = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Combinations:
    """The reported combinations of one length, with their protected counts.

    Args:
        ids: [m x k] global value ids (`domain.offsets[column] + code`), columns ascending, rows sorted, each once.
        count: [m] protected counts.
        low: [m] lower ends of the intervals.
        high: [m] upper ends of the intervals.

    Raises:
        ValueError: The arrays do not fit together, are out of order, or break 0 <= low <= count <= high.
    """

    ids: Ids
    count: Counts
    low: Counts
    high: Counts

    def __post_init__(self) -> None:
        if self.ids.ndim != 2 or any(a.shape != self.ids.shape[:1] for a in (self.count, self.low, self.high)):
            raise ValueError("ids, count, low and high do not have the same length")
        if not self.in_order:
            raise ValueError("combinations are not sorted, or one stands twice")
        if not bool(np.all((self.low >= 0) & (self.low <= self.count) & (self.count <= self.high))):
            raise ValueError("a count is not within its interval, or is below zero")
        if self.high.size and int(self.high.max()) >= 2**32:
            raise ValueError("a count is too large for the explorer's format")

    @property
    def in_order(self) -> bool:
        """Whether ids ascend within each row and rows ascend strictly."""
        return bool(np.all(self.ids[:, :-1] < self.ids[:, 1:])) and rows_ascend(self.ids)

    def __len__(self) -> int:
        return len(self.count)


def rows_ascend(rows: Ids) -> bool:
    """Whether the rows are in strictly ascending lexicographic order."""
    below, same = np.zeros(max(len(rows) - 1, 0), bool), np.ones(max(len(rows) - 1, 0), bool)
    for column in rows.T:
        below |= same & (column[:-1] < column[1:])
        same &= column[:-1] == column[1:]
    return bool(np.all(below))


@dataclass(frozen=True, eq=False)
class CountTable:
    """All reported combinations, by length.

    Args:
        lengths: The combinations of length 1, 2, ... up to the reporting length; one may be empty.
    """

    lengths: tuple[Combinations, ...]

    def __post_init__(self) -> None:
        for k, table in enumerate(self.lengths, start=1):
            if table.ids.shape[1] != k:
                raise ValueError(f"the combinations of length {k} have {table.ids.shape[1]} ids")

    def __iter__(self) -> Iterator[tuple[int, Combinations]]:
        return enumerate(self.lengths, start=1)

    def __len__(self) -> int:
        return sum(len(table) for table in self.lengths)
