"""The table of protected counts, read back into combinations of value ids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import polars as pl
from numpy.typing import NDArray

from shoal.privacy.combinations import Combinations, CountTable, Ids
from shoal.privacy.domain import Domain
from shoal.releases.describe.content import ColumnInfo, reported_ids
from shoal.releases.tables import key_parts

Numbers = NDArray[np.int64]
"""[m x 3]: count, low and high."""


def read_combinations(
    frame: pl.DataFrame, domain: Domain, columns: Sequence[ColumnInfo], *, longest: int
) -> Iterator[tuple[Ids, Numbers]]:
    """Ids and numbers of the rows of each length whose keys can be read, shortest first.

    Args:
        frame: The published table: k, key, count, low, high.
        domain: The engine's domain.
        columns: One entry per engine column.
        longest: The reporting length.
    """
    reported = np.flatnonzero(reported_ids(domain))
    names = key_parts(domain, columns)
    parts = pl.Series([names[i] for i in reported], dtype=pl.String)
    ids = pl.Series(reported.astype(np.uint32))
    for k in range(1, longest + 1):
        rows = frame.filter(pl.col("k") == k)
        split = rows["key"].str.split(";")
        rows, split = rows.filter(split.list.len() == k), split.filter(split.list.len() == k)
        read = [split.list.get(j).replace_strict(parts, ids, default=None, return_dtype=pl.UInt32) for j in range(k)]
        known = np.all([~r.is_null().to_numpy() for r in read], axis=0)
        matrix = np.stack([r.fill_null(0).to_numpy() for r in read], axis=1)[known]
        yield matrix, rows.select("count", "low", "high").to_numpy()[known]


def read_counts(frame: pl.DataFrame, domain: Domain, columns: Sequence[ColumnInfo], *, longest: int) -> CountTable:
    """The published table as it was before it was written.

    Raises:
        ValueError: A key or a number in it is not as it should be.
    """
    found = read_combinations(frame, domain, columns, longest=longest)
    table = CountTable(tuple(Combinations(ids, *numbers.T) for ids, numbers in found))
    if len(table) != frame.height:
        raise ValueError("the table holds a key that can't be read")
    return table
