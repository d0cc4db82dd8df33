"""The residual basis: marginals taken apart into interactions that are measured once and share no noise.

Source: Xiao, He, Zhang and Kifer, "An Optimal and Scalable Matrix Mechanism for Noisy Marginals under Convex Loss
Functions" (ResidualPlanner), NeurIPS 2023. For a set c of attributes with n₁, n₂, … values, the integer query is
⊗(nᵢI − J) applied to the marginal on c. Its squared L2 sensitivity for one record is ∏nᵢ(nᵢ − 1). Divided by ∏nᵢ it
is the *residual* of c, and a marginal on A is the sum of the residuals of all c ⊆ A, each spread evenly over A∖c.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from itertools import chain, combinations
from typing import TypeVar

import numpy as np
import numpy.typing as npt

AttributeSet = tuple[int, ...]
"""Positions of attributes, ascending. The empty set stands for the number of records."""
FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
_Floats = TypeVar("_Floats", npt.NDArray[np.float32], npt.NDArray[np.float64])


def subsets(attributes: AttributeSet) -> Iterable[AttributeSet]:
    """All subsets of a set of attributes, the empty one and itself included."""
    return chain.from_iterable(combinations(attributes, k) for k in range(len(attributes) + 1))


def integer_query(marginal: IntArray) -> IntArray:
    """Apply nᵢI − J along every axis of an integer marginal.

    >>> integer_query(np.array([3, 1]))
    array([ 2, -2])
    """
    for axis, size in enumerate(marginal.shape):
        marginal = size * marginal - marginal.sum(axis=axis, keepdims=True)
    return marginal


def squared_sensitivity(sizes: Iterable[int], records: int = 1) -> int:
    """Squared L2 sensitivity of `integer_query` when a person has at most `records` records.

    One record is a unit vector, whose image is a column of ⊗(nᵢI − J) with squared norm ∏nᵢ(nᵢ − 1); `records` of
    them in the same cell, the worst case, make it `records`² as large.
    """
    return records**2 * math.prod(n * (n - 1) for n in sizes)


def to_residual(noisy_query: IntArray) -> FloatArray:
    """The residual of a noisy integer query: divided by ∏nᵢ, and freed of noise outside the residual space."""
    return interaction(noisy_query.astype(np.float64) / math.prod(noisy_query.shape))


def interaction(table: _Floats) -> _Floats:
    """What joins all attributes of a table: the table less what its margins tell of it.

    Of the variance of noise that is drawn alike for all cells it keeps the share ∏(1 − 1/nᵢ).
    """
    for axis in range(table.ndim):
        table = table - table.mean(axis=axis, keepdims=True)
    return table


def reconstruct(
    attributes: AttributeSet, residuals: Mapping[AttributeSet, FloatArray], sizes: tuple[int, ...]
) -> FloatArray:
    """The unbiased marginal on `attributes` from the residuals of all its subsets.

    Args:
        attributes: The set A; all its subsets must be in `residuals`.
        residuals: Noisy residual of each measured set.
        sizes: Number of values of every attribute of the domain.

    Returns:
        Noisy counts, one axis an attribute.
    """
    marginal = np.zeros([sizes[i] for i in attributes])
    for part in subsets(attributes):
        if any(sizes[i] == 1 for i in part):
            continue  # one value only: its residual is zero and is not measured
        shape = [sizes[i] if i in part else 1 for i in attributes]
        spread = math.prod(sizes[i] for i in attributes if i not in part)
        marginal += residuals[part].reshape(shape) / spread
    return marginal


def cell_variance(attributes: AttributeSet, variances: Mapping[AttributeSet, float], sizes: tuple[int, ...]) -> float:
    """The noise variance of every cell of a reconstructed marginal.

    Args:
        attributes: The set A.
        variances: σ² of each measured residual, in units of counts.
        sizes: Number of values of every attribute of the domain.
    """
    return sum(
        variances[part] * residual_share(part, sizes) / math.prod(sizes[i] for i in attributes if i not in part) ** 2
        for part in subsets(attributes)
        if all(sizes[i] > 1 for i in part)
    )


def residual_share(part: AttributeSet, sizes: tuple[int, ...]) -> float:
    """∏(1 − 1/nᵢ): the share of σ² that a cell of the residual keeps, and its privacy cost relative to 1/(2σ²)."""
    return math.prod(1 - 1 / sizes[i] for i in part)
