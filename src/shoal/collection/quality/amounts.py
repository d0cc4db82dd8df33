"""A number of records as it may be mailed: what fewer than ten records share is told as just that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Self

from shoal.intake.packing.manifest import FEWEST


@dataclass(frozen=True)
class Amount:
    """How many of some records there are. A small number is never kept in it.

    Args:
        state: "exact"; "few" for 1 to 9; "nearly-all" where 1 to 9 of the records are lacking.
        records: The number if it is exact, else None.
        share: Its share of the records, from 0 to 1, if it is exact and they are 10 or more, else None.

    >>> Amount.of(9, 40)
    Amount(state='few', records=None, share=None)
    >>> Amount.of(31, 40).state, Amount.of(10, 40).share
    ('nearly-all', 0.25)
    """

    state: Literal["exact", "few", "nearly-all"]
    records: int | None = None
    share: float | None = None

    @classmethod
    def of(cls, records: int, total: int) -> Self:
        """The amount of some records.

        Args:
            records: How many.
            total: Of how many.
        """
        if 0 < records < FEWEST:
            return cls("few")
        if 0 < total - records < FEWEST and records:
            return cls("nearly-all")
        return cls("exact", records, records / total if total >= FEWEST else None)
