"""Nothing that is published goes round the noise (T-05): with the noise swapped, every number follows the swap."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest

from shoal.privacy import measure as door
from shoal.privacy import noise
from shoal.privacy.casetable import CaseTable
from shoal.privacy.counts import protected_counts
from shoal.privacy.fitting import fit_mixture
from shoal.privacy.ledger import Debit
from shoal.privacy.measure import Measurements
from shoal.privacy.plan import Plan, make_plan
from shoal.privacy.records import draw_records

SHIFT = 1_000_000
SIZES = (3, 2, 4, 2)
Door = Callable[[CaseTable, Plan], Measurements]


def real_door(table: CaseTable, plan: Plan) -> Measurements:
    """The one door."""
    return door.measure(table, plan, Debit(plan.rho, Fraction(0)))


def raw_cell_door(table: CaseTable, plan: Plan) -> Measurements:
    """A planted door that prints a single cell of a pair raw."""
    spot = next(i for i, q in enumerate(plan.queries) if len(q.attributes) == 2)
    answers = [answer.copy() for answer in real_door(table, plan).answers]
    answers[spot][0, 0] = door.integer_query(table.marginal(plan.queries[spot].attributes))[0, 0]
    return Measurements(plan, tuple(answers))


def raw_total_door(table: CaseTable, plan: Plan) -> Measurements:
    """A planted door that prints the number of records raw."""
    answers = list(real_door(table, plan).answers)
    answers[[q.attributes for q in plan.queries].index(())] = np.array(table.weights.sum())
    return Measurements(plan, tuple(answers))


def noise_only(values: np.ndarray, *, scale: float) -> np.ndarray:
    """Noise that forgets the query: the same whatever the table is. About 500 records, so that there is an output."""
    seed = int.from_bytes(hashlib.sha256(f"{values.shape} {scale}".encode()).digest()[:8], "big")
    drawn = np.rint(np.random.default_rng(seed).normal(0, scale, values.shape)).astype(np.int64)
    return drawn + (500 if values.ndim == 0 else 0)


def outputs(measurements: Measurements) -> dict[str, bytes]:
    """Every number that anything after the door is made of or gives out."""
    model = fit_mixture(measurements, seed=1)
    counts = protected_counts(model, measurements, length=3)
    tables = {f"counts {k}": np.column_stack([t.ids, t.count, t.low, t.high]) for k, t in counts}
    arrays = {
        **{f"answer {i}": answer for i, answer in enumerate(measurements.answers)},
        **{f"held out {i}": cells for i, (_, cells, _) in enumerate(measurements.holdouts())},
        "records": np.array([measurements.records, measurements.records_deviation]),
        "singles": measurements.single_table,
        "pairs": measurements.pair_table,
        "variances": measurements.pair_variances,
        "model": model.shares,
        "synthetic": draw_records(model, seed=2),
        **tables,
    }
    spends = repr(measurements.spends()).encode()
    return {name: array.tobytes() for name, array in arrays.items()} | {"spends": spends}


@pytest.fixture
def two_tables(tools) -> tuple[CaseTable, CaseTable, Plan]:
    """Two very different tables of one description: many records, and none."""
    domain = tools.small_domain(SIZES)
    empty = CaseTable.from_rows(domain, np.zeros((0, len(domain)), np.uint16))
    return tools.random_table(domain, 3_000, 5), empty, make_plan(domain, Fraction(1, 2))


def assert_only_noise_leaves(through: Door, tables: tuple[CaseTable, CaseTable, Plan]) -> None:
    """With noise that forgets the query, two different tables give the same bytes everywhere."""
    first, second, plan = tables
    one, other = outputs(through(first, plan)), outputs(through(second, plan))
    assert [name for name in one if one[name] != other[name]] == []


@pytest.mark.usefixtures("quick_fit")
def test_without_the_answers_nothing_depends_on_the_table(two_tables, monkeypatch: pytest.MonkeyPatch):
    """When only noise comes out, the table leaves no trace in any measurement, count or synthetic record."""
    monkeypatch.setattr(noise, "add_discrete_gaussian", noise_only)
    assert_only_noise_leaves(real_door, two_tables)


@pytest.mark.usefixtures("quick_fit")
@pytest.mark.parametrize("faulty", [raw_cell_door, raw_total_door])
def test_one_number_printed_raw_is_noticed(faulty: Door, two_tables, monkeypatch: pytest.MonkeyPatch):
    """Twin: a door that lets a single true number past the noise."""
    monkeypatch.setattr(noise, "add_discrete_gaussian", noise_only)
    with pytest.raises(AssertionError):
        assert_only_noise_leaves(faulty, two_tables)


def _constant(values: np.ndarray, **_: float) -> np.ndarray:
    return values + SHIFT


def _of_the_query(values: np.ndarray, *, scale: float) -> np.ndarray:
    return values + SHIFT + int(scale * 1000)


def assert_shifts_as_predicted(through: Door, table: CaseTable, plan: Plan, swapped: Callable[..., np.ndarray]) -> None:
    """With the noise swapped for known numbers, every measurement moves by exactly what they foretell."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(noise, "add_discrete_gaussian", lambda values, **_: values.copy())
        exact = real_door(table, plan)
        patch.setattr(noise, "add_discrete_gaussian", swapped)
        shifted = through(table, plan)
    sizes = plan.domain.sizes
    added = [int(swapped(np.zeros((), np.int64), scale=q.scale)) for q in plan.queries]
    for shift, before, after in zip(added, exact.answers, shifted.answers, strict=True):
        assert np.array_equal(after - before, np.full(before.shape, shift))
    total = added[[q.attributes for q in plan.queries].index(())]
    assert shifted.records == exact.records + total
    for i, size in enumerate(sizes):
        # A constant lies outside the residual space: only the number of records carries one into the counts.
        assert np.allclose(shifted.marginal((i,)) - exact.marginal((i,)), total / size)
        for j in range(i + 1, len(sizes)):
            assert np.allclose(shifted.marginal((i, j)) - exact.marginal((i, j)), total / (size * sizes[j]))
    for form, told in (("marginal", Measurements.triples), ("held out", Measurements.holdouts)):
        moved = [s for s, q in zip(added, plan.queries, strict=True) if q.form == form]
        for shift, (_, before, _), (_, after, _) in zip(moved, told(exact), told(shifted), strict=True):
            assert np.array_equal(after - before, np.full(before.shape, float(shift)))


