"""Membership by density: records that are thicker around someone than the population explains remember that person.

After van Breugel et al., "Membership Inference Attacks against Synthetic Data through Overfitting Detection" (DOMIAS),
2023. The attacker holds records of other people from the same population.
"""

from __future__ import annotations

import numpy as np
from tests.attacks.people import agreements

from shoal.privacy.domain import Domain

FADING = 0.03
"""How much less a record counts for each attribute in which it differs."""


def density(domain: Domain, records: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """How thick `records` lie around each of the people; the kernel falls by `FADING` an attribute."""
    differing = len(domain) - agreements(domain, rows, records)
    thick: np.ndarray = (FADING**differing).mean(axis=1, dtype=np.float64)
    return thick


def scores(domain: Domain, records: np.ndarray, others: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Logarithm of the density of the synthetic records over that of the other people."""
    floor = FADING ** len(domain)
    ratio: np.ndarray = np.log(density(domain, records, rows) + floor) - np.log(density(domain, others, rows) + floor)
    return ratio
