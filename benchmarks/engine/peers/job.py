"""What a peer's script reads and writes. It runs in the peer's own environment, so it needs NumPy only."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

BLANK = 65_535
"""The code of a cell that the tool left empty."""


@dataclass(frozen=True)
class Job:
    """One run.

    Args:
        codes: The records, coded [records x columns].
        sizes: How many values each column can take; public.
        zero_is_absent: For each column, the code of the value "0" where that says no more than an empty cell, else -1.
        empty: For each column, the code of the empty cell, else -1.
        noisy: Noisy marginals that were measured already, or None.
        settings: The tool's settings.
    """

    codes: np.ndarray
    sizes: list[int]
    absent: list[int]
    empty: list[int]
    epsilon: float
    delta: float
    seed: int
    noisy: str | None
    settings: dict[str, Any]
    out: str

    @property
    def names(self) -> list[str]:
        """Neutral names of the columns."""
        return [f"c{j}" for j in range(len(self.sizes))]


def read() -> Job:
    """Read the job that is named on the command line."""
    given = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    return Job(codes=np.load(given.pop("table"))["codes"], **given)


def write(job: Job, records: np.ndarray, counts: dict[int, tuple[np.ndarray, np.ndarray, np.ndarray]] | None = None):
    """Write what the tool made.

    Args:
        job: The job.
        records: Synthetic codes [records x columns].
        counts: For each length the columns, the codes and the counts of the published combinations.
    """
    arrays = {"codes": np.asarray(records).astype(np.uint16)}
    for k, parts in (counts or {}).items():
        for name, part in zip(("columns", "values", "counts"), parts, strict=True):
            arrays[f"{name}{k}"] = part
    np.savez(job.out, **arrays)