@pytest.mark.parametrize("swapped", [_constant, _of_the_query])
def test_every_measurement_moves_with_the_swapped_noise(two_tables, swapped: Callable[..., np.ndarray]):
    """Answers, the number of records, single and pair counts and held-out counts shift as predicted."""
    table, _, plan = two_tables
    assert_shifts_as_predicted(real_door, table, plan, swapped)


@pytest.mark.parametrize("faulty", [raw_cell_door, raw_total_door])
def test_a_number_that_does_not_move_is_noticed(faulty: Door, two_tables):
    """Twin: a single number that stays where it was."""
    table, _, plan = two_tables
    with pytest.raises(AssertionError):
        assert_shifts_as_predicted(faulty, table, plan, _constant)


@pytest.mark.usefixtures("quick_fit")
def test_counts_and_records_move_with_the_swapped_noise(tools, monkeypatch: pytest.MonkeyPatch):
    """Protected counts and synthetic records show the shifted table, and no true number beside it."""
    domain = tools.small_domain((3, 2, 4))
    table, shift = tools.random_table(domain, 300, 5), 30_000
    monkeypatch.setattr(noise, "add_discrete_gaussian", lambda values, **_: values + shift)
    measurements = tools.measured(table)
    model = fit_mixture(measurements)
    codes = draw_records(model)
    counts = protected_counts(model, measurements, length=2)
    assert len(codes) == model.records == 300 + shift
    for ids, count in zip(counts.lengths[0].ids, counts.lengths[0].count, strict=True):
        size = domain.sizes[int(np.searchsorted(domain.offsets, ids[0], side="right")) - 1]
        assert abs(count - shift / size) < 0.05 * shift
    assert len(counts.lengths[0]) == sum(a.size - 1 for a in domain)
    assert counts.lengths[1].count.min() > shift / 12 * 0.8
    for i, size in enumerate(domain.sizes):
        assert np.bincount(codes[:, i], minlength=size).min() > shift / size * 0.9
