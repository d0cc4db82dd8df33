"""The model: a mixture of products.

Every component holds one distribution for each attribute, and attributes are independent within a component; all
components weigh the same. All 2-way marginals of the model are then one product of matrices, PPᵀ/R.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shoal.privacy.domain import Domain
from shoal.privacy.residual import AttributeSet

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Mixture:
    """A fitted model of the table.

    Args:
        domain: The public domain.
        records: The noisy number of case records.
        shares: Probability of every value of every attribute (rows, all attributes one below the other, at
            `domain.offsets`) in every component (columns); each attribute sums to one in each component.
    """

    domain: Domain
    records: int
    shares: FloatArray

    @property
    def components(self) -> int:
        """Number of components."""
        return int(self.shares.shape[1])

    def expected_counts(self, attributes: AttributeSet) -> npt.NDArray[np.float64]:
        """The model's counts on a set of attributes, one axis an attribute."""
        at, sizes = self.domain.offsets, self.domain.sizes
        order = sorted(range(len(attributes)), key=lambda axis: sizes[attributes[axis]])
        parts = [self.shares[at[attributes[axis]] : at[attributes[axis] + 1]] for axis in order]
        joint = np.ones((1, self.components), np.float32)
        for part in parts[:-1]:
            joint = (joint[:, None, :] * part[None, :, :]).reshape(-1, self.components)
        counts = joint @ parts[-1].T if parts else joint.sum(axis=1)
        table = counts.astype(np.float64).reshape([sizes[attributes[axis]] for axis in order])
        return table.transpose(np.argsort(order)) * (self.records / self.components)
