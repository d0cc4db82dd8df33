"""Tables as distinct rows with weights, and the two yardsticks that are drawn from the truth.

A *bootstrap* resample of the case records shows the error that sampling alone makes. *Independent columns* (each column
of the case records shuffled by itself) keep every single count and lose everything else: the floor of usefulness.
Everything here but the synthetic records is sensitive.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shoal.privacy.casetable import CaseTable, Codes

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False, repr=False)
class WeightedRows:
    """Distinct coded rows, column by column, and how often each occurs.

    Args:
        columns: One contiguous array of codes for each attribute.
        weights: How many records have each row.
    """

    columns: tuple[Codes, ...]
    weights: FloatArray

    @property
    def records(self) -> int:
        """How many records the rows stand for."""
        return int(self.weights.sum())

    def __len__(self) -> int:
        return len(self.weights)


def weighted(codes: Codes, weights: npt.NDArray[np.int64]) -> WeightedRows:
    """Rows [d x attributes] with their weights [d], laid out for counting."""
    columns = tuple(np.ascontiguousarray(codes[:, i]) for i in range(codes.shape[1]))
    return WeightedRows(columns, weights.astype(np.float64))


def collapse(codes: Codes) -> WeightedRows:
    """Records [n x attributes], collapsed to distinct rows."""
    _, first, weights = np.unique(row_keys(codes), return_index=True, return_counts=True)
    return weighted(codes[first], weights)


def row_keys(codes: Codes) -> npt.NDArray[np.void]:
    """One value for each row that is equal for equal rows, and for no others."""
    packed = np.ascontiguousarray(codes, np.uint16)
    kind = f"V{max(1, packed.itemsize * packed.shape[1])}"
    return packed.view(kind).ravel() if packed.size else np.zeros(len(packed), kind)


def bootstrap_weights(truth: WeightedRows, random: np.random.Generator) -> FloatArray:
    """How often each distinct row occurs in as many records drawn from the truth with replacement."""
    if not truth.records:
        return np.zeros(len(truth))
    return random.multinomial(truth.records, truth.weights / truth.records).astype(np.float64)


def independent_columns(table: CaseTable, random: np.random.Generator) -> Codes:
    """As many records as the table has, each column shuffled by itself [n x attributes]."""
    rows = np.empty((int(table.weights.sum()), len(table.domain)), np.uint16)
    for i in range(len(table.domain)):
        rows[:, i] = random.permutation(np.repeat(table.codes[:, i], table.weights))
    return rows
