"""How much wider or narrower intervals should be, size by size, so that held-out counts are as far off as they say."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

SPOTS, WINDOW = 20, 0.5
"""Where it is learnt: at how many sizes of count, and how widely averaged in their logarithm."""
PRIOR = 0.5
"""Standard deviation of the ratio of true to claimed variance before anything is seen. Where held-out counts are few,
or their noise is large, it holds the ratio near one."""
BOUNDS = (0.2, 4.0)
"""Between which the ratio is."""
CAUTION = 1.06
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


def learn_adjustment(
    sizes: FloatArray, claimed: FloatArray, squared: FloatArray, noise: FloatArray, weight: FloatArray
) -> Adjustment:
    """The factors that held-out counts ask for.

    At each size it compares how far off counts are with how far off they are claimed to be, the noise of the held-out
    counts taken away. Cells weigh by how well their noise lets them tell. As errors have longer tails than normal ones,
    intervals that are right on average hold a little more than nine in ten.

    Args:
        sizes: Logarithm of the counts in units of noise [cells].
        claimed: Variance that the intervals claim.
        squared: Squared distance from the held-out counts.
        noise: Noise variance of these.
        weight: What each cell counts, as evidence too: a cell of weight .1 counts as a tenth of one.
    """
    spots = np.linspace(sizes.min(), sizes.max(), SPOTS)
    sharpness = weight * claimed / (noise + claimed) ** 2
    factors = []
    for spot in spots:
        nearness = np.exp(-(((sizes - spot) / WINDOW) ** 2) / 2)
        near = sharpness * nearness
        total = float((near * claimed).sum())
        if not total**2 > 0:
            factors.append(CAUTION)
            continue
        ratio = float((near * (squared - noise)).sum()) / total
        variance = 2 * float((nearness * near * claimed).sum()) / DEPENDENCE / total**2
        ratio = 1 + (ratio - 1) * PRIOR**2 / (PRIOR**2 + variance)
        factors.append(CAUTION * float(np.clip(ratio, *BOUNDS)) ** 0.5)
    return Adjustment(tuple(spots.tolist()), tuple(factors))
