"""The case table: coded case records, collapsed to distinct rows with weights. It is sensitive.

Only `privacy/measure.py` may turn one into something releasable; the steward's evidence may read one too.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from shoal.privacy.domain import Domain
from shoal.privacy.residual import AttributeSet

Codes = npt.NDArray[np.uint16]


@dataclass(frozen=True, repr=False)
class CaseTable:
    """Distinct coded rows and how often each occurs.

    Args:
        domain: The public domain.
        codes: Distinct rows [d x attributes]: the position of each value in its attribute's values.
        weights: How many records have each row [d].
        records_per_person: The most records that any one person has in the table; declared, not counted.

    Raises:
        ValueError: Shapes disagree or a code lies outside the domain.
    """

    domain: Domain
    codes: Codes
    weights: npt.NDArray[np.int64]
    records_per_person: int = 1

    def __post_init__(self) -> None:
        if self.codes.ndim != 2 or self.codes.shape[1] != len(self.domain) or len(self.weights) != len(self.codes):
            raise ValueError("codes must have one column an attribute, and one weight a row")
        if len(self.codes) and (self.codes.max(axis=0) >= np.array(self.domain.sizes)).any():
            raise ValueError("a code lies outside the domain")

    def __repr__(self) -> str:
        return f"CaseTable({len(self.domain)} attributes, sensitive)"

    @classmethod
    def from_rows(cls, domain: Domain, rows: Codes, *, records_per_person: int = 1) -> CaseTable:
        """Collapse coded records [n x attributes] to distinct rows with weights."""
        if len(rows) == 0:
            return cls(domain, rows, np.zeros(0, np.int64), records_per_person)
        packed = np.ascontiguousarray(rows)
        keys = packed.view([("", packed.dtype)] * packed.shape[1]).ravel()
        _, first, weights = np.unique(keys, return_index=True, return_counts=True)
        return cls(domain, packed[first], weights.astype(np.int64), records_per_person)

    @cached_property
    def columns(self) -> tuple[npt.NDArray[np.int64], ...]:
        """The coded columns, each contiguous, ready for counting."""
        return tuple(np.ascontiguousarray(self.codes[:, i], dtype=np.int64) for i in range(len(self.domain)))

    def marginal(self, attributes: AttributeSet) -> npt.NDArray[np.int64]:
        """Exact counts of all combinations of values of `attributes`, one axis an attribute. Sensitive."""
        sizes = [self.domain.sizes[i] for i in attributes]
        cell = np.zeros(len(self.codes), np.int64)
        for i, size in zip(attributes, sizes, strict=True):
            cell = cell * size + self.columns[i]
        counts = np.bincount(cell, weights=self.weights, minlength=int(np.prod(sizes, dtype=np.int64)))
        return np.rint(counts).astype(np.int64).reshape(sizes)
