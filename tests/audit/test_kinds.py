"""Every kind of query keeps its declared sensitivity for every possible person, and all together their price (T-06).

`tests/privacy/test_sensitivity.py` looks for a counterexample among random neighbours. Here nothing is left to chance:
in tiny domains each possible person is added to the table in turn. And a kind of query or a source of noise that these
tests do not know fails them, so that nobody adds one unnoticed.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import combinations_with_replacement, product
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from tests.audit.game import exact_answers

import shoal
from shoal.privacy import noise
from shoal.privacy import plan as plan_module
from shoal.privacy.accountant import gaussian_rho
from shoal.privacy.casetable import CaseTable
from shoal.privacy.domain import Attribute, Domain
from shoal.privacy.plan import Plan, make_plan

DOMAINS = [((2, 3), 3), ((3, 2, 2), 2), ((1, 2, 3), 2), ((2, 2, 2, 2), 1), ((4,), 3)]
"""Sizes of the attributes, and the most records a person."""
KINDS = {("residual", 0), ("residual", 1), ("residual", 2), ("marginal", 3), ("held out", 3), ("held out", 4)}
"""Form and number of attributes of every query that the engine asks."""
Answers = Callable[[CaseTable, Plan], list[np.ndarray]]


def domain_of(sizes: tuple[int, ...]) -> Domain:
    """Attributes of these sizes."""
    return Domain(tuple(Attribute(f"a{i}", tuple("abcd"[:n]), ("a",)) for i, n in enumerate(sizes)))


def table_of(domain: Domain, rows: list[tuple[int, ...]], most: int) -> CaseTable:
    """The case table of coded rows."""
    return CaseTable.from_rows(
        domain, np.array(rows, np.uint16).reshape(len(rows), len(domain)), records_per_person=most
    )


def persons(sizes: tuple[int, ...], most: int) -> Iterator[list[tuple[int, ...]]]:
    """Each possible person: every multiset of one to `most` records."""
    cells = list(product(*(range(n) for n in sizes)))
    for number in range(1, most + 1):
        yield from (list(person) for person in combinations_with_replacement(cells, number))


def others_of(sizes: tuple[int, ...]) -> Iterator[list[tuple[int, ...]]]:
    """Nobody else, and some others."""
    random = np.random.default_rng(61)
    yield []
    yield [tuple(int(random.integers(0, n)) for n in sizes) for _ in range(7)]


def assert_bounded(sizes: tuple[int, ...], most: int, answers: Answers) -> None:
    """No person moves a query further than declared, or costs more than the plan in all."""
    domain = domain_of(sizes)
    plan = make_plan(domain, Fraction(1, 3), reporting_length=4, records_per_person=most)
    for others in others_of(sizes):
        before = answers(table_of(domain, others, most), plan)
        dearest = Fraction(0)
        for person in persons(sizes, most):
            after = answers(table_of(domain, others + person, most), plan)
            moved = [int(((b - a) ** 2).sum()) for a, b in zip(before, after, strict=True)]
            for query, squared in zip(plan.queries, moved, strict=True):
                assert squared <= query.sensitivity_squared
            cost = sum((gaussian_rho(m, q.scale) for m, q in zip(moved, plan.queries, strict=True)), Fraction(0))
            dearest = max(dearest, cost)
        assert dearest <= plan.rho
        assert dearest == plan.rho, "the worst person costs all of the budget: the declared sensitivities are tight"


@pytest.mark.parametrize(("sizes", "most"), DOMAINS)
def test_no_person_at_all_moves_a_query_further_than_declared(sizes: tuple[int, ...], most: int):
    """By brute force over all persons, query by query and in all; and the worst person costs exactly the budget."""
    assert_bounded(sizes, most, exact_answers)


def _counted_twice(table: CaseTable, plan: Plan) -> list[np.ndarray]:
    """Fault: in one rare cell records count twice."""
    answers = exact_answers(table, plan)
    answers[-1] = answers[-1] + (answers[-1] == answers[-1].max()) * int(table.weights.sum() > 7)
    return answers


def _by_the_largest(table: CaseTable, plan: Plan) -> list[np.ndarray]:
    """Fault: scaled by the largest count."""
    largest = max(1, int(table.weights.max(initial=1)))
    return [answer * 3 // largest for answer in exact_answers(table, plan)]


@pytest.mark.parametrize("faulty", [_counted_twice, _by_the_largest])
def test_a_person_who_moves_a_query_further_is_found(faulty: Answers):
    """Twin: influence that is not declared."""
    with pytest.raises(AssertionError):
        assert_bounded((3, 2, 2), 2, faulty)


def test_the_brute_force_meets_every_kind_of_query():
    """Whoever adds a kind of query adds it here, with its argument."""
    met = {
        (query.form, len(query.attributes))
        for sizes, most in DOMAINS
        for query in make_plan(domain_of(sizes), Fraction(1, 3), reporting_length=4, records_per_person=most).queries
    }
    assert met == KINDS
    assert set(get_args(plan_module.Form)) == {form for form, _ in KINDS}


def _drawn_from_noise(path: Path) -> set[str]:
    """Names that a module takes from `noise`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    used = {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute) and getattr(n.value, "id", "") == "noise"}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "shoal.privacy.noise":
            used |= {alias.name for alias in node.names}
    return used


def test_the_noise_has_no_other_door():
    """Every use of the noise in Shoal is one that the tests with swapped noise know (T-05)."""
    root = Path(shoal.__file__).parent
    uses = {path.relative_to(root).as_posix(): _drawn_from_noise(path) for path in root.rglob("*.py")}
    drawing = {name: used & {"add_discrete_gaussian", "select_frequent"} for name, used in uses.items()}
    assert {name: used for name, used in drawing.items() if used} == {
        "privacy/measure.py": {"add_discrete_gaussian", "select_frequent"}
    }
    public = {name for name, value in vars(noise).items() if callable(value) and value.__module__ == noise.__name__}
    assert {name for name in public if not name.startswith("_")} == {
        "add_discrete_gaussian",
        "opendp_cost",
        "select_frequent",
        "selection_cost",
    }
