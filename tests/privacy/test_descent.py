"""A step of the fit is a step of Adam on the loss that is told, however the components are cut into parts."""

from __future__ import annotations

import math
from itertools import combinations, product

import numpy as np
import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from shoal.privacy import descent
from shoal.privacy.casetable import CaseTable
from shoal.privacy.descent import Descent
from shoal.privacy.measure import Measurements
from shoal.privacy.target import Target, make_target
from shoal.privacy.threads import Threads
from shoal.privacy.triples import Triples

COMPONENTS, PRICE, SIZE = 5, 0.3, 0.1


@pytest.fixture
def measurements(tools) -> Measurements:
    """Those of a small table, two of whose triples of attributes are fitted to."""
    measured: Measurements = tools.measured(tools.random_table(tools.small_domain((3, 2, 4, 2)), 2_000, 1))
    assert len(measured.triples()) == 2
    return measured


@pytest.fixture
def target(measurements) -> Target:
    """What the model is fitted to; no value is folded."""
    made = make_target(measurements)
    assert np.array_equal(made.fitted, np.arange(11))
    return made


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


def loss(logits: np.ndarray, target: Target, measurements: Measurements) -> float:
    """Weighted squared distance to all triples, pairs and singles, and the price of what the components tell."""
    shares, components = softmax(logits, target), logits.shape[1]
    pairs = (target.pair_weights * (shares @ shares.T / components - target.pairs) ** 2).sum() / 4
    singles = (target.single_weights * (shares.mean(axis=1, keepdims=True) - target.singles) ** 2).sum() / 2
    told = (shares * np.log(shares / independent(target))).sum() / components
    triples, records, segments = 0.0, target.records, target.segments
    for attributes, noisy, variance in measurements.triples():
        one, two, three = (shares[slice(*segments[i])] for i in attributes)
        apart = np.einsum("ik,jk,lk->ijl", one, two, three) / components - noisy / records
        triples += records * target.nat / variance * np.square(apart).sum() / 2
    return float(components * (triples + pairs + singles + PRICE * target.nat * told))


def by_differences(logits: np.ndarray, target: Target, measurements: Measurements) -> np.ndarray:
    """The loss's gradient, from its values alone."""
    gradient, step = np.zeros_like(logits), 1e-5
    for place in np.ndindex(*logits.shape):
        aside = np.zeros_like(logits)
        aside[place] = step
        gradient[place] = (loss(logits + aside, target, measurements) - loss(logits - aside, target, measurements)) / (
            2 * step
        )
    return gradient


def first_guess(target: Target) -> np.ndarray:
    """The logits that a descent with seed 3 starts from."""
    noise = np.random.default_rng(3).normal(0, descent.SPREAD, (len(target.singles), COMPONENTS))
    return noise + np.log(independent(target))


def adam(target: Target, measurements: Measurements, steps: int) -> np.ndarray:
    """The shares after some steps of Adam as its authors give it, on the gradient by differences."""
    logits = first_guess(target)
    momentum, scale = np.zeros_like(logits), np.zeros_like(logits)
    for n in range(1, steps + 1):
        gradient = by_differences(logits, target, measurements)
        momentum = descent.MOMENTUM * momentum + (1 - descent.MOMENTUM) * gradient
        scale = descent.SCALE_MEMORY * scale + (1 - descent.SCALE_MEMORY) * gradient**2
        size = SIZE / (1 - descent.MOMENTUM**n) * math.sqrt(1 - descent.SCALE_MEMORY**n)
        logits = logits - size * momentum / np.sqrt(scale)
    return softmax(logits, target)


def descended(target: Target, measurements: Measurements, steps: int, *, price: float = PRICE) -> Descent:
    """The engine's own descent."""
    with Threads() as threads:
        triples = Triples(measurements, target, seed=3)
        made = Descent(target, COMPONENTS, price=price, seed=3, threads=threads, triples=triples)
        for _ in range(steps):
            made.step(SIZE)
    return made


@pytest.mark.parametrize("part", [1_000, 2])
@pytest.mark.parametrize("steps", [0, 1, descent.CENTRED + 5])
def test_a_step_is_adams_on_the_loss(target, measurements, monkeypatch, part, steps):
    """Beside Adam in double precision, whose gradient comes from the values of the loss alone."""
    monkeypatch.setattr(descent, "PART", part)
    assert descended(target, measurements, steps).shares == pytest.approx(adam(target, measurements, steps), abs=2e-4)


def test_another_loss_is_noticed(target, measurements, monkeypatch):
    """Twin: at another price, or without the triples, the shares end elsewhere."""
    shares = adam(target, measurements, 15)
    assert descended(target, measurements, 15, price=3 * PRICE).shares != pytest.approx(shares, abs=2e-4)
    monkeypatch.setattr(Triples, "some", lambda self: [])  # noqa: ARG005
    assert descended(target, measurements, 15).shares != pytest.approx(shares, abs=2e-4)


