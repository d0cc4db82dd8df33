"""Random numbers that come out the same on every machine and with every version of NumPy."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

SIDES = 1 << 16
"""Chances are whole numbers out of this many."""

Thresholds = NDArray[np.uint32]
Codes = NDArray[np.uint16]


class Dice:
    """A stream of 16-bit numbers, set by its key.

    Only raw bits and whole-number comparisons are used: NumPy promises that those never change, and there is no
    floating point that could round differently elsewhere.

    Args:
        key: Whole numbers, none below zero.
    """

    def __init__(self, *key: int) -> None:
        self._bits = np.random.PCG64(np.random.SeedSequence(key))

    def throw(self, *shape: int) -> NDArray[np.uint16]:
        """Even draws from 0 to 65,535, in the given shape."""
        size = math.prod(shape)
        raw = self._bits.random_raw(-(-size // 4)).astype("<u8").view("<u2")
        return raw[:size].astype(np.uint16).reshape(shape)

    def happens(self, chances: Thresholds) -> NDArray[np.bool_]:
        """Whether each thing happens, given its chance out of `SIDES`."""
        return np.asarray(self.throw(*chances.shape) < chances)

    def pick(self, weights: Thresholds) -> Codes:
        """One choice a row, given each row's cumulative chances out of `SIDES` (see `cumulative`)."""
        drawn = self.throw(len(weights))
        return np.asarray((drawn[:, None] >= weights).sum(axis=1, dtype=np.uint16))


def chance(probabilities: ArrayLike) -> Thresholds:
    """Probabilities as whole numbers out of `SIDES`."""
    return np.asarray(np.rint(np.clip(np.asarray(probabilities, dtype=float), 0, 1) * SIDES), dtype=np.uint32)


def cumulative(weights: Sequence[float] | NDArray[np.float64]) -> Thresholds:
    """Weights (last axis) as cumulative chances out of `SIDES`; the last is exactly `SIDES`.

    >>> cumulative([1, 3]).tolist()
    [16384, 65536]
    """
    sums = np.cumsum(np.asarray(weights, dtype=float), axis=-1)
    return chance(sums / sums[..., -1:])
