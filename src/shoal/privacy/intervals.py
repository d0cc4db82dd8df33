"""How far a count read off the model may be from the truth: 90 % intervals, from the measurements alone.

What noise and fit do is learnt in a rehearsal (`privacy/rehearsal.py`), in which the truth is known. What a rehearsal
can't show is that the real table may be harder to fit than one that the model made itself. Lengths 1 and 2 are
measured, so there it shows: where the model is further from its measurements than rehearsed the intervals are wider by
as much, they are hardly ever wider than noise alone would have them, and a count that its own measurement contradicts
has an interval that reaches to the measurement. Where noise may have made a count out of nothing the interval begins
at zero, for the model of a rehearsal has no zeros. Longer combinations are not measured, or in much noise; there the
held-out sets tell (`privacy/interactions.py`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shoal.privacy.calibration import COVERAGE, Cells, Curve, Misfit, Z, near_weights
from shoal.privacy.measure import Measurements

__all__ = ["COVERAGE", "Measured", "Z", "mean_pair_variance", "measured_interval", "unmeasured_interval"]

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]

MEASURED_MARGIN = 1.15
"""Widening of what was rehearsed of single values and pairs, which have no held-out sets to tell what it does not."""
REACH = 1.72
"""How far an interval that goes by the measurement of its count reaches beyond it, in standard deviations of noise.
With 1.64 just nine in ten would hold the truth, and by chance every other class of counts fewer."""
CONTRADICTION = 2.0
"""From this distance on, in standard deviations of noise, a measurement contradicts the model's count."""
ONE_SIDED_Z = 1.2815515655446004
"""The 90 % quantile of a normal distribution: how far beyond the measurement the interval then reaches."""
SPOTS, WINDOW, NEIGHBOURS = 20, 0.5, 10
"""Where the distance to the measurements is compared with the rehearsed one: at how many sizes of count, how widely
averaged in their logarithm, and over how many cells at least."""


@dataclass(frozen=True)
class Measured:
    """Cells of one length that were measured themselves, with their unbiased noisy counts."""

    cells: Cells
    noisy: FloatArray

    @property
    def distance(self) -> FloatArray:
        """How far each count is from its measurement, in units of noise."""
        return np.abs(self.cells.count - self.noisy) / self.cells.noise


def measured_interval(
    found: Measured, played: Measured, curve: Curve, *, margin: float = MEASURED_MARGIN
) -> tuple[FloatArray, FloatArray]:
    """Ends of the intervals of single values or pairs.

    Args:
        found: The counts, with their measurements.
        played: The same of the rehearsal.
        curve: What was learnt in the rehearsal.
        margin: Widening of the curve.
    """
    count, noise = found.cells.count, found.cells.noise
    half = margin * np.sqrt(curve.half_widths(found.cells) ** 2 + (Z * noise) ** 2 * _excess(found, played))
    low, high = count - half, count + half
    low, high = _reaching(found, REACH * noise, half > REACH * noise, (count, low), (count, high))
    far = found.distance > CONTRADICTION
    low, high = _reaching(found, ONE_SIDED_Z * noise, far, (low, low), (high, high))
    return np.where(count <= Z * noise, np.minimum(low, 0), low), high


def _reaching(
    found: Measured,
    reach: FloatArray,
    chosen: npt.NDArray[np.bool_],
    low: tuple[FloatArray, FloatArray],
    high: tuple[FloatArray, FloatArray],
) -> tuple[FloatArray, FloatArray]:
    """Where chosen, the hull of (first low, first high) and the measurement give or take `reach`; else the second."""
    lowest, highest = np.minimum(low[0], found.noisy - reach), np.maximum(high[0], found.noisy + reach)
    return np.where(chosen, lowest, low[1]), np.where(chosen, highest, high[1])


def _excess(found: Measured, played: Measured) -> FloatArray:
    """By how much the mean squared distance to the measurements exceeds the rehearsed one, in units of noise.

    Of few cells the two differ by chance, so the excess is shrunk by what chance alone would make of it, as James and
    Stein do: half of all excesses would otherwise be taken for the table's.
    """
    sizes = found.cells.sizes
    spots = np.linspace(sizes.min(), sizes.max(), SPOTS)
    return np.interp(sizes, spots, [_beyond_chance(found, played, spot) for spot in spots.tolist()])


def _beyond_chance(found: Measured, played: Measured, size: float) -> float:
    (square, chance), (played_square, played_chance) = (_mean_square(measured, size) for measured in (found, played))
    excess = square - played_square
    return max(0.0, excess - (chance + played_chance) / excess) if excess > 0 else 0.0


def _mean_square(measured: Measured, size: float) -> tuple[float, float]:
    """The mean squared distance about a size, and its variance if distances are normal."""
    weights = near_weights(((measured.cells.sizes - size) / WINDOW) ** 2, NEIGHBOURS)
    square = float((weights * measured.distance**2).sum() / weights.sum())
    return square, 2 * square**2 * float((weights**2).sum() / weights.sum() ** 2)


def unmeasured_interval(
    cells: Cells, misfit: Misfit, curve: FloatArray, fitted: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Ends of the intervals of longer combinations.

    Args:
        cells: The counts.
        misfit: What the held-out sets teach.
        curve: Half-widths from what noise and fit do.
        fitted: The noise variance of the count that the model was fitted to, infinite where there is none. What
            held-out sets teach of the model and this noise then both bound the error: their precisions add up.
    """
    half = misfit.half_widths(cells, curve)
    half = half / np.sqrt(1 + (half / Z) ** 2 / fitted)
    return cells.count - half, cells.count + half


def mean_pair_variance(measurements: Measurements, attributes: IntArray) -> FloatArray:
    """Mean noise variance of the pairs within each set of attributes [sets x length]."""
    first, second = np.triu_indices(attributes.shape[1], 1)
    variance: FloatArray = measurements.pair_variances[attributes[:, first], attributes[:, second]].mean(axis=1)
    return variance


def handed_down(variance: FloatArray, count: FloatArray, part: FloatArray) -> FloatArray:
    """The variance that the misfit of a part gives to what it is a part of: the count changes in proportion."""
    return variance * (count / np.maximum(part, 1e-9)) ** 2
