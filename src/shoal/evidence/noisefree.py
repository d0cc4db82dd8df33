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
from shoal.privacy.measure import Measurements
from shoal.privacy.mixture import Mixture, fit_mixture
from shoal.privacy.plan import Plan
from shoal.privacy.residual import integer_query

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]

QUIET = 1e-3
"""Noise that the fit is told of, beside the real one: so little that it takes every count for exact, and never none,
for it weighs by one over the variance."""
COMPONENTS, FEWEST_COMPONENTS = 1_000, 300
"""Components of the model: fewer than a release may use, which halves the time and costs a little accuracy."""
RECORDS_PER_COMPONENT = 4
BLOCK = 4_000
"""Combinations that are counted at once."""


def fit_without_noise(table: CaseTable, plan: Plan, *, progress: Callable[[float], None] | None = None) -> Mixture:
    """Fit the model to exact answers of the plan's queries. What comes back is sensitive.

    Args:
        table: The sensitive case table.
        plan: The plan of the release; only the proportions of its noise matter.
        progress: Called with the share of work done.
    """
    queries = tuple(replace(q, scale=q.scale * QUIET) for q in plan.queries if q.form == "residual")
    exact = tuple(integer_query(table.marginal(q.attributes)) for q in queries)
    answers = Measurements(Plan(plan.domain, plan.records_per_person, queries), exact)
    components = min(COMPONENTS, max(FEWEST_COMPONENTS, answers.records // RECORDS_PER_COMPONENT))
    return fit_mixture(answers, components=components, progress=progress)


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
