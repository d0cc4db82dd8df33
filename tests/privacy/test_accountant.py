"""The conversion of costs into (ε, δ) beside two accounts of other makes (T-07)."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import Decimal, localcontext
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import brentq
from scipy.stats import norm

from shoal.privacy.accountant import Account, delta_for, epsilon_for, gaussian_rho, rho_for, widened

Stated = Callable[[list[Fraction], float], float]
DELTAS = (1e-3, 1e-5, 1e-6, 1e-8, 1e-10)
PI = Decimal("3.14159265358979323846264338327950288419716939937510582097494459")
ACCOUNTS: tuple[Account, ...] = ("gaussian", "zcdp")


def shoals_account(costs: list[Fraction], delta: float) -> float:
    """ε of a composition as Shoal states it."""
    return epsilon_for(sum(costs, Fraction(0)), delta)


def forgetful_account(costs: list[Fraction], delta: float) -> float:
    """A planted account that drops one spend."""
    return shoals_account(costs[1:], delta)


def old_account(costs: list[Fraction], delta: float) -> float:
    """ε of the same costs read as zCDP."""
    return epsilon_for(sum(costs, Fraction(0)), delta, "zcdp")


def compositions(how_many: int) -> list[tuple[list[tuple[int, float]], float]]:
    """Random compositions of continuous Gaussian mechanisms, (Δ², σ) each, with a δ; ε from about 0.05 to 10."""
    random = np.random.default_rng(11)
    drawn = []
    for _ in range(how_many):
        total, parts = 10 ** random.uniform(-4, 0.3), int(random.integers(1, 6))
        squared = [int(x) for x in random.integers(1, 50, parts)]
        shares = random.dirichlet(np.ones(parts)) * 0.95 + 0.05 / parts
        sigmas = [math.sqrt(s / (2 * total * share)) for s, share in zip(squared, shares, strict=True)]
        drawn.append((list(zip(squared, sigmas, strict=True)), float(random.choice(DELTAS[:-1]))))
    return drawn


def peers_account(mechanisms: list[tuple[int, float]], delta: float) -> float:
    """ε by Google's dp-accounting: privacy loss distributions, with a grid that errs upwards by 1e-6 at most.

    At δ = 1e-10 it is off by more, for it adds 1e-15 for the tails that it cuts.
    """
    from dp_accounting.pld import privacy_loss_distribution

    grid = 3.5e-4 * math.sqrt(sum(squared / sigma**2 for squared, sigma in mechanisms))
    together = privacy_loss_distribution.identity(grid)
    for squared, sigma in mechanisms:
        noise = sigma / math.sqrt(squared)
        one = privacy_loss_distribution.from_gaussian_mechanism(noise, value_discretization_interval=grid)
        together = together.compose(one)
    return float(together.get_epsilon_for_delta(delta))


def peers_old_account(mechanisms: list[tuple[int, float]], delta: float) -> float:
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


def assert_agrees(account: Stated, peer: Callable[[list[tuple[int, float]], float], float], how_many: int) -> None:
    """The account is dp-accounting's to 1e-6, and never promises more than a Gaussian can hold."""
    for mechanisms, delta in compositions(how_many):
        costs = [gaussian_rho(squared, widened(sigma)) for squared, sigma in mechanisms]
        ours = account(costs, delta)
        assert abs(ours - peer(mechanisms, delta)) <= 1e-6
        exact = sum(squared / (2 * sigma**2) for squared, sigma in mechanisms)
        assert ours >= gaussian_epsilon(exact, delta)


def test_the_account_agrees_with_dp_accounting():
    """Random compositions."""
    assert_agrees(shoals_account, peers_account, 25)


@pytest.mark.statistics
def test_the_account_agrees_with_dp_accounting_in_many_compositions():
    """The long form: 1,000 random compositions."""
    assert_agrees(shoals_account, peers_account, 1_000)


