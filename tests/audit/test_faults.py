"""The audit catches planted faults of the mechanism (T-04's twins): without that, its silence would mean nothing."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from tests.audit import worlds
from tests.audit.claims import DELTA, claimed_epsilon, plan_at
from tests.audit.game import LikelihoodRatio, play, public_terms, raw_answers, real_door, verdict
from tests.audit.worlds import Neighbours

from shoal.privacy import noise
from shoal.privacy.casetable import CaseTable
from shoal.privacy.measure import Measurements
from shoal.privacy.plan import Plan

RUNGS = (200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 40_000)
"""Runs a world at which the long form looks whether a fault is caught yet."""


def _narrowed(table: CaseTable, plan: Plan, factor: float) -> Measurements:
    """The door, with every scale divided on its way to the noise."""
    real = noise.add_discrete_gaussian
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(noise, "add_discrete_gaussian", lambda values, *, scale: real(values, scale=scale / factor))
        return real_door(table, plan)


def half_noise(table: CaseTable, plan: Plan) -> Measurements:
    """Fault: noise at half its scale."""
    return _narrowed(table, plan, 2)


def twice_spent(table: CaseTable, plan: Plan) -> Measurements:
    """Fault: composition counts each query half, so the noise is that of twice the budget."""
    return _narrowed(table, plan, math.sqrt(2))


def one_for_many(table: CaseTable, plan: Plan) -> Measurements:
    """Fault: sensitivity 1 for L answers: the noise of one query, for all that a person moves together."""
    return _narrowed(table, plan, math.sqrt(len(plan.queries)))


def one_record(table: CaseTable, plan: Plan) -> Measurements:
    """Fault: a person's records beyond the first are forgotten in the sensitivity."""
    return _narrowed(table, plan, table.records_per_person)


def cap_by_the_maximum(pair: Neighbours, epsilon: float) -> tuple[Plan, Plan]:
    """Fault: the bound on records per person is the most that anybody has, read off the records."""
    return tuple(plan_at(epsilon, pair.domain, records_per_person=most) for most in (1, len(pair.person)))


BY_LIKELIHOOD = [
    pytest.param(half_noise, worlds.novel_value, 500, id="half_noise"),
    pytest.param(twice_spent, worlds.novel_value, 4_000, id="twice_spent"),
    pytest.param(one_for_many, worlds.novel_value, 500, id="one_for_many"),
    pytest.param(one_record, worlds.most_records, 500, id="one_record"),
]


@pytest.mark.parametrize(("fault", "make", "runs"), BY_LIKELIHOOD)
def test_too_little_noise_is_caught(
    note, fault: Callable[..., Measurements], make: Callable[[], Neighbours], runs: int
):
    """By the likelihood ratio of the measurements, at ε 4."""
    pair = make()
    plan = plan_at(4.0, pair.domain, records_per_person=pair.records_per_person)
    played = play(pair, (plan, plan), LikelihoodRatio(pair, plan), runs=runs, seed=21, door=fault)
    found = verdict(played, LikelihoodRatio.group, claimed_epsilon(plan), DELTA)
    assert note(f"planted: {fault.__name__}, ε 4", LikelihoodRatio.group, found).broken


@pytest.mark.parametrize("group", ["metadata", "answers"])
def test_a_bound_read_off_the_records_is_caught(note, group: str):
    """By what the metadata say of the noise, and by the spread of the answers where nobody says it."""
    pair = worlds.most_records()
    plans = cap_by_the_maximum(pair, 4.0)
    look = {"metadata": public_terms, "answers": raw_answers}[group]
    played = play(pair, plans, look, runs=600, seed=22, door=capped_door)
    found = verdict(played, group, claimed_epsilon(plans[0]), DELTA)
    assert note("planted: cap_by_the_maximum, ε 4", group, found).broken


def capped_door(table: CaseTable, plan: Plan) -> Measurements:
    """The door for a plan whose bound came from the records."""
    return real_door(replace(table, records_per_person=plan.records_per_person), plan)


@pytest.mark.audit
@pytest.mark.parametrize("epsilon", [1.0, 4.0])
@pytest.mark.parametrize(("fault", "make", "_"), BY_LIKELIHOOD)
def test_how_many_runs_it_takes(
    note, epsilon: float, fault: Callable[..., Measurements], make: Callable[[], Neighbours], _: int
):
    """Each fault is caught within 40,000 runs a world; the table tells from how many on."""
    pair = make()
    plan = plan_at(epsilon, pair.domain, records_per_person=pair.records_per_person)
    look, played = LikelihoodRatio(pair, plan), None
    for before, runs in pairwise((0, *RUNGS)):
        more = play(pair, (plan, plan), look, runs=runs - before, seed=runs, door=fault)
        played = played.and_then(more) if played else more
        found = verdict(played, LikelihoodRatio.group, claimed_epsilon(plan), DELTA)
        if found.broken:
            break
    assert note(f"planted: {fault.__name__}, ε {epsilon:g}", "likelihood ratio, least runs", found).broken
