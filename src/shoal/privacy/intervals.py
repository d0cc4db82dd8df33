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


UNCALIBRATED = 20.0
"""The curve's slope where nothing was held out: on the wide side of what was met in measurements."""


@dataclass(frozen=True)
class ErrorCurve:
    """Standard deviation of the model's error for combinations of one length, as a function of the model's count m.

    s² = σ²·min(1, m/σ) + slope·m, where σ² is the mean noise variance of the pairs within the set. The first term is
    what the noise of the pairs does; the second is what the model does not know of longer combinations. Only the slope
    is estimated: more parameters would fit the held-out noise, not the error.
    """

    slope: float

    def deviation(self, count: FloatArray, variance: FloatArray) -> FloatArray:
        """Standard deviation of the error of counts `count` whose pairs have mean noise variance `variance`."""
        return np.sqrt(_pair_noise(count, variance) + self.slope * count)


def _pair_noise(count: FloatArray, variance: FloatArray) -> FloatArray:
    return variance * np.minimum(1, count / np.sqrt(variance))


def calibrate(model: Mixture, measurements: Measurements) -> dict[int, ErrorCurve]:
    """The error curve of every length from 3 on, from the held-out measurements.

    Args:
        model: The fitted model.
        measurements: What it was fitted to; the held-out sets were not used for that.

    Returns:
        One curve a length. A length without held-out sets is not in it.
    """
    points: dict[int, list[FloatArray]] = {}
    for attributes, noisy, variance in measurements.holdouts():
        expected = _expected(model, attributes)
        big = expected >= SMALLEST
        pairs = np.broadcast_to(mean_pair_variance(measurements, np.array([attributes])), (int(big.sum()),))
        known = _pair_noise(expected[big], pairs) + variance
        squared = (expected[big] - noisy[big]) ** 2
        points.setdefault(len(attributes), []).append(np.stack([expected[big], squared, known]))
    return {k: ErrorCurve(_slope(np.concatenate(parts, axis=1))) for k, parts in points.items()}


def _slope(points: FloatArray) -> float:
    """Weighted least squares of (squared distance - known variance) = slope·m; one at least, as in a random sample.

    A squared error varies by about 1.4 times its mean, so each point weighs one over that mean squared.
    """
    expected, squared, known = points
    slope = UNCALIBRATED
    for _ in range(10 if len(expected) >= 10 else 0):
        weight = 1 / (known + slope * expected) ** 2
        slope = max(1.0, float((weight * expected * (squared - known)).sum() / (weight * expected**2).sum()))
    return slope


def mean_pair_variance(measurements: Measurements, attributes: IntArray) -> FloatArray:
    """Mean noise variance of the pairs within each set of attributes [sets x length]."""
    first, second = np.triu_indices(attributes.shape[1], 1)
    variance: FloatArray = measurements.pair_variances[attributes[:, first], attributes[:, second]].mean(axis=1)
    return variance


def _expected(model: Mixture, attributes: AttributeSet) -> FloatArray:
    """The model's counts of the reported values of a set, other cells being zero; one axis an attribute."""
    at, domain = model.domain.offsets, model.domain
    joint = np.ones((1, model.components), np.float32)
    for i in attributes:
        reported = np.isin(domain.attributes[i].values, domain.attributes[i].reported)
        shares = np.where(reported[:, None], model.shares[at[i] : at[i + 1]], 0)
        joint = (joint[:, None, :] * shares[None, :, :]).reshape(-1, model.components)
    counts: FloatArray = joint.sum(axis=1, dtype=np.float64) * model.records / model.components
    return counts.reshape([domain.sizes[i] for i in attributes])
