"""Protected counts: every combination of reported values up to the reporting length, read off the fitted model.

One fit gives all counts and the synthetic records, so they agree: a combination never counts more than a part of it,
and what an implication forbids is not there. A combination is reported when its count stands out from the noise and
from its interval, and all its parts are reported; the rule sees the measurements only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import numpy.typing as npt

from shoal.privacy.calibration import UNKNOWN, Cells, Curve, Misfit, Z, learn_curve, learn_misfit, room
from shoal.privacy.combinations import Combinations, CountTable
from shoal.privacy.domain import Domain
from shoal.privacy.interactions import held_out
from shoal.privacy.intervals import (
    Measured,
    handed_down,
    mean_pair_variance,
    measured_interval,
    unmeasured_interval,
)
from shoal.privacy.measure import Measurements
from shoal.privacy.mixture import Mixture
from shoal.privacy.rehearsal import rehearse
from shoal.privacy.threads import Threads

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]
_Piece = tuple[IntArray, FloatArray]
"""Combinations [m x length] and what the model expects of them [m]."""

NOISE_SHARE, LONGER_SHARE = 0.15, 0.1
"""A count is reported from this share of the standard deviation of its noise on, lengths 1 and 2 and longer ones; of
what is below, most is no one."""
CERTAINTY = 0.1
"""And from this share of its interval's half-width on; below, it is too uncertain to mean anything."""
SMALLEST = 2.5
"""Counts that would be rounded to less than three are never reported: of one or two people nothing is said, and what is
suppressed beside them can't be worked out from them."""
HARDLY = 0.5
"""Combinations of which the model expects less than this are not looked at."""
BLOCK = 512
"""Combinations that are extended in one product of matrices."""
MOST = 3_000_000
"""The most combinations of the reporting length that are reported, the most certain ones; more could not be loaded."""
PIECE = 500_000
"""Combinations of the reporting length that are in hand at once."""
LEARNT_FROM = 30_000
"""The most combinations of a rehearsal that a curve is learnt from."""
EXTENDED = 3_000
"""The most combinations of a rehearsal that are extended to the reporting length, where none is extended again."""


@dataclass(frozen=True)
class _Level:
    """Combinations of one length, ids in lexicographic order.

    `expected` are the model's unrounded counts, `parts` those of their parts [m x parts]; `ceiling` is the lowest upper
    end of the parts' intervals, `high` their own; `inherited` and `misfit` are variances of their parts' misfit and of
    theirs.
    """

    ids: IntArray
    expected: FloatArray
    parts: FloatArray
    ceiling: FloatArray
    inherited: FloatArray
    high: FloatArray
    misfit: FloatArray

    @classmethod
    def of(
        cls, ids: IntArray, expected: FloatArray, parts: FloatArray, ceiling: FloatArray, inherited: FloatArray
    ) -> _Level:
        return cls(ids, expected, parts, ceiling, inherited, np.full(len(ids), np.inf), np.zeros(len(ids)))

    def only(self, chosen: BoolArray) -> _Level:
        return _Level(*(values[chosen] for values in vars(self).values()))


def _joined(levels: list[_Level], length: int) -> _Level:
    if not levels:
        return _Level.of(np.zeros((0, length), np.int64), np.zeros(0), np.zeros((0, length)), np.zeros(0), np.zeros(0))
    return _Level(*(np.concatenate(values) for values in zip(*(vars(level).values() for level in levels), strict=True)))


