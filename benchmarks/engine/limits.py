"""What the tools are held against: the error of sampling, of independence, and of the best unbiased counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations

import numpy as np
import numpy.typing as npt
from benchmarks.engine.evaluate import BIG, Measures, Records, true_tables

from shoal.evidence.limits import POWERS, UnbiasedCounts, expected_error
from shoal.privacy.accountant import rho_for
from shoal.privacy.residual import AttributeSet

FloatArray = npt.NDArray[np.float64]


def bootstrap(truth: Records, *, seed: int) -> Records:
    """A resample of the true records with replacement: the error of sampling alone. No privacy."""
    rows = np.random.default_rng(seed).integers(len(truth.codes), size=len(truth.codes))
    return Records(truth.codes[rows], truth.values)


def independent(truth: Records, *, seed: int) -> Records:
    """Every column shuffled by itself: exact single counts, and nothing else. No privacy."""
    return Records(np.random.default_rng(seed).permuted(truth.codes, axis=0), truth.values)


def unbiased_counts(
    truth: Records, epsilon: float, delta: float, *, length: int = 3
) -> tuple[dict[int, Measures], dict[int, Measures]]:
    """The expected error of the best linear unbiased counts of all sets of up to `length` columns.

    All interactions up to `length` are measured with Gaussian noise at the budget of (epsilon, delta). The variances
    minimise the weighted sum of the variances of all cells of all marginals (ResidualPlanner, Xiao et al. 2023), a
    marginal weighing its number of cells to a power, a single column three times that. The power is the one
    with the lowest relative error on the true table: no private release could choose it so, which favours the limit.
    The error of a cell is normal with a known deviation, so its mean size needs no drawing; nor does it for counts that
    are cut at zero.

    Args:
        truth: The true records.
        epsilon: Epsilon of all counts together.
        delta: Delta of all counts together.
        length: The longest sets.

    Returns:
        The measures of each length of the plain counts, and of the same counts cut at zero.
    """
    sizes, rho = tuple(len(values) for values in truth.values), float(rho_for(epsilon, delta))
    plans = [cell_deviations(sizes, rho, length, power=power) for power in POWERS]
    sums = [[(_Sums(), _Sums()) for _ in range(length)] for _ in plans]
    for k in range(1, length + 1):
        for columns, true, visible in true_tables(truth, k):
            big = true >= BIG
            counts, shown = true[big].astype(np.float64), visible[big]
            for plan, tallies in zip(plans, sums, strict=True):
                for tally, error in zip(tallies[k - 1], expected_error(counts, plan[columns]), strict=True):
                    tally.add(error, counts, shown)
    plain, cut = (
        min(([tallies[form].summary() for tallies in one] for one in sums), key=lambda one: sum(m["mre"] for m in one))
        for form in (0, 1)
    )
    return dict(enumerate(plain, 1)), dict(enumerate(cut, 1))


@dataclass
class _Sums:
    totals: FloatArray = field(default_factory=lambda: np.zeros(6))

    def add(self, error: FloatArray, counts: FloatArray, shown: npt.NDArray[np.bool_]) -> None:
        relative = error / counts
        every = [error.sum(), relative.sum(), len(error)]
        self.totals += [*every, error[shown].sum(), relative[shown].sum(), int(shown.sum())]

    def summary(self) -> Measures:
        figures: Measures = {}
        for prefix, (absolute, relative, cells) in zip(("", "shown_"), self.totals.reshape(2, 3), strict=True):
            figures |= {f"{prefix}mae": round(float(absolute / max(cells, 1)), 3)}
            figures |= {f"{prefix}mre": round(float(relative / max(cells, 1)), 4), f"{prefix}cells": int(cells)}
        return figures


def cell_deviations(sizes: tuple[int, ...], rho: float, length: int, *, power: float) -> dict[AttributeSet, float]:
    """The standard deviation of the cells of each marginal of up to `length` columns."""
    plan = UnbiasedCounts(sizes, rho, length, power)
    found: dict[AttributeSet, float] = {}
    for k in range(1, min(length, len(sizes)) + 1):
        sets = list(combinations(range(len(sizes)), k))
        found |= zip(sets, plan.deviations(np.array(sets)).tolist(), strict=True)
    return found
