"""What is measured, and with which share of the budget: decided from the public domain alone.

Measured are the residuals of the empty set (the number of records), of every attribute and of every pair. A further,
small share measures a few larger marginals directly; the model is not fitted to them, so they tell how far the model
is from the truth where it was not measured (`privacy/interactions.py`). Where attributes are so few that all marginals
of three can be measured, a greater share measures them, and the model is fitted to most of them.
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
MARGINAL_CELLS = 20_000
"""The most cells of a marginal of three or more attributes that is measured."""
FEW_TRIPLES, FEW_CELLS = 560, 1_000_000
"""Sets of three attributes up to which all of them are measured, those of sixteen attributes, and their cells."""
TRIPLES_SHARE = Fraction(1, 10)
"""The share of the budget that measures them and the other marginals then."""
HELD_OUT = 3
"""One of so many is then held out."""
SINGLE_WEIGHT, LONG = 35.0, 10
"""How much more the workload weighs a single attribute than a pair, and from how many values on still more, by the root
of their number: the counts of a long domain are small, and what is made of them is no better than they are."""
PARTNERS = 24
"""And from how many other attributes on still more, in proportion to their number: it is part of as many pairs, and the
model finds out more of the noise of many pairs than of that of a single count."""
RECORDS_WEIGHT = 100.0
"""What the workload adds for the number of records, which scales everything else."""
FOCUS_WEIGHT = 16.0
"""How much more the workload weighs a marginal in focus."""

Form = Literal["residual", "marginal", "held out"]


@dataclass(frozen=True)
class Query:
    """One vector of integers that will get noise.

    Args:
        attributes: The set of attributes it is about.
        form: "residual" (the integer query of `privacy/residual.py`), "marginal" (the counts themselves) or
            "held out" (the same, not fitted to).
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
        return sum(_cells(self.domain, query.attributes) for query in self.queries)


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
    `SINGLE_WEIGHT` times that, and more if it has many values or is one of many.

    Args:
        domain: The public domain.
        rho: The budget.
        reporting_length: The longest combination to be published; from 3 on, marginals of three and
            more attributes are measured too.
        records_per_person: The most records of one person.
        focus: Single attributes and pairs of attributes that matter most; public. The single and pair marginals that
            an attribute is part of, and a pair with its two attributes, get a greater share of the same budget.

    Raises:
        ValueError: The domain is so large that more than `MAX_CELLS` numbers would be measured.
    """
    marginals = _marginals(domain, reporting_length)
    share = Fraction(0)
    if marginals:
        share = TRIPLES_SHARE if "marginal" in marginals.values() else HOLDOUT_SHARE
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
    if marginals:
        scale = widened(records_per_person * math.sqrt(len(marginals) / (2 * float(rho * share))))
        queries += [Query(part, form, scale, records_per_person**2) for part, form in marginals.items()]
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
    single = SINGLE_WEIGHT * max(1.0, (sum(size > 1 for size in sizes) - 1) / PARTNERS)
    for marginal in parts:
        cells = math.prod(sizes[i] for i in marginal)
        wanted = cells * (single * max(1.0, math.sqrt(cells / LONG)) if len(marginal) < 2 else 1.0)
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


def _marginals(domain: Domain, reporting_length: int) -> dict[AttributeSet, Form]:
    """The sets of three and more attributes that are measured, in an order drawn with a seed of the public domain."""
    names = "\n".join(f"{a.name}:{a.size}" for a in domain)
    random = np.random.default_rng(int.from_bytes(hashlib.sha256(names.encode()).digest()[:8], "big"))
    wide = [i for i, size in enumerate(domain.sizes) if size > 1]
    chosen: dict[AttributeSet, Form] = {}
    for k in range(3, min(reporting_length, len(wide)) + 1):
        if k == 3 and _all_are_few(domain, wide):
            triples = list(combinations(wide, k))
            random.shuffle(triples)
            chosen |= {part: "marginal" if i % HELD_OUT else "held out" for i, part in enumerate(triples)}
        else:
            chosen |= dict.fromkeys(_some_sets(domain, wide, k, random), "held out")
    return chosen


def _all_are_few(domain: Domain, wide: list[int]) -> bool:
    """Whether all triples can be measured. Were some left out, those measured would not tell how far off these are."""
    if math.comb(len(wide), 3) > FEW_TRIPLES:
        return False
    cells = [_cells(domain, part) for part in combinations(wide, 3)]
    return max(cells) <= MARGINAL_CELLS and sum(cells) <= FEW_CELLS


def _some_sets(domain: Domain, wide: list[int], k: int, random: np.random.Generator) -> list[AttributeSet]:
    """A few sets of `k` attributes: half drawn from all, half from the larger, whose cells span more sizes of count."""
    drawn = {tuple(sorted(random.choice(wide, size=k, replace=False).tolist())) for _ in range(2_000)}
    fitting = [part for part in sorted(drawn) if _cells(domain, part) <= MARGINAL_CELLS]
    random.shuffle(fitting)
    larger = sorted(fitting, key=lambda part: -_cells(domain, part))[: len(fitting) // 4]
    random.shuffle(larger)
    picked = dict.fromkeys([*larger[: HOLDOUT_SETS // 2], *fitting])
    return list(picked)[:HOLDOUT_SETS]


def _cells(domain: Domain, part: AttributeSet) -> int:
    return math.prod(domain.sizes[i] for i in part)
