"""How well an attack does, beside what it does on people who are not in the release, with honest uncertainty."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import norm

Z = 1.959964
"""95 % of a normal distribution, both sides."""


@dataclass(frozen=True)
class Rate:
    """Successes out of attempts.

    >>> Rate(0, 100).half < 0.02
    True
    """

    successes: int
    attempts: int

    @property
    def centre(self) -> float:
        """Wilson's estimate, a little nearer one half than the share itself."""
        return (self.successes + Z**2 / 2) / (self.attempts + Z**2)

    @property
    def half(self) -> float:
        """Half the width of Wilson's 95 % interval."""
        share, n = self.successes / self.attempts, self.attempts
        return float(Z / (1 + Z**2 / n) * np.sqrt(share * (1 - share) / n + Z**2 / (4 * n**2)))


@dataclass(frozen=True)
class Risk:
    """What the release adds: how much of the way from guessing to certainty the attack gets, with a 95 % interval.

    0 is no better than the same attack on people who are not in the release, 1 always right. This is the estimate of
    Giomi et al., "A Unified Framework for Quantifying Privacy Risk in Synthetic Data" (Anonymeter), 2023.
    """

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} ({self.low:.3f} to {self.high:.3f})"


def risk(attack: Rate, control: Rate) -> Risk:
    """The risk from the attack on people in the release and the same attack on as many people who are not.

    >>> risk(Rate(300, 2000), Rate(300, 2000)).value
    0.0
    """
    room = 1 - control.centre
    value = (attack.centre - control.centre) / room
    half = float(np.hypot(attack.half / room, (1 - attack.centre) / room**2 * control.half))
    return Risk(value, value - half, value + half)


@dataclass(frozen=True)
class Separation:
    """How well a score tells people in the release from people who are not.

    Args:
        auc: Chance that a member scores higher than a stranger; 0.5 is guessing.
        tpr: Share of the members found where 1 % of the strangers are taken for members.
        half: Half the width of the 95 % interval of the AUC, if it is near 0.5.
    """

    auc: float
    tpr: float
    half: float

    def __str__(self) -> str:
        return f"AUC {self.auc:.3f}, TPR at 1 % FPR {self.tpr:.3f}"


def separation(members: np.ndarray, strangers: np.ndarray, *, false_alarms: float = 0.01) -> Separation:
    """Compare the scores of members and strangers. Ties never count as found.

    >>> separation(np.arange(100) + 200.0, np.arange(100.0))
    Separation(auc=1.0, tpr=1.0, half=0.08)
    """
    order = np.sort(strangers)
    below = np.searchsorted(order, members, "left") + np.searchsorted(order, members, "right")
    threshold = order[len(order) - 1 - int(false_alarms * len(order))]
    auc, tpr = float(below.mean() / (2 * len(order))), float((members > threshold).mean())
    return Separation(auc, tpr, round(Z * ((1 / len(members) + 1 / len(strangers)) / 12) ** 0.5, 4))


def promised(rho: float) -> float:
    """The highest AUC that any attack can have on discrete Gaussian answers which cost `rho` in zCDP.

    Together they are as private as one normal draw whose mean a person moves by √(2ρ) standard deviations (Dong, Roth
    and Su, "Gaussian Differential Privacy", 2022), and that tells presence from absence with AUC Φ(√ρ).
    """
    return float(norm.cdf(rho**0.5))
