"""What is attacked: releases of the ordinary engine, at the layer below the release folder, and planted leaks.

The engine's part is `sound_release`. All else here is a fault that an attack must find.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import combinations
from unittest import mock

import numpy as np

from shoal.privacy import fitting
from shoal.privacy.accountant import rho_for
from shoal.privacy.casetable import CaseTable
from shoal.privacy.combinations import Combinations, CountTable
from shoal.privacy.counts import protected_counts
from shoal.privacy.domain import Domain
from shoal.privacy.fitting import fit_mixture
from shoal.privacy.ledger import Debit
from shoal.privacy.measure import measure
from shoal.privacy.plan import make_plan
from shoal.privacy.records import draw_records

Listed = dict[tuple[int, ...], tuple[int, int, int]]

DELTA = 1e-6
SMALL_MODEL = {"COMPONENTS": 200, "STEPS": 250}
"""A smaller model in fewer steps. An attack reads what was measured, and the noise of that is the same."""


@dataclass(frozen=True)
class Published:
    """What an attacker holds of one release.

    Args:
        domain: The public domain.
        records: Synthetic records.
        counts: Protected counts.
        number: The published number of case records.
    """

    domain: Domain
    records: np.ndarray
    counts: CountTable
    number: int

    @cached_property
    def listed(self) -> Listed:
        """Count, low and high of every reported combination, by its value ids."""
        return {tuple(ids): (count, low, high) for _, table in self.counts for ids, count, low, high in _rows(table)}


def sound_release(
    domain: Domain, rows: np.ndarray, epsilon: float, *, length: int = 3, small: bool = True
) -> Published:
    """A release of the ordinary engine, with a smaller model or the ordinary one."""
    plan = make_plan(domain, rho_for(epsilon, DELTA), reporting_length=length)
    measurements = measure(CaseTable.from_rows(domain, rows), plan, Debit(plan.rho, Fraction(0)))
    with mock.patch.multiple(fitting, **(SMALL_MODEL if small else {"STEPS": fitting.STEPS})):
        model = fit_mixture(measurements)
        counts = protected_counts(model, measurements, length=length)
        return Published(domain, draw_records(model), counts, measurements.records)


def copied_rows(released: Published, rows: np.ndarray, share: float, seed: int) -> Published:
    """The planted leak of a generator that remembers: a share of the synthetic records are real ones."""
    random = np.random.default_rng(seed)
    records = released.records.copy()
    copies = round(share * len(records))
    records[:copies] = rows[random.permutation(len(rows))[:copies]]
    return Published(released.domain, random.permutation(records), released.counts, released.number)


def swapped_cells(domain: Domain, rows: np.ndarray, share: float, seed: int) -> np.ndarray:
    """The planted leak of "anonymised" microdata: real records, each cell exchanged with another's by chance."""
    random = np.random.default_rng(seed)
    records = rows.copy()
    for i in range(len(domain)):
        moved = np.flatnonzero(random.random(len(rows)) < share)
        records[moved, i] = records[random.permutation(moved), i]
    return random.permutation(records)


def exact_counts(domain: Domain, rows: np.ndarray, length: int, *, smallest: int = 1) -> CountTable:
    """The planted leak of exact tables: every combination with at least `smallest` people, as it is."""
    table = CaseTable.from_rows(domain, rows)
    found = []
    for k in range(1, length + 1):
        parts = [_cells(domain, table.marginal(s), s, smallest) for s in combinations(range(len(domain)), k)]
        ids = np.concatenate([ids for ids, _ in parts])
        count = np.concatenate([count for _, count in parts])
        order = np.lexsort(ids.T[::-1])
        found.append(Combinations(ids[order], count[order], count[order], count[order]))
    return CountTable(tuple(found))


def _cells(domain: Domain, counts: np.ndarray, attributes: tuple[int, ...], smallest: int) -> tuple[np.ndarray, ...]:
    codes = np.argwhere(counts >= max(smallest, 1))
    shown = np.all([_reported(domain, i)[codes[:, j]] for j, i in enumerate(attributes)], axis=0)
    codes = codes[shown]
    return (codes + np.array(domain.offsets)[list(attributes)]).astype(np.uint32), counts[tuple(codes.T)]


def _reported(domain: Domain, attribute: int) -> np.ndarray:
    here = domain.attributes[attribute]
    return np.isin(here.values, here.reported)


def exact_release(domain: Domain, rows: np.ndarray, length: int, *, smallest: int = 1) -> Published:
    """Exact counts without synthetic records; below `smallest` they are left out."""
    return Published(domain, rows[:0], exact_counts(domain, rows, length, smallest=smallest), len(rows))


def _rows(table: Combinations) -> Iterable[tuple[list[int], int, int, int]]:
    return zip(table.ids.tolist(), table.count.tolist(), table.low.tolist(), table.high.tolist(), strict=True)
