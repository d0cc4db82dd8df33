"""The release's own generator with the noise off: what the model could do if it were told the truth.

For the steward's report alone. The model below is fitted to exact counts of the sensitive table, so no promise covers
it, although its type is that of a private one: only mean errors may leave this package, and nothing that holds the
model, its counts or its records.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from shoal.privacy.casetable import CaseTable
from shoal.privacy.fitting import fit_mixture
from shoal.privacy.measure import Measurements
from shoal.privacy.mixture import Mixture
from shoal.privacy.plan import Plan
from shoal.privacy.residual import integer_query

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]

TIMES = 100_000
"""How many times every record is counted. The fit is told of the plan's noise, which is nothing beside such counts: it
neither stops early nor takes small counts for empty, and yet weighs every query as in the release."""
BLOCK = 4_000
"""Combinations that are counted at once."""


def fit_without_noise(
    table: CaseTable, plan: Plan, *, components: int, progress: Callable[[float], None] | None = None
) -> Mixture:
    """Fit the model to exact answers of the plan's queries. What comes back is sensitive.

    Args:
        table: The sensitive case table.
        plan: The plan of the release; only the proportions of its noise matter.
        components: Components of the model.
        progress: Called with the share of work done.
    """
    queries = [q for q in plan.queries if q.form != "held out"]
    counts = ((q, table.marginal(q.attributes)) for q in queries)
    exact = tuple(TIMES * (integer_query(count) if q.form == "residual" else count) for q, count in counts)
    told = Measurements(Plan(plan.domain, plan.records_per_person, tuple(queries)), exact)
    model = fit_mixture(told, components=components, progress=progress)
    return replace(model, records=int(table.weights.sum()))


def model_counts(model: Mixture, ids: IntArray) -> FloatArray:
    """The model's counts of some combinations, not rounded.

    Args:
        model: A fitted model.
        ids: Global ids of the values of each combination [combinations x length].
    """
    counts = np.zeros(len(ids))
    for start in range(0, len(ids), BLOCK):
        block = ids[start : start + BLOCK]
        shares = model.shares[block[:, 0]]
        for position in block.T[1:]:
            shares = shares * model.shares[position]
        counts[start : start + BLOCK] = shares.sum(axis=1, dtype=np.float64)
    return counts * (model.records / model.components)
