"""Accounting in Gaussian differential privacy, in exact rationals.

Every mechanism of Shoal has a cost ρ; costs add up. Neighbouring tables differ by all records of one person, added or
removed. All noise is Gaussian, so answers of total cost ρ are μ-GDP with μ² = 2ρ (Dong, Roth and Su, "Gaussian
Differential Privacy", 2022), and (ε, δ) follows exactly, with no bound in between. The noise is *discrete* Gaussian:
it is as private as a continuous Gaussian of variance σ² − `ROUNDING` that was rounded at random, but for a factor that
`SLACK` covers. docs/accounting.md has the proof. Rounding always goes against the spender.

Ledgers begun before this account hold costs in zero-concentrated differential privacy (zCDP). They stay valid, and are
converted as zCDP is (`Account`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from scipy.special import erfcx

Account = Literal["gaussian", "zcdp"]
"""What a ρ means. A cost in the Gaussian account is also a zCDP cost, but not the other way round."""

ROUNDING = Fraction(9, 4)
"""The part of the noise's variance that the proof takes for rounding at random; nothing is spent or gained with it."""
NUMBERS = 10**10
"""The most noisy numbers of one ledger for which `SLACK` is proven."""
SLACK = 5e-9
"""What ε is raised by: 4.4e-9 for the factor between `NUMBERS` discrete and continuous draws, the rest for floats."""
_MARGIN = 1e-8
"""The same for δ, relative: 2.2e-9 for that factor, the rest for floats."""
_ERFCX_ERROR = 1e-13
"""Relative error that SciPy's erfcx stays below."""


@dataclass(frozen=True)
class Spend:
    """One line of the printed account: what one mechanism cost.

    Args:
        mechanism: Name of the mechanism.
        purpose: What its result is for, in plain words.
        sensitivity_squared: Squared L2 sensitivity of its integer query for one person.
        scale: Standard deviation of the discrete Gaussian noise, in units of the integer query.
        rho: Its cost.
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
    """The exact cost Δ²/(2(σ² − `ROUNDING`)) of discrete Gaussian noise.

    Raises:
        ValueError: σ² is not above `ROUNDING`; the proof says nothing of such noise.
    """
    continuous = Fraction(scale) ** 2 - ROUNDING
    if scale <= 0 or continuous <= 0:
        raise ValueError("noise of so small a scale has no proven cost")
    return Fraction(sensitivity_squared) / (2 * continuous)


def widened(deviation: float) -> float:
    """The scale σ of the discrete Gaussian that costs as much as continuous noise of this standard deviation."""
    return math.sqrt(deviation**2 + float(ROUNDING))


def delta_for(rho: Fraction | float, epsilon: float, account: Account = "gaussian") -> float:
    """The smallest δ at which a cost of `rho` implies (`epsilon`, δ)-differential privacy; at most 1.

    Raises:
        ValueError: `rho` or `epsilon` is negative.
    """
    cost = float(rho)
    if cost < 0 or epsilon < 0:
        raise ValueError("rho and epsilon can't be negative")
    if cost == 0:
        return 0.0
    exact = _gaussian_delta(cost, epsilon) if account == "gaussian" else _zcdp_delta(cost, epsilon)
    return min(1.0, exact * (1 + _MARGIN) + math.ulp(0.0))


def _gaussian_delta(rho: float, epsilon: float) -> float:
    """Φ(μ/2 − ε/μ) − e^ε Φ(−μ/2 − ε/μ) at an ε lower by `SLACK`, rounded up (Balle and Wang 2018, theorem 8).

    With u = (ε/μ − μ/2)/√2 and v = (ε/μ + μ/2)/√2 it is exp(−u²)(erfcx(u) − erfcx(v))/2, because v² − u² = ε. The
    exponential stands outside, so small δ keep their digits; what the difference loses is added.
    """
    mu, lowered = math.sqrt(2 * rho), max(0.0, epsilon - SLACK)
    u, v = (lowered / mu - mu / 2) / math.sqrt(2), (lowered / mu + mu / 2) / math.sqrt(2)
    if u < -20:  # δ is 1 but for e^-400, and erfcx grows beyond any float
        return 1.0
    inner = float(erfcx(u)) * (1 + _ERFCX_ERROR) - float(erfcx(v)) * (1 - _ERFCX_ERROR)
    return math.exp(-u * u) * inner / 2 + max(0.0, SLACK - epsilon)


def _zcdp_delta(rho: float, epsilon: float) -> float:
    """δ of ρ-zCDP: the least over all orders α of proposition 12 of Canonne, Kamath and Steinke (2020)."""
    from scipy.optimize import minimize_scalar  # slow to import, and only old ledgers need it

    def log_delta(log_order: float) -> float:
        excess = math.exp(log_order)  # α - 1
        order = 1 + excess
        return excess * (order * rho - epsilon) - log_order + order * math.log1p(-1 / order)

    found = minimize_scalar(log_delta, bounds=(-20.0, 30.0), method="bounded", options={"xatol": 1e-10})
    return math.exp(min(0.0, found.fun))


@lru_cache(maxsize=256)
def epsilon_for(rho: Fraction | float, delta: float, account: Account = "gaussian") -> float:
    """The smallest ε at which a cost of `rho` implies (ε, `delta`)-differential privacy.

    Raises:
        ValueError: `delta` is not between 0 and 1.
    """
    if not 0 < delta < 1:
        raise ValueError("delta must lie between 0 and 1")
    low, high = 0.0, float(rho) + 2 * math.sqrt(float(rho) * math.log(1 / delta)) + 2 * SLACK
    while delta_for(rho, high, account) > delta:
        low, high = high, 2 * high
    while high - low > 1e-12 * max(1.0, high):
        middle = (low + high) / 2
        low, high = (low, middle) if delta_for(rho, middle, account) <= delta else (middle, high)
    return high


@lru_cache(maxsize=256)
def rho_for(epsilon: float, delta: float, account: Account = "gaussian") -> Fraction:
    """The largest cost that implies (`epsilon`, `delta`)-differential privacy, rounded down.

    Raises:
        ValueError: `epsilon` is not positive, or `delta` is not between 0 and 1.
    """
    if not (epsilon > 0 and math.isfinite(epsilon) and 0 < delta < 1):
        raise ValueError("epsilon must be positive and delta between 0 and 1")
    low, high = 0.0, epsilon
    while delta_for(high, epsilon, account) <= delta:
        low, high = high, 2 * high
    while high - low > 1e-12 * high:
        middle = (low + high) / 2
        low, high = (middle, high) if delta_for(middle, epsilon, account) <= delta else (low, middle)
    return Fraction(low)
