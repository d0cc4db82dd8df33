"""Linkability: two files hold different attributes of one person; the synthetic records tell that they belong together.

The attacker finds the synthetic record nearest to each file's entry. Where it is the same record, the two are linked.
"""

from __future__ import annotations

import numpy as np
from tests.attacks.people import agreements
from tests.attacks.rates import Rate

from shoal.privacy.domain import Domain


def success(domain: Domain, records: np.ndarray, rows: np.ndarray) -> Rate:
    """How many of the people are linked; one file has the even attributes, the other the odd ones."""
    first, second = (
        agreements(domain, rows, records, columns).argmax(axis=1)
        for columns in (range(0, len(domain), 2), range(1, len(domain), 2))
    )
    return Rate(int((first == second).sum()), len(rows))
