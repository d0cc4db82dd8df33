"""Read a release folder of Shoal as codes, to be compared with the truth."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import polars as pl
from benchmarks.engine.evaluate import Counts, Records
from benchmarks.engine.files import Table

from shoal import load_description
from shoal.releases.describe.columns import engine_columns


def read(release: Path, table: Table) -> tuple[Records, dict[int, Counts]]:
    """The synthetic records and the protected counts of a release.

    Args:
        release: The release folder.
        table: The table that it was made of.
    """
    frame = pl.read_csv(release / "data" / "synthetic.csv", infer_schema=False).fill_null("")
    columns = []
    for name, values in zip(table.columns, table.records.values, strict=True):
        code = {value: i for i, value in enumerate(values)}
        columns.append(frame[name].replace_strict(code, return_dtype=pl.UInt16).to_numpy())
    return Records(np.stack(columns, axis=1), table.records.values), _counts(release, table)


def _counts(release: Path, table: Table) -> dict[int, Counts]:
    domain, infos = engine_columns(load_description(table.description))
    places = {
        f"{info.key_name}:{info.key_code(value)}": (j, attribute.code[value])
        for j, (attribute, info) in enumerate(zip(domain, infos, strict=True))
        for value in attribute.reported
    }
    frame = pl.read_csv(release / "data" / "aggregates.csv", schema_overrides={"key": pl.String})
    found = {}
    for k in (1, 2, 3):
        rows = frame.filter(pl.col("k") == k)
        parts = [sorted(places[part] for part in key.split(";")) for key in rows["key"]]
        ids = np.array(parts, np.int64).reshape(-1, k, 2)
        found[k] = Counts(ids[:, :, 0], ids[:, :, 1], rows["count"].to_numpy().astype(np.float64))
    return found