def test_the_account_of_older_debits_agrees_with_dp_accounting():
    """zCDP, beside Rényi accounting."""
    assert_agrees(old_account, peers_old_account, 40)


@pytest.mark.parametrize("faulty", [forgetful_account, old_account])
def test_another_account_is_noticed(faulty: Stated):
    """Twin: an account that forgets one mechanism, and the one that costs more than it must."""
    with pytest.raises(AssertionError):
        assert_agrees(faulty, peers_account, 5)


@pytest.mark.parametrize("delta", DELTAS)
@pytest.mark.parametrize("epsilon", [0.1, 0.5, 1.0, 4.0, 12.0, 20.0])
def test_the_gaussian_account_allows_less_noise(epsilon: float, delta: float):
    """At equal ε and δ the noise shrinks by 3 to 16 percent against zCDP."""
    saved = 1 - math.sqrt(rho_for(epsilon, delta, "zcdp") / rho_for(epsilon, delta))
    assert 0.03 < saved < 0.16


epsilons = st.floats(0.01, 20)
deltas = st.sampled_from(DELTAS)


@given(epsilon=epsilons, delta=deltas, account=st.sampled_from(ACCOUNTS))
@settings(deadline=None, max_examples=200)
def test_epsilon_and_rho_are_each_other_s_inverse_against_the_spender(epsilon: float, delta: float, account: Account):
    """The ρ of an ε never costs more than that ε, and hardly less."""
    rho = rho_for(epsilon, delta, account)
    back = epsilon_for(rho, delta, account)
    assert epsilon * (1 - 1e-7) <= back <= epsilon * (1 + 1e-9)
    assert delta_for(rho, epsilon, account) <= delta
    assert delta_for(rho, back, account) <= delta


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
    """The δ of zCDP is the least over all orders α of proposition 12: a fine grid has none smaller."""
    excess = np.exp(np.linspace(-12, 12, 4_001))
    order = 1 + excess
    log_delta = excess * (order * rho - epsilon) - np.log(excess) + order * np.log1p(-1 / order)
    assert delta_for(rho, epsilon, "zcdp") <= min(1.0, math.exp(min(0.0, log_delta.min()))) * (1 + 1e-6) + 1e-300


@given(log_rho=st.floats(-20, 6), log_epsilon=st.floats(-12, 5))
@settings(deadline=None, max_examples=500)
def test_delta_is_never_below_that_of_the_gaussian(log_rho: float, log_epsilon: float):
    """Whatever the size of ρ and ε, δ is at least the exact one, computed with 40 digits, and hardly more."""
    rho, epsilon = math.exp(log_rho), math.exp(log_epsilon)
    stated, exact = delta_for(rho, epsilon), exact_delta(rho, epsilon)
    assert stated >= min(Decimal(1), exact)
    if epsilon > 1e-3 and exact > 1e-30:
        assert Decimal(stated) <= exact * Decimal("1.001")


def exact_delta(rho: float, epsilon: float) -> Decimal:
    """Φ(μ/2 − ε/μ) − e^ε Φ(−μ/2 − ε/μ) in decimals, with ½erfc(x/√2) as the integral of the Gaussian density."""
    with localcontext() as context:
        context.prec = 60
        mu, power = (2 * Decimal(rho)).sqrt(), Decimal(epsilon)
        return upper_tail(power / mu - mu / 2) - power.exp() * upper_tail(power / mu + mu / 2)


def upper_tail(x: Decimal) -> Decimal:
    """P(N > x): a continued fraction far out, a power series near zero."""
    if x < 0:
        return 1 - upper_tail(-x)
    density = (-x * x / 2).exp() / (2 * PI).sqrt()
    if x > 7:
        ratio = Decimal(0)
        for k in range(1_500, 0, -1):
            ratio = k / (x + ratio)
        return density / (x + ratio)
    term = total = x
    for k in range(1, 400):
        term *= x * x / (2 * k + 1)
        total += term
    return Decimal("0.5") - density * total


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
