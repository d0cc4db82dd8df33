"""A focus moves noise from what is in it to everything else, and costs nothing."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.privacy.plan import FOCUS_WEIGHT, Plan, make_plan
from shoal.privacy.residual import cell_variance

SIZES = (3, 5, 2, 4, 6, 2)
PAIRS = list(combinations(range(len(SIZES)), 2))


def _plan(tools, focus=(), **more) -> Plan:
    return make_plan(tools.small_domain(SIZES), Fraction(1, 3), focus=focus, **more)


def _deviations(plan: Plan) -> dict[tuple[int, ...], float]:
    """Noise of every marginal of one or two attributes, in counts."""
    measured = [query for query in plan.queries if query.form == "residual"]
    variances = {q.attributes: (q.scale / math.prod(SIZES[i] for i in q.attributes)) ** 2 for q in measured}
    sets = [*((i,) for i in range(len(SIZES))), *PAIRS]
    return {s: cell_variance(s, variances, SIZES) ** 0.5 for s in sets}


def test_an_attribute_in_focus_gets_less_noise_and_the_rest_more(tools):
    """Its own counts and all pairs with it fall; no other marginal does."""
    before, after = _deviations(_plan(tools)), _deviations(_plan(tools, [(4,)]))
    for marginal, noise in after.items():
        assert (noise < 0.8 * before[marginal]) == (4 in marginal)
        assert (noise > before[marginal]) == (4 not in marginal)


def test_a_table_in_focus_gets_less_noise_with_its_two_attributes(tools):
    """The pair gains most; its attributes gain; pairs with a third attribute do not."""
    before, after = _deviations(_plan(tools)), _deviations(_plan(tools, [(1, 4)]))
    gain = {marginal: noise / before[marginal] for marginal, noise in after.items()}
    assert min(gain, key=gain.__getitem__) == (1, 4)
    assert gain[1,] < 0.9
    assert gain[4,] < 0.9
    assert [marginal for marginal in PAIRS if gain[marginal] < 0.9] == [(1, 4)]


@given(
    parts=st.lists(st.sampled_from([*((i,) for i in range(len(SIZES))), *PAIRS]), max_size=8),
    records=st.integers(1, 3),
    rho=st.fractions(Fraction(1, 1000), 10),
)
@settings(max_examples=40, deadline=None)
def test_a_focus_costs_nothing_and_asks_nothing_new(parts, records: int, rho: Fraction, tools):
    """The cost is that of a plan without it, and so are the queries, but for the scale of their noise."""
    domain = tools.small_domain(SIZES)
    without, plan = (make_plan(domain, rho, records_per_person=records, focus=focus) for focus in ((), parts))
    assert rho * Fraction(999_999, 1_000_000) <= plan.rho <= rho
    asked = [[(q.attributes, q.form, q.sensitivity_squared) for q in p.queries] for p in (without, plan)]
    assert asked[0] == asked[1]


def test_the_same_focus_in_another_order_is_the_same_plan(tools):
    """Order and repetition of the list do not matter."""
    assert _plan(tools, [(0,), (1, 4)]) == _plan(tools, [(1, 4), (0,), (0,)])


def test_held_out_sets_keep_their_noise(tools):
    """The intervals of longer combinations rest on them."""
    scales = [[q.scale for q in _plan(tools, f).queries if q.form == "held out"] for f in ((), [(4,)])]
    assert scales[0] == pytest.approx(scales[1])


def test_the_weight_is_more_than_one():
    """A weight of one would be no focus."""
    assert FOCUS_WEIGHT > 1
