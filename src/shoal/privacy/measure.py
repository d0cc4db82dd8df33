"""The one door: the only code that reads the sensitive case table and hands out something releasable.

`measure` answers the integer queries of a public plan with exact discrete Gaussian noise. What it returns,
`Measurements`, is private at the cost ρ for any one person's records, added or removed: each query is an integer vector
of stated squared L2 sensitivity Δ² (`privacy/residual.py` has the argument), gets independent noise of parameter σ, and
so costs ρ (`gaussian_rho`); costs add up to `plan.rho` in exact rationals. `select_values` finds the values of an
attribute whose domain nobody declared; it costs ρ for the same noise, and the δ that OpenDP states for its threshold
(docs/accounting.md has the proofs). Nothing else leaves: no true count and no log line.

Whoever reviews the privacy of Shoal reads this module, `noise.py`, `residual.py`, `plan.py` and `accountant.py`.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import combinations

import numpy as np
import numpy.typing as npt

from shoal.privacy import noise
from shoal.privacy.accountant import Spend, gaussian_rho, widened
from shoal.privacy.casetable import CaseTable
from shoal.privacy.domain import Domain
from shoal.privacy.ledger import Debit
from shoal.privacy.plan import Form, Plan, Query
from shoal.privacy.residual import (
    AttributeSet,
    cell_variance,
    integer_query,
    reconstruct,
    to_residual,
)

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
Progress = Callable[[float], None]


@dataclass(frozen=True)
class Measurements:
    """Noisy answers, and all that is public about them. Everything after the door is made from this value alone.

    Args:
        plan: The queries and their noise.
        answers: One array of noisy integers a query, in the plan's order.
    """

    plan: Plan
    answers: tuple[IntArray, ...]

    def __post_init__(self) -> None:
        sizes = self.plan.domain.sizes
        expected = [tuple(sizes[i] for i in query.attributes) for query in self.plan.queries]
        if [answer.shape for answer in self.answers] != expected:
            raise ValueError("the answers do not fit the plan")

    @property
    def domain(self) -> Domain:
        """The public domain."""
        return self.plan.domain

    @property
    def records(self) -> int:
        """The noisy number of case records, never below zero."""
        return max(0, round(float(self._residuals[()])))

    @property
    def records_deviation(self) -> float:
        """The standard deviation of the noise on the number of records."""
        return math.sqrt(self._variances[()])

    @cached_property
    def _residuals(self) -> dict[AttributeSet, FloatArray]:
        return {q.attributes: to_residual(a) for q, a in self._answered("residual")}

    @cached_property
    def _variances(self) -> dict[AttributeSet, float]:
        sizes = self.domain.sizes
        return {
            q.attributes: (q.scale / math.prod(sizes[i] for i in q.attributes)) ** 2
            for q, _ in self._answered("residual")
        }

    def _answered(self, form: Form) -> list[tuple[Query, IntArray]]:
        return [(q, a) for q, a in zip(self.plan.queries, self.answers, strict=True) if q.form == form]

    def marginal(self, attributes: AttributeSet) -> FloatArray:
        """The unbiased noisy counts on a set of one or two attributes, one axis an attribute."""
        return reconstruct(attributes, self._residuals, self.domain.sizes)

    def variance(self, attributes: AttributeSet) -> float:
        """The noise variance of every cell of `marginal(attributes)`."""
        return cell_variance(attributes, self._variances, self.domain.sizes)

    @cached_property
    def single_table(self) -> FloatArray:
        """The unbiased noisy counts of all values, one attribute after the other [values]."""
        return np.concatenate([self.marginal((i,)) for i in range(len(self.domain))])

    @cached_property
    def single_variances(self) -> FloatArray:
        """The noise variance of the single counts of each attribute [attributes]."""
        return np.array([self.variance((i,)) for i in range(len(self.domain))])

    @cached_property
    def pair_table(self) -> FloatArray:
        """The unbiased noisy counts of all pairs of values of different attributes [values x values], symmetric.

        Rows and columns are the values of all attributes, one attribute after the other; the rest is zero.
        """
        at = self.domain.offsets
        table = np.zeros((at[-1], at[-1]))
        for i, j in combinations(range(len(self.domain)), 2):
            rows, columns = slice(at[i], at[i + 1]), slice(at[j], at[j + 1])
            table[rows, columns] = self.marginal((i, j))
            table[columns, rows] = table[rows, columns].T
        return table

    @cached_property
    def pair_variances(self) -> FloatArray:
        """The noise variance of the counts of each pair of attributes [attributes x attributes]."""
        variances = np.zeros((len(self.domain), len(self.domain)))
        for i, j in combinations(range(len(self.domain)), 2):
            variances[i, j] = variances[j, i] = self.variance((i, j))
        return variances

    def triples(self) -> list[tuple[AttributeSet, FloatArray, float]]:
        """Marginals of three attributes to fit to: the set, its noisy counts and their noise variance."""
        return self._marginals("marginal")

    @cached_property
    def triple_variances(self) -> dict[AttributeSet, float]:
        """The noise variance of each of these."""
        return {query.attributes: query.scale**2 for query, _ in self._answered("marginal")}

    def holdouts(self) -> list[tuple[AttributeSet, FloatArray, float]]:
        """Held-out marginals, in the same form: the model is not fitted to them."""
        return self._marginals("held out")

    def _marginals(self, form: Form) -> list[tuple[AttributeSet, FloatArray, float]]:
        return [(q.attributes, a.astype(np.float64), q.scale**2) for q, a in self._answered(form)]

    def spends(self) -> list[Spend]:
        """The printed account, one line a kind of query."""
        purposes = {
            ("residual", 0): "number of case records",
            ("residual", 1): "single attributes",
            ("residual", 2): "pairs of attributes",
            ("marginal", 3): "sets of 3 attributes",
        }
        lines: dict[str, Spend] = {}
        for query, answer in zip(self.plan.queries, self.answers, strict=True):
            held_out = f"held-out sets of {len(query.attributes)} attributes, for the intervals"
            purpose = purposes.get((query.form, len(query.attributes)), held_out)
            line = lines.get(purpose)
            lines[purpose] = Spend(
                "discrete Gaussian",
                purpose,
                max(query.sensitivity_squared, line.sensitivity_squared if line else 0),
                max(query.scale, line.scale if line else 0.0),
                query.rho + (line.rho if line else Fraction(0)),
                answers=answer.size + (line.answers if line else 0),
            )
        return list(lines.values())


def measure(table: CaseTable, plan: Plan, debit: Debit, *, progress: Progress | None = None) -> Measurements:
    """Answer the plan's queries on the sensitive table with exact discrete Gaussian noise.

    Guarantee: the answers cost at most `plan.rho` for all records of one person, added or removed, if no person has
    more than `table.records_per_person` records. The debit proves that this cost stands in the ledger already.

    Args:
        table: The sensitive case table.
        plan: The queries; made from the public domain alone.
        debit: The ledger's receipt for at least `plan.rho`.
        progress: Called with the share of queries answered, which depends on the plan only.

    Raises:
        ValueError: The debit does not cover the plan, or table and plan disagree on domain or records per person.
    """
    if debit.rho < plan.rho:
        raise ValueError("the debit does not cover the plan")
    if table.domain != plan.domain or table.records_per_person > plan.records_per_person:
        raise ValueError("the plan was made for another table")
    answers = []
    for done, query in enumerate(plan.queries):
        exact = table.marginal(query.attributes)
        if query.form == "residual":
            exact = integer_query(exact)
        answers.append(noise.add_discrete_gaussian(exact, scale=query.scale))
        if progress:
            progress((done + 1) / len(plan.queries))
    return Measurements(plan, tuple(answers))


@dataclass(frozen=True)
class Selection:
    """How values of an undeclared domain are found: Gaussian noise on their counts and a threshold.

    Args:
        scale: σ of the noise.
        threshold: Noisy counts below it are not shown.
        records_per_person: The most records of one person.
    """

    scale: float
    threshold: int
    records_per_person: int

    @property
    def spend(self) -> Spend:
        """Its line in the account; δ is OpenDP's, for the values that only one person has."""
        _, delta = noise.selection_cost(self.records_per_person, scale=self.scale, threshold=self.threshold)
        return Spend(
            "discrete Gaussian with threshold",
            "finding the values of an attribute without a declared domain",
            self.records_per_person**2,
            self.scale,
            gaussian_rho(self.records_per_person**2, self.scale),
            Fraction(delta),
        )


