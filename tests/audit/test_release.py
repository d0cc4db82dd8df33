"""Whole releases keep their claim between the worst neighbours (T-04), also among injected rows (T-13)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from tests.audit import worlds
from tests.audit.bounds import MIDDLE, mu_bound
from tests.audit.claims import DELTA, claimed_epsilon, plan_at
from tests.audit.game import (
    Door,
    LikelihoodRatio,
    Played,
    WholeRelease,
    exact_answers,
    play,
    public_terms,
    real_door,
    scores,
    verdict,
)
from tests.audit.sizes import SHORT, SIZES, Size
from tests.audit.worlds import Neighbours

from shoal.privacy.casetable import CaseTable
from shoal.privacy.domain import Attribute, Domain
from shoal.privacy.measure import Measurements
from shoal.privacy.plan import Plan

CASES = [pytest.param(make, id=make.__name__) for make in worlds.WORST]


def plan_of(pair: Neighbours, epsilon: float) -> Plan:
    """The plan of both tables: it depends on neither."""
    return plan_at(epsilon, pair.domain, records_per_person=pair.records_per_person)


def by_likelihood(pair: Neighbours, plan: Plan, runs: int, seed: int) -> Played:
    """Play for the likelihood ratio of all measurements."""
    return play(pair, (plan, plan), LikelihoodRatio(pair, plan), runs=runs, seed=seed)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("make", CASES)
def test_the_measurements_keep_the_claim(note, make: Callable[[], Neighbours], size: Size):
    """The optimal adversary on all that leaves the door, at ε 4, where the audit sees most."""
    pair = make()
    plan = plan_of(pair, 4.0)
    played = by_likelihood(pair, plan, size.measurements, 11)
    found = verdict(played, LikelihoodRatio.group, claimed_epsilon(plan), DELTA)
    assert not note(f"{pair.name}, ε 4", LikelihoodRatio.group, found).broken


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("make", CASES)
def test_counts_intervals_records_and_metadata_keep_the_claim(note, make: Callable[[], Neighbours], size: Size):
    """Adversaries on each part of whole releases, and one on everything, at ε 1, where a leak shows soonest."""
    pair = make()
    plan = plan_of(pair, 1.0)
    played = play(pair, (plan, plan), WholeRelease(pair), runs=size.releases, seed=12)
    for group in [*played.groups, "everything"]:
        found = note(f"{pair.name}, ε 1", group, verdict(played, group, claimed_epsilon(plan), DELTA))
        assert not found.broken


def _raw_answers(measurements: Measurements, table: CaseTable, longest: int) -> Measurements:
    exact = [
        answer if len(query.attributes) > longest else true
        for query, answer, true in zip(
            measurements.plan.queries, measurements.answers, exact_answers(table, measurements.plan), strict=True
        )
    ]
    return replace(measurements, answers=tuple(exact))


def raw_total(table: CaseTable, plan: Plan) -> Measurements:
    """Fault: the number of records past the noise."""
    return _raw_answers(real_door(table, plan), table, 0)


def raw_singles(table: CaseTable, plan: Plan) -> Measurements:
    """Fault: the counts of single values past the noise."""
    return _raw_answers(real_door(table, plan), table, 1)


@pytest.mark.parametrize(
    ("leak", "groups"),
    [(raw_total, ("records", "metadata", "everything")), (raw_singles, ("counts", "intervals", "everything"))],
)
def test_a_true_number_in_the_release_is_caught(note, leak: Door, groups: tuple[str, ...]):
    """Twin: true numbers past the noise. Adversaries who see only what is published notice."""
    pair = worlds.one_of_many()
    plan = plan_of(pair, 1.0)
    played = play(pair, (plan, plan), WholeRelease(pair), runs=SHORT.releases, seed=13, door=leak)
    for group in groups:
        found = verdict(played, group, claimed_epsilon(plan), DELTA)
        assert note(f"planted: {leak.__name__}, ε 1", group, found).broken, group


@pytest.mark.parametrize("size", SIZES)
def test_injected_rows_do_not_change_what_is_learnt_of_the_victim(note, size: Size):
    """A contributor who puts in 99 % of the rows sees no more of a victim than among honest rows."""
    bounds = []
    for pair in (worlds.not_injected(), worlds.injected()):
        plan = plan_of(pair, 4.0)
        played = by_likelihood(pair, plan, size.measurements, 14)
        found = verdict(played, LikelihoodRatio.group, claimed_epsilon(plan), DELTA)
        assert not note(f"{pair.name}, ε 4", LikelihoodRatio.group, found).broken
        bounds.append(mu_bound(scores(played, LikelihoodRatio.group), 0.5, rule=MIDDLE))
    error = 2.5 / np.sqrt(size.measurements)  # of a μ that is estimated from two rates near one half
    assert abs(bounds[0] - bounds[1]) < 4 * error


@pytest.mark.parametrize("size", SIZES)
def test_injected_rows_do_not_open_the_release(note, size: Size):
    """Counts, intervals, records and metadata keep the claim among injected rows."""
    pair = worlds.injected()
    plan = plan_of(pair, 1.0)
    played = play(pair, (plan, plan), WholeRelease(pair), runs=size.releases, seed=15)
    for group in [*played.groups, "everything"]:
        found = note(f"{pair.name}, ε 1", group, verdict(played, group, claimed_epsilon(plan), DELTA))
        assert not found.broken


@cache
def _plan_again(epsilon: float, domain: Domain) -> Plan:
    return plan_at(epsilon, domain)


def domain_from_the_data(table: CaseTable, _: Plan) -> Measurements:
    """Fault: only values that occur are in the domain."""
    seen = [np.flatnonzero(table.marginal((i,))) for i in range(len(table.domain))]
    kept = [
        tuple(a.values[code] for code in codes) or a.values[:1] for a, codes in zip(table.domain, seen, strict=True)
    ]
    domain = Domain(tuple(Attribute(a.name, v, v) for a, v in zip(table.domain, kept, strict=True)))
    codes = [np.searchsorted(known, column) for known, column in zip(seen, table.codes.T, strict=True)]
    rows = np.stack(codes, axis=1).astype(np.uint16)
    return real_door(CaseTable(domain, rows, table.weights), _plan_again(4.0, domain))


@pytest.mark.parametrize("make", [worlds.novel_value, worlds.injected], ids=["novel_value", "injected"])
def test_a_domain_from_the_data_is_caught(note, make: Callable[[], Neighbours]):
    """Twin of T-04 and T-13: who filled all cells but the victim's value reads the victim off the list of values."""
    pair = make()
    plan = plan_of(pair, 4.0)
    played = play(pair, (plan, plan), public_terms, runs=500, seed=16, door=domain_from_the_data)
    found = verdict(played, "metadata", claimed_epsilon(plan), DELTA)
    assert note(f"planted: domain from the data, {pair.name}, ε 4", "metadata", found).broken
