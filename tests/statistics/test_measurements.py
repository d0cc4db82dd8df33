"""Measurements are unbiased, and as noisy as they say."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import combinations

import numpy as np
import pytest

from shoal.privacy.casetable import CaseTable
from shoal.privacy.domain import Attribute, Domain
from shoal.privacy.ledger import Debit
from shoal.privacy.measure import Measurements, measure
from shoal.privacy.plan import make_plan
from shoal.privacy.residual import integer_query

SIZES = (3, 2, 4, 2)
DOMAIN = Domain(tuple(Attribute(f"a{i}", tuple("abcd"[:n]), ("a",)) for i, n in enumerate(SIZES)))
LIMIT = 5.5
"""Standard errors that a right mean or variance stays within; one of some 260 numbers does not once in 1,000 runs."""


def runs(how_many: int, *, narrowed: float = 1.0) -> tuple[CaseTable, list[Measurements]]:
    """Measurements of one table, drawn again and again; with `narrowed` below one the noise is planted too narrow."""
    random = np.random.default_rng(3)
    rows = np.stack([random.integers(0, n, 500) for n in SIZES], axis=1).astype(np.uint16)
    table = CaseTable.from_rows(DOMAIN, rows)
    plan = make_plan(DOMAIN, Fraction(1, 20))
    drawn = [measure(table, plan, Debit(plan.rho, Fraction(0))) for _ in range(how_many)]
    if narrowed < 1:
        exact = [exact_answer(table, query.attributes, query.form) for query in plan.queries]
        drawn = [
            Measurements(
                plan,
                tuple(e + np.rint((a - e) * narrowed).astype(np.int64) for e, a in zip(exact, m.answers, strict=True)),
            )
            for m in drawn
        ]
    return table, drawn


def exact_answer(table: CaseTable, attributes: tuple[int, ...], form: str) -> np.ndarray:
    """The query's exact answer."""
    marginal = table.marginal(attributes)
    return integer_query(marginal) if form == "residual" else marginal


def worst(estimates: np.ndarray, truth: np.ndarray, variance: float) -> float:
    """How many standard errors the means or the variances of estimates [runs x cells] are off, at most."""
    number = len(estimates)
    flat, exact = estimates.reshape(number, -1), np.asarray(truth, float).ravel()
    bias = np.abs(flat.mean(axis=0) - exact) / math.sqrt(variance / number)
    spread = np.abs(((flat - exact) ** 2).mean(axis=0) / variance - 1) / math.sqrt(2 / number)
    return float(max(bias.max(), spread.max()))


def farthest(table: CaseTable, drawn: list[Measurements]) -> float:
    """The worst of all single, pair and larger counts and of the number of records."""
    some = drawn[0]
    found = [
        worst(np.array([m.marginal((i,)) for m in drawn]), table.marginal((i,)), some.variance((i,)))
        for i in range(len(SIZES))
    ]
    found += [
        worst(np.array([m.marginal(pair) for m in drawn]), table.marginal(pair), some.variance(pair))
        for pair in combinations(range(len(SIZES)), 2)
    ]
    for told in (Measurements.triples, Measurements.holdouts):
        assert told(some)
        for place, (attributes, _, variance) in enumerate(told(some)):
            counts = np.array([told(m)[place][1] for m in drawn])
            found.append(worst(counts, table.marginal(attributes), variance))
    records = np.array([[float(m.answers[0])] for m in drawn])
    found.append(worst(records, np.array([500]), some.records_deviation**2))
    return max(found)


def test_counts_are_unbiased_and_as_noisy_as_stated():
    """A quick look: 300 draws."""
    assert farthest(*runs(300)) < LIMIT


def test_noise_that_is_narrower_than_stated_is_noticed():
    """Twin: noise narrowed by two fifths."""
    assert farthest(*runs(300, narrowed=0.6)) > LIMIT


@pytest.mark.statistics
def test_counts_are_unbiased_and_as_noisy_as_stated_in_many_draws():
    """The long form: 5,000 draws, in which noise that is a tenth too narrow would show."""
    assert farthest(*runs(5_000)) < LIMIT


@pytest.mark.statistics
def test_noise_that_is_a_tenth_narrower_is_noticed_in_many_draws():
    """Twin of the long form."""
    assert farthest(*runs(5_000, narrowed=0.9)) > LIMIT
