"""Protected counts are those of the model, agree with one another, and say how far they may be off."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from threadpoolctl import threadpool_limits

from shoal.privacy import counts as module
from shoal.privacy.calibration import Cells
from shoal.privacy.casetable import CaseTable
from shoal.privacy.combinations import CountTable
from shoal.privacy.counts import protected_counts
from shoal.privacy.domain import Domain, Implication
from shoal.privacy.fitting import fit_mixture
from shoal.privacy.measure import Measurements
from shoal.privacy.mixture import Mixture

RULES = (Implication("a0", "v1", "a1", "v1"), Implication("a1", "v1", "a3", "v2"))
pytestmark = pytest.mark.usefixtures("quick_fit")


def as_dict(table: CountTable) -> dict[tuple[int, ...], int]:
    """The count of every reported combination."""
    return {tuple(ids): count for _, t in table for ids, count in zip(t.ids.tolist(), t.count.tolist(), strict=True)}


def enumerated(model: Mixture, length: int) -> dict[tuple[int, ...], float]:
    """The model's count of every combination of reported values, one by one."""
    domain, shares = model.domain, model.shares.astype(float)
    column = np.repeat(np.arange(len(domain)), domain.sizes)
    reported = [domain.position(a.name, v) for a in domain for v in a.reported]
    return {
        ids: model.records * float(shares[list(ids)].prod(axis=0).mean())
        for k in range(1, length + 1)
        for ids in combinations(sorted(reported), k)
        if len({int(column[i]) for i in ids}) == k
    }


def parts(ids: tuple[int, ...]) -> list[tuple[int, ...]]:
    """A combination without each of its values."""
    return [ids[:i] + ids[i + 1 :] for i in range(len(ids))]


@pytest.fixture(params=[0.5, 0.01, 0.002], ids=["hardly any noise", "noise", "much noise"])
def fitted(request: pytest.FixtureRequest, tools) -> tuple[Mixture, Measurements, CountTable]:
    """Counts up to length 4 of a small domain."""
    truth = tools.random_table(tools.small_domain((3, 4, 2, 5, 3)), 3_000, 4)
    measurements = tools.measured(truth, rho=request.param, reporting_length=4)
    model = fit_mixture(measurements)
    return model, measurements, protected_counts(model, measurements, length=4)


def test_reported_counts_are_the_model_s(fitted):
    """Each is the model's count, rounded, as counted one by one over all combinations."""
    model, _, table = fitted
    truth, found = enumerated(model, 4), as_dict(table)
    assert found
    assert set(found) <= set(truth)
    for ids, count in found.items():
        assert abs(count - truth[ids]) <= 0.5 + 1e-4 * truth[ids]


def test_what_is_not_reported_is_small_or_has_an_unreported_part(fitted):
    """No combination with a large count is left out."""
    model, _, table = fitted
    found = as_dict(table)
    for ids, expected in enumerated(model, 4).items():
        if ids not in found:
            assert expected < 300 or any(part not in found for part in parts(ids) if part)


def test_no_combination_counts_more_than_a_part_of_it(fitted):
    """And every part of a reported combination is reported."""
    found = as_dict(fitted[2])
    assert {len(ids) for ids in found} >= {1, 2}
    for ids, count in found.items():
        assert all(count <= found[part] for part in parts(ids) if part)


@pytest.mark.parametrize("pair", [(0, 1), (0, 2), (1, 2)])
def test_a_combination_with_an_unreported_part_is_not_reported(pair: tuple[int, int], tools):
    """Whichever part it is: here one pair's own measurement is so far off that its count means nothing."""
    measurements = tools.measured(tools.random_table(tools.small_domain((3, 3, 3)), 5_000, 1))
    model = fit_mixture(measurements)
    spot = [q.attributes for q in measurements.plan.queries].index(pair)
    answers = [answer.copy() for answer in measurements.answers]
    answers[spot][1, 1] += 10**6
    wild = protected_counts(model, Measurements(measurements.plan, tuple(answers)), length=3)
    lost = {model.domain.offsets[i] + 1 for i in pair}
    assert [ids for ids in as_dict(protected_counts(model, measurements, length=3)) if lost < set(ids)]
    assert not [ids for ids in as_dict(wild) if lost <= set(ids)]


def test_only_reported_values_stand_in_combinations(tools):
    """Neither "not recorded" nor a value that the domain does not report is in any."""
    measurements = tools.measured(tools.random_table(tools.small_domain((3, 2)), 2_000, 1))
    table = protected_counts(fit_mixture(measurements), measurements, length=2)
    assert {i for ids in as_dict(table) for i in ids} == {1, 2, 4}


def test_every_interval_holds_its_count(fitted):
    """0 <= low <= count <= high, all of them whole numbers."""
    for _, table in fitted[2]:
        assert {table.low.dtype, table.count.dtype, table.high.dtype} == {np.dtype(np.int64)}
        assert (table.low >= 0).all()
        assert (table.low <= table.count).all()
        assert (table.count <= table.high).all()


