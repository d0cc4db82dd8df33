"""The different cells of a column, each once, and the way back from them to the records."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import polars as pl

Numbers = npt.NDArray[np.uint32]
Small = npt.NDArray[np.uint16]


@dataclass(frozen=True, eq=False)
class Distinct:
    """The different cells of a column.

    Args:
        texts: The cells without spaces around them; the same text may come twice.
        numbers: For each record, which of them it holds; None where each record has its own.
    """

    texts: pl.Series
    numbers: Numbers | None

    @classmethod
    def of(cls, cells: pl.Series) -> Distinct:
        """The different cells of a column of text without nulls."""
        different = cells.unique()
        if len(different) * 2 > len(cells):  # keys, moments: looking up costs more than judging twice
            return cls(cells.str.strip_chars(), None)
        numbers = cells.cast(pl.Enum(different)).to_physical().to_numpy().astype(np.uint32)
        return cls(different.str.strip_chars(), numbers)

    def spread(self, each: pl.Series) -> pl.Series:
        """What belongs to each different cell, for each record."""
        return each if self.numbers is None else each.gather(pl.Series(self.numbers))

    def spread_numbers(self, each: Small) -> Small:
        """The same for small numbers."""
        return each if self.numbers is None else each[self.numbers]
