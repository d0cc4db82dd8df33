"""How the budget is shared out among single attributes and pairs, by the size of the domain alone."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest

from shoal.privacy import plan as planning
from shoal.privacy.plan import PARTNERS, make_plan
from shoal.privacy.residual import cell_variance

RHO = Fraction(1, 3)


def _noise(tools, sizes: tuple[int, ...]) -> tuple[float, float]:
    """Deviation of the first single count and of the first pair."""
    queries = make_plan(tools.small_domain(sizes), RHO, reporting_length=2).queries
    variances = {q.attributes: (q.scale / math.prod(sizes[i] for i in q.attributes)) ** 2 for q in queries}
    return cell_variance((0,), variances, sizes) ** 0.5, cell_variance((0, 1), variances, sizes) ** 0.5


@pytest.mark.parametrize(("attributes", "gains"), [(PARTNERS + 1, False), (2 * PARTNERS + 1, True)])
def test_single_counts_of_a_wide_table_weigh_more(attributes: int, gains: bool, tools, monkeypatch):
    """Beyond so many attributes their noise falls by what twice the weight gives, and that of pairs hardly rises."""
    single, pair = _noise(tools, (3,) * attributes)
    monkeypatch.setattr(planning, "PARTNERS", math.inf)
    without, pair_without = _noise(tools, (3,) * attributes)
    assert (single < 0.92 * without) is gains
    assert (single == pytest.approx(without)) is not gains
    assert pair_without * 0.999 < pair < 1.06 * pair_without


@pytest.mark.parametrize("size", [4, 90])
def test_the_counts_of_a_long_domain_weigh_more(size: int, tools, monkeypatch):
    """From ten values on, by the root of their number."""
    single, _ = _noise(tools, (size, 3, 3, 3))
    monkeypatch.setattr(planning, "LONG", math.inf)
    without, _ = _noise(tools, (size, 3, 3, 3))
    assert (single < 0.92 * without) is (size > 10)
    assert (single == pytest.approx(without)) is (size <= 10)
