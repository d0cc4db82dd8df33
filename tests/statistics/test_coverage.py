"""The 90 % intervals hold the true counts of realistic case records, for every length and several guarantees."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import numpy as np
import pytest

from shoal.demo import demo_frame
from shoal.privacy.accountant import rho_for
from shoal.privacy.casetable import CaseTable
from shoal.privacy.counts import protected_counts
from shoal.privacy.domain import Attribute, Domain
from shoal.privacy.fitting import fit_mixture
from shoal.privacy.ledger import Debit
from shoal.privacy.measure import measure
from shoal.privacy.plan import make_plan

ATTRIBUTES = 16
LEAST = 0.88
"""Coverage of one draw, which varies by a percent or two: errors within a draw depend on one another."""


def demo_table(records: int, seed: int) -> CaseTable:
    """Invented case records of Shoal's demo, the attributes of few values. Test data: the domain is taken from them."""
    frame = demo_frame(records, seed)
    names = [name for name in frame.columns if frame[name].n_unique() < 12][:ATTRIBUTES]
    attributes, columns = [], []
    for name in names:
        values = tuple(sorted(frame[name].unique().to_list()))
        attribute = Attribute(name, values, tuple(v for v in values if v not in ("", "0")))
        attributes.append(attribute)
        columns.append([attribute.code[v] for v in frame[name].to_list()])
    return CaseTable.from_rows(Domain(tuple(attributes)), np.array(columns, np.uint16).T)


def coverages(epsilon: float, seed: int, length: int) -> Iterator[tuple[int, float, int]]:
    """Length, coverage and number of the reported combinations of one release."""
    table = demo_table(20_000, seed)
    plan = make_plan(table.domain, rho_for(epsilon, 1e-6), reporting_length=length)
    measurements = measure(table, plan, Debit(plan.rho, Fraction(0)))
    counts = protected_counts(fit_mixture(measurements), measurements, length=length)
    column = np.repeat(np.arange(len(table.domain)), table.domain.sizes)
    for k, t in counts:
        sets, exact = column[t.ids], np.zeros(len(t))
        for attributes in np.unique(sets, axis=0):
            mine = (sets == attributes).all(axis=1)
            codes = t.ids[mine].astype(np.int64) - np.array(table.domain.offsets)[attributes]
            exact[mine] = table.marginal(tuple(attributes.tolist()))[tuple(codes.T)]
        yield k, float(((t.low <= exact) & (exact <= t.high)).mean()), len(t)


@pytest.mark.statistics
@pytest.mark.parametrize("epsilon", [1.0, 4.0])
@pytest.mark.parametrize("seed", [1, 2])
def test_the_intervals_hold_the_truth(epsilon: float, seed: int):
    """Nine times in ten, for each length from 1 to 4."""
    found = list(coverages(epsilon, seed, 4))
    print(epsilon, seed, found)  # noqa: T201 (shown by pytest where it fails)
    for _, share, number in found:
        assert number > 10
        assert share >= LEAST - 3 * (0.09 / number) ** 0.5
