"""Of held-out counts only what joins their values is left, and only that noise."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from shoal.privacy.calibration import Misfit
from shoal.privacy.interactions import held_out
from shoal.privacy.measure import Measurements
from shoal.privacy.mixture import Mixture

SIZES, RECORDS = (3, 4, 2, 5), 5_000


@pytest.fixture
def measurements(tools) -> Measurements:
    """Those of a small table."""
    found: Measurements = tools.measured(tools.random_table(tools.small_domain(SIZES), RECORDS, 4), 0.05, 4)
    return found


@pytest.fixture
def model(tools) -> Mixture:
    """Ten components that have nothing to do with one another."""
    return random_model(tools, 1)


def random_model(tools, seed: int) -> Mixture:
    """Ten components that have nothing to do with one another."""
    random = np.random.default_rng(seed)
    shares = np.concatenate([random.dirichlet(np.full(size, 2.0), 10).T for size in SIZES])
    return Mixture(tools.small_domain(SIZES), RECORDS, shares.astype(np.float32))


def told(model: Mixture, measurements: Measurements, seed: int, *, scale: float = 1.0) -> Measurements:
    """Held-out counts of the model itself, with the plan's noise, or less."""
    random, answers = np.random.default_rng(seed), []
    for query, answer in zip(measurements.plan.queries, measurements.answers, strict=True):
        if query.form == "held out":
            counts = model.expected_counts(query.attributes)
            answers.append(np.rint(counts + random.normal(0, scale * query.scale, counts.shape)).astype(np.int64))
        else:
            answers.append(answer)
    return Measurements(measurements.plan, tuple(answers))


def test_held_out_cells_are_those_of_the_length(model, measurements):
    """Each with its distance from the noisy count, and with the misfit that its parts hand down."""
    without = held_out(model, measurements, 4, {}, model)
    assert without is not None
    assert held_out(model, measurements, 5, {}, model) is None
    handed = held_out(model, measurements, 4, {3: Misfit((0, 0, 0, 0, 0, 0.5))}, model)
    assert handed is not None
    assert (without.cells.inherited == 0).all()
    assert (handed.cells.inherited > 0).all()
    sets = [(model.expected_counts(a), noisy) for a, noisy, _ in measurements.holdouts() if len(a) == 4]
    squared = np.concatenate([((counts - noisy) ** 2)[counts >= 0.5] for counts, noisy in sets])
    assert np.allclose(without.whole.squared, squared)
    assert 0 < without.reported.mean() < 1


def test_of_noise_alone_the_stated_share_is_left(model, measurements):
    """Over many draws; of sets of three and of four attributes."""
    for length in (3, 4):
        for way in ("whole", "joining"):
            ratios = []
            for seed in range(60):
                out = held_out(model, told(model, measurements, seed), length, {}, model)
                assert out is not None
                ratios.append(vars(out)[way].squared.mean() / vars(out)[way].noise.mean())
            assert np.mean(ratios) == pytest.approx(1, abs=0.1)
        assert out is not None
        assert (out.joining.noise < 0.7 * out.whole.noise).all()


def test_what_single_values_tell_is_taken_away(model, measurements):
    """Records added to a whole row of every held-out table change the distance, but not what joins the values."""
    exact = told(model, measurements, 0, scale=0.0)
    more = tuple(
        answer + (1_000 * (np.arange(answer.shape[0]) == 1)).reshape(-1, *[1] * (answer.ndim - 1))
        if query.form == "held out"
        else answer
        for query, answer in zip(exact.plan.queries, exact.answers, strict=True)
    )
    before = held_out(model, exact, 3, {}, model)
    after = held_out(model, Measurements(exact.plan, more), 3, {}, model)
    assert before is not None
    assert after is not None
    assert after.whole.squared.max() > 900_000
    assert np.allclose(after.joining.squared, before.joining.squared, atol=1e-3)


def test_the_share_is_that_of_the_rehearsal(tools, model, measurements):
    """Hardly any where the rehearsed errors lie in the number of records alone, more where they lie everywhere."""
    more = held_out(model, measurements, 3, {}, replace(model, records=round(1.2 * RECORDS)))
    other = held_out(model, measurements, 3, {}, random_model(tools, 2))
    assert more is not None
    assert other is not None
    assert (more.share < 0.35).all()
    assert 1.5 * more.share.mean() < other.share.mean() < 1.2