def test_counts_do_not_depend_on_the_size_of_a_block(fitted, monkeypatch):
    """Extending combinations in small blocks or large ones is the same."""
    model, measurements, table = fitted
    monkeypatch.setattr(module, "BLOCK", 3)
    assert as_dict(protected_counts(model, measurements, length=4)) == as_dict(table)


def test_a_shorter_reporting_length_gives_the_same_counts(fitted):
    """Only the longest combinations are missing."""
    model, measurements, table = fitted
    shorter = as_dict(protected_counts(model, measurements, length=2))
    assert shorter == {ids: count for ids, count in as_dict(table).items() if len(ids) <= 2}


@pytest.fixture
def ruled(tools) -> tuple[Domain, CountTable]:
    """Counts of a table that keeps a chain of implications."""
    domain = tools.small_domain((3, 3, 2, 3), RULES)
    rows = tools.random_rows(domain, 4_000, 6)
    rows[rows[:, 0] == 1, 1] = 1
    rows[rows[:, 1] == 1, 3] = 2
    measurements = tools.measured(CaseTable.from_rows(domain, rows))
    return domain, protected_counts(fit_mixture(measurements), measurements, length=3)


def test_what_an_implication_forbids_is_not_there(ruled):
    """Though noise may have given it a count."""
    domain, table = ruled
    found = as_dict(table)
    assert found
    assert not [ids for ids in found for pair in domain.forbidden_pairs if set(pair) <= set(ids)]


def test_an_implied_value_changes_no_count(ruled):
    """A combination counts the same with the value that another value in it implies, unless a part counts less."""
    domain, table = ruled
    found, met = as_dict(table), 0
    for ids, count in found.items():
        for value, implied in domain.implied_pairs:
            if {value, implied} <= set(ids):
                met += 1
                assert count == min(found[part] for part in parts(ids))
                assert abs(count - found[tuple(i for i in ids if i != implied)]) <= 0.05 * count + 2
    assert met >= 4


def test_an_empty_table_has_hardly_a_count(tools):
    """With no record nothing is reported but what noise makes, and lengths without any are empty tables."""
    measurements = tools.measured(tools.random_table(tools.small_domain((3, 2, 2)), 0, 1), rho=5)
    table = protected_counts(fit_mixture(measurements), measurements, length=3)
    assert [t.ids.shape[1] for _, t in table] == [1, 2, 3]
    assert sum(as_dict(table).values()) < 60


def coverage(table: CountTable, truth: CaseTable, *, narrowed: float = 1.0) -> dict[int, tuple[float, int]]:
    """Share of the reported combinations of each length whose true count is in the interval, and their number."""
    domain = truth.domain
    column = np.repeat(np.arange(len(domain)), domain.sizes)
    found = {}
    for k, t in table:
        exact = np.zeros(len(t))
        sets = column[t.ids]
        for attributes in np.unique(sets, axis=0):
            mine = (sets == attributes).all(axis=1)
            codes = t.ids[mine].astype(np.int64) - np.array(domain.offsets)[attributes]
            exact[mine] = truth.marginal(tuple(attributes.tolist()))[tuple(codes.T)]
        low, high = t.count - narrowed * (t.count - t.low), t.count + narrowed * (t.high - t.count)
        found[k] = float(((low <= exact) & (exact <= high)).mean()), len(t)
    return found


DRAWS = 20
LEAST = {1: 0.84, 2: 0.88, 3: 0.88}
"""Mean coverage of the draws, four of its own deviations below what sixty draws gave (.90, .91, .92)."""


def test_the_intervals_hold_the_truth_nine_times_in_ten(tools):
    """About, for every length, on a table of ten attributes that depend on one another."""
    truth = tools.random_table(tools.small_domain((4,) * 10), 5_000, 2)
    held, narrow = [], []
    for _ in range(DRAWS):
        measurements = tools.measured(truth, rho=0.3)
        table = protected_counts(fit_mixture(measurements), measurements, length=3)
        held.append(coverage(table, truth))
        narrow.append(coverage(table, truth, narrowed=0.4)[2][0])  # twin: too narrow intervals are noticed
    assert all(number >= 25 for draw in held for _, number in draw.values())
    assert all(sum(draw[k][0] for draw in held) / DRAWS >= least for k, least in LEAST.items())
    assert sum(narrow) / DRAWS < LEAST[2]


def test_a_count_is_reported_by_its_interval_and_noise_alone():
    """From a share of the noise and of the half-width on, and if it is not rounded to less than three."""
    count = np.array([6.0, 4.0, 6.0, 6.0, 2.6, 2.4])
    noise = np.array([10.0, 10.0, 10.0, 10.0, 0.1, 0.1])
    half = np.array([59.0, 10.0, 60.0, 61.0, 0.1, 0.1])
    cells = Cells(count, noise, count, np.zeros(6))
    assert module._shown(cells, half, 0.5).tolist() == [True, False, True, False, True, False]


