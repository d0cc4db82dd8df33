"""Random numbers that are the same everywhere."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from shoal.demo.dice import SIDES, Dice, chance, cumulative

EXPECTED = [48066, 42156, 21943, 29387, 39083]


def test_same_key_gives_the_same_numbers():
    """Known numbers: they must never change, or a seed would mean another file."""
    assert Dice(1, 2).throw(5).tolist() == EXPECTED
    assert Dice(1, 3).throw(5).tolist() != EXPECTED


def test_certain_things_happen_and_impossible_ones_do_not():
    """Chances of 1 and 0 are exact."""
    happens = Dice(1).happens(chance(np.repeat([[0.0, 1.0]], 10_000, axis=0)))
    assert not happens[:, 0].any()
    assert happens[:, 1].all()


@given(st.lists(st.floats(0, 100), min_size=1, max_size=8).filter(lambda w: sum(w) > 0.01), st.integers(0, 1000))
def test_a_choice_without_weight_is_never_picked(weights, seed):
    """Picks lie among the choices, and a weight of zero means never."""
    picks = Dice(seed).pick(np.broadcast_to(cumulative(weights), (500, len(weights))))
    assert all(weights[i] > 0 for i in set(picks.tolist()))


def test_picks_follow_the_weights():
    """Of 100,000 picks a quarter falls on the first; off by 5 standard deviations once in 1.7 million runs."""
    picks = Dice(5).pick(np.broadcast_to(cumulative([1, 3]), (100_000, 2)))
    assert abs((picks == 0).mean() - 0.25) < 5 * np.sqrt(0.25 * 0.75 / 100_000)


def test_cumulative_chances_end_at_certainty():
    """Rounding never leaves a gap at the end."""
    assert cumulative([1, 1, 1])[-1] == SIDES


def test_a_weight_of_zero_is_never_picked_in_a_million():
    """The very edge of the range counts too: each pick would miss it once in 65,536."""
    assert Dice(2).pick(np.broadcast_to(cumulative([0, 1]), (1_000_000, 2))).all()
