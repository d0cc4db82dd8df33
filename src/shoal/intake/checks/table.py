"""The values of a checked file by field, and where each field stands in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import polars as pl

from shoal.standard.model import Field

LONGEST_HEADER = 60


@dataclass(frozen=True, eq=False)
class Table:
    """The values of a file as they are meant. It is sensitive.

    Args:
        frame: A column of text for each recognised field, by the field's name; "" where there is no value.
        fields: The fields by name.
        places: Column name in the file by field name.
    """

    frame: pl.DataFrame
    fields: dict[str, Field]
    places: dict[str, str]

    def header(self, field: str) -> str:
        """Name of the column of the file that holds a field."""
        return self.places[field]

    def headers(self, fields: Iterable[str]) -> str:
        """Names of the columns that hold fields, for a finding: those that are in the file, cut where too long."""
        names = [self.places[name][:LONGEST_HEADER] for name in fields if name in self.places]
        return listed(names)

    def where(self, condition: pl.Expr) -> pl.Series:
        """Records in which a condition holds; where it is null it does not."""
        mask = self.frame.select(condition.fill_null(value=False).alias("mask")).to_series()
        return mask.new_from_index(0, len(self.frame)) if len(mask) < len(self.frame) else mask


def listed(names: list[str], most: int = 15) -> str:
    """Names as one text, the first of them where they are many.

    >>> listed(["a", "b", "c"], most=2)
    'a, b, … (3)'
    """
    if len(names) <= most:
        return ", ".join(names)
    return f"{', '.join(names[:most])}, … ({len(names)})"
