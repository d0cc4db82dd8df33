"""How much wider or narrower intervals should be, size by size, so that held-out counts are as far off as they say."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

SPOTS, WINDOW = 20, 0.5
"""Where it is learnt: at how many sizes of count, and how widely averaged in their logarithm."""
PRIOR = 0.3
"""Standard deviation of the ratio of true to claimed variance before anything is seen. Where held-out counts are few,
or their noise is large, it holds the ratio near one."""
BOUNDS = (0.2, 4.0)
"""Between which the ratio is."""
CAUTION = 1.1
"""Widening of what was learnt: without it just nine in ten intervals would hold the truth, and by chance many classes
of counts fewer."""
DEPENDENCE = 0.5
"""What the cells' evidence is worth, because errors of the cells of a set depend on one another."""


@dataclass(frozen=True)
class Adjustment:
    """Factors of half-widths, by the logarithm of the count in units of noise."""

    sizes: tuple[float, ...]
    factors: tuple[float, ...]

    def at(self, sizes: FloatArray) -> FloatArray:
        """The factor for counts of each size."""
        return np.interp(sizes, self.sizes, self.factors)


AS_THEY_ARE = Adjustment((0.0,), (1.0,))


@dataclass(frozen=True)
class Evidence:
    """How far counts are off in some sets of attributes, and how far they are claimed to be; one element a cell.

    Args:
        sizes: Logarithm of the counts in units of noise.
        claimed: Variance that the intervals claim.
        squared: Squared distance from noisy counts.
        noise: Noise variance of these.
        weight: What each cell counts, as evidence too: a cell of weight .1 counts as a tenth of one.
        sets: Which set of attributes it belongs to, numbered from 0.
    """

    sizes: FloatArray
    claimed: FloatArray
    squared: FloatArray
    noise: FloatArray
    weight: FloatArray
    sets: npt.NDArray[np.int64]

    def ratio(self, size: float) -> tuple[float, float]:
        """The ratio of true to claimed variance about one size of count, and the variance of this estimate.

        Cells weigh by how well their noise lets them tell. The estimate is as uncertain as the noise of the cells makes
        it, or as the sets differ among themselves, or as sets are few, whichever is most: the ratio of one set alone
        has a deviation of one, however many its cells. Errors beyond what is claimed are not taken for chance because
        they are large.
        """
        nearness = np.exp(-(((self.sizes - size) / WINDOW) ** 2) / 2)
        near = nearness * self.weight * self.claimed / (self.noise + self.claimed) ** 2
        total = float((near * self.claimed).sum())
        if not total**2 > 0:
            return 1.0, math.inf
        ratio = float((near * (self.squared - self.noise)).sum()) / total
        by_noise = 2 * float((nearness * near * self.claimed).sum()) / DEPENDENCE / total**2
        apart = np.bincount(self.sets, near * (self.squared - self.noise - ratio * self.claimed)) / total
        by_sets = float(np.square(apart).sum()) / max(1.0, ratio) ** 2
        by_number = float(np.square(np.bincount(self.sets, near * self.claimed) / total).sum())
        return ratio, max(by_noise, by_sets, by_number)


def learn_adjustment(*evidence: Evidence) -> Adjustment:
    """The factors that held-out counts ask for: how far counts are off against how far they are claimed to be.

    Args:
        evidence: The same cells, looked at in different ways; at each size the way that is surest decides.
    """
    sizes = evidence[0].sizes
    spots = np.linspace(sizes.min(), sizes.max(), SPOTS)
    factors = []
    for spot in spots.tolist():
        ratio, variance = min((way.ratio(spot) for way in evidence), key=lambda found: found[1])
        ratio = 1 + (ratio - 1) * PRIOR**2 / (PRIOR**2 + variance)
        factors.append(CAUTION * float(np.clip(ratio, *BOUNDS)) ** 0.5)
    return Adjustment(tuple(spots.tolist()), tuple(factors))
