"""Singling out: a description, read off the synthetic records, that fits exactly one person in the case file."""

from __future__ import annotations

import numpy as np
from tests.attacks.people import one_hot
from tests.attacks.rates import Rate

from shoal.privacy.domain import Domain

FEWEST = 3
"""A description names at least so many attributes."""


def descriptions(domain: Domain, records: np.ndarray, attempts: int, random: np.random.Generator) -> np.ndarray:
    """Descriptions that fit exactly one synthetic record, each once [attempts x values]: ones for what is named.

    Each names some of the values of one synthetic record, three of them or more, chosen by chance.
    """
    found: dict[bytes, np.ndarray] = {}
    cells = one_hot(domain, records)
    column = np.repeat(np.arange(len(domain)), domain.sizes)
    for _ in range(30):
        chosen = cells[random.integers(0, len(records), attempts)]
        named = random.random((attempts, len(domain))).argsort(axis=1).argsort(axis=1)
        chosen = chosen * (named < random.integers(FEWEST, len(domain) + 1, (attempts, 1)))[:, column]
        unique = matches(chosen, cells) == 1
        found |= {row.astype(bool).tobytes(): row for row in chosen[unique]}
        if len(found) >= attempts:
            break
    return np.array(list(found.values())[:attempts])


def matches(described: np.ndarray, cells: np.ndarray) -> np.ndarray:
    """How many people (rows of `cells`, zeros and ones) each description fits."""
    wanted = described.sum(axis=1, keepdims=True)
    return np.asarray((described @ cells.T == wanted).sum(axis=1))


def success(domain: Domain, described: np.ndarray, rows: np.ndarray) -> Rate:
    """How many of the descriptions fit exactly one of the people."""
    return Rate(int((matches(described, one_hot(domain, rows)) == 1).sum()), len(described))
