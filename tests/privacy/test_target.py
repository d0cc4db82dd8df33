"""Empty values and empty pairs are left out of the fit, and rare ones are not."""

from __future__ import annotations

from itertools import pairwise
from types import SimpleNamespace

import numpy as np
import pytest

from shoal.privacy.casetable import CaseTable
from shoal.privacy.domain import Attribute, Domain, Implication
from shoal.privacy.fitting import INFORMATION, QUIET, _Emptying, _price
from shoal.privacy.target import EMPTY_PRECISION, Target, make_target

LONG = 60


def gathered_rows(records: int) -> np.ndarray:
    """Two long attributes that always agree and use 12 of 60 values, and a flag."""
    random = np.random.default_rng(5)
    value = random.integers(0, 12, records)
    return np.stack([value, value, random.integers(0, 2, records)], axis=1).astype(np.uint16)


def scattered_rows(records: int) -> np.ndarray:
    """Two long attributes that have nothing to do with one another, with many rare values, and a flag."""
    random = np.random.default_rng(6)
    share = 0.9 ** np.arange(LONG)
    first, second = random.choice(LONG, (2, records), p=share / share.sum())
    return np.stack([first, second, random.integers(0, 2, records)], axis=1).astype(np.uint16)


def test_values_without_records_are_folded_and_none_is_lost(tools):
    """About half of the empty values have a negative count; they come out with next to no share, others as they are."""
    table = CaseTable.from_rows(tools.small_domain((LONG, LONG, 2)), gathered_rows(3_000))
    measurements = tools.measured(table)
    target = make_target(measurements)
    assert 30 < len(target.singles) < 100
    assert len(np.unique(target.fitted)) == len(target.singles)
    used = np.flatnonzero(np.concatenate([table.marginal((i,)) for i in range(3)]) > 50)
    assert all((target.fitted == target.fitted[value]).sum() == 1 for value in used)


def test_folded_values_share_evenly_and_everything_sums_to_one(tools):
    """`spread` gives back all values of the domain."""
    domain = tools.small_domain((LONG, LONG, 2))
    target = make_target(tools.measured(CaseTable.from_rows(domain, gathered_rows(3_000))))
    shares = np.concatenate([np.full((stop - start, 4), 1 / (stop - start)) for start, stop in target.segments])
    spread = target.spread(shares.astype(np.float32))
    for start, stop in pairwise(domain.offsets):
        assert np.allclose(spread[start:stop].sum(axis=0), 1, atol=1e-5)


def test_values_of_an_implication_are_never_folded(tools):
    """A structural zero is about single values, so these keep a place of their own."""
    values = tuple(f"v{i}" for i in range(LONG))
    attributes = (Attribute("kind", values, values), Attribute("labour", ("", "1"), ("1",)))
    domain = Domain(attributes, (Implication("kind", "v59", "labour", "1"),))
    table = CaseTable.from_rows(domain, np.zeros((500, 2), np.uint16))
    for _ in range(5):
        fitted = make_target(tools.measured(table)).fitted
        position = domain.position("kind", "v59")
        assert (fitted == fitted[position]).sum() == 1


@pytest.mark.usefixtures("quick_fit")
def test_the_misfit_of_the_truth_is_about_one(tools):
    """The steps begin to shrink where the model is as far from the measurements as the truth is."""
    table = tools.random_table(tools.small_domain((12, 10, 8, 10)), 20_000, 3)
    target = make_target(tools.measured(table, rho=0.02))
    one_hot = np.zeros((len(table.codes), table.domain.offsets[-1]))
    one_hot[np.arange(len(table.codes))[:, None], np.array(table.domain.offsets[:-1]) + table.codes] = 1
    truth = (one_hot * table.weights[:, None]).T @ one_hot / target.records
    members = np.zeros((len(target.singles), len(target.fitted)))
    members[target.fitted, np.arange(len(target.fitted))] = 1
    assert 0.6 < target.misfit((members @ truth @ members.T).astype(np.float32)) < 1.5


def test_pairs_that_look_empty_are_held_at_zero_and_no_others(tools):
    """Hardly expected, measured low, and measured well enough to tell: all three, or nothing changes."""
    table = CaseTable.from_rows(tools.small_domain((LONG, LONG, 2)), gathered_rows(3_000))
    target = make_target(tools.measured(table))
    count = target.pairs * target.records
    low = count / target.pair_noise < 1.5
    expected = np.where(np.arange(count.size).reshape(count.shape) % 2, 1.0, 5.0).astype(np.float32)
    lighter, empty = target.without_empty(expected / target.records, np.zeros(count.shape, bool))
    assert np.array_equal(empty, low & (expected < 1.5) & target.telling)
    assert 0 < empty.sum() < 0.5 * empty.size
    assert (lighter.pairs[empty] == 0).all()
    assert (lighter.pair_weights[empty] == np.float32(EMPTY_PRECISION) * target.pair_weights[empty]).all()
    assert np.array_equal(lighter.pairs[~empty], target.pairs[~empty])
    assert np.array_equal(lighter.pair_weights[~empty], target.pair_weights[~empty])


def test_where_noise_hides_ten_records_nothing_is_called_empty(tools):
    """With so little budget the rule is off."""
    table = CaseTable.from_rows(tools.small_domain((LONG, LONG, 2)), gathered_rows(3_000))
    target = make_target(tools.measured(table, rho=0.0005))
    _, empty = target.without_empty(np.zeros_like(target.pairs), np.zeros(target.pairs.shape, bool))
    assert not empty.any()


def test_the_rule_is_given_up_for_good_where_it_starves_rare_values(tools):
    """Rare values that come out lower than before tell that the empty pairs were not empty."""
    table = CaseTable.from_rows(tools.small_domain((LONG, LONG, 2)), scattered_rows(20_000))
    target = make_target(tools.measured(table))
    emptying = _Emptying(target)

    def look(share_of_rare: float) -> Target:
        shares = np.maximum(target.singles, 0)
        shares[shares < shares.mean()] *= share_of_rare
        return emptying.look(SimpleNamespace(singles=shares.mean(axis=1), pairs=np.zeros_like(target.pairs)))  # type: ignore[arg-type]

    assert look(1.0) is not target
    assert look(1.0) is not target
    assert look(0.2) is target
    assert look(1.0) is target


def test_quiet_measurements_set_a_higher_price(tools):
    """With sixteen times the budget noise has a quarter of the deviation and the price twice the height."""
    table = tools.random_table(tools.small_domain((12, 10, 8, 10)), 20_000, 3)
    loud, quiet, quieter = (make_target(tools.measured(table, rho=rho)) for rho in (0.0005, 0.1, 1.6))
    assert np.median(loud.pair_noise[loud.pair_weights > 0]) > QUIET
    assert _price(loud) == INFORMATION
    assert _price(quiet) > INFORMATION
    assert _price(quieter) == pytest.approx(2 * _price(quiet), rel=0.02)


def test_a_table_of_one_attribute_has_the_first_price(tools):
    """It has no pairs whose noise could tell."""
    target = make_target(tools.measured(tools.random_table(tools.small_domain((5,)), 100, 1)))
    assert _price(target) == INFORMATION
