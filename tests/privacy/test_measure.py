"""The plan, and the one door."""

from __future__ import annotations

import ast
import math
from dataclasses import replace
from fractions import Fraction
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import shoal.privacy
from shoal.privacy import plan as planning
from shoal.privacy.ledger import Debit
from shoal.privacy.measure import Measurements, measure
from shoal.privacy.plan import make_plan
from shoal.privacy.sealing import found_values, seal, unseal

MODULES = sorted(Path(shoal.privacy.__file__).parent.glob("*.py"))


def imported(path: Path) -> set[str]:
    """All names that a module imports, with the module that they come from."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_there_is_one_door():
    """In the engine only measure.py sees the case table, and only it asks for noise or a selection."""
    readers = {p.stem for p in MODULES if any("casetable" in name for name in imported(p))}
    askers = {p.stem for p in MODULES if any(name == "shoal.privacy.noise" for name in imported(p))}
    assert readers == askers == {"measure"}


def test_nothing_before_the_door_draws_chance_but_the_noise():
    """No module that computes an answer has a random number generator of its own."""
    for path in MODULES:
        if path.stem in ("casetable", "residual", "noise", "measure", "accountant"):
            assert "np.random" not in path.read_text(encoding="utf-8")
            assert not {name.split(".")[0] for name in imported(path)} & {"random", "secrets"}


def test_the_engine_does_not_log_or_print():
    """No line of a log can tell what the table holds."""
    for path in MODULES:
        assert not imported(path) & {"logging", "warnings"}
        calls = [n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Call)]
        assert "print" not in {c.func.id for c in calls if isinstance(c.func, ast.Name)}


def test_the_plan_sees_the_domain_only(tools):
    """The same domain and budget give the same plan, whatever the table."""
    domain = tools.small_domain((3, 5, 2, 4))
    plans = [make_plan(domain, Fraction(1, 3), reporting_length=4, records_per_person=2) for _ in range(2)]
    assert plans[0] == plans[1]
    assert plans[0].cells == sum(math.prod(domain.sizes[i] for i in q.attributes) for q in plans[0].queries)


@given(sizes=st.lists(st.integers(1, 4), min_size=1, max_size=6))
@settings(max_examples=50, deadline=None)
def test_every_single_and_pair_is_measured_once(sizes: list[int], tools):
    """The number of records, every attribute and every pair, but for attributes of one value."""
    plan = make_plan(tools.small_domain(sizes), Fraction(1, 2), reporting_length=2)
    measured = [q.attributes for q in plan.queries]
    wide = [i for i, size in enumerate(sizes) if size > 1]
    assert len(measured) == len(set(measured)) == 1 + len(wide) + math.comb(len(wide), 2)
    assert {q.form for q in plan.queries} == {"residual"}


def test_of_few_attributes_all_triples_are_measured_and_one_of_three_held_out(tools):
    """For a tenth of the budget."""
    domain = tools.small_domain((3, 2, 4, 2, 3))
    plan = make_plan(domain, Fraction(1, 2), reporting_length=3)
    triples = [q for q in plan.queries if len(q.attributes) == 3]
    assert sorted(q.attributes for q in triples) == list(combinations(range(5), 3))
    assert [q.form for q in triples].count("held out") == 4
    assert {q.form for q in triples} == {"marginal", "held out"}
    assert float(sum((q.rho for q in triples), Fraction(0))) == pytest.approx(0.05)


@pytest.mark.parametrize("limit", ["FEW_TRIPLES", "FEW_CELLS"])
@pytest.mark.parametrize(("length", "lengths"), [(2, set()), (3, {3}), (4, {3, 4})])
def test_of_many_attributes_some_sets_are_held_out_for_every_unmeasured_length(
    limit: str, length: int, lengths: set[int], tools, monkeypatch
):
    """From length 3 on some marginals are measured directly, for a small share of the budget, and none is fitted to."""
    monkeypatch.setattr(planning, limit, 2)
    plan = make_plan(tools.small_domain((3, 2, 4, 2, 3)), Fraction(1, 2), reporting_length=length)
    held_out = [q for q in plan.queries if q.form == "held out"]
    assert {q.form for q in plan.queries} <= {"residual", "held out"}
    assert {len(q.attributes) for q in held_out} == lengths
    assert float(sum((q.rho for q in held_out), Fraction(0))) == pytest.approx(0.025 if lengths else 0)
    assert all(list(q.attributes) == sorted(set(q.attributes)) for q in held_out)


def test_a_domain_that_is_too_large_is_refused(tools, monkeypatch):
    """It says what to do before anything is measured."""
    monkeypatch.setattr(planning, "MAX_CELLS", 100)
    with pytest.raises(ValueError, match="fewer attributes"):
        make_plan(tools.small_domain((30, 30)), Fraction(1, 2))


def test_answers_are_integers_of_the_planned_shapes(tools):
    """Whatever leaves the door is int64."""
    measurements = tools.measured(tools.random_table(tools.small_domain((3, 2, 4)), 100, 1))
    for query, answer in zip(measurements.plan.queries, measurements.answers, strict=True):
        assert answer.dtype == np.int64
        assert answer.shape == tuple(measurements.domain.sizes[i] for i in query.attributes)


@pytest.mark.usefixtures("no_noise")
@given(sizes=st.lists(st.integers(1, 5), min_size=1, max_size=4), records=st.integers(0, 60), seed=st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_without_noise_the_measurements_are_the_table(sizes: list[int], records: int, seed: int, tools):
    """Number of records, singles, pairs and held-out sets are the exact counts."""
    table = tools.random_table(tools.small_domain(sizes), records, seed)
    measurements = tools.measured(table)
    at = table.domain.offsets
    assert measurements.records == records
    for i in range(len(sizes)):
        assert np.allclose(measurements.single_table[at[i] : at[i + 1]], table.marginal((i,)))
        for j in range(i + 1, len(sizes)):
            assert np.allclose(measurements.pair_table[at[i] : at[i + 1], at[j] : at[j + 1]], table.marginal((i, j)))
    assert np.allclose(measurements.pair_table, measurements.pair_table.T)
    for attributes, counts, _ in [*measurements.triples(), *measurements.holdouts()]:
        assert np.array_equal(counts, table.marginal(attributes))


def test_the_number_of_records_is_never_below_zero(tools, monkeypatch):
    """However low the noise falls."""
    monkeypatch.setattr("shoal.privacy.noise.add_discrete_gaussian", lambda values, **_: values - 500)
    assert tools.measured(tools.random_table(tools.small_domain((2, 2)), 10, 1)).records == 0


def test_a_debit_that_does_not_cover_the_plan_is_refused(tools):
    """Not even by the smallest part."""
    table = tools.random_table(tools.small_domain((2, 3)), 20, 1)
    plan = make_plan(table.domain, Fraction(1, 2))
    with pytest.raises(ValueError, match="cover"):
        measure(table, plan, Debit(plan.rho - Fraction(1, 10**30), Fraction(0)))
    assert measure(table, plan, Debit(plan.rho, Fraction(0))).plan is plan


def test_a_plan_of_another_table_is_refused(tools):
    """Another domain, or a lower bound on the records of one person."""
    table = tools.random_table(tools.small_domain((2, 3)), 20, 1)
    other = make_plan(tools.small_domain((3, 2)), Fraction(1, 2))
    with pytest.raises(ValueError, match="another table"):
        measure(table, other, Debit(Fraction(1), Fraction(0)))
    several = replace(table, records_per_person=2)
    with pytest.raises(ValueError, match="another table"):
        measure(several, make_plan(table.domain, Fraction(1, 2)), Debit(Fraction(1), Fraction(0)))


def test_the_progress_tells_the_plan_only(tools):
    """It runs through the queries in even steps, whatever the table."""
    domain = tools.small_domain((2, 3))
    plan = make_plan(domain, Fraction(1, 2))
    told = []
    for records in (0, 200):
        steps: list[float] = []
        measure(tools.random_table(domain, records, 1), plan, Debit(plan.rho, Fraction(0)), progress=steps.append)
        told.append(steps)
    assert told[0] == told[1] == [(i + 1) / len(plan.queries) for i in range(len(plan.queries))]


def test_the_account_adds_up(tools):
    """Its lines sum to the plan's cost and to its number of answers."""
    measurements = tools.measured(tools.random_table(tools.small_domain((2, 3, 4)), 20, 1))
    spends = measurements.spends()
    assert sum((s.rho for s in spends), Fraction(0)) == measurements.plan.rho
    assert sum(s.answers for s in spends) == measurements.plan.cells
    assert len({s.purpose for s in spends}) == len(spends) == 4


def test_answers_that_do_not_fit_the_plan_are_refused(tools):
    """One array too few, or one of another shape."""
    measurements = tools.measured(tools.random_table(tools.small_domain((2, 3)), 20, 1))
    with pytest.raises(ValueError, match="fit the plan"):
        Measurements(measurements.plan, measurements.answers[:-1])
    with pytest.raises(ValueError, match="fit the plan"):
        Measurements(measurements.plan, (*measurements.answers[:-1], np.zeros((9, 9), np.int64)))


def test_sealed_measurements_come_back_the_same(tools):
    """Queries, answers and found values survive the ledger, to the last bit of the scales."""
    measurements = tools.measured(tools.random_table(tools.small_domain((2, 3, 4)), 20, 1))
    sealed = seal(measurements, {"place": ("a", "b")})
    again = unseal(sealed, measurements.domain)
    assert again.plan == measurements.plan
    assert all(np.array_equal(a, b) for a, b in zip(again.answers, measurements.answers, strict=True))
    assert found_values(sealed) == {"place": ("a", "b")}
    with pytest.raises(ValueError, match="another domain"):
        unseal(sealed, tools.small_domain((2, 3)))
