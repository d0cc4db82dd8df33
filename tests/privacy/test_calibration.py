"""What is learnt of the errors is what they were made with."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.privacy.calibration import (
    MARGIN,
    PRIOR_CELLS,
    UNKNOWN,
    Cells,
    Distances,
    HeldOut,
    Z,
    learn_curve,
    learn_misfit,
    near_weights,
    room,
)

COUNT = 6_000


def some_cells(random: np.random.Generator, *, noise: float = 10.0) -> Cells:
    """Counts from 1 to 1,000, more or less free."""
    count = np.exp(random.uniform(0, np.log(1000), COUNT))
    return Cells(count, np.full(COUNT, noise), count * random.uniform(0.05, 0.95, COUNT), np.zeros(COUNT))


def test_the_curve_is_the_local_quantile():
    """Nine in ten errors are within it, for small and large counts, free or not, whatever their spread there."""
    random = np.random.default_rng(1)
    cells = some_cells(random)
    spread = 3 + 2 * np.log(cells.count) + 10 * cells.free
    error = random.normal(0, spread)
    within = np.abs(error) <= learn_curve(cells, error).half_widths(cells)
    for chosen in (cells.count < 15, cells.count > 60, cells.free < 0.3, cells.free > 0.7):
        assert 0.86 <= within[chosen].mean() <= 0.94
    narrow = np.abs(error) <= 0.8 * learn_curve(cells, error).half_widths(cells)  # twin: a narrow curve is noticed
    assert narrow.mean() < 0.86


def test_a_curve_can_be_learnt_from_one_cell_and_asked_beyond_it():
    """Beyond what was met the curve stays as it was at its end; from one cell it learns little."""
    curve = learn_curve(Cells(*np.array([[20.0], [10.0], [10.0], [0.0]])), np.array([-15.0]))
    asked = Cells(np.array([0.0, 1e6]), np.array([10.0, 10.0]), np.array([0.0, 0.0]), np.zeros(2))
    share = 1 / (1 + PRIOR_CELLS)
    half = (share * 15**2 + (1 - share) * (Z * 10) ** 2) ** 0.5
    assert curve.half_widths(asked) == pytest.approx([half, half])


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=50), st.integers(1, 100))
def test_weights_rest_on_enough_cells(distances: list[float], neighbours: int):
    """However far away the cells lie."""
    weights = near_weights(np.array(distances), neighbours)
    assert weights.sum() ** 2 >= min(neighbours, len(distances) / 2) * (weights**2).sum() > 0


def test_the_room_is_what_an_interaction_moves():
    """In a table of two by two by two, an interaction with all margins kept moves each cell by about strength·room."""
    table = np.array([[[900.0, 400], [300, 200]], [[500, 150], [120, 60]]])
    sign = np.array([1, -1])
    signs = sign[:, None, None] * sign[None, :, None] * sign[None, None, :]
    theta = 0.05
    moved = theta / (1 / table).sum()
    changed = table + signs * moved
    assert (signs * np.log(changed / table)).sum() == pytest.approx(theta, rel=0.02)
    smallest = np.array([table[1, 1, 1]])
    parts = np.array([[table[:, 1, 1].sum(), table[1, :, 1].sum(), table[1, 1, :].sum()]])
    assert theta * room(smallest, parts)[0] == pytest.approx(moved, rel=0.25)


def test_there_is_no_room_where_a_part_counts_no_more():
    """A count that equals a part of it moves with the part, and no count has more room than itself."""
    found = room(np.array([100.0, 100.0, 0.0]), np.array([[100.0, 900.0], [1e9, 1e9], [5.0, 5.0]]))
    assert found[0] < 1
    assert found[1] == pytest.approx(100, rel=1e-3)
    assert 0 < found[2] < 0.1


def held_out(cells: Cells, random: np.random.Generator, error: np.ndarray, *, deviation: float) -> HeldOut:
    """Held-out counts of a model that is off by `error`."""
    noisy = cells.count - error + random.normal(0, deviation, COUNT)
    far = Distances((cells.count - noisy) ** 2, np.full(COUNT, deviation**2))
    return HeldOut(cells, far, far, np.ones(COUNT), random.random(COUNT) < 0.5, np.arange(COUNT) // 100)


@pytest.mark.parametrize("strength", [0.0, 0.1, 1.0])
@pytest.mark.parametrize(("deviation", "most"), [(5.0, 0.96), (50.0, 0.97)])
def test_the_misfit_is_found_beneath_known_noise(strength: float, deviation: float, most: float):
    """Intervals with the misfit that was learnt hold nine in ten errors, though only noisy counts were seen.

    The curve is what noise and fit do, less the margin that it gets where noise hides how good it is.
    """
    random = np.random.default_rng(2)
    cells, curve = some_cells(random), np.full(COUNT, 10.0 / MARGIN)
    variance = (10 / Z) ** 2 + cells.room + strength * cells.room**2
    error = random.normal(0, np.sqrt(variance))
    misfit = learn_misfit(held_out(cells, random, error, deviation=deviation), curve)
    half = misfit.half_widths(cells, curve)
    for chosen in (cells.count < 30, cells.count > 200):
        assert 0.84 <= (np.abs(error) <= half)[chosen].mean() <= most


def test_a_stronger_misfit_gives_wider_intervals_and_is_handed_on():
    """What is inherited adds to the variance."""
    random = np.random.default_rng(3)
    cells, curve = some_cells(random), np.full(COUNT, 10.0)
    small, large = (
        learn_misfit(held_out(cells, random, random.normal(0, s * cells.room), deviation=20), curve) for s in (0.1, 0.5)
    )
    assert (large.variance(cells) > small.variance(cells))[cells.room > 50].all()
    heir = Cells(cells.count, cells.noise, cells.room, np.full(COUNT, 7.0))
    assert small.variance(heir) == pytest.approx(small.variance(cells) + 7)


def test_without_held_out_cells_the_misfit_is_taken_to_be_large():
    """Held-out sets whose cells are all empty teach nothing."""
    nothing = np.zeros(0)
    far, none = Distances(nothing, nothing), np.zeros(0, np.int64)
    out = HeldOut(Cells(nothing, nothing, nothing, nothing), far, far, nothing, none > 0, none)
    assert learn_misfit(out, nothing) == UNKNOWN


def test_what_joins_the_values_tells_where_all_else_is_hidden():
    """A model four times as far off as rehearsed, whose held-out counts are all noise but for what joins values."""
    random = np.random.default_rng(4)
    cells, curve = some_cells(random), np.full(COUNT, 10.0)
    own = Cells(cells.count, cells.noise, np.full(COUNT, 0.01), cells.inherited)
    error = random.normal(0, 4 * 10 / Z, COUNT)
    hidden = Distances(random.normal(0, 5_000, COUNT) ** 2, np.full(COUNT, 5_000.0**2))
    joining = Distances((0.5 * error + random.normal(0, 5, COUNT)) ** 2, np.full(COUNT, 25.0))
    sets, reported = np.arange(COUNT) // 10, np.ones(COUNT, bool)
    blind = learn_misfit(HeldOut(own, hidden, hidden, np.ones(COUNT), reported, sets), curve)
    seeing = learn_misfit(HeldOut(own, hidden, joining, np.full(COUNT, 0.5), reported, sets), curve)
    assert (np.abs(error) <= blind.half_widths(own, curve)).mean() < 0.6
    assert 0.86 <= (np.abs(error) <= seeing.half_widths(own, curve)).mean() <= 0.97
