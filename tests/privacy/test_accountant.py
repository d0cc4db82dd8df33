"""The conversion of costs into (ε, δ) beside two accounts of other makes (T-07)."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import brentq
from scipy.stats import norm

from shoal.privacy.accountant import delta_for, epsilon_for, gaussian_rho, rho_for

Account = Callable[[list[Fraction], float], float]
DELTAS = (1e-3, 1e-5, 1e-6, 1e-8, 1e-10)


def shoals_account(costs: list[Fraction], delta: float) -> float:
    """ε of a composition as Shoal states it."""
    return epsilon_for(sum(costs, Fraction(0)), delta)


def forgetful_account(costs: list[Fraction], delta: float) -> float:
    """A planted account that drops one spend."""
    return shoals_account(costs[1:], delta)


def compositions(how_many: int) -> list[tuple[list[tuple[int, float]], float]]:
    """Random compositions of Gaussian mechanisms, (Δ², σ) each, with a δ; ε from about 0.05 to 20."""
    random = np.random.default_rng(11)
    drawn = []
    for _ in range(how_many):
        total, parts = 10 ** random.uniform(-4, 0.7), int(random.integers(1, 7))
        squared = [int(x) for x in random.integers(1, 50, parts)]
        shares = random.dirichlet(np.ones(parts)) * 0.95 + 0.05 / parts
        sigmas = [math.sqrt(s / (2 * total * share)) for s, share in zip(squared, shares, strict=True)]
        drawn.append((list(zip(squared, sigmas, strict=True)), float(random.choice(DELTAS))))
    return drawn


def peers_account(mechanisms: list[tuple[int, float]], delta: float) -> float:
    """ε by Google's dp-accounting: Rényi accounting with a grid of orders, then a fine one around the best order."""
    from dp_accounting import ComposedDpEvent, GaussianDpEvent
    from dp_accounting.rdp import RdpAccountant

    events = ComposedDpEvent([GaussianDpEvent(sigma / math.sqrt(squared)) for squared, sigma in mechanisms])
    rho = sum(squared / (2 * sigma**2) for squared, sigma in mechanisms)
    best, epsilon = 1 + math.sqrt(math.log(1 / delta) / rho), math.inf
    for width in (1.5, 0.05):
        orders = 1 + (best - 1) * np.exp(np.linspace(-width, width, 250))
        accountant = RdpAccountant(orders[orders > 1.01]).compose(events)
        epsilon, best = accountant.get_epsilon_and_optimal_order(delta)
    return float(epsilon)


def gaussian_epsilon(rho: float, delta: float) -> float:
    """The exact ε of a continuous Gaussian mechanism of this cost (Balle and Wang 2018, theorem 8)."""
    mu = math.sqrt(2 * rho)

    def excess(epsilon: float) -> float:
        low = math.exp(epsilon + float(norm.logcdf(-mu / 2 - epsilon / mu)))
        return float(norm.cdf(mu / 2 - epsilon / mu)) - low - delta

    return float(brentq(excess, 0.0, 200.0, xtol=1e-12)) if excess(0.0) > 0 else 0.0


def assert_agrees(account: Account, how_many: int) -> None:
    """The account is dp-accounting's to 1e-6, and never promises more than a Gaussian can hold."""
    for mechanisms, delta in compositions(how_many):
        costs = [gaussian_rho(squared, sigma) for squared, sigma in mechanisms]
        ours = account(costs, delta)
        assert abs(ours - peers_account(mechanisms, delta)) <= 1e-6
        assert ours >= gaussian_epsilon(float(sum(costs)), delta)


def test_the_account_agrees_with_dp_accounting():
    """100 random compositions."""
    assert_agrees(shoals_account, 100)


@pytest.mark.statistics
def test_the_account_agrees_with_dp_accounting_in_many_compositions():
    """The long form: 1,000 random compositions."""
    assert_agrees(shoals_account, 1_000)


def test_a_dropped_spend_is_noticed():
    """Twin: an account that forgets one mechanism."""
    with pytest.raises(AssertionError):
        assert_agrees(forgetful_account, 5)


epsilons = st.floats(0.01, 20)
deltas = st.sampled_from(DELTAS)


@given(epsilon=epsilons, delta=deltas)
@settings(deadline=None, max_examples=200)
def test_epsilon_and_rho_are_each_other_s_inverse_against_the_spender(epsilon: float, delta: float):
    """The ρ of an ε never costs more than that ε, and hardly less."""
    rho = rho_for(epsilon, delta)
    back = epsilon_for(rho, delta)
    assert epsilon * (1 - 1e-7) <= back <= epsilon * (1 + 1e-9)
    assert delta_for(rho, epsilon) <= delta
    assert delta_for(rho, back) <= delta


@given(epsilon=epsilons, delta=deltas, more=st.floats(1.0001, 3))
@settings(deadline=None, max_examples=100)
def test_a_larger_cost_never_has_a_smaller_epsilon(epsilon: float, delta: float, more: float):
    """ε grows with ρ, and shrinks as δ grows."""
    rho = rho_for(epsilon, delta)
    assert epsilon_for(float(rho) * more, delta) > epsilon_for(rho, delta)
    assert epsilon_for(rho, delta * more) <= epsilon_for(rho, delta)
    assert delta_for(rho, epsilon * more) <= delta_for(rho, epsilon)


@given(rho=st.floats(1e-6, 5), epsilon=st.floats(0, 20))
@settings(deadline=None, max_examples=200)
def test_no_order_gives_a_smaller_delta(rho: float, epsilon: float):
    """δ is the least over all orders α of proposition 12: no order of a fine grid gives less, but for rounding."""
    excess = np.exp(np.linspace(-12, 12, 4_001))
    order = 1 + excess
    log_delta = excess * (order * rho - epsilon) - np.log(excess) + order * np.log1p(-1 / order)
    assert delta_for(rho, epsilon) <= min(1.0, math.exp(min(0.0, log_delta.min()))) * (1 + 1e-6)


def test_no_cost_needs_no_delta():
    """Nothing spent is perfectly private."""
    assert delta_for(0, 0.5) == 0
    assert delta_for(Fraction(0), 0) == 0
    assert epsilon_for(0, 1e-6) < 1e-8


@pytest.mark.parametrize("wrong", [0.0, 1.0, -0.1, float("nan")])
def test_a_delta_that_is_none_is_refused(wrong: float):
    """δ lies between 0 and 1."""
    with pytest.raises(ValueError, match="delta"):
        epsilon_for(0.1, wrong)
    with pytest.raises(ValueError, match="delta"):
        rho_for(1.0, wrong)


@pytest.mark.parametrize("wrong", [0.0, -1.0, math.inf, math.nan])
def test_an_epsilon_that_is_none_is_refused(wrong: float):
    """ε is positive and finite."""
    with pytest.raises(ValueError, match="epsilon"):
        rho_for(wrong, 1e-6)


def test_a_cost_below_zero_is_refused():
    """Neither ρ nor ε is negative."""
    with pytest.raises(ValueError, match="negative"):
        delta_for(-0.1, 1.0)
    with pytest.raises(ValueError, match="negative"):
        delta_for(0.1, -1.0)
