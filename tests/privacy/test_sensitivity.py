"""No person moves an answer further than the plan declares (T-06), and the plan's price is what OpenDP says."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.privacy import measure as door
from shoal.privacy import noise
from shoal.privacy.accountant import gaussian_rho
from shoal.privacy.casetable import CaseTable
from shoal.privacy.domain import Attribute, Domain
from shoal.privacy.ledger import Debit
from shoal.privacy.plan import Plan, make_plan
from shoal.privacy.residual import squared_sensitivity

Answers = Callable[[CaseTable, Plan], list[np.ndarray]]


@st.composite
def neighbours(draw: st.DrawFn, fewest: int = 1) -> tuple[CaseTable, CaseTable, Plan]:
    """A table, the same table with one more person of 1 to m records, and a plan for both."""
    sizes = draw(st.lists(st.integers(1, 4), min_size=fewest, max_size=4))
    bound = draw(st.integers(1, 4))
    domain = Domain(tuple(Attribute(f"a{i}", tuple("abcd"[:n]), ("a",)) for i, n in enumerate(sizes)))
    row = st.tuples(*(st.integers(0, n - 1) for n in sizes))
    others = draw(st.lists(row, max_size=8))
    person = draw(st.one_of(st.lists(row, min_size=1, max_size=bound), row.map(lambda r: [r] * bound)))
    plan = make_plan(domain, Fraction(1, 3), reporting_length=draw(st.integers(1, 4)), records_per_person=bound)
    return _table(domain, others, bound), _table(domain, others + person, bound), plan


def _table(domain: Domain, rows: list[tuple[int, ...]], bound: int) -> CaseTable:
    coded = np.array(rows, np.uint16).reshape(len(rows), len(domain))
    return CaseTable.from_rows(domain, coded, records_per_person=bound)


def door_answers(table: CaseTable, plan: Plan) -> list[np.ndarray]:
    """What the door gives out, with the noise taken away."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(noise, "add_discrete_gaussian", lambda values, **_: values.copy())
        return list(door.measure(table, plan, Debit(plan.rho, Fraction(0))).answers)


def assert_bounded(answers: Answers, *, examples: int, fewest: int = 1) -> None:
    """Over random neighbours, no answer moves further than its query declares."""

    @settings(max_examples=examples, deadline=None, database=None)
    @given(neighbours(fewest))
    def bounded(pair: tuple[CaseTable, CaseTable, Plan]) -> None:
        without, with_person, plan = pair
        moves = zip(plan.queries, answers(without, plan), answers(with_person, plan), strict=True)
        for query, before, after in moves:
            assert int(((after - before) ** 2).sum()) <= query.sensitivity_squared

    bounded()


def test_no_person_moves_an_answer_beyond_the_declared_sensitivity():
    """Residual queries of every order and held-out marginals keep their bound, for persons of 1 to m records."""
    assert_bounded(door_answers, examples=250)


def test_no_person_moves_a_held_out_marginal_beyond_its_sensitivity():
    """The same with at least three attributes, where marginals are measured directly."""
    assert_bounded(door_answers, examples=150, fewest=3)


@pytest.mark.statistics
def test_no_person_moves_an_answer_in_many_tables():
    """The long form: 10,000 pairs of tables."""
    assert_bounded(door_answers, examples=10_000)


def _with_uncounted_parents(table: CaseTable, plan: Plan) -> list[np.ndarray]:
    """Fault: the sum of each marginal (the parent in a hierarchy) is given as well, and not declared."""
    return [np.append(answer, answer.sum()) if answer.ndim else answer for answer in _marginals(table, plan)]


