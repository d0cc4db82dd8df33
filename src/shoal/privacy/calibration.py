"""How far a count of the model may be from the truth, learnt from a rehearsal and from held-out counts.

A `Curve` is learnt from the rehearsal, where the truth is known: it tells what noise and fit do. A `Misfit` is learnt
from the held-out sets: it tells what single values and pairs can't, namely how far a longer combination is from what
its own parts make likely.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from shoal.privacy.adjustment import AS_THEY_ARE, DEPENDENCE, Adjustment, Evidence, learn_adjustment

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]
Arrays = TypeVar("Arrays", "Cells", "Distances")

COVERAGE = 0.9
Z = 1.6448536269514722
"""Half-width of the central 90 % of a normal distribution, in standard deviations."""
TINY = 0.01
"""Counts are held above this where their logarithm or inverse is taken."""

GRID = (24, 5)
BANDWIDTH = (0.5, 0.2)
"""How far a point of the curve looks around: in the logarithm of the count, and in the share of it that is free."""
NEIGHBOURS = 60
"""How many cells a point of the curve rests on at least; where there are fewer near by, it looks further."""
PRIOR_CELLS = 4
"""A curve is held towards what noise alone would give as if so many cells said so: a rehearsal of very few values tells
little."""

STRENGTHS = (0.0, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0)
BENDS = (10.0, 30.0, 100.0, 300.0, 1_000.0, float("inf"))
SCALES = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5)
"""How much better or worse than rehearsed the held-out sets may show the model to be. The rehearsed model is smaller,
so it is worse where there is little noise."""
SCALE_PRIOR = 0.35
"""Standard deviation of the logarithm of the scale before anything is seen. Where held-out counts are few, or their
noise is large, this holds the scale near one."""
OTHERS = 0.03
"""Weight of a held-out cell of values that are not reported, beside one of reported values. There are some ten times as
many, and they steady the estimate, but their interactions need not be like those of reported values."""
MARGIN = 1.3
"""Widening of what was rehearsed of longer combinations: a model that evens things out is at home in a rehearsal, where
they are even. What the held-out sets tell has its own (`privacy/adjustment.py`)."""


@dataclass(frozen=True)
class Cells:
    """Counts of a model, with what decides how far they may be off; one element a cell.

    Args:
        count: The model's counts.
        noise: Standard deviation of the noise of what was measured about each: of the single value, of the pair, or
            the root of the mean variance of the pairs within a longer combination.
        room: How far the count can move while its parts keep theirs (`room`).
        inherited: Variance of the misfit that comes from the parts.
    """

    count: FloatArray
    noise: FloatArray
    room: FloatArray
    inherited: FloatArray

    def __len__(self) -> int:
        return len(self.count)

    def only(self, chosen: BoolArray | IntArray) -> Cells:
        """Some of the cells."""
        return Cells(self.count[chosen], self.noise[chosen], self.room[chosen], self.inherited[chosen])

    @property
    def sizes(self) -> FloatArray:
        """Logarithm of the counts in units of noise."""
        logs: FloatArray = np.log(np.maximum(self.count, TINY) / self.noise)
        return logs

    @property
    def free(self) -> FloatArray:
        """The share of the count that is free to move, between 0 and 1."""
        return np.clip(self.room / np.maximum(self.count, TINY), 0, 1)


def room(count: FloatArray, parts: FloatArray) -> FloatArray:
    """How far counts can move while their parts keep theirs.

    An interaction of strength θ among all values of a combination, all smaller margins being fixed, moves its count by
    about θ/Σ(1/m), the sum being over the cells m of the table of having or not having each of the values (the
    asymptotic variance of an interaction in a log-linear model is this sum). The cells in which one value is missing
    make the sum; where more are missing the cells are larger.

    Args:
        count: Counts [cells].
        parts: The counts of their parts, each with one value less [cells x parts].
    """
    missing = np.maximum(parts - count[:, None], 0.5)
    found: FloatArray = 1 / (1 / np.maximum(count, TINY) + (1 / missing).sum(axis=1))
    return found


@dataclass(frozen=True)
class Curve:
    """Half-widths of 90 % intervals in units of noise, by size and free share of the count."""

    sizes: FloatArray
    free: FloatArray
    values: FloatArray

    def half_widths(self, cells: Cells) -> FloatArray:
        """The half-width of the interval of each cell, from what noise and fit do."""
        first, a = _between(cells.sizes, self.sizes)
        second, b = _between(cells.free, self.free)
        low = self.values[first, second] * (1 - b) + self.values[first, second + 1] * b
        high = self.values[first + 1, second] * (1 - b) + self.values[first + 1, second + 1] * b
        return cells.noise * (low * (1 - a) + high * a)


def _between(place: FloatArray, axis: FloatArray) -> tuple[IntArray, FloatArray]:
    """The grid point below each place, and how far towards the next it lies; beyond the grid, its end."""
    spot = np.interp(place, axis, np.arange(len(axis)))
    below = np.minimum(spot.astype(np.int64), len(axis) - 2)
    return below, spot - below


def learn_curve(cells: Cells, error: FloatArray) -> Curve:
    """The local 90 % quantile of the errors of a rehearsal; where it had few cells, held towards that of noise.

    Args:
        cells: Cells of the rehearsal, at least one.
        error: How far each is from the rehearsal's truth.
    """
    order = np.argsort(np.abs(error) / cells.noise)
    cells, ranked = cells.only(order), (np.abs(error) / cells.noise)[order]
    low, high = float(cells.sizes.min()), float(cells.sizes.max())
    sizes, free = np.linspace(low, max(high, low + TINY), GRID[0]), np.linspace(0, 1, GRID[1])
    across = [((cells.sizes - size) / BANDWIDTH[0]) ** 2 for size in sizes]
    along = [((cells.free - share) / BANDWIDTH[1]) ** 2 for share in free]
    values = np.array([[_quantile(ranked, near_weights(a + b, NEIGHBOURS)) for b in along] for a in across])
    share = len(cells) / (len(cells) + PRIOR_CELLS)
    return Curve(sizes, free, np.sqrt(share * values**2 + (1 - share) * Z**2))


def near_weights(squared_distance: FloatArray, neighbours: int) -> FloatArray:
    """Weights that fall with distance, spread out until they are worth so many cells, or half of all there are."""
    wanted, widening = min(neighbours, len(squared_distance) / 2), 1.0
    while True:
        weights: FloatArray = np.exp(-squared_distance / (2 * widening))
        if weights.sum() ** 2 >= wanted * (weights**2).sum() > 0:
            return weights
        widening *= 2


def _quantile(ranked: FloatArray, weights: FloatArray) -> float:
    reached = np.cumsum(weights)
    return float(ranked[min(int(np.searchsorted(reached, COVERAGE * reached[-1])), len(ranked) - 1)])


@dataclass(frozen=True)
class Misfit:
    """What longer combinations do that their parts do not tell, and how far the curve is to be trusted.

    Its variance is room + Σ strength·room²/(1 + room/bend), and what is inherited. The first term is chance: records
    are a sample, so counts scatter around what their parts make likely by about the root of their room. The second is
    interaction, weaker where counts are very large.

    Args:
        strengths: A strength for each of `BENDS`.
        scale: What multiplies the half-widths of the curve, besides `MARGIN`.
        adjustment: What multiplies the half-widths in the end.
    """

    strengths: tuple[float, ...]
    scale: float = 1.0
    adjustment: Adjustment = AS_THEY_ARE

    def variance(self, cells: Cells) -> FloatArray:
        """Variance of the misfit of each cell, without the adjustment; this is what longer combinations inherit."""
        total: FloatArray = cells.inherited + cells.room
        for strength, bend in zip(self.strengths, BENDS, strict=True):
            total = total + strength * _bent(cells.room, bend)
        return total

    def half_widths(self, cells: Cells, curve: FloatArray) -> FloatArray:
        """Half-widths of intervals, given those of the curve."""
        widths = np.sqrt((MARGIN * self.scale * curve) ** 2 + Z**2 * self.variance(cells))
        return self.adjustment.at(cells.sizes) * widths


UNKNOWN = Misfit((0.0, 0.0, 0.0, 0.5, 0.0, 0.0))
"""The misfit where nothing was held out: on the wide side of what was met in measurements."""


def _bent(room: FloatArray, bend: float) -> FloatArray:
    return room**2 / (1 + room / bend)


@dataclass(frozen=True)
class Distances:
    """Squared distances of a model from noisy counts, and the noise variance of these."""

    squared: FloatArray
    noise: FloatArray


@dataclass(frozen=True)
class HeldOut:
    """Cells of held-out sets.

    Args:
        cells: The model's counts.
        whole: How far they are from the held-out counts.
        joining: The same so far as it joins all values of the cell (`privacy/interactions.py`).
        share: The share of a rehearsed error that joins all values, both being standard deviations.
        reported: Whether all values of the cell are reported ones.
        sets: Which set the cell belongs to, numbered from 0.
    """

    cells: Cells
    whole: Distances
    joining: Distances
    share: FloatArray
    reported: BoolArray
    sets: IntArray

    @classmethod
    def joined(cls, parts: list[HeldOut]) -> HeldOut:
        """The cells of several sets, which are numbered anew."""
        return cls(
            _joined([p.cells for p in parts]),
            _joined([p.whole for p in parts]),
            _joined([p.joining for p in parts]),
            np.concatenate([p.share for p in parts]),
            np.concatenate([p.reported for p in parts]),
            np.repeat(np.arange(len(parts)), [len(p.cells) for p in parts]),
        )

    @property
    def weight(self) -> FloatArray:
        """What each cell counts."""
        return np.where(self.reported, 1.0, OTHERS)


def _joined(parts: list[Arrays]) -> Arrays:
    """The arrays of several objects, one after the other."""
    return type(parts[0])(*(np.concatenate(arrays) for arrays in zip(*(vars(p).values() for p in parts), strict=True)))


def learn_misfit(held_out: HeldOut, curve: FloatArray) -> Misfit:
    """The misfit to be expected after seeing the held-out counts, their noise being known.

    Each of a grid of misfits weighs as much as its likelihood; the mean of their variances is taken. So a misfit that
    the held-out noise would hide is allowed for, and one draw of this noise does not decide. No misfit of the grid is
    right for counts of every size, so the widths that come of it are adjusted in the end (`privacy/adjustment.py`).

    Args:
        held_out: The held-out counts.
        curve: The half-widths of the curve for their cells.
    """
    if not len(held_out.cells):
        return UNKNOWN
    joining, none = held_out.share * curve, np.zeros(len(held_out.cells))
    losses = np.array([[_losses(held_out, joining, scale, bend) for bend in BENDS] for scale in SCALES])
    likely = np.exp(-DEPENDENCE * (losses - losses.min()) / 2)
    likely /= likely.sum()
    strengths = likely.sum(axis=0) @ np.array(STRENGTHS)
    scale = float(likely.sum(axis=(1, 2)) @ np.array(SCALES) ** 2) ** 0.5
    misfit = Misfit(tuple(strengths.tolist()), scale)
    own = replace(held_out.cells, inherited=none)
    whole = _evidence(held_out, misfit.half_widths(held_out.cells, curve), held_out.whole)
    return replace(
        misfit,
        adjustment=learn_adjustment(whole, _evidence(held_out, misfit.half_widths(own, joining), held_out.joining)),
    )


def _evidence(held_out: HeldOut, half_widths: FloatArray, far: Distances) -> Evidence:
    claimed = (half_widths / Z) ** 2
    return Evidence(held_out.cells.sizes, claimed, far.squared, far.noise, held_out.weight, held_out.sets)


def _losses(held_out: HeldOut, curve: FloatArray, scale: float, bend: float) -> list[float]:
    """Twice the negative logarithm of the likelihood of each strength, errors being normal."""
    known = held_out.joining.noise + held_out.cells.room + (scale * curve / Z) ** 2
    shape, losses = _bent(held_out.cells.room, bend), []
    for strength in STRENGTHS:
        total = known + strength * shape
        loss = float((held_out.weight * (np.log(total) + held_out.joining.squared / total)).sum())
        losses.append(loss + (np.log(scale) / SCALE_PRIOR) ** 2)
    return losses
