"""Read what a peer's script wrote."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from benchmarks.engine.evaluate import Counts, Records
from benchmarks.engine.files import Table

BLANK = 65_535
"""The code of a cell that a tool left empty though no cell can be; such a cell gets the value ""."""


def read_made(path: Path, table: Table) -> tuple[Records, dict[int, Counts]]:
    """The synthetic records, and the published counts of each length if there are any.

    Args:
        path: The file that the script wrote.
        table: The true table. Where the tool left cells empty, its columns get one value more.
    """
    with np.load(path) as arrays:
        codes = arrays["codes"].astype(np.int64)
        counts = {
            k: Counts(
                arrays[f"columns{k}"].astype(np.int64),
                arrays[f"values{k}"].astype(np.int64),
                arrays[f"counts{k}"].astype(np.float64),
            )
            for k in (1, 2, 3)
            if f"counts{k}" in arrays
        }
    values = table.records.values
    blank = codes == BLANK
    if blank.any():
        values = tuple((*column, "") for column in values)
        codes = np.where(blank, np.array(table.sizes), codes)
    return Records(codes, values), counts
