"""Protected counts: every combination of reported values up to the reporting length, read off the fitted model.

One fit gives all counts and the synthetic records, so they agree: a combination never counts more than a part of it,
and what an implication forbids is not there. A combination is reported when its count is large against its interval and
all its parts are reported; the rule sees the measurements only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shoal.privacy.combinations import Combinations, CountTable
from shoal.privacy.domain import Domain
from shoal.privacy.intervals import MARGIN, UNCALIBRATED, ErrorCurve, Z, calibrate, mean_pair_variance
from shoal.privacy.measure import Measurements
from shoal.privacy.mixture import Mixture

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]

CERTAINTY = 0.4
"""A count is reported from this share of its interval's half-width on; below, it is too uncertain to mean anything."""
SMALLEST = 0.5
"""Counts that would be rounded to zero are never reported."""
BLOCK = 512
"""Combinations that are extended in one product of matrices."""


@dataclass(frozen=True)
class _Level:
    """Combinations of one length with the model's unrounded counts, ids in lexicographic order."""

    ids: IntArray
    expected: FloatArray

    def only(self, chosen: BoolArray) -> _Level:
        return _Level(self.ids[chosen], self.expected[chosen])


def protected_counts(model: Mixture, measurements: Measurements, *, length: int) -> CountTable:
    """The protected counts of all combinations of one to `length` reported values.

    Args:
        model: The model fitted to `measurements`.
        measurements: The noisy answers.
        length: The reporting length, 1 to 4.
    """
    curves = calibrate(model, measurements)
    column = np.repeat(np.arange(len(model.domain)), model.domain.sizes)
    levels: list[_Level] = []
    tables: list[Combinations] = []
    for _ in range(length):
        longer = _extensions(model, levels, column) if levels else _singles(model)
        level = _parts_respected(longer, levels, model.domain) if levels else longer
        low, high = _interval(level, column, measurements, curves)
        shown = (level.expected >= SMALLEST) & (level.expected >= CERTAINTY * (high - low) / 2)
        levels.append(level.only(shown))
        tables.append(_rounded(levels[-1], low[shown], high[shown]))
    return CountTable(tuple(tables))


def _rounded(level: _Level, low: FloatArray, high: FloatArray) -> Combinations:
    count = np.rint(level.expected).astype(np.int64)
    lowest = np.minimum(np.floor(np.maximum(low, 0)).astype(np.int64), count)
    highest = np.maximum(np.ceil(high).astype(np.int64), count)
    return Combinations(level.ids.astype(np.uint32), count, lowest, highest)


def _singles(model: Mixture) -> _Level:
    domain = model.domain
    ids = np.array(sorted(domain.position(a.name, v) for a in domain for v in a.reported), np.int64)
    return _Level(ids[:, None], _per_component(model) * model.shares[ids].sum(axis=1, dtype=np.float64))


def _per_component(model: Mixture) -> float:
    return model.records / model.components


def _extensions(model: Mixture, levels: Sequence[_Level], column: IntArray) -> _Level:
    """Every reported combination of the last level, extended by a reported value of a later attribute."""
    parents, singles = levels[-1].ids, levels[0].ids[:, 0]
    shares = model.shares[singles]
    ids, counts = [np.zeros((0, parents.shape[1] + 1), np.int64)], [np.zeros(0)]
    for start in range(0, len(parents), BLOCK):
        rows = parents[start : start + BLOCK]
        expected = (model.shares[rows].prod(axis=1) @ shares.T).astype(np.float64) * _per_component(model)
        later = column[rows[:, -1]][:, None] < column[singles]
        row, single = np.nonzero(later & (expected >= SMALLEST))
        ids.append(np.column_stack([rows[row], singles[single]]))
        counts.append(expected[row, single])
    return _Level(np.concatenate(ids), np.concatenate(counts))


def _parts_respected(level: _Level, levels: Sequence[_Level], domain: Domain) -> _Level:
    """Keep combinations whose parts are all reported; none counts more than a part, or contradicts an implication.

    Where one value implies another that also stands in the combination, the count is that without the implied value.
    """
    known = levels[-1]
    known_keys = _keys(known.ids, domain)
    expected, kept = level.expected.copy(), np.ones(len(level.ids), bool)
    without: list[FloatArray] = []
    for leave_out in range(level.ids.shape[1]):
        keys = _keys(np.delete(level.ids, leave_out, axis=1), domain)
        place = np.minimum(np.searchsorted(known_keys, keys), max(len(known_keys) - 1, 0))
        kept &= known_keys[place] == keys if len(known_keys) else False
        without.append(known.expected[place] if len(known_keys) else expected)
    for value, implied in domain.implied_pairs:
        row, place = np.nonzero(level.ids == implied)
        given = (level.ids[row] == value).any(axis=1)
        expected[row[given]] = np.stack(without, axis=1)[row[given], place[given]]
    for first, second in domain.forbidden_pairs:
        kept &= ~((level.ids == first).any(axis=1) & (level.ids == second).any(axis=1))
    return _Level(level.ids, np.minimum(expected, np.min(without, axis=0))).only(kept)


def _keys(ids: IntArray, domain: Domain) -> IntArray:
    """One integer for each combination, in the combinations' order."""
    keys = np.zeros(len(ids), np.int64)
    for position in ids.T:
        keys = keys * domain.offsets[-1] + position
    return keys


def _interval(
    level: _Level, column: IntArray, measurements: Measurements, curves: dict[int, ErrorCurve]
) -> tuple[FloatArray, FloatArray]:
    """Ends of the 90 % intervals, not yet cut at zero. `privacy/intervals.py` explains them."""
    ids, expected, length = level.ids, level.expected, level.ids.shape[1]
    sets = column[ids]
    if length > 2:
        curve = curves.get(length, ErrorCurve(UNCALIBRATED))
        half = MARGIN * Z * curve.deviation(expected, mean_pair_variance(measurements, sets))
        return expected - half, expected + half
    if length == 1:
        noisy, variance = measurements.single_table[ids[:, 0]], measurements.single_variances[sets[:, 0]]
    else:
        noisy = measurements.pair_table[ids[:, 0], ids[:, 1]]
        variance = measurements.pair_variances[sets[:, 0], sets[:, 1]]
    half = MARGIN * Z * np.sqrt(variance)
    return np.minimum(expected, noisy - half), np.maximum(expected, noisy + half)
