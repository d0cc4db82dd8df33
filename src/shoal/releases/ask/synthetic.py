"""Counting the synthetic records of an opened release."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import product
from math import prod
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from shoal.releases.ask.selection import Selection
from shoal.releases.describe.content import Codes, Outline

Bar = tuple[int, int]
"""A column and a code of it."""
Table = NDArray[np.int64]


class SyntheticRecords:
    """The synthetic records as codes, one column at a time.

    Args:
        outline: Description, domain and columns.
        frame: The published records, one column an attribute.
    """

    def __init__(self, outline: Outline, frame: pl.DataFrame) -> None:
        self._outline = outline
        self._frame = frame
        self._codes: dict[int, Codes] = {}

    def __len__(self) -> int:
        return self._frame.height

    def column(self, position: int) -> Codes:
        """The codes of one engine column."""
        if position not in self._codes:
            self._codes[position] = self._read(position)
        return self._codes[position]

    def _read(self, position: int) -> Codes:
        info, attribute = self._outline.columns[position], self._outline.domain.attributes[position]
        if info.attribute is None:
            cells = self._frame[info.name]
        else:
            has = self._lists[info.attribute].list.contains(info.code)
            cells = has.to_frame().select(pl.when(pl.first()).then(pl.lit("1")).otherwise(pl.lit(""))).to_series()
        return cells.replace_strict(attribute.code, return_dtype=pl.UInt16).to_numpy()

    @cached_property
    def _lists(self) -> Mapping[str, pl.Series]:
        """The cells of each multi-valued attribute, cut into codes."""
        several = (a for a in self._outline.description.attributes if a.type == "multi")
        return {a.name: self._frame[a.name].str.split(a.separator) for a in several}

    def mask(self, selection: Selection) -> NDArray[np.bool_]:
        """Which records the selection holds."""
        held = np.ones(len(self), bool)
        for column, chosen in selection.items():
            fits = np.zeros(self._outline.domain.sizes[column], bool)
            fits[list(chosen)] = True
            held &= fits[self.column(column)]
        return held

    def count(self, selection: Selection) -> int:
        """How many records the selection holds."""
        return int(self.mask(selection).sum())

    def table(self, selection: Selection, axes: Sequence[Sequence[Bar]]) -> Table:
        """How many records of the selection each cell of a table holds.

        Args:
            selection: The records that are counted.
            axes: The bars of each axis.

        Returns:
            An array with one dimension an axis.
        """
        held = np.flatnonzero(self.mask(selection))
        made = np.zeros([len(axis) for axis in axes], np.int64)
        of_column = [_by_column(axis) for axis in axes]
        for columns in product(*of_column):
            sizes = [self._outline.domain.sizes[column] for column in columns]
            key: NDArray[Any] = np.zeros(len(held), np.int64)
            for column, size in zip(columns, sizes, strict=True):
                key = key * size + self.column(column)[held]
            counts = np.bincount(key, minlength=prod(sizes)).reshape(sizes)
            places = [of[column] for of, column in zip(of_column, columns, strict=True)]
            codes = [[axis[place][1] for place in found] for axis, found in zip(axes, places, strict=True)]
            made[np.ix_(*places)] = counts[np.ix_(*codes)]
        return made


def _by_column(axis: Sequence[Bar]) -> dict[int, list[int]]:
    """The places of the bars of each column."""
    found: dict[int, list[int]] = {}
    for place, (column, _) in enumerate(axis):
        found.setdefault(column, []).append(place)
    return found
