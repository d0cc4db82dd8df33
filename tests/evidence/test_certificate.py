"""The certificate: a release beside four limits."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest

from shoal.evidence import Against, assess
from shoal.evidence.certificate import Certified, CertifiedSource
from shoal.evidence.measures import Evidence
from shoal.evidence.noisefree import fit_without_noise, model_counts
from shoal.privacy.casetable import CaseTable
from shoal.privacy.combinations import Combinations, CountTable
from shoal.privacy.domain import Attribute, Domain
from shoal.privacy.plan import make_plan
from shoal.privacy.records import draw_records

from .conftest import Made

PAIR = Domain((Attribute("a", ("never", "x", "y"), ("x", "y")), Attribute("b", ("u", "v"), ("u",))))
NOTHING = CountTable(())


def rows(*counts: int) -> np.ndarray:
    """Records of `PAIR`: so many of each of xu, xv, yu and yv."""
    return np.repeat(np.array([[1, 0], [1, 1], [2, 0], [2, 1]], np.uint16), counts, axis=0)


def row(evidence: Evidence, source: CertifiedSource, length: int) -> Certified:
    """One line of the certificate."""
    return next(one for one in evidence.certificate if (one.source, one.length) == (source, length))


def correlated(number: int, *, columns: int = 6, seed: int = 3) -> CaseTable:
    """Records whose columns go together."""
    random = np.random.default_rng(seed)
    hidden = random.random((number, 1))
    codes = np.minimum(4 * np.clip(hidden + random.normal(0, 0.15, (number, columns)), 0, 1), 3).astype(np.uint16)
    values = ("", "1", "2", "3")
    return CaseTable.from_rows(Domain(tuple(Attribute(f"a{i}", values, values[1:]) for i in range(columns))), codes)


def everyone(table: CaseTable) -> np.ndarray:
    """The table's records, one by one."""
    return np.repeat(table.codes, table.weights, axis=0)


def test_the_ratio_to_independent_columns_by_hand():
    """100 records of which 30, 10, 20 and 40 have each pair; independence would give 20, 20, 30 and 30."""
    table = CaseTable.from_rows(PAIR, rows(30, 10, 20, 40))
    evidence = assess(table, rows(27, 13, 23, 37), NOTHING, length=2, seed=1)
    pairs = row(evidence, "synthetic records", 2)
    limit = pairs.limit("independent columns")
    assert limit is not None
    assert (limit.absolute, limit.relative) == pytest.approx((10, (10 / 30 + 10 / 10 + 10 / 20 + 10 / 40) / 4))
    assert (pairs.cells, pairs.ratio("independent columns")) == (4, pytest.approx(0.3))
    assert pairs.absolute_ratio("independent columns") == pytest.approx(0.3)
    singles = row(evidence, "synthetic records", 1)
    assert singles.limit("independent columns").relative == 0
    assert singles.ratio("independent columns") is None


def test_protected_counts_are_certified_over_reported_values():
    """Of the four pairs two have reported values only: 30 and 20, which independence makes 20 and 30."""
    table = CaseTable.from_rows(PAIR, rows(30, 10, 20, 40))
    singles = Combinations(np.array([[1], [3]], np.uint32), *[np.array([44, 52])] * 3)
    pairs = Combinations(np.array([[1, 3]], np.uint32), *[np.array([27])] * 3)
    evidence = assess(table, rows(30, 10, 20, 40), CountTable((singles, pairs)), length=2, seed=1)
    counts = row(evidence, "protected counts", 2)
    assert (counts.cells, counts.error.absolute) == (2, 11.5)  # 27 of 30, and the other is suppressed
    assert counts.error.relative == pytest.approx((0.1 + 1) / 2)
    assert counts.limit("independent columns").relative == pytest.approx((10 / 30 + 10 / 20) / 2)
    assert counts.ratio("independent columns") == pytest.approx(0.55 / (10 / 30 + 10 / 20) * 2)


@pytest.mark.parametrize("records_per_person", [1, 3])
def test_the_best_counts_of_one_attribute_by_hand(records_per_person: int):
    """One attribute gets the Gaussian mechanism: a mean error of √(2/π) times m/√(2ρ)."""
    domain = Domain((Attribute("a", ("x", "y", "z"), ("x",)),))
    table = CaseTable.from_rows(domain, np.repeat(np.arange(3, dtype=np.uint16), [40, 50, 8])[:, None])
    plan = make_plan(domain, Fraction(1, 50), reporting_length=1, records_per_person=records_per_person)
    evidence = assess(table, everyone(table)[6:], NOTHING, length=1, seed=1, against=Against(plan))
    found = row(evidence, "synthetic records", 1)
    error = math.sqrt(2 / math.pi) * records_per_person * math.sqrt(50 / 2)
    limit = found.limit("best unbiased counts")
    assert (limit.absolute, limit.relative) == pytest.approx((error, error * (1 / 40 + 1 / 50) / 2), rel=1e-6)
    assert found.absolute_ratio("best unbiased counts") == pytest.approx(3 / error, rel=1e-6)


