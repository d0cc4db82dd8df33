"""Attribute inference: who knows all else of a person guesses a secret from the nearest synthetic record."""

from __future__ import annotations

import numpy as np
from tests.attacks.people import agreements
from tests.attacks.rates import Rate

from shoal.privacy.domain import Domain


def success(domain: Domain, records: np.ndarray, rows: np.ndarray, secret: str) -> Rate:
    """How often the guess is right, among people of whom the secret is recorded.

    Of several nearest records the first is taken: they stand in no order.
    """
    at = domain.index[secret]
    named = [domain[secret].code[value] for value in domain[secret].reported]
    known = rows[np.isin(rows[:, at], named)]
    told = records[np.isin(records[:, at], named)]
    others = [i for i in range(len(domain)) if i != at]
    guess = told[agreements(domain, known, told, others).argmax(axis=1), at]
    return Rate(int((guess == known[:, at]).sum()), len(known))
