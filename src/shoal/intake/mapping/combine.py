"""One field from several columns: all their codes, or the first that has a value."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

import polars as pl

from shoal.intake.mapping.reading import Fate, Fates, Filled, first_reason
from shoal.standard.model import SEPARATOR

FIRST_ONLY: Fate = ("first-only", "")


@dataclass(frozen=True, eq=False)
class Part:
    """What one source gives a field in every record.

    Args:
        filled: Its values.
        fates: What became of its cells.
    """

    filled: Filled
    fates: Fates


def first_of(parts: list[Part]) -> Filled:
    """The first value of each record; what another source says beside it is counted as left out."""
    values = parts[0].filled.values
    for part in parts[1:]:
        own = part.filled.values
        part.fates.set((own != "") & (values != "") & (own != values), FIRST_ONLY)
        values = values.zip_with(values != "", own)
    return Filled(values, _reasons(parts))


def all_of(parts: list[Part]) -> Filled:
    """All codes of each record in the order of the sources, none twice."""
    values = parts[0].filled.values
    for part in parts[1:]:
        values = _union(values, part.filled.values)
    return Filled(values, _reasons(parts))


def _union(one: pl.Series, other: pl.Series) -> pl.Series:
    table = pl.DataFrame({"one": one, "other": other})
    both = (pl.col("one") != "") & (pl.col("other") != "")
    pairs = table.filter(both).unique()
    if not pairs.height:
        return table.select(pl.col("one") + pl.col("other")).to_series()
    joined = pl.concat_list(pl.col("one").str.split(SEPARATOR), pl.col("other").str.split(SEPARATOR))
    pairs = pairs.with_columns(all=joined.list.unique(maintain_order=True).list.join(SEPARATOR))
    found = table.join(pairs, on=["one", "other"], how="left", maintain_order="left")
    return found.select(pl.coalesce("all", pl.col("one") + pl.col("other"))).to_series()


def _reasons(parts: list[Part]) -> pl.Series | None:
    return reduce(first_reason, (part.filled.reasons for part in parts), None)
