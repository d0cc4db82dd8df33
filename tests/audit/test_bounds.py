"""The audit's bounds are right: they keep their confidence, and they are near the truth."""

from __future__ import annotations

import math

import numpy as np
import pytest
from dp_accounting.pld.privacy_loss_distribution import from_gaussian_mechanism
from scipy.stats import beta
from tests.audit import bounds
from tests.audit.bounds import MIDDLE, Scores

DELTA = 1e-6


def gaussian_scores(mu: float, runs: int, seed: int) -> Scores:
    """Likelihood ratios of two worlds that are μ-Gaussian apart."""
    random = np.random.default_rng(seed)
    return Scores(*(mu * (random.normal(m, 1, runs) - mu / 2) for m in (0, mu)))


def test_the_limits_of_a_rate_are_clopper_pearsons():
    """0 of 100, 100 of 100 and 30 of 100, from the textbook's formula."""
    assert bounds.upper_rate(0, 100, 0.025) == pytest.approx(1 - 0.025 ** (1 / 100))
    assert bounds.lower_rate(100, 100, 0.025) == pytest.approx(0.025 ** (1 / 100))
    assert bounds.lower_rate(0, 100, 0.025) == 0
    assert bounds.upper_rate(100, 100, 0.025) == 1
    assert bounds.upper_rate(30, 100, 0.025) == pytest.approx(beta.ppf(0.975, 31, 70))


@pytest.mark.parametrize("epsilon", [0.5, 1.0, 4.0])
def test_mu_and_epsilon_are_one_another_s_inverse_and_agree_with_dp_accounting(epsilon: float):
    """The curve of Gaussian differential privacy."""
    mu = bounds.epsilon_to_mu(epsilon, DELTA)
    assert bounds.mu_to_epsilon(mu, DELTA) == pytest.approx(epsilon, rel=1e-6)
    known = from_gaussian_mechanism(1 / mu, value_discretization_interval=1e-3).get_epsilon_for_delta(DELTA)
    assert epsilon == pytest.approx(known, abs=5e-3)


def test_the_bounds_exceed_the_truth_no_more_often_than_they_say():
    """150 audits of a right mechanism at a δ where the bound that assumes nothing is tight."""
    epsilon, delta, accused, strict = 1.0, 0.05, 0, 0
    mu = bounds.epsilon_to_mu(epsilon, delta)
    for seed in range(150):
        scores = gaussian_scores(mu, 1_000, seed)
        accused += bounds.epsilon_bound(scores, delta) > epsilon
        strict += bounds.mu_bound(scores, rule=MIDDLE) > mu or bounds.mu_bound(scores) > mu
    assert accused <= 16  # 7.5 are allowed on average
    assert strict <= 2


def test_the_bounds_come_near_the_truth():
    """With 50,000 runs the Gaussian bound is above nine tenths of ε 4, and the one that assumes nothing above half."""
    mu = bounds.epsilon_to_mu(4.0, DELTA)
    found = bounds.audit(gaussian_scores(mu, 50_000, 1), 4.0, DELTA, rule=MIDDLE)
    assert not found.broken
    assert found.gaussian > 3.6
    assert bounds.epsilon_bound(gaussian_scores(bounds.epsilon_to_mu(4.0, 0.01), 50_000, 2), 0.01) > 3.0


def test_a_certain_sign_is_worth_what_the_number_of_runs_allows():
    """If only one world can give a score, 1,000 judging runs show ε of 5.6, and 100 show 3.3."""
    for runs, most in ((2_000, 5.60), (200, 3.28)):
        scores = Scores(np.zeros(runs), np.ones(runs))
        assert bounds.epsilon_bound(scores, 0.0) == pytest.approx(most, abs=0.02)


@pytest.mark.parametrize("turned", [1, -1])
def test_a_rare_sign_is_found_in_either_world_and_direction(turned: int):
    """Scores that are far out in one run in twenty of one world only."""
    random = np.random.default_rng(4)
    plain, marked = random.normal(size=4_000), random.normal(size=4_000)
    marked[::20] += 100
    for scores in (Scores(turned * plain, turned * marked), Scores(turned * marked, turned * plain)):
        assert bounds.epsilon_bound(scores, DELTA) > 2


def test_the_one_run_bound_agrees_with_the_papers_figures():
    """Without δ the p-value is the binomial tail; 200 right guesses of 200 refute ε up to 4.19, half of them none."""
    assert bounds.one_run_p_value(60, 100, 1_000, (0.0, 0.0)) == pytest.approx(0.0284, abs=1e-3)
    assert bounds.one_run_bound(200, 200, 1_000, 0.0) == pytest.approx(4.19, abs=0.01)
    assert bounds.one_run_bound(500, 1_000, 1_000, DELTA) == 0
    assert bounds.one_run_bound(800, 1_000, 1_000, DELTA) < math.log(4)
    assert bounds.one_run_bound(800, 1_000, 1_000, 1e-3) < bounds.one_run_bound(800, 1_000, 1_000, DELTA)


def test_the_one_run_bound_keeps_its_confidence():
    """Guesses that are right with just the probability e^ε/(1 + e^ε) refute ε in one run of twenty at most."""
    random = np.random.default_rng(6)
    right = random.binomial(1_000, 1 / (1 + math.exp(-1.0)), 400)
    assert sum(bounds.one_run_p_value(int(v), 1_000, 1_000, (1.0, 0.0)) < 0.05 for v in right) <= 32
