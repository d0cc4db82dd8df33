"""What is measured, and with which share of the budget: decided from the public domain alone.

Measured are the residuals of the empty set (the number of records), of every attribute and of every pair. A further,
small share measures a few larger marginals directly; the model is not fitted to them, so they tell how far the model
is from the truth where it was not measured (`privacy/intervals.py`).
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import Literal

import numpy as np

from shoal.privacy.accountant import gaussian_rho, widened
from shoal.privacy.domain import Domain
from shoal.privacy.residual import AttributeSet, residual_share, squared_sensitivity, subsets

MAX_CELLS = 8_000_000
"""The most noisy numbers of one release; about 80,000 are drawn in a second."""
HOLDOUT_SHARE = Fraction(1, 20)
HOLDOUT_SETS = 48
HOLDOUT_CELLS = 20_000
SINGLE_WEIGHT, LONG = 35.0, 10
"""How much more the workload weighs a single attribute than a pair, and from how many values on still more, by the root
of their number: the counts of a long domain are small, and what is made of them is no better than they are."""
RECORDS_WEIGHT = 100.0
"""What the workload adds for the number of records, which scales everything else."""
FOCUS_WEIGHT = 16.0
"""How much more the workload weighs a marginal in focus."""

Form = Literal["residual", "marginal"]


@dataclass(frozen=True)
class Query:
    """One vector of integers that will get noise.

    Args:
        attributes: The set of attributes it is about.
        form: "residual" (the integer query of `privacy/residual.py`) or "marginal" (the counts themselves).
        scale: σ of the discrete Gaussian, in units of the integer query.
        sensitivity_squared: Squared L2 sensitivity of the integer query for one person.
    """

    attributes: AttributeSet
    form: Form
    scale: float
    sensitivity_squared: int

    @property
    def rho(self) -> Fraction:
        """Its exact cost."""
        return gaussian_rho(self.sensitivity_squared, self.scale)


@dataclass(frozen=True)
class Plan:
    """All queries of one release.

    Args:
        domain: The public domain.
        records_per_person: The most records of one person.
        queries: The queries, in the order in which they are answered.
    """

    domain: Domain
    records_per_person: int
    queries: tuple[Query, ...]

    @property
    def rho(self) -> Fraction:
        """The exact cost of all queries together."""
        return sum((query.rho for query in self.queries), Fraction(0))

    @property
    def cells(self) -> int:
        """How many noisy numbers the plan asks for."""
        return sum(math.prod(self.domain.sizes[i] for i in query.attributes) for query in self.queries)


def make_plan(
    domain: Domain,
    rho: Fraction,
    *,
    reporting_length: int = 3,
    records_per_person: int = 1,
    focus: Collection[AttributeSet] = (),
) -> Plan:
    """Spread the budget `rho` over the queries; the plan never costs more.

    The variances minimise the weighted sum of the cell variances of all 1- and 2-way marginals (Xiao et al. 2023, on
    the weighted sum of variances). A marginal weighs its number of cells; a single attribute weighs
    `SINGLE_WEIGHT` times that, and one of many values more.

    Args:
        domain: The public domain.
        rho: The budget.
        reporting_length: The longest combination to be published; from 3 on, held-out marginals are measured too.
        records_per_person: The most records of one person.
        focus: Single attributes and pairs of attributes that matter most; public. The single and pair marginals that
            an attribute is part of, and a pair with its two attributes, get a greater share of the same budget.

    Raises:
        ValueError: The domain is so large that more than `MAX_CELLS` numbers would be measured.
    """
    holdouts = _holdout_sets(domain, reporting_length)
    share = HOLDOUT_SHARE if holdouts else Fraction(0)
    variances = _residual_variances(domain, float(rho * (1 - share)) / records_per_person**2, focus)
    queries = [
        Query(
            part,
            "residual",
            widened(math.sqrt(variance) * math.prod(domain.sizes[i] for i in part)),
            squared_sensitivity((domain.sizes[i] for i in part), records_per_person),
        )
        for part, variance in variances.items()
    ]
    if holdouts:
        scale = widened(records_per_person * math.sqrt(len(holdouts) / (2 * float(rho * share))))
        queries += [Query(part, "marginal", scale, records_per_person**2) for part in holdouts]
    plan = Plan(domain, records_per_person, _within(queries, rho))
    if plan.cells > MAX_CELLS:
        raise ValueError(
            f"the attributes span {plan.cells:,} pairs of values, more than {MAX_CELLS:,}: "
            "shorten the longest domains or release fewer attributes"
        )
    return plan


def _within(queries: Sequence[Query], rho: Fraction) -> tuple[Query, ...]:
    """Widen the scales by the last rounding error until the exact sum of costs is at most `rho`."""
    widening = 1.0
    while True:
        widened = tuple(Query(q.attributes, q.form, q.scale * widening, q.sensitivity_squared) for q in queries)
        if sum((q.rho for q in widened), Fraction(0)) <= rho:
            return widened
        widening *= 1 + 1e-12


def _residual_variances(domain: Domain, rho: float, focus: Collection[AttributeSet]) -> dict[AttributeSet, float]:
    """The variance of each residual that the account sees, in units of counts, for one record a person."""
    sizes = domain.sizes
    parts = [part for k in range(3) for part in combinations(range(len(sizes)), k)]
    parts = [part for part in parts if all(sizes[i] > 1 for i in part)]
    weight = dict.fromkeys(parts, 0.0)
    for marginal in parts:
        cells = math.prod(sizes[i] for i in marginal)
        wanted = cells * (SINGLE_WEIGHT * max(1.0, math.sqrt(cells / LONG)) if len(marginal) < 2 else 1.0)
        wanted *= FOCUS_WEIGHT if _in_focus(marginal, focus) else 1.0
        for part in subsets(marginal):
            spread = math.prod(sizes[i] for i in marginal if i not in part)
            weight[part] += wanted * residual_share(part, sizes) / spread**2
    weight[()] += RECORDS_WEIGHT
    relative = {part: math.sqrt(residual_share(part, sizes) / weight[part]) for part in parts}
    cost = sum(residual_share(part, sizes) / (2 * relative[part]) for part in parts)
    return {part: variance * cost / rho for part, variance in relative.items()}


def _in_focus(marginal: AttributeSet, focus: Collection[AttributeSet]) -> bool:
    """Whether a marginal holds an attribute in focus, or is a pair in focus or part of it."""
    return any(part[0] in marginal if len(part) == 1 else {*marginal} <= {*part} for part in focus if marginal)


def _holdout_sets(domain: Domain, reporting_length: int) -> list[AttributeSet]:
    """A few sets of each length from 3 on, drawn with a seed made from the public domain.

    Half are drawn from all sets, half from the larger ones, whose cells span more sizes of count.
    """
    names = "\n".join(f"{a.name}:{a.size}" for a in domain)
    seed = int.from_bytes(hashlib.sha256(names.encode()).digest()[:8], "big")
    random = np.random.default_rng(seed)
    wide = [i for i, size in enumerate(domain.sizes) if size > 1]
    chosen: list[AttributeSet] = []
    for k in range(3, min(reporting_length, len(wide)) + 1):
        drawn = {tuple(sorted(random.choice(wide, size=k, replace=False).tolist())) for _ in range(2_000)}
        fitting = [s for s in sorted(drawn) if math.prod(domain.sizes[i] for i in s) <= HOLDOUT_CELLS]
        random.shuffle(fitting)
        larger = sorted(fitting, key=lambda s: -math.prod(domain.sizes[i] for i in s))[: len(fitting) // 4]
        random.shuffle(larger)
        picked = dict.fromkeys([*larger[: HOLDOUT_SETS // 2], *fitting])
        chosen += list(picked)[:HOLDOUT_SETS]
    return chosen