@dataclass
class _Walk:
    """The combinations of one model, length by length; `levels` are those reported so far."""

    model: Mixture
    measurements: Measurements
    levels: list[_Level]

    def next(self, *, extended: int | None = None) -> _Level:
        """All combinations that are longer by one, whose parts are all reported."""
        if not self.levels:
            return _singles(self.model)
        pieces = _extensions(self.model, self.levels, extended)
        return _joined([self.respected(piece) for piece in pieces], len(self.levels) + 1)

    def pieces(self) -> Iterator[_Piece]:
        """Extensions of the last level, some at a time, in order: all that could be reported."""
        # Only an implication gives a combination a higher count than the model expects.
        least = HARDLY if self.model.domain.implied_pairs else SMALLEST
        return _extensions(self.model, self.levels, least=least)

    def respected(self, piece: _Piece) -> _Level:
        """Those of a piece whose parts are all reported; none counts more than a part."""
        return _parts_respected(*piece, self.levels[-1], self.model.domain)

    def cells(self, level: _Level) -> Cells:
        """What decides how far the counts of a level may be off."""
        sets = self._columns[level.ids]
        if sets.shape[1] == 1:
            variance = self.measurements.single_variances[sets[:, 0]]
        else:
            variance = mean_pair_variance(self.measurements, sets)
        return Cells(level.expected, np.sqrt(variance), room(level.expected, level.parts), level.inherited)

    def measured(self, level: _Level) -> Measured:
        """The same with the unbiased noisy counts, for single values and pairs."""
        if level.ids.shape[1] == 1:
            return Measured(self.cells(level), self.measurements.single_table[level.ids[:, 0]])
        return Measured(self.cells(level), self.measurements.pair_table[level.ids[:, 0], level.ids[:, 1]])

    def fitted(self, level: _Level) -> FloatArray:
        """The noise variance of those counts of a longer level that the model was fitted to, infinite for others."""
        variances, known = np.full(len(level.ids), np.inf), self.measurements.triple_variances
        if known and level.ids.shape[1] == 3:
            variances[:] = [known.get((i, j, k), np.inf) for i, j, k in self._columns[level.ids].tolist()]
        return variances

    @property
    def _columns(self) -> IntArray:
        return np.repeat(np.arange(len(self.model.domain)), self.model.domain.sizes)


def protected_counts(model: Mixture, measurements: Measurements, *, length: int) -> CountTable:
    """The protected counts of all combinations of one to `length` reported values.

    Args:
        model: The model fitted to `measurements`.
        measurements: The noisy answers.
        length: The reporting length, 1 to 4.
    """
    with Threads() as threads:
        rehearsal = rehearse(model, measurements)
        real, played = _Walk(model, measurements, []), _Walk(rehearsal.model, rehearsal.measurements, [])
        misfits: dict[int, Misfit] = {}
        tables: list[Combinations] = []
        for k in range(1, length + 1):
            last, share = k == length, NOISE_SHARE if k < 3 else LONGER_SHARE
            rehearsed = played.next(extended=EXTENDED if last else None)
            curve = _curve(rehearsed, played, model)
            if k > 2:
                misfits[k] = _misfit(real, played, k, curve, misfits)
            report = partial(_report, real, (played, rehearsed, curve), misfits, share)
            if last and k > 2:  # nothing is made of the longest ones, and they may be many millions
                tables.append(_most_certain(threads.in_turn(report, real.pieces()), k))
            else:
                found = report(real.next())
                real.levels.append(found.level)
                tables.append(found.table)
            cells = played.cells(rehearsed)
            played.levels.append(rehearsed.only(_shown(cells, _half_widths(curve, cells), share)))
        return CountTable(tuple(tables))


@dataclass(frozen=True)
class _Report:
    """Reported combinations: what is told of them, how many half-widths each counts, and what longer ones need."""

    table: Combinations
    certainty: FloatArray
    level: _Level


def _report(
    real: _Walk,
    rehearsal: tuple[_Walk, _Level, Curve | None],
    misfits: dict[int, Misfit],
    share: float,
    found: _Level | _Piece,
) -> _Report:
    """The combinations that are reported among those of one length, or of a piece of them."""
    level = found if isinstance(found, _Level) else real.respected(found)
    low, high, misfit = _intervals(real, level, rehearsal, misfits)
    shown = _shown(real.cells(level), (high - low) / 2, share)
    level = replace(level, high=np.minimum(high, level.ceiling), misfit=misfit).only(shown)
    half = np.maximum((high - low)[shown] / 2, HARDLY)
    return _Report(_rounded(level, low[shown]), level.expected / half, level)


