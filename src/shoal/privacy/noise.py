"""The noise: exact discrete Gaussian draws from OpenDP, on integers, with the operating system's randomness.

No seed exists here. Floating point never touches a value of the table: the query is an integer vector, the noise is
an integer vector, and so is the answer. OpenDP states the cost of its measurement itself; it is compared with ours.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int64]


@cache
def _opendp() -> Any:
    import opendp.prelude as dp

    dp.enable_features("contrib")
    return dp


def add_discrete_gaussian(values: IntArray, *, scale: float) -> IntArray:
    """Add an independent discrete Gaussian draw of standard deviation about `scale` to every integer.

    A query of squared L2 sensitivity Δ² is thereby answered with (Δ²/(2·scale²))-zCDP.

    Args:
        values: Integers of any shape.
        scale: The parameter σ of the discrete Gaussian; positive.

    Returns:
        Integers of the same shape.

    Raises:
        ValueError: The scale is not positive. (OpenDP takes 0 and adds nothing.)
    """
    if not scale > 0:
        raise ValueError("the scale of the noise must be positive")
    dp = _opendp()
    space = dp.vector_domain(dp.atom_domain(T="i64")), dp.l2_distance(T="f64")
    mechanism = dp.m.make_gaussian(*space, scale=scale)
    noisy = mechanism(values.ravel())
    return np.array(noisy, dtype=np.int64).reshape(values.shape)


def opendp_cost(sensitivity: float, scale: float) -> float:
    """The cost that OpenDP itself states for sensitivity `sensitivity` (not squared), rounded up by OpenDP."""
    dp = _opendp()
    space = dp.vector_domain(dp.atom_domain(T="i64")), dp.l2_distance(T="f64")
    return float(dp.m.make_gaussian(*space, scale=scale).map(sensitivity))


def select_frequent(counts: dict[str, int], *, scale: float, threshold: int) -> tuple[str, ...]:
    """The keys whose noisy count reaches `threshold`: OpenDP's Gaussian threshold mechanism (partition selection).

    Args:
        counts: Exact count of every value that occurs; sensitive.
        scale: The parameter σ of the noise.
        threshold: Noisy counts below it are not shown.

    Returns:
        The selected values, sorted, without their counts.
    """
    return tuple(sorted(_selection(scale, threshold)(counts))) if counts else ()


def selection_cost(records: int, *, scale: float, threshold: int) -> tuple[float, float]:
    """ρ and δ of `select_frequent` when a person has at most `records` records, as OpenDP states them.

    OpenDP 0.16 shows a noisy count that equals the threshold, but its δ is that of counts above the threshold, so it
    is too small (opendp/opendp, issue 2922). The cost is therefore asked for a threshold that is one lower.
    """
    rho, delta = _selection(scale, threshold - 1).map((records, float(records), float(records)))
    return float(rho), float(delta)


def _selection(scale: float, threshold: int) -> Any:
    dp = _opendp()
    space = (
        dp.map_domain(dp.atom_domain(T=str), dp.atom_domain(T="i64")),
        dp.l02inf_distance(dp.absolute_distance(T="f64")),
    )
    return dp.m.make_gaussian_threshold(*space, scale=scale, threshold=threshold)
