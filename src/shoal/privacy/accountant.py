"""Accounting in zero-concentrated differential privacy (zCDP), in exact rationals.

Every mechanism of Shoal has a cost ρ; costs add up. Neighbouring tables differ by all records of one person, added or
removed. The conversion to (ε, δ) is the tight one of Canonne, Kamath and Steinke, "The Discrete Gaussian for
Differential Privacy" (2020), proposition 12; rounding always goes against the spender.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from scipy.optimize import minimize_scalar

_MARGIN = 1e-9
"""Relative safety margin that swallows the rounding of the floating-point conversion."""


@dataclass(frozen=True)
class Spend:
    """One line of the printed account: what one mechanism cost.

    Args:
        mechanism: Name of the mechanism.
        purpose: What its result is for, in plain words.
        sensitivity_squared: Squared L2 sensitivity of its integer query for one person.
        scale: Standard deviation of the discrete Gaussian noise, in units of the integer query.
        rho: Its zCDP cost.
        delta: The part of δ that it takes (0 for Gaussian noise on a public domain).
        answers: How many noisy numbers it gave.
    """

    mechanism: str
    purpose: str
    sensitivity_squared: int
    scale: float
    rho: Fraction
    delta: Fraction = Fraction(0)
    answers: int = 0


def gaussian_rho(sensitivity_squared: int, scale: float) -> Fraction:
    """The exact zCDP cost Δ²/(2σ²) of discrete Gaussian noise (theorem 14 of the same paper)."""
    return Fraction(sensitivity_squared) / (2 * Fraction(scale) ** 2)


def delta_for(rho: Fraction | float, epsilon: float) -> float:
    """The smallest δ that proposition 12 gives for `rho`-zCDP at `epsilon`; at most 1.

    Raises:
        ValueError: `rho` or `epsilon` is negative.
    """
    cost = float(rho)
    if cost < 0 or epsilon < 0:
        raise ValueError("rho and epsilon can't be negative")
    if cost == 0:
        return 0.0

    def log_delta(log_order: float) -> float:
        excess = math.exp(log_order)  # α - 1
        order = 1 + excess
        return excess * (order * cost - epsilon) - log_order + order * math.log1p(-1 / order)

    found = minimize_scalar(log_delta, bounds=(-20.0, 30.0), method="bounded", options={"xatol": 1e-10})
    return min(1.0, math.exp(min(0.0, found.fun)) * (1 + _MARGIN))


@lru_cache(maxsize=256)
def epsilon_for(rho: Fraction | float, delta: float) -> float:
    """The smallest ε at which `rho`-zCDP implies (ε, `delta`)-differential privacy.

    Raises:
        ValueError: `delta` is not between 0 and 1.
    """
    if not 0 < delta < 1:
        raise ValueError("delta must lie between 0 and 1")
    low, high = 0.0, float(rho) + 2 * math.sqrt(float(rho) * math.log(1 / delta)) + 1e-9
    while high - low > 1e-12 * max(1.0, high):
        middle = (low + high) / 2
        low, high = (low, middle) if delta_for(rho, middle) <= delta else (middle, high)
    return high


@lru_cache(maxsize=256)
def rho_for(epsilon: float, delta: float) -> Fraction:
    """The largest ρ whose zCDP implies (`epsilon`, `delta`)-differential privacy, rounded down.

    Raises:
        ValueError: `epsilon` is not positive, or `delta` is not between 0 and 1.
    """
    if not (epsilon > 0 and math.isfinite(epsilon) and 0 < delta < 1):
        raise ValueError("epsilon must be positive and delta between 0 and 1")
    low, high = 0.0, epsilon
    while high - low > 1e-12 * high:
        middle = (low + high) / 2
        low, high = (middle, high) if delta_for(middle, epsilon) <= delta else (low, middle)
    return Fraction(low)