def _most_certain(reports: Iterable[_Report], length: int) -> Combinations:
    """The `MOST` most certain combinations of the reporting length, in order, whose reports come piece by piece."""
    tables = [Combinations(np.zeros((0, length), np.uint32), *(np.zeros(0, np.int64) for _ in range(3)))]
    certainty = [np.zeros(0)]
    for report in reports:
        tables.append(report.table)
        certainty.append(report.certainty)
        if sum(map(len, tables)) > 2 * MOST:
            tables, certainty = _cut(tables, certainty)
    return _cut(tables, certainty)[0][0]


def _cut(tables: list[Combinations], certainty: list[FloatArray]) -> tuple[list[Combinations], list[FloatArray]]:
    together = np.concatenate(certainty)
    kept = np.ones(len(together), bool)
    if len(together) > MOST:
        kept = together > np.partition(together, -MOST - 1)[-MOST - 1]
    columns = (
        np.concatenate([vars(table)[name] for table in tables])[kept] for name in ("ids", "count", "low", "high")
    )
    return [Combinations(*columns)], [together[kept]]


def _shown(cells: Cells, half: FloatArray, share: float) -> BoolArray:
    return cells.count >= np.maximum(SMALLEST, np.maximum(share * cells.noise, CERTAINTY * half))


def _curve(rehearsed: _Level, played: _Walk, truth: Mixture) -> Curve | None:
    """What the rehearsal teaches about one length; None where it has no combination of it."""
    chosen = np.random.default_rng(0).permutation(len(rehearsed.ids))[:LEARNT_FROM]
    if not len(chosen):
        return None
    exact = _counts(truth, rehearsed.ids[chosen])
    return learn_curve(played.cells(rehearsed).only(chosen), rehearsed.expected[chosen] - exact)


