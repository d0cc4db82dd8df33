"""What the model is fitted to: noisy shares of values and pairs, the weight of each, and what is left out as empty.

Two rules keep the noise of empty cells out of the model. Both see the measurements only.

Values whose noisy count is below zero, and none of whose pairs stands out, are *folded*: the fit handles those of one
attribute as a single value, and they come out with a share of next to nothing.

Pairs of values of which a first fit expects hardly a record, and whose noisy count agrees, are taken for *empty*
where the noise is small enough to tell. That is right where records gather in few kinds and wrong where rare kinds
are many; the single counts, which are measured most precisely, tell the two apart. Were the empty pairs not empty,
the model would now give rare values too few records.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from shoal.privacy.measure import Measurements

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]

STANDS_OUT = 3.5
"""Deviations of its noise from which a pair stands out: it keeps its values from being folded, and the fit asks for
more where the model falls short of it."""
ZERO_PRECISION = 10.0
"""How much more than the most precise cell a structural zero weighs."""
EMPTY_COUNT, EMPTY_NOISE = 1.5, 1.5
"""A pair may be empty if the model expects fewer records, and if it was measured at fewer deviations of its noise."""
TELLING_NOISE = 15.0
"""Deviation of the noise up to which an empty pair can be told from one of some ten records."""
EMPTY_PRECISION = 200.0
"""How much more than its measurement it weighs that a pair is empty. With five times as much rare values would lose
what the pairs of a record or two give them; with a tenth half of what is shown would be invented."""
RARE = 10.0
"""Values of fewer deviations of their noise are rare."""
STARVED = 0.15
"""Rise of the rare values' mean shortfall, in deviations of their noise, that shows that empty pairs were not empty."""


@dataclass(frozen=True)
class Target:
    """Noisy shares of all pairs and single values in one square matrix and one vector, with their weights.

    Args:
        segments: Where each attribute starts and stops among the fitted values.
        fitted: Which fitted value stands for each value of the domain.
        records: The noisy number of records, at least one.
        pairs: Noisy shares [fitted values x fitted values].
        pair_weights: Their weights, zero within an attribute.
        pair_noise: Standard deviation of the noise of each pair's count, infinite within an attribute.
        singles: Noisy shares [fitted values x 1].
        single_weights: Their weights.
        single_noise: Standard deviation of the noise of each single count [fitted values].
        telling: Pairs whose noise is small enough to tell that they are empty.
        nat: What a nat a record weighs, in the unit of the weights, where the measurements' log-likelihood weighs one.
    """

    segments: list[tuple[int, int]]
    fitted: IntArray
    records: int
    pairs: FloatArray
    pair_weights: FloatArray
    pair_noise: FloatArray
    singles: FloatArray
    single_weights: FloatArray
    single_noise: FloatArray
    telling: BoolArray
    nat: float

    def misfit(self, shares_of_pairs: FloatArray) -> float:
        """Mean squared distance of the model from the measurements, in deviations of their noise.

        It counts pairs of which the model expects more than one deviation; for the truth it would be about one.

        Args:
            shares_of_pairs: The model's shares of all pairs.
        """
        apart = (shares_of_pairs - self.pairs) * self._precision
        counted = shares_of_pairs * self._precision > 1
        return float(np.square(apart[counted]).mean()) if counted.any() else 0.0

    def missed(self, shares_of_pairs: FloatArray) -> FloatArray:
        """How far the model is below the measurement of each pair, zero where it does not expect it to stand out.

        Args:
            shares_of_pairs: The model's shares of all pairs.
        """
        missed: FloatArray = np.where(shares_of_pairs * self._precision < STANDS_OUT, 0, self.pairs - shares_of_pairs)
        return missed

    @cached_property
    def _precision(self) -> FloatArray:
        precision = np.empty_like(self.pair_noise)
        np.divide(self.records, self.pair_noise, out=precision)
        return precision

    def shortfall(self, shares: FloatArray) -> float:
        """How far rare values come out below their measurements, on average, in deviations of their noise.

        Args:
            shares: The model's shares of the fitted values.
        """
        rare = self.singles[:, 0] * self.records < RARE * self.single_noise
        below = (self.singles[rare, 0] - shares[rare]) * self.records / self.single_noise[rare]
        return float(below.mean()) if rare.any() else 0.0

    def without_empty(self, shares_of_pairs: FloatArray, already: BoolArray) -> tuple[Target, BoolArray]:
        """The same target with pairs that look empty held near zero.

        Args:
            shares_of_pairs: The model's shares of all pairs.
            already: Pairs held there before; they stay so.

        Returns:
            The new target, and which pairs it holds there.
        """
        hardly = shares_of_pairs * self.records < EMPTY_COUNT
        empty = already | (self.telling & hardly & (self.pairs * self._precision < EMPTY_NOISE))
        pairs = np.where(empty, np.float32(0), self.pairs)
        weights = np.where(empty, self.pair_weights * np.float32(EMPTY_PRECISION), self.pair_weights)
        return replace(self, pairs=pairs, pair_weights=weights), empty

    def spread(self, shares: FloatArray) -> FloatArray:
        """Shares of all values of the domain from those of the fitted values; folded values share evenly."""
        together = np.bincount(self.fitted, minlength=len(shares))
        each = (1 / together).astype(np.float32)
        spread: FloatArray = (shares * each[:, None])[self.fitted]
        return spread


