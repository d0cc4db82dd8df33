"""Held-out sets tell a change for the better from one for the worse, and heed their own noise."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from shoal.privacy import fitting
from shoal.privacy.casetable import CaseTable
from shoal.privacy.descent import Descent
from shoal.privacy.heldout import HeldOutSets
from shoal.privacy.measure import Measurements
from shoal.privacy.mixture import Mixture
from shoal.privacy.target import make_target
from shoal.privacy.threads import Threads
from shoal.privacy.triples import Triples

SIZES = (3, 4, 5, 3, 4)
RECORDS = 20_000


def random_model(tools, seed: int) -> Mixture:
    """Ten components that have nothing to do with one another."""
    random = np.random.default_rng(seed)
    shares = np.concatenate([random.dirichlet(np.full(size, 0.5), 10).T for size in SIZES])
    return Mixture(tools.small_domain(SIZES), RECORDS, shares.astype(np.float32))


def told(model: Mixture, tools, *, noise_seed: int | None = None) -> Measurements:
    """Measurements whose held-out counts are those of the model, with the plan's noise if a seed is given."""
    measured = tools.measured(tools.random_table(model.domain, 100, 1))
    random = np.random.default_rng(noise_seed)
    answers = []
    for query, answer in zip(measured.plan.queries, measured.answers, strict=True):
        if query.form == "held out":
            counts = model.expected_counts(query.attributes)
            noise = random.normal(0, query.scale, counts.shape) if noise_seed is not None else 0
            answers.append(np.rint(counts + noise).astype(np.int64))
        else:
            answers.append(answer)
    return Measurements(measured.plan, tuple(answers))


def between(one: Mixture, other: Mixture, share: float) -> Mixture:
    """A model whose counts lie between those of two models with as many components, near the first."""
    return replace(one, shares=(1 - share) * one.shares + share * other.shares)


def test_towards_the_truth_is_favoured_and_away_from_it_is_not(tools):
    """By many deviations, as the models are far apart."""
    truth, far = random_model(tools, 1), random_model(tools, 2)
    sets = HeldOutSets(told(truth, tools), seed=0)
    near = between(far, truth, 0.05)
    assert sets.favour(far, near) > 3
    assert sets.favour(near, far) < -3


def test_where_nothing_is_to_be_gained_noise_decides_within_its_deviation(tools):
    """From the truth itself a change is favoured by about one deviation either way, less the harm it does."""
    truth, far = random_model(tools, 1), random_model(tools, 2)
    change = between(truth, far, 1e-4)
    favours = np.array(
        [HeldOutSets(told(truth, tools, noise_seed=k), seed=k).favour(truth, change) for k in range(200)]
    )
    assert abs(favours.mean()) < 0.25
    assert 0.85 < favours.std() < 1.15


def test_without_held_out_sets_nothing_is_favoured(tools):
    """A release of pairs has none."""
    model = random_model(tools, 1)
    measured = tools.measured(tools.random_table(model.domain, 100, 1), reporting_length=2)
    assert not measured.holdouts()
    assert HeldOutSets(measured, seed=0).favour(model, random_model(tools, 2)) == 0


@pytest.mark.usefixtures("quick_fit")
def test_the_price_rises_where_columns_are_independent(tools, monkeypatch):
    """There all that components tell is noise; held-out counts show it, and the fit heeds them."""
    random = np.random.default_rng(1)
    codes = np.stack([random.integers(0, size, RECORDS) for size in SIZES], axis=1).astype(np.uint16)
    table = CaseTable.from_rows(tools.small_domain(SIZES), codes)
    prices: list[float] = []
    look = fitting._Pricing.look
    monkeypatch.setattr(fitting._Pricing, "look", lambda self, fit: prices.append(look(self, fit)) or prices[-1])
    fitting.fit_mixture(tools.measured(table, rho=1))
    assert prices[-1] > 1.5 * prices[0] >= fitting.INFORMATION
    assert min(prices) >= fitting.INFORMATION


@pytest.mark.usefixtures("quick_fit")
def test_the_fit_goes_on_while_held_out_counts_favour_it(tools, monkeypatch):
    """As long as it may, if they always do; where nothing is held out it stops when pairs are near enough."""
    table = tools.random_table(tools.small_domain((3, 4, 30, 40, 40)), 5_000, 1)
    most = int(fitting.STEPS / (1 + fitting.SHRINKING))

    def full_steps(*, length: int) -> int:
        measured = tools.measured(table, rho=0.01, reporting_length=length)
        assert not measured.triples()
        sizes: list[float] = []
        step = Descent.step
        with monkeypatch.context() as patch:
            patch.setattr(Descent, "step", lambda self, size: (sizes.append(size), step(self, size))[1])
            fitting.fit_mixture(measured, components=20)
        return sizes[1:].count(fitting.STEP_SIZE)

    assert full_steps(length=2) < most / 2
    monkeypatch.setattr(HeldOutSets, "favour", lambda *_: fitting.WORTH - 0.1)
    assert full_steps(length=3) < most / 2
    monkeypatch.setattr(HeldOutSets, "favour", lambda *_: fitting.WORTH + 0.1)
    assert full_steps(length=3) == most


def test_the_fit_goes_on_until_the_triples_are_as_near_as_the_truth(tools, monkeypatch):
    """Held-out counts are not asked before."""
    table = tools.random_table(tools.small_domain((2, 2, 2, 2, 2)), 20_000, 1)
    measured = tools.measured(table, rho=1)
    target = make_target(measured)
    asked: list[bool] = []
    monkeypatch.setattr(HeldOutSets, "favour", lambda *_: asked.append(True) or 0.0)
    going_on = fitting._GoingOn(fitting._Favour(target, measured, 0))
    with Threads() as threads:
        fit = Descent(target, 50, price=0.03, seed=0, threads=threads, triples=Triples(measured, target, seed=0))
        going_on.note(fit)
        assert fit.triples_lag() > fitting.LAG
        assert going_on.look(fit)
        assert not asked
        for _ in range(400):
            fit.step(0.1)
        assert fit.triples_lag() < fitting.LAG
        assert not going_on.look(fit)
        assert asked