def test_triples_come_in_turn_and_weigh_as_much_as_all(target, measurements, monkeypatch):
    """Where a step has room for one of two, each weighs twice and both come equally often."""
    whole = [triple.weight for triple in Triples(measurements, target, seed=1).some()]
    triples = Triples(measurements, target, seed=1)
    monkeypatch.setattr(triples, "_cells", 1)
    found = [triples.some() for _ in range(10)]
    assert [len(some) for some in found] == [1] * 10
    assert {some[0].weight for some in found} == {2 * whole[0]}
    places = [some[0].attributes for some in found]
    assert all(one != other for one, other in zip(places[::2], places[1::2], strict=True))


def test_the_lag_of_the_truth_is_chance_and_that_of_independent_attributes_is_not(tools):
    """In deviations of chance, over several draws; a table in which any three attributes are joined, no two."""
    kinds = np.array(list(product((0, 1), repeat=7)))
    share = 1 + 0.028 * sum((1 - 2 * kinds[:, part]).prod(axis=1) for part in combinations(range(7), 3))
    codes = np.repeat(kinds, np.rint(60_000 * share / share.sum()).astype(int), axis=0)
    table = CaseTable.from_rows(tools.small_domain((2,) * 7), codes.astype(np.uint16))
    true, apart = [], []
    for seed in range(20):
        measured = tools.measured(table, 0.02)
        target = make_target(measured)
        triples = Triples(measured, target, seed=seed)
        exact = {
            tuple(target.segments[i] for i in attributes): table.marginal(attributes) / target.records
            for attributes, _, _ in measured.triples()
        }

        def expected(triple, exact=exact):
            order = [(part.start, part.stop) for part in triple.attributes]
            known = tuple(sorted(order))
            found = exact[known].transpose([known.index(part) for part in order])
            return found.reshape(triple.shares.shape).astype(np.float32)

        true.append(triples.lag(expected))
        apart.append(triples.lag(lambda triple: np.full_like(triple.shares, 1 / triple.shares.size)))
    assert abs(np.mean(true)) < 1
    assert 0.5 < np.std(true) < 2
    assert min(apart) > 10


def test_the_lag_is_that_of_all_components_together(target, measurements, monkeypatch):
    """However they are cut into parts."""
    found = []
    for part in (COMPONENTS, 2):
        monkeypatch.setattr(descent, "PART", part)
        with Threads() as threads:
            triples = Triples(measurements, target, seed=3)
            made = Descent(target, COMPONENTS, price=PRICE, seed=3, threads=threads, triples=triples)
            found.append(made.triples_lag())
    assert found[0] == pytest.approx(triples.lag(lambda triple: triple.expected(made.shares) / COMPONENTS), rel=1e-4)
    assert found[0] == pytest.approx(found[1], rel=1e-4)


def test_folded_values_are_one_in_the_triples_too(tools):
    """What is fitted sums to the noisy number of records, on the fitted values."""
    codes = np.random.default_rng(2).integers(0, 5, (3_000, 4))
    domain = tools.small_domain((60, 60, 5, 5))
    measured = tools.measured(CaseTable.from_rows(domain, codes.astype(np.uint16)))
    target = make_target(measured)
    assert len(target.singles) < domain.offsets[-1]
    sets = measured.triples()
    for triple in Triples(measured, target, seed=1).some():
        assert triple.shares.size == np.prod([part.stop - part.start for part in triple.attributes])
        assert any(triple.shares.sum() == pytest.approx(c.sum() / target.records, rel=1e-3) for _, c, _ in sets)


def test_pairs_and_singles_belong_to_the_shares(target, measurements, monkeypatch):
    """What the parts add up to is what all components together give."""
    monkeypatch.setattr(descent, "PART", 2)
    made = descended(target, measurements, 3)
    assert made.pairs == pytest.approx(made.shares @ made.shares.T / COMPONENTS, abs=1e-6)
    assert made.singles == pytest.approx(made.shares.mean(axis=1), abs=1e-6)


def test_the_number_of_threads_changes_nothing(target, measurements, monkeypatch):
    """Bit for bit."""
    monkeypatch.setattr(descent, "PART", 2)
    found = []
    for threads in (1, 2):
        with threadpool_limits(threads, user_api="blas"):
            found.append(descended(target, measurements, 20).shares)
    assert np.array_equal(*found)


def test_cheaper_shares_tell_less(target, measurements):
    """A small step the way of the price brings the components nearer to the single shares."""
    made = descended(target, measurements, 15)
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