def plan_selection(rho: Fraction, delta: float, *, records_per_person: int = 1) -> Selection:
    """The selection that costs at most `rho` and `delta`, with the lowest threshold.

    Raises:
        ValueError: No threshold keeps the cost below `delta`.
    """
    scale = widened(records_per_person / math.sqrt(2 * float(rho)) * (1 + 1e-9))
    low, high = records_per_person + 1, records_per_person + math.ceil(60 * scale) + 10
    if Selection(scale, high, records_per_person).spend.delta > delta:
        raise ValueError("delta is too small for finding the values of an undeclared domain")
    while low < high:
        middle = (low + high) // 2
        enough = Selection(scale, middle, records_per_person).spend.delta <= delta
        low, high = (low, middle) if enough else (middle + 1, high)
    return Selection(scale, low, records_per_person)


def select_values(column: Iterable[str], selection: Selection, debit: Debit) -> tuple[str, ...]:
    """The values frequent enough to be shown, of an attribute whose domain nobody declared.

    Args:
        column: The attribute's value in every record, after the cut to the records per person. Sensitive.
        selection: Noise and threshold.
        debit: The ledger's receipt, which covers the selection.

    Returns:
        The values, sorted.

    Raises:
        ValueError: The debit does not cover the selection.
    """
    spend = selection.spend
    if debit.rho < spend.rho or debit.delta < spend.delta:
        raise ValueError("the debit does not cover the selection")
    return noise.select_frequent(dict(Counter(column)), scale=selection.scale, threshold=selection.threshold)