def _intervals(
    real: _Walk, level: _Level, rehearsal: tuple[_Walk, _Level, Curve | None], misfits: dict[int, Misfit]
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Ends of the intervals, not yet cut at zero, and the variance of the misfit."""
    played, rehearsed, curve = rehearsal
    cells, length = real.cells(level), level.ids.shape[1]
    none = np.zeros(len(cells))
    if not len(cells) or (curve is None and length < 3):
        return cells.count - Z * cells.noise, cells.count + Z * cells.noise, none
    if curve is not None and length < 3:
        low, high = measured_interval(real.measured(level), played.measured(rehearsed), curve)
        return low, high, none
    low, high = unmeasured_interval(cells, misfits[length], _half_widths(curve, cells), real.fitted(level))
    return low, high, misfits[length].variance(cells)


def _misfit(real: _Walk, played: _Walk, length: int, curve: Curve | None, misfits: dict[int, Misfit]) -> Misfit:
    """What the held-out sets teach about one length."""
    out = held_out(real.model, real.measurements, length, misfits, played.model)
    return learn_misfit(out, _half_widths(curve, out.cells)) if out else UNKNOWN


def _half_widths(curve: Curve | None, cells: Cells) -> FloatArray:
    return curve.half_widths(cells) if curve else Z * cells.noise


def _rounded(level: _Level, low: FloatArray) -> Combinations:
    """Whole numbers: the ends are moved inwards, for a count is a whole number too."""
    count = np.rint(level.expected).astype(np.int64)
    lowest = np.minimum(np.ceil(np.maximum(low, 0)).astype(np.int64), count)
    highest = np.maximum(np.floor(level.high).astype(np.int64), count)
    return Combinations(level.ids.astype(np.uint32), count, lowest, highest)


def _singles(model: Mixture) -> _Level:
    domain = model.domain
    ids = np.array(sorted(domain.position(a.name, v) for a in domain for v in a.reported), np.int64)[:, None]
    parts, ceiling = np.full((len(ids), 1), float(model.records)), np.full(len(ids), np.inf)
    return _Level.of(ids, _counts(model, ids), parts, ceiling, np.zeros(len(ids)))


def _counts(model: Mixture, ids: IntArray) -> FloatArray:
    """The model's counts of some combinations."""
    counts = np.zeros(len(ids))
    for start in range(0, len(ids), 20 * BLOCK):
        rows = ids[start : start + 20 * BLOCK]
        shares = model.shares[rows[:, 0]]
        for position in rows.T[1:]:
            shares *= model.shares[position]
        counts[start : start + 20 * BLOCK] = shares.sum(axis=1, dtype=np.float64)
    return counts * _per_component(model)


def _per_component(model: Mixture) -> float:
    return model.records / model.components


def _extensions(
    model: Mixture, levels: list[_Level], extended: int | None = None, *, least: float = HARDLY
) -> Iterator[_Piece]:
    """Every reported combination of the last level (or so many of them), extended by a value of a later attribute.

    They come in pieces of at least `PIECE`, the last one apart.
    """
    parents, singles = levels[-1].ids, levels[0].ids[:, 0]
    if extended is not None and len(parents) > extended:
        parents = parents[np.sort(np.random.default_rng(0).permutation(len(parents))[:extended])]
    column = np.repeat(np.arange(len(model.domain)), model.domain.sizes)
    shares = model.shares[singles]
    ids: list[IntArray] = []
    counts: list[FloatArray] = []
    for start in range(0, len(parents), BLOCK):
        rows = parents[start : start + BLOCK]
        expected = (model.shares[rows].prod(axis=1) @ shares.T).astype(np.float64) * _per_component(model)
        later = column[rows[:, -1]][:, None] < column[singles]
        row, single = np.nonzero(later & (expected >= least))
        ids.append(np.column_stack([rows[row], singles[single]]))
        counts.append(expected[row, single])
        if sum(map(len, counts)) >= PIECE or start + BLOCK >= len(parents):
            yield np.concatenate(ids), np.concatenate(counts)
            ids, counts = [], []


def _parts_respected(ids: IntArray, expected: FloatArray, known: _Level, domain: Domain) -> _Level:
    """Keep combinations whose parts are all reported; none counts more than a part, or contradicts an implication.

    Where one value implies another that also stands in the combination, the count is that without the implied value.
    """
    kept, places = _find_parts(ids, known.ids, domain)
    ids, expected, places = ids[kept], expected[kept], places[kept]
    parts, count = known.expected[places], expected.copy()
    for value, implied in domain.implied_pairs:
        row, place = np.nonzero(ids == implied)
        given = (ids[row] == value).any(axis=1)
        count[row[given]] = parts[row[given], place[given]]
    possible = np.ones(len(ids), bool)
    for first, second in domain.forbidden_pairs:
        possible &= ~((ids == first).any(axis=1) & (ids == second).any(axis=1))
    count = np.minimum(count, parts.min(axis=1, initial=np.inf))
    ceiling = known.high[places].min(axis=1, initial=np.inf)
    inherited = handed_down(known.misfit[places], count[:, None], parts).max(axis=1, initial=0.0)
    return _Level.of(ids, count, parts, ceiling, inherited).only(possible)


def _find_parts(ids: IntArray, known: IntArray, domain: Domain) -> tuple[BoolArray, IntArray]:
    """Whether all parts of a combination, each lacking one value, are known; and their places [m x parts]."""
    keys, places, kept = _keys(known, domain), np.zeros(ids.shape, np.int64), np.full(len(ids), len(known) > 0)
    for leave_out in range(ids.shape[1] if len(known) else 0):
        wanted = _keys(np.delete(ids, leave_out, axis=1), domain)
        places[:, leave_out] = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        kept &= keys[places[:, leave_out]] == wanted
    return kept, places


def _keys(ids: IntArray, domain: Domain) -> IntArray:
    """One integer for each combination, in the combinations' order."""
    keys = np.zeros(len(ids), np.int64)
    for position in ids.T:
        keys = keys * domain.offsets[-1] + position
    return keys
