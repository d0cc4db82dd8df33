"""How far a count read off the model may be from the truth: 90 % intervals, from the measurements alone.

Lengths 1 and 2 are measured: the unbiased noisy count, give or take 1.645 standard deviations of its noise, covers
the truth nine times in ten whatever the model does, so the interval is that range, widened to hold the model's count.
Longer combinations are not measured, and noise alone does not tell how far the model is off. A few held-out sets, to
which the model was not fitted, do: the squared distance between the model's count and a held-out noisy count, less
the known noise variance, is an unbiased estimate of the model's squared error. A curve through these estimates gives
the width for every other combination.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import lsq_linear

from shoal.privacy.measure import Measurements
from shoal.privacy.mixture import Mixture
from shoal.privacy.residual import AttributeSet

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]

COVERAGE = 0.9
Z = 1.6448536269514722
"""Half-width of the central 90 % of a normal distribution, in standard deviations."""
MARGIN = 1.15
"""Widening of the intervals of unmeasured combinations: their errors have heavier tails than a normal distribution."""
SMALLEST = 0.5
"""Counts of the model below this say nothing about its error where it claims something, so they do not calibrate."""


@dataclass(frozen=True)
class ErrorCurve:
    """Standard deviation of the model's error for combinations of one length, as a function of the model's count m.

    s² = noise·σ²·min(1, m/σ) + spread·m + bend·m², where σ² is the mean noise variance of the pairs within the set.
    """

    noise: float
    spread: float
    bend: float

    def deviation(self, count: FloatArray, variance: FloatArray | float) -> FloatArray:
        """Standard deviation of the error of counts `count` whose pairs have mean noise variance `variance`."""
        terms = _terms(count, variance)
        squared: FloatArray = self.noise * terms[:, 0] + self.spread * terms[:, 1] + self.bend * terms[:, 2]
        return np.sqrt(squared)


def _terms(count: FloatArray, variance: FloatArray | float) -> FloatArray:
    return np.stack([variance * np.minimum(1, count / np.sqrt(variance)), count, count**2], axis=-1)


def calibrate(model: Mixture, measurements: Measurements) -> dict[int, ErrorCurve]:
    """The error curve of every length from 3 on, from the held-out measurements.

    Args:
        model: The fitted model.
        measurements: What it was fitted to; the held-out sets were not used for that.

    Returns:
        One curve a length. A length without held-out sets is not in it.
    """
    points: dict[int, list[tuple[FloatArray, FloatArray, float]]] = {}
    for attributes, noisy, variance in measurements.holdouts():
        expected = _expected(model, attributes)
        big = expected >= SMALLEST
        squared_error = (expected[big] - noisy[big]) ** 2 - variance
        terms = _terms(expected[big], mean_pair_variance(measurements, np.array([attributes])))
        points.setdefault(len(attributes), []).append((terms, squared_error, variance))
    return {k: _fit_curve(rows) for k, rows in points.items()}


def _fit_curve(rows: list[tuple[FloatArray, FloatArray, float]]) -> ErrorCurve:
    """Weighted least squares for squared errors, whose own variance is about twice their square.

    The noise term is never taken below one: the model can't be better than the pairs it was fitted to.
    """
    terms, squared_error = np.concatenate([r[0] for r in rows]), np.concatenate([r[1] for r in rows])
    variance = np.concatenate([np.full(len(r[1]), r[2]) for r in rows])
    bounds = ([1.0, 0.0, 0.0], [np.inf, np.inf, np.inf])
    solution = np.array([1.0, 1.0, 0.0])
    for _ in range(5 if len(squared_error) >= 10 else 0):
        weight = 1 / (np.sqrt(2) * (terms @ solution + variance))
        solution = lsq_linear(terms * weight[:, None], squared_error * weight, bounds=bounds).x
    return ErrorCurve(*(float(x) for x in solution))


def mean_pair_variance(measurements: Measurements, attributes: IntArray) -> FloatArray:
    """Mean noise variance of the pairs within each set of attributes [sets x length]."""
    first, second = np.triu_indices(attributes.shape[1], 1)
    return measurements.pair_variances[attributes[:, first], attributes[:, second]].mean(axis=1)


def _expected(model: Mixture, attributes: AttributeSet) -> FloatArray:
    """The model's counts of the reported values of a set, other cells being zero; one axis an attribute."""
    at, domain = model.domain.offsets, model.domain
    joint = np.ones((1, model.components), np.float32)
    for i in attributes:
        shares = model.shares[at[i] : at[i + 1]].copy()
        unreported = [
            code for code, v in enumerate(domain.attributes[i].values) if v not in domain.attributes[i].reported
        ]
        shares[unreported] = 0
        joint = (joint[:, None, :] * shares[None, :, :]).reshape(-1, model.components)
    expected = joint.sum(axis=1, dtype=np.float64) * model.records / model.components
    return expected.reshape([domain.sizes[i] for i in attributes])