def make_target(measurements: Measurements) -> Target:
    """The target of the fit, from the measurements."""
    domain, records = measurements.domain, max(1, measurements.records)
    column = np.repeat(np.arange(len(domain)), domain.sizes)
    fitted = _folded(measurements, column)
    members = np.zeros((fitted.max() + 1, len(column)))
    members[fitted, np.arange(len(column))] = 1
    together = members.sum(axis=1)
    fitted_column = column[[np.flatnonzero(row)[0] for row in members]]
    noise = measurements.pair_variances[np.ix_(fitted_column, fitted_column)]
    variances = noise * together[:, None] * together
    pairs = members @ measurements.pair_table @ members.T / records
    weights = np.divide(1, variances, out=np.zeros_like(variances), where=variances > 0)
    certain = ZERO_PRECISION * weights.max()
    for row, forbidden in domain.forbidden_pairs:
        i, j = fitted[row], fitted[forbidden]
        pairs[i, j] = pairs[j, i] = 0
        weights[i, j] = weights[j, i] = certain
    single_variances = measurements.single_variances[fitted_column] * together
    unit, narrow = max(float(weights.max()), float((1 / single_variances).max())), np.float32
    ends = [0, *np.flatnonzero(np.diff(fitted_column)) + 1, len(fitted_column)]
    return Target(
        [(int(start), int(stop)) for start, stop in pairwise(ends)],
        fitted,
        records,
        pairs.astype(narrow),
        (weights / unit).astype(narrow),
        np.sqrt(np.where(variances > 0, variances, np.inf)).astype(narrow),
        (members @ measurements.single_table / records).astype(narrow)[:, None],
        (1 / single_variances / unit).astype(narrow)[:, None],
        np.sqrt(single_variances).astype(narrow),
        (noise > 0) & (noise < TELLING_NOISE**2),
        1 / (records * unit),
    )


def _folded(measurements: Measurements, column: IntArray) -> IntArray:
    """Which fitted value stands for each value, ascending within an attribute's own range."""
    domain = measurements.domain
    deviations = np.sqrt(measurements.pair_variances)[column][:, column]
    highest = np.divide(measurements.pair_table, deviations, out=np.zeros_like(deviations), where=deviations > 0)
    foldable = (measurements.single_table < 0) & (highest.max(axis=1, initial=0) < STANDS_OUT)
    foldable[[value for pair in domain.forbidden_pairs for value in pair]] = False
    fitted, following = np.empty(len(column), np.int64), 0
    for start, stop in pairwise(domain.offsets):
        fold = foldable[start:stop]
        if fold.all():
            fold = np.zeros_like(fold)
        kept = int((~fold).sum())
        fitted[start:stop][~fold] = following + np.arange(kept)
        fitted[start:stop][fold] = following + kept
        following += kept + bool(fold.any())
    return fitted
