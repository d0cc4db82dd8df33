"""Noisy marginals for peers that fit a model but measure nothing: measured by Shoal, once a table, epsilon and seed."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
from benchmarks.engine.files import Table

from shoal import load_description, read_cases
from shoal.privacy.accountant import rho_for
from shoal.privacy.ledger import Debit
from shoal.privacy.measure import measure
from shoal.privacy.plan import make_plan
from shoal.releases.describe.cases import understand


def noisy_marginals(table: Table, epsilon: float, delta: float, path: Path) -> Path:
    """Measure all unbiased 1- and 2-way counts of a table with Shoal's plan at the full budget, if not done yet.

    Args:
        table: The table.
        epsilon: Epsilon of all measurements together.
        delta: Delta of all measurements together.
        path: The file that is written: counts and variances of all values and pairs of values.
    """
    if not path.exists():
        cases = understand(read_cases(table.cases), load_description(table.description)).table({})
        plan = make_plan(cases.domain, rho_for(epsilon, delta))
        found = measure(cases, plan, Debit(plan.rho, Fraction(0)))
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez(
            path,
            records=found.records,
            single_table=found.single_table,
            single_variances=found.single_variances,
            pair_table=found.pair_table.astype(np.float32),
            pair_variances=found.pair_variances,
        )
    return path
