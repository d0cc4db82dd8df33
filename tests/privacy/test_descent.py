"""A step of the fit is a step of Adam on the loss that is told, however the components are cut into parts."""

from __future__ import annotations

import math

import numpy as np
import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from shoal.privacy import descent
from shoal.privacy.descent import Descent
from shoal.privacy.target import Target, make_target
from shoal.privacy.threads import Threads

COMPONENTS, PRICE, SIZE = 5, 0.3, 0.1


@pytest.fixture
def target(tools) -> Target:
    """What a small table is fitted to."""
    return make_target(tools.measured(tools.random_table(tools.small_domain((3, 2, 4)), 2_000, 1)))


def softmax(logits: np.ndarray, target: Target) -> np.ndarray:
    """Shares of all values in all components."""
    shares = np.empty_like(logits)
    for start, stop in target.segments:
        part = np.exp(logits[start:stop] - logits[start:stop].max(axis=0))
        shares[start:stop] = part / part.sum(axis=0)
    return shares


def independent(target: Target) -> np.ndarray:
    """The noisy single shares, as a model of independent attributes has them."""
    shares = np.maximum(target.singles.astype(float), 1e-5)
    for start, stop in target.segments:
        shares[start:stop] /= shares[start:stop].sum()
    return shares


def loss(logits: np.ndarray, target: Target) -> float:
    """Weighted squared distance to all pairs and singles, and the price of what the components tell."""
    shares, components = softmax(logits, target), logits.shape[1]
    pairs = (target.pair_weights * (shares @ shares.T / components - target.pairs) ** 2).sum() / 4
    singles = (target.single_weights * (shares.mean(axis=1, keepdims=True) - target.singles) ** 2).sum() / 2
    told = (shares * np.log(shares / independent(target))).sum() / components
    return float(components * (pairs + singles + PRICE * target.nat * told))


def by_differences(logits: np.ndarray, target: Target) -> np.ndarray:
    """The loss's gradient, from its values alone."""
    gradient, step = np.zeros_like(logits), 1e-5
    for place in np.ndindex(*logits.shape):
        aside = np.zeros_like(logits)
        aside[place] = step
        gradient[place] = (loss(logits + aside, target) - loss(logits - aside, target)) / (2 * step)
    return gradient


def first_guess(target: Target) -> np.ndarray:
    """The logits that a descent with seed 3 starts from."""
    noise = np.random.default_rng(3).normal(0, descent.SPREAD, (len(target.singles), COMPONENTS))
    return noise + np.log(independent(target))


def adam(target: Target, steps: int) -> np.ndarray:
    """The shares after some steps of Adam as its authors give it, on the gradient by differences."""
    logits = first_guess(target)
    momentum, scale = np.zeros_like(logits), np.zeros_like(logits)
    for n in range(1, steps + 1):
        gradient = by_differences(logits, target)
        momentum = descent.MOMENTUM * momentum + (1 - descent.MOMENTUM) * gradient
        scale = descent.SCALE_MEMORY * scale + (1 - descent.SCALE_MEMORY) * gradient**2
        size = SIZE / (1 - descent.MOMENTUM**n) * math.sqrt(1 - descent.SCALE_MEMORY**n)
        logits = logits - size * momentum / np.sqrt(scale)
    return softmax(logits, target)


def descended(target: Target, steps: int) -> Descent:
    """The engine's own descent."""
    with Threads() as threads:
        made = Descent(target, COMPONENTS, price=PRICE, seed=3, threads=threads)
        for _ in range(steps):
            made.step(SIZE)
    return made


@pytest.mark.parametrize("part", [1_000, 2])
@pytest.mark.parametrize("steps", [0, 1, descent.CENTRED + 5])
def test_a_step_is_adams_on_the_loss(target, monkeypatch, part, steps):
    """Beside Adam in double precision, whose gradient comes from the values of the loss alone."""
    monkeypatch.setattr(descent, "PART", part)
    assert descended(target, steps).shares == pytest.approx(adam(target, steps), abs=2e-4)


def test_another_loss_is_noticed(target):
    """Twin: at another price the shares end elsewhere."""
    with Threads() as threads:
        made = Descent(target, COMPONENTS, price=3 * PRICE, seed=3, threads=threads)
        for _ in range(15):
            made.step(SIZE)
    assert made.shares != pytest.approx(adam(target, 15), abs=2e-4)


def test_pairs_and_singles_belong_to_the_shares(target, monkeypatch):
    """What the parts add up to is what all components together give."""
    monkeypatch.setattr(descent, "PART", 2)
    made = descended(target, 3)
    assert made.pairs == pytest.approx(made.shares @ made.shares.T / COMPONENTS, abs=1e-6)
    assert made.singles == pytest.approx(made.shares.mean(axis=1), abs=1e-6)


def test_the_number_of_threads_changes_nothing(target, monkeypatch):
    """Bit for bit."""
    monkeypatch.setattr(descent, "PART", 2)
    found = []
    for threads in (1, 2):
        with threadpool_limits(threads, user_api="blas"):
            found.append(descended(target, 20).shares)
    assert np.array_equal(*found)


def test_cheaper_shares_tell_less(target):
    """A small step the way of the price brings the components nearer to the single shares."""
    made = descended(target, 15)
    told = [(s * np.log(s / independent(target))).sum() / COMPONENTS for s in (made.shares, made.cheaper())]
    assert 0.8 * told[0] < told[1] < told[0]


def blas_threads() -> list[int]:
    """How many threads products of matrices may start."""
    return [library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"]


def test_products_keep_to_their_thread_and_are_let_go_again():
    """Inside, products start no threads of their own; outside they do as before."""
    before = blas_threads()
    with Threads() as threads:
        assert set(blas_threads()) == {1}
        assert threads.each(abs, [-3, -1, -2]) == [3, 1, 2]
    assert blas_threads() == before


def test_a_failure_of_one_part_is_the_failure_of_all():
    """It gets out, and products are let go."""
    before = blas_threads()
    with pytest.raises(ZeroDivisionError), Threads() as threads:
        threads.each(lambda number: 1 / number, [1, 0])
    assert blas_threads() == before
