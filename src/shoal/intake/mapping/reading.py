"""What the cells of a column were found to mean, and what became of each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import polars as pl

from shoal.intake.mapping.distinct import Distinct, Small
from shoal.intake.mapping.loss import Kind
from shoal.standard.load import standard

GRAVEST: tuple[Kind, ...] = (
    "not-understood",
    "not-expressed",
    "first-only",
    "close",
    "merged",
    "rounded",
    "no-value",
    "understood",
    "carried",
)
"""What may become of a cell, the gravest first: a cell of several values counts under the gravest of their fates."""

Fate = tuple[Kind, str]
"""What became of a cell, and a note."""

_REASON = pl.Enum(["", *(code.code for code in standard().lists["missing-reason"].codes)])

EMPTY: Fate = ("no-value", "\0")
"""The fate of an empty cell: it is not counted."""


def gravest(fates: Iterable[Fate]) -> Fate:
    """The gravest of some fates."""
    return min(fates, key=lambda fate: GRAVEST.index(fate[0]))


@dataclass(eq=False)
class Fates:
    """What became of each of some cells.

    Args:
        numbers: For each cell the number of its fate in `legend`.
        legend: Fates, each once.
    """

    numbers: Small
    legend: list[Fate]

    @classmethod
    def of(cls, fates: Sequence[Fate]) -> Fates:
        """The fates of cells, one by one."""
        legend = list(dict.fromkeys(fates))
        place = {fate: number for number, fate in enumerate(legend)}
        return cls(np.fromiter((place[fate] for fate in fates), np.uint16, len(fates)), legend)

    @classmethod
    def same(cls, fate: Fate, cells: int) -> Fates:
        """One fate for all."""
        return cls(np.zeros(cells, np.uint16), [fate])

    def set(self, some: pl.Series, fate: Fate) -> None:
        """Give cells another fate.

        Args:
            some: One truth value for each cell.
            fate: Their fate.
        """
        mask = some.fill_null(value=False).to_numpy()
        if not mask.any():
            return
        if fate not in self.legend:
            self.legend.append(fate)
        self.numbers = self.numbers.copy()
        self.numbers[mask] = self.legend.index(fate)

    def counts(self) -> dict[Fate, int]:
        """How many cells met each fate; empty cells are not told."""
        found = np.bincount(self.numbers, minlength=len(self.legend)).tolist()
        told: dict[Fate, int] = {}
        for fate, count in zip(self.legend, found, strict=True):
            if count and fate != EMPTY:
                told[fate] = told.get(fate, 0) + count
        return told

    def changed(self, change: Callable[[Fate], Fate]) -> Fates:
        """The same with other fates.

        Args:
            change: What each fate becomes.
        """
        return Fates(self.numbers, [change(fate) for fate in self.legend])


@dataclass(frozen=True)
class Held:
    """A local value that the mapping names and that the file has.

    Args:
        kind: What became of it.
        cells: Numbers of the different cells that hold it.
    """

    kind: Kind
    cells: list[int]


def reasons_of(reasons: Sequence[str]) -> pl.Series | None:
    """Reasons for missing values in a column that takes a byte each, or None where there is none at all."""
    return pl.Series(reasons, dtype=_REASON) if any(reasons) else None


def first_reason(one: pl.Series | None, other: pl.Series | None) -> pl.Series | None:
    """For each record its reason of the one, and else of the other."""
    if one is None or other is None:
        return other if one is None else one
    return one.zip_with(one != "", other)


@dataclass(frozen=True, eq=False)
class Filled:
    """The values of a field in every record.

    Args:
        values: Text; "" where there is none.
        reasons: Codes of the list "missing-reason" where there is no value (as `reasons_of` makes them), or None where
            no record has one.
    """

    values: pl.Series
    reasons: pl.Series | None = None

    def merged(self) -> pl.Series:
        """The values, and in their place the reasons."""
        if self.reasons is None:
            return self.values
        return self.values.zip_with(self.values != "", self.reasons.cast(pl.String))

    @property
    def given(self) -> pl.Series:
        """Which records have a value or a reason."""
        some = self.values != ""
        return some if self.reasons is None else some | (self.reasons != "")


@dataclass(frozen=True, eq=False)
class Reading:
    """The different cells of a column and what they mean.

    Args:
        distinct: The cells.
        values: What each means; "" where it has no value. Several codes are joined with ";".
        reasons: For each why there is no value, or None where that is never known.
        fates: What became of each.
        held: Local values that the mapping names, each with what became of it.
    """

    distinct: Distinct
    values: pl.Series
    reasons: pl.Series | None
    fates: Fates
    held: dict[str, Held] = field(default_factory=dict)

    def with_fates(self, fates: Fates) -> Reading:
        """The same with other fates of the different cells."""
        return replace(self, fates=fates)

    def filled(self) -> Filled:
        """The values in every record."""
        reasons = None if self.reasons is None else self.distinct.spread(self.reasons)
        return Filled(self.distinct.spread(self.values), reasons)

    def row_fates(self) -> Fates:
        """What became of the cell in every record."""
        return Fates(self.distinct.spread_numbers(self.fates.numbers), list(self.fates.legend))

    def of_kind(self, kind: Kind) -> Held:
        """The different cells of which one kind of thing became."""
        numbers = [number for number, fate in enumerate(self.fates.legend) if fate[0] == kind]
        return Held(kind, np.flatnonzero(np.isin(self.fates.numbers, numbers)).tolist() if numbers else [])

    def records_with(self, held: Held) -> int:
        """In how many records a local value stands."""
        chosen = np.zeros(len(self.distinct.texts), bool)
        chosen[held.cells] = True
        return int((chosen if self.distinct.numbers is None else chosen[self.distinct.numbers]).sum())
