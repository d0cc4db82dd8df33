"""Membership by the nearest row: someone with a twin among the synthetic records was probably in the case file."""

from __future__ import annotations

import numpy as np
from tests.attacks.people import agreements

from shoal.privacy.domain import Domain


def scores(domain: Domain, records: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """For each of the people, in how many attributes the nearest synthetic record agrees."""
    best: np.ndarray = agreements(domain, rows, records).max(axis=1)
    return best