def test_ends_are_whole_numbers_moved_inwards():
    """An interval from 2.3 to 7.8 holds the whole numbers from 3 to 7, and always its own count."""
    ids = np.array([[1], [2], [3]])
    expected, high = np.array([5.0, 4.6, 0.6]), np.array([7.8, 4.7, 0.9])
    level = module._Level.of(ids, expected, expected[:, None], high, np.zeros(3)).only(np.ones(3, bool))
    table = module._rounded(replace(level, high=high), np.array([2.3, 4.1, -2.0]))
    assert (table.low.tolist(), table.count.tolist(), table.high.tolist()) == ([3, 5, 0], [5, 5, 1], [7, 5, 1])


def test_no_interval_reaches_higher_than_that_of_a_part(fitted, monkeypatch):
    """What bounds a part bounds the whole, however uncertain the whole would be by itself."""
    model, measurements, _ = fitted
    monkeypatch.setattr(module, "unmeasured_interval", lambda cells, *_: (cells.count - 1, cells.count + 10**6))
    monkeypatch.setattr(module, "CERTAINTY", 0)
    ends = {
        tuple(ids): high
        for _, t in protected_counts(model, measurements, length=4)
        for ids, high in zip(t.ids.tolist(), t.high.tolist(), strict=True)
    }
    assert max(len(ids) for ids in ends) >= 3
    assert all(high <= ends[part] for ids, high in ends.items() for part in parts(ids) if part)


def test_the_same_measurements_give_the_same_intervals(fitted):
    """The rehearsal has a seed."""
    model, measurements, table = fitted
    again = protected_counts(model, measurements, length=4)
    assert all(
        np.array_equal(a.high, b.high) and np.array_equal(a.low, b.low)
        for (_, a), (_, b) in zip(table, again, strict=True)
    )


def test_the_number_of_threads_changes_nothing(fitted, monkeypatch):
    """However many look at pieces of the longest combinations."""
    model, measurements, _ = fitted
    monkeypatch.setattr(module, "BLOCK", 3)
    monkeypatch.setattr(module, "PIECE", 20)
    tables = []
    for threads in (1, 2, 5):
        with threadpool_limits(threads, user_api="blas"):
            tables.append(protected_counts(model, measurements, length=4))
    for (_, a), *others in zip(*tables, strict=True):
        for _, b in others:
            assert all(np.array_equal(vars(a)[name], vars(b)[name]) for name in ("ids", "count", "low", "high"))


def test_small_pieces_add_up_to_the_same(fitted, monkeypatch):
    """Products of other shapes may end in another digit, so once in a while a number is rounded the other way."""
    model, measurements, table = fitted
    monkeypatch.setattr(module, "BLOCK", 3)
    monkeypatch.setattr(module, "PIECE", 20)
    for (_, a), (_, b) in zip(table, protected_counts(model, measurements, length=4), strict=True):
        assert np.array_equal(a.ids, b.ids)
        apart = np.abs(np.column_stack([a.count - b.count, a.low - b.low, a.high - b.high]))
        assert apart.max(initial=0) <= 1
        assert np.count_nonzero(apart) <= 1


def test_what_the_model_is_fitted_to_is_known_of_each_triple(fitted):
    """The noise variance of two of three triples, and of no other combination."""
    model, measurements, table = fitted
    planned = {q.attributes: q.scale**2 for q in measurements.plan.queries if q.form == "marginal"}
    assert len(planned) == 6
    walk = module._Walk(model, measurements, [])
    column = np.repeat(np.arange(len(model.domain)), model.domain.sizes)
    for length, found in table:
        if length > 2:
            none = np.zeros((len(found), length))
            level = module._Level.of(found.ids.astype(np.int64), none[:, 0], none, none[:, 0], none[:, 0])
            expected = [planned.get(tuple(sets), np.inf) for sets in column[found.ids].tolist()]
            assert np.array_equal(walk.fitted(level), expected)


def test_of_too_many_combinations_the_most_certain_are_reported(fitted, monkeypatch):
    """At most so many of the longest ones, in order, and none is less certain than one left out."""
    model, measurements, _ = fitted
    whole = protected_counts(model, measurements, length=3).lengths[2]
    monkeypatch.setattr(module, "MOST", len(whole) // 3)
    monkeypatch.setattr(module, "PIECE", 50)
    few = protected_counts(model, measurements, length=3).lengths[2]
    assert len(whole) // 4 <= len(few) <= len(whole) // 3
    assert few.in_order
    everything = {tuple(ids): count for ids, count in zip(whole.ids.tolist(), whole.count.tolist(), strict=True)}
    assert all(everything[tuple(ids)] == count for ids, count in zip(few.ids.tolist(), few.count.tolist(), strict=True))
    assert few.count.mean() > whole.count.mean()