def _shares_of_the_table(table: CaseTable, plan: Plan) -> list[np.ndarray]:
    """Fault: answers are normalised by the true number of records, a step that depends on the whole table."""
    records = max(1, int(table.weights.sum()))
    return [answer * 8 // records for answer in door_answers(table, plan)]


def _scaled_to_the_largest(table: CaseTable, plan: Plan) -> list[np.ndarray]:
    """Fault: answers are scaled and cut at the largest count of the table."""
    largest = max((int(a.max()) for a in _marginals(table, plan)), default=1)
    return [answer * 8 // max(1, largest) for answer in door_answers(table, plan)]


def _marginals(table: CaseTable, plan: Plan) -> list[np.ndarray]:
    return [table.marginal(query.attributes) for query in plan.queries]


def _one_record_a_person(table: CaseTable, plan: Plan) -> list[np.ndarray]:
    """Fault: the bound on records per person is left out of the sensitivity (so it looks m times too large)."""
    return [answer * plan.records_per_person for answer in door_answers(table, plan)]


@pytest.mark.parametrize(
    "faulty", [_with_uncounted_parents, _shares_of_the_table, _scaled_to_the_largest, _one_record_a_person]
)
def test_an_undeclared_influence_is_noticed(faulty: Answers):
    """Twin: steps whose influence is not in the declared sensitivity."""
    with pytest.raises((AssertionError, ExceptionGroup)):
        assert_bounded(faulty, examples=1_000)


@given(sizes=st.lists(st.integers(1, 5), min_size=1, max_size=4), records=st.integers(1, 5))
@settings(max_examples=100, deadline=None)
def test_the_sensitivity_is_no_larger_than_need_be(sizes: list[int], records: int):
    """All records of a person in one cell move the query by exactly its sensitivity."""
    domain = Domain(tuple(Attribute(f"a{i}", tuple("abcde"[:n]), ("a",)) for i, n in enumerate(sizes)))
    table = _table(domain, [(0,) * len(sizes)] * records, records)
    moved = door.integer_query(table.marginal(tuple(range(len(sizes)))))
    assert int((moved**2).sum()) == squared_sensitivity(sizes, records)


def test_every_query_draws_noise_once_and_at_its_own_scale(tools, monkeypatch: pytest.MonkeyPatch):
    """The door draws what the plan was charged for, no more and no narrower."""
    table = tools.random_table(tools.small_domain((3, 2, 4)), 50, 1)
    plan = make_plan(table.domain, Fraction(1, 2))
    scales = []

    def recorded(values: np.ndarray, *, scale: float) -> np.ndarray:
        scales.append(scale)
        return values

    monkeypatch.setattr(noise, "add_discrete_gaussian", recorded)
    door.measure(table, plan, Debit(plan.rho, Fraction(0)))
    assert scales == [query.scale for query in plan.queries]


@given(
    sizes=st.lists(st.integers(1, 6), min_size=1, max_size=6),
    rho=st.fractions(Fraction(1, 1000), 10),
    records=st.integers(1, 5),
    length=st.integers(1, 4),
)
@settings(max_examples=60, deadline=None)
def test_the_plan_costs_at_most_its_budget_and_opendp_agrees(
    sizes: list[int], rho: Fraction, records: int, length: int
):
    """The exact sum of costs is within the budget. OpenDP states the zCDP cost of each query, which is Δ²/(2σ²)."""
    domain = Domain(tuple(Attribute(f"a{i}", tuple("abcdef"[:n]), ("a",)) for i, n in enumerate(sizes)))
    plan = make_plan(domain, rho, reporting_length=length, records_per_person=records)
    assert sum((gaussian_rho(q.sensitivity_squared, q.scale) for q in plan.queries), Fraction(0)) == plan.rho <= rho
    assert plan.rho >= rho * Fraction(999_999, 1_000_000)
    for query in plan.queries:
        stated = noise.opendp_cost(math.sqrt(query.sensitivity_squared), query.scale)
        assert math.isclose(stated, query.sensitivity_squared / (2 * query.scale**2), rel_tol=1e-9)
        assert stated < float(query.rho)


@given(
    others=st.lists(st.sampled_from("abc"), max_size=10),
    person=st.lists(st.sampled_from("abcd"), min_size=1, max_size=3),
)
@settings(max_examples=100, deadline=None)
def test_no_person_moves_the_counts_of_a_selection_beyond_its_bounds(others: list[str], person: list[str]):
    """The counts that the partition selection gets move in at most m keys, by m in L2 and by m in any one."""
    selection = door.Selection(5.0, 50, 3)
    before, after = (_selection_counts(column, selection) for column in (others, others + person))
    moves = [abs(after.get(key, 0) - before.get(key, 0)) for key in {*before, *after}]
    assert sum(move > 0 for move in moves) <= selection.records_per_person
    assert sum(move**2 for move in moves) <= selection.records_per_person**2


def _selection_counts(column: list[str], selection: door.Selection) -> dict[str, int]:
    """The exact counts that reach the noise."""
    seen: dict[str, int] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(noise, "select_frequent", lambda counts, **_: seen.update(counts) or ())
        door.select_values(column, selection, Debit(Fraction(10), Fraction(1, 2)))
    return seen
