"""An exact, fast sampler of the discrete Gaussian, for audits only. Real releases draw their noise from OpenDP.

A draw is the inverse of the distribution function at a uniform number of 128 bits. The table holds the distribution
function, rounded down to a multiple of 2⁻¹²⁸. How far the drawn distribution is from the discrete Gaussian, in total
variation, has three parts, each with its bound:

- the tails beyond ±w, w about 12σ, which the table leaves out: the weights exp(-k²/2σ²) fall by a factor of at most
  r = exp(-(2w + 3)/2σ²) from one integer beyond w to the next, so a tail holds at most its first weight over 1 - r;
- the rounding down: less than 2⁻¹²⁸ for each integer of the table;
- the 80-digit arithmetic in which the table is made: each weight is one correctly rounded exponential of a quotient,
  relatively right to 10⁻⁷⁰, and so are their sums.

`Table.distance` is their sum. An audit of a billion draws could not tell a distance of 2⁻⁶⁰ from none.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import ROUND_FLOOR, Context, Decimal, localcontext
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pytest

from shoal.privacy import noise

IntArray = npt.NDArray[np.int64]
BITS = 128
POOL = 1 << 15
"""Draws that are made at once for each scale."""


@dataclass(frozen=True, eq=False)
class Table:
    """The distribution function of a discrete Gaussian on -width, ..., width, in units of 2⁻¹²⁸.

    Args:
        width: The largest integer that is drawn.
        thresholds: For each integer but the last, how many of the 2¹²⁸ uniform numbers lead to it or to a smaller one.
        distance: Bound on the total variation distance from the discrete Gaussian on all integers.
    """

    width: int
    thresholds: tuple[int, ...]
    distance: float
    _high: npt.NDArray[np.uint64] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_high", np.array([t >> 64 for t in self.thresholds], np.uint64))

    def draw(self, how_many: int, random: np.random.Generator) -> IntArray:
        """Independent draws; `random` gives the uniform bits."""
        high = _words(how_many, random)
        place = np.searchsorted(self._high, high)
        inside = np.minimum(place, len(self._high) - 1)
        for spot in np.flatnonzero(self._high[inside] == high):  # the other 64 bits decide: once in 2⁶⁴/(2w) draws
            uniform = (int(high[spot]) << 64) | int(_words(1, random)[0])
            place[spot] = sum(t <= uniform for t in self.thresholds)
        return place.astype(np.int64) - self.width


def _words(how_many: int, random: np.random.Generator) -> npt.NDArray[np.uint64]:
    return random.integers(0, 2**64 - 1, how_many, dtype=np.uint64, endpoint=True)


@lru_cache(maxsize=512)
def table(scale: float) -> Table:
    """The table for parameter σ = `scale`.

    Raises:
        ValueError: The scale is not positive.
    """
    if not scale > 0:
        raise ValueError("the scale of the noise must be positive")
    width = math.ceil(12 * scale) + 2
    with localcontext(Context(prec=80, Emin=-(10**6), Emax=10**6)):
        twice = 2 * Decimal(scale) * Decimal(scale)
        weights = [(-Decimal(k * k) / twice).exp() for k in range(width + 3)]
        inner = [*weights[width:0:-1], *weights[: width + 1]]
        total = sum(inner, Decimal(0))
        thresholds, sum_so_far = [], Decimal(0)
        for weight in inner[:-1]:
            sum_so_far += weight
            thresholds.append(int((sum_so_far / total * 2**BITS).to_integral_value(ROUND_FLOOR)))
        tails = 2 * weights[width + 1] / (1 - weights[width + 2] / weights[width + 1]) / total
        rounding = len(inner) * (Decimal(2) ** -BITS + Decimal(10) ** -70)
        return Table(width, tuple(thresholds), float(tails + rounding))


class AuditNoise:
    """What stands in for `noise.add_discrete_gaussian` in an audit.

    Args:
        random: Where the uniform bits come from; seeded, so that an audit can be repeated.
    """

    def __init__(self, random: np.random.Generator) -> None:
        self._random = random
        self._pools: dict[float, tuple[IntArray, int]] = {}

    def __call__(self, values: IntArray, *, scale: float) -> IntArray:
        """Add an independent draw to every integer."""
        return values + self._take(values.size, scale).reshape(values.shape)

    def _take(self, how_many: int, scale: float) -> IntArray:
        pool, used = self._pools.get(scale, (np.zeros(0, np.int64), 0))
        if used + how_many > len(pool):
            pool, used = table(scale).draw(max(POOL, how_many), self._random), 0
        self._pools[scale] = pool, used + how_many
        return pool[used : used + how_many]


@contextmanager
def audit_noise(random: np.random.Generator) -> Iterator[None]:
    """Within this context, the door draws its noise from the audit's sampler instead of OpenDP."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(noise, "add_discrete_gaussian", AuditNoise(random))
        yield