def test_the_best_of_the_plans_is_the_limit(made: Made):
    """The limit errs no more, summed over the lengths, than with any one weight of the marginals."""
    plan = make_plan(made.domain, Fraction(1, 10))

    def total() -> float:
        evidence = assess(made.table, made.records, made.counts, length=3, seed=1, against=Against(plan))
        return sum(row(evidence, "synthetic records", k).limit("best unbiased counts").relative for k in (1, 2, 3))

    best, singly = total(), []
    for power in (0.0, 0.25, 0.5, 0.75):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("shoal.evidence.yardsticks.POWERS", (power,))
            singly.append(total())
    assert best == pytest.approx(min(singly))
    assert max(singly) > 1.01 * best


def test_a_release_that_is_a_bootstrap_is_as_far_as_chance():
    """Records drawn anew from the truth have a ratio of about one to chance, and the truth itself has zero.

    False alarms: over 30 draws the ratio had a standard deviation of 0.08; 0.35 is beyond four of them.
    """
    table = correlated(20_000)
    drawn = everyone(table)[np.random.default_rng(8).integers(20_000, size=20_000)]
    evidence = assess(table, drawn, NOTHING, length=3, seed=0)
    assert row(evidence, "synthetic records", 3).ratio("bootstrap") == pytest.approx(1, abs=0.35)
    exact = assess(table, everyone(table), NOTHING, length=3, seed=0)
    assert row(exact, "synthetic records", 3).ratio("bootstrap") == 0


def test_a_release_of_shuffled_columns_is_no_better_than_independence():
    """Twin: records that forget how columns go together have a ratio of one to independence and many to chance."""
    table = correlated(20_000)
    shuffled = np.random.default_rng(8).permuted(everyone(table), axis=0)
    found = row(assess(table, shuffled, NOTHING, length=3, seed=0), "synthetic records", 3)
    assert found.ratio("independent columns") == pytest.approx(1, abs=0.02)
    assert found.ratio("bootstrap") > 5


def test_the_own_generator_is_held_against_itself():
    """A release drawn from the model that was fitted without noise has a ratio of exactly one to it."""
    table = correlated(3_000, columns=4)
    plan = make_plan(table.domain, Fraction(1, 2))
    model = fit_without_noise(table, plan, components=100)
    evidence = assess(table, draw_records(model), NOTHING, length=2, seed=0, against=Against(plan, components=100))
    assert row(evidence, "synthetic records", 2).ratio("own generator without noise") == 1
    assert evidence.components == 100


def test_protected_counts_are_held_against_the_models_own():
    """The limit of the protected counts is the model's counts themselves, not those of records drawn from it."""
    table = correlated(3_000, columns=3)
    plan = make_plan(table.domain, Fraction(1, 2))
    model = fit_without_noise(table, plan, components=100)
    ids = np.array([[table.domain.offsets[1] + 2, table.domain.offsets[2] + 3]], np.uint32)
    counts = CountTable((Combinations(ids[:, :1], *[np.array([1])] * 3), Combinations(ids, *[np.array([1])] * 3)))
    evidence = assess(table, everyone(table), counts, length=2, seed=0, against=Against(plan, components=100))
    errors = []
    for i, j in ((0, 1), (0, 2), (1, 2)):
        true = table.marginal((i, j))
        for a, b in np.argwhere(true >= 10):
            if a and b:
                found = model_counts(model, np.array([[table.domain.offsets[i] + a, table.domain.offsets[j] + b]]))
                errors.append(abs(float(found[0]) - true[a, b]))
    limit = row(evidence, "protected counts", 2).limit("own generator without noise")
    assert limit.absolute == pytest.approx(np.mean(errors), rel=1e-4)


def test_without_noise_the_model_is_near_to_the_truth():
    """Fitted to exact counts the model has the single counts nearly exactly, at whatever budget the release has.

    A fit that stops where the release's noise would tell it to does not.
    """
    table = correlated(3_000, columns=4)
    true = np.concatenate([table.marginal((i,)) for i in range(4)])
    for rho in (Fraction(1, 1_000), Fraction(5)):
        model = fit_without_noise(table, make_plan(table.domain, rho), components=100)
        assert model.records == 3_000
        found = model_counts(model, np.arange(len(true))[:, None])
        assert np.abs(found - true).max() < 0.01 * 3_000 / 4


def test_what_is_not_asked_for_is_not_computed(made: Made):
    """Without a plan two limits stand; without components the own generator is left out; all others stay the same."""
    none = assess(made.table, made.records, made.counts, length=2, seed=1)
    plan = make_plan(made.domain, Fraction(1, 10))
    some = assess(made.table, made.records, made.counts, length=2, seed=1, against=Against(plan))
    for source in ("protected counts", "synthetic records"):
        known = [limit is not None for limit in row(none, source, 2).limits]
        assert known == [False, True, False, True]
        assert [limit is not None for limit in row(some, source, 2).limits] == [True, True, False, True]
    assert (none.components, some.components) == (None, None)
    assert none.tables == some.tables


def test_an_empty_table_has_a_certificate_without_figures(made: Made):
    """Without case records nothing is fitted, and no error or limit is told."""
    empty = CaseTable.from_rows(made.domain, np.zeros((0, len(made.domain)), np.uint16))
    against = Against(make_plan(made.domain, Fraction(1, 10)), components=50)
    evidence = assess(empty, made.records, made.counts, length=2, seed=0, against=against)
    found = row(evidence, "synthetic records", 2)
    assert (found.cells, found.error, found.limits) == (0, None, (None,) * 4)
    assert evidence.components is None
