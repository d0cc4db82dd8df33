"""The limits in closed form: the best unbiased counts at a budget, and independent columns.

The *best unbiased counts* measure all interactions up to a length with Gaussian noise, with the variances that minimise
the weighted sum of the variances of all cells of all marginals (ResidualPlanner, Xiao, He, Zhang and Kifer 2023). No
linear unbiased answers at the same budget have a smaller sum. *Independent columns* know the single counts alone.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, combinations, islice

import numpy as np
import numpy.typing as npt
from scipy.special import ndtr

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]

POWERS = (0.0, 0.25, 0.5, 0.75)
"""A marginal weighs its number of cells to one of these powers; whoever sees the truth takes the best of them."""
SINGLE_WEIGHT = 3.0
"""How much more a single attribute weighs."""
BLOCK = 100_000
"""Sets that are handled at once."""


@dataclass(frozen=True)
class UnbiasedCounts:
    """The best linear unbiased counts of all sets of up to `length` attributes.

    In the paper's words: for a part c with share ∏(1 − 1/nᵢ) and weight w(c), the variance of its residual is in
    proportion to √(share/w(c)) and its cost is share/(2 variance). A marginal A ⊇ c adds |A|^power ∏_{A∖c} nⱼ⁻² to
    w(c)/share, so that w(c)/share is |c|^power times elementary symmetric sums of nⱼ^(power − 2) over the other
    attributes; no marginal has to be visited for it.

    Args:
        sizes: Number of values of every attribute.
        rho: The budget of all counts together, for a person with one record.
        length: The longest sets.
        power: A marginal weighs its number of cells to this power, a single attribute `SINGLE_WEIGHT` times that.
    """

    sizes: tuple[int, ...]
    rho: float
    length: int
    power: float

    def deviations(self, sets: IntArray) -> FloatArray:
        """The standard deviation of every cell of some marginals.

        Args:
            sets: One set of attributes a row, all of the same length [sets x length].
        """
        variance = np.zeros(len(sets))
        for chosen in chain.from_iterable(combinations(range(sets.shape[1]), k) for k in range(sets.shape[1] + 1)):
            part = sets[:, list(chosen)]
            rest = np.delete(sets, list(chosen), axis=1)
            spread = self._values[rest].prod(axis=1) ** 2
            variance += self._share(part) / np.sqrt(self._relative_weight(part)) / spread
        deviations: FloatArray = np.sqrt(variance * self._cost / self.rho)
        return deviations

    @cached_property
    def _values(self) -> FloatArray:
        return np.array(self.sizes, np.float64)

    @cached_property
    def _terms(self) -> FloatArray:
        """What each attribute adds to the symmetric sums; one of a single value is measured by nothing."""
        terms: FloatArray = np.where(self._values > 1, self._values ** (self.power - 2), 0.0)
        return terms

    @cached_property
    def _symmetric(self) -> FloatArray:
        """Elementary symmetric sums of the terms, orders 0 to `length`."""
        sums = np.zeros(self.length + 1)
        sums[0] = 1
        for term in self._terms:
            sums[1:] += term * sums[:-1]
        return sums

    @cached_property
    def _cost(self) -> float:
        return sum(
            float((self._share(part) * np.sqrt(self._relative_weight(part))).sum()) / 2
            for k in range(self.length + 1)
            for part in _blocks(len(self.sizes), k)
        )

    def _share(self, parts: IntArray) -> FloatArray:
        share: FloatArray = (1 - 1 / self._values[parts]).prod(axis=1)
        return share

    def _relative_weight(self, parts: IntArray) -> FloatArray:
        """w(c)/share of each part."""
        own = parts.shape[1]
        sums = np.repeat(self._symmetric[:, None], len(parts), axis=1)
        for column in parts.T:  # divide the factor (1 + term) out of the generating function
            for order in range(1, len(sums)):
                sums[order] -= self._terms[column] * sums[order - 1]
        wanted = np.array([_length_weight(own + more) for more in range(self.length - own + 1)])
        weight: FloatArray = self._values[parts].prod(axis=1) ** self.power * (wanted @ sums[: len(wanted)])
        return weight if own or weight.any() else np.ones(len(parts))


def _length_weight(length: int) -> float:
    return (0.0, SINGLE_WEIGHT)[length] if length < 2 else 1.0


def _blocks(attributes: int, length: int) -> Iterator[IntArray]:
    """All sets of a length, many at once."""
    every = combinations(range(attributes), length)
    while block := list(islice(every, BLOCK)):
        yield np.array(block, np.int64).reshape(len(block), length)


def expected_error(counts: FloatArray, deviation: float) -> tuple[FloatArray, FloatArray]:
    """The mean size of a normal error of each count, and of the same count cut at zero.

    Args:
        counts: True counts.
        deviation: Standard deviation of the error.

    >>> plain, cut = expected_error(np.array([0.0, 100.0]), 1.0)
    >>> plain.round(3), cut.round(3)
    (array([0.798, 0.798]), array([0.399, 0.798]))
    """
    plain = np.full(len(counts), deviation * math.sqrt(2 / math.pi))
    far = counts / deviation
    saved = deviation * np.exp(-0.5 * far**2) / math.sqrt(2 * math.pi) - counts * ndtr(-far)
    return plain, plain - saved


def independent_counts(codes: IntArray, singles: Sequence[FloatArray]) -> FloatArray:
    """The expected counts of some combinations if attributes had nothing to do with one another.

    Args:
        codes: One combination a row: the code of each attribute [combinations x attributes].
        singles: The counts of every value of each of these attributes.

    >>> independent_counts(np.array([[0, 1]]), [np.array([30.0, 10.0]), np.array([20.0, 20.0])])
    array([15.])
    """
    found = [counts[code] for counts, code in zip(singles, codes.T, strict=True)]
    expected: FloatArray = np.prod(found, axis=0) / float(singles[0].sum()) ** (len(found) - 1)
    return expected
