"""Membership by queries: someone in the case file pushes each published count that holds them up by one.

The score is the log-likelihood ratio of "one more" for independent, normal errors: what the counts exceed the
population's shares by, each over its variance. After Homer et al. (2008) and the query attacks of TAPAS (2022).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from tests.attacks.people import one_hot
from tests.attacks.releasing import Published

from shoal.privacy.combinations import Combinations
from shoal.privacy.domain import Domain

Score = Callable[[np.ndarray], np.ndarray]

Z90 = 1.645
BLOCK = 1_000


def of_counts(released: Published, others: np.ndarray) -> Score:
    """A score of people from all protected counts and their intervals; `others` show what is usual."""
    usual = _cells(released.domain, others)
    known = [
        (ids, _excess(table, part, _held(usual, ids).mean(axis=1), released.number))
        for _, table in released.counts
        for part, ids in _blocks(table)
    ]

    def score(rows: np.ndarray) -> np.ndarray:
        cells, total = _cells(released.domain, rows), np.zeros(len(rows))
        for ids, excess in known:
            total += excess @ _held(cells, ids).astype(np.float32)
        return total

    return score


def _cells(domain: Domain, rows: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(one_hot(domain, rows).T.astype(bool))


def _blocks(table: Combinations) -> Iterator[tuple[slice, np.ndarray]]:
    for start in range(0, len(table), BLOCK):
        yield slice(start, start + BLOCK), table.ids[start : start + BLOCK]


def _held(cells: np.ndarray, ids: np.ndarray) -> np.ndarray:
    """Who (columns of `cells`) has each combination [combinations x people]."""
    held: np.ndarray = cells[ids[:, 0]]
    for position in ids.T[1:]:
        held &= cells[position]
    return held


def _excess(table: Combinations, part: slice, share: np.ndarray, number: int) -> np.ndarray:
    noise = ((table.high[part] - table.low[part]) / (2 * Z90)) ** 2
    share = np.maximum(share, 0.5 / number)  # someone may hold what none of the others holds
    weighed: np.ndarray = (table.count[part] - number * share) / (noise + number * share * (1 - share))
    return weighed.astype(np.float32)


def of_records(domain: Domain, records: np.ndarray, others: np.ndarray) -> Score:
    """A score of people from all pair counts of the synthetic records; `others` show what is usual."""
    found, usual = (one_hot(domain, r) for r in (records, others))
    share = np.maximum(usual.T @ usual / len(others), 0.5 / len(records))
    weights = (found.T @ found - len(records) * share) / (len(records) * share)

    def score(rows: np.ndarray) -> np.ndarray:
        cells = one_hot(domain, rows)
        total: np.ndarray = np.einsum("ij,ij->i", cells @ weights, cells)
        return total

    return score
