"""Intervals of measured and of unmeasured counts, and the rehearsal from which they are learnt."""

from __future__ import annotations

import numpy as np
import pytest

from shoal.privacy.calibration import MARGIN, Cells, Misfit, Z, learn_curve
from shoal.privacy.fitting import fit_mixture
from shoal.privacy.intervals import MEASURED_MARGIN, REACH, Measured, measured_interval, unmeasured_interval
from shoal.privacy.mixture import Mixture
from shoal.privacy.rehearsal import rehearse

COUNT, NOISE = 2_000, 10.0


def measured(random: np.random.Generator, *, distance: float) -> Measured:
    """Large counts with measurements that are `distance` standard deviations of noise away."""
    count = random.uniform(100, 1000, COUNT)
    cells = Cells(count, np.full(COUNT, NOISE), count / 2, np.zeros(COUNT))
    return Measured(cells, count + NOISE * distance * random.choice([-1, 1], COUNT))


def width(interval: tuple[np.ndarray, np.ndarray]) -> float:
    """Mean width of intervals, in units of noise."""
    return float((interval[1] - interval[0]).mean()) / NOISE


def test_intervals_are_those_of_the_rehearsal():
    """Where the model is as far from its measurements as rehearsed, the rehearsed errors give the width."""
    random = np.random.default_rng(1)
    found, played = measured(random, distance=0.5), measured(random, distance=0.5)
    curve = learn_curve(played.cells, random.normal(0, 0.6 * NOISE, COUNT))
    assert width(measured_interval(found, played, curve)) == pytest.approx(2 * MEASURED_MARGIN * Z * 0.6, rel=0.08)


def test_intervals_are_wider_where_the_fit_is_worse_than_rehearsed():
    """By the mean square that the distance to the measurements has more."""
    random = np.random.default_rng(2)
    found, played = measured(random, distance=0.7), measured(random, distance=0.3)
    curve = learn_curve(played.cells, random.normal(0, 0.3 * NOISE, COUNT))
    expected = 2 * MEASURED_MARGIN * Z * (0.3**2 + 0.7**2 - 0.3**2) ** 0.5
    assert width(measured_interval(found, played, curve)) == pytest.approx(expected, rel=0.08)


def test_what_chance_makes_of_few_cells_hardly_widens_them():
    """Thirty cells are by chance as far off as the rehearsed ones or further; their widths stay what was rehearsed."""
    random, widths = np.random.default_rng(6), []
    curve = learn_curve(measured(random, distance=0.5).cells, random.normal(0, 0.6 * NOISE, COUNT))
    for _ in range(200):
        cells = Cells(random.uniform(100, 1000, 30), np.full(30, NOISE), np.full(30, 50.0), np.zeros(30))
        found, played = (Measured(cells, cells.count + random.normal(0, 0.7 * NOISE, 30)) for _ in range(2))
        widths.append(width(measured_interval(found, played, curve)) / width(measured_interval(found, found, curve)))
    assert 1 <= np.mean(widths) < 1.04


def test_noise_alone_bounds_the_intervals():
    """However far off the rehearsal was: the unbiased measurement is right a little more than nine times in ten."""
    random = np.random.default_rng(3)
    found, played = measured(random, distance=0.2), measured(random, distance=0.2)
    curve = learn_curve(played.cells, random.normal(0, 9 * NOISE, COUNT))
    low, high = measured_interval(found, played, curve)
    assert np.allclose(low, found.noisy - REACH * NOISE)
    assert np.allclose(high, found.noisy + REACH * NOISE)


def test_a_contradicted_count_has_an_interval_that_reaches_its_measurement():
    """And that of the others stays as it is."""
    random = np.random.default_rng(4)
    found, played = measured(random, distance=0.1), measured(random, distance=0.1)
    curve = learn_curve(played.cells, random.normal(0, 0.1 * NOISE, COUNT))
    noisy = found.noisy.copy()
    noisy[:3] += np.array([4, -4, 1]) * NOISE
    low, high = measured_interval(Measured(found.cells, noisy), played, curve)
    assert low[1] < noisy[1]
    assert high[0] > noisy[0]
    assert high[2] < noisy[2]


def test_the_interval_of_a_count_that_noise_may_have_made_begins_at_zero():
    """The model of a rehearsal has no zeros, so it does not teach this."""
    random = np.random.default_rng(5)
    count = np.array([0.5, 1.6, 1.7, 5.0]) * NOISE
    cells = Cells(count, np.full(4, NOISE), count / 2, np.zeros(4))
    many = Cells(*(np.tile(values, 500) for values in (count, np.full(4, NOISE), count / 2, np.zeros(4))))
    curve = learn_curve(many, random.normal(0, 0.01, 2_000))
    low, _ = measured_interval(Measured(cells, count), Measured(cells, count), curve)
    assert (low <= 0).tolist() == [True, True, False, False]


def test_unmeasured_intervals_hold_noise_and_misfit():
    """Both add up as variances do; where the model was fitted to a noisy count, precisions add up."""
    cells = Cells(*np.array([[50.0, 50.0], [10.0, 10.0], [20.0, 20.0], [5.0, 5.0]]))
    misfit, curve = Misfit((0, 0, 0, 0, 0, 0.1), scale=0.8), np.array([30.0, 30.0])
    low, high = unmeasured_interval(cells, misfit, curve, np.array([np.inf, 15.0**2]))
    half = ((MARGIN * 24) ** 2 + Z**2 * (5 + 20 + 0.1 * 400)) ** 0.5
    both = Z * ((half / Z) ** -2 + 15.0**-2) ** -0.5
    assert np.allclose(50 - low, [half, both])
    assert np.allclose(high - 50, [half, both])


@pytest.fixture
def fitted(tools, quick_fit):  # noqa: ARG001
    """A model of a small table that depends on itself, and its measurements."""
    measurements = tools.measured(tools.random_table(tools.small_domain((3, 4, 2, 5)), 5_000, 4), 0.05, 4)
    return fit_mixture(measurements), measurements


@pytest.mark.parametrize("attributes", [(), (1,), (0, 3), (0, 1, 2, 3)])
def test_expected_counts_are_those_of_the_mixture(attributes: tuple[int, ...], fitted):
    """As added up component by component."""
    model = fitted[0]
    at = model.domain.offsets
    total = np.zeros([model.domain.sizes[i] for i in attributes])
    for component in model.shares.T.astype(float):
        joint = np.ones(())
        for i in attributes:
            joint = joint[..., None] * component[at[i] : at[i + 1]]
        total += joint * model.records / model.components
    assert np.allclose(model.expected_counts(attributes), total, rtol=1e-4)


def test_the_model_s_answers_have_the_plan_s_noise(fitted):
    """So the rehearsed counts of pairs scatter around the model's with the stated variance, without bias."""
    model, measurements = fitted
    pair = (1, 3)
    drawn = np.stack([rehearse_answers(model, measurements, seed).marginal(pair) for seed in range(200)])
    error = (drawn - model.expected_counts(pair)) / measurements.variance(pair) ** 0.5
    assert abs(error.mean()) < 0.2
    assert 0.9 < error.std() < 1.1


def rehearse_answers(model: Mixture, measurements, seed: int):
    """The measurements of a rehearsal, without its fit."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("shoal.privacy.rehearsal.fit_mixture", lambda *_, **__: model)
        return rehearse(model, measurements, seed=seed).measurements


def test_the_number_of_records_is_rehearsed_one_deviation_off(fitted):
    """Whatever the seed: it is one number that moves all counts, and one draw would say nothing of it."""
    model, measurements = fitted
    place = [query.attributes for query in measurements.plan.queries].index(())
    expected = round(model.records + measurements.plan.queries[place].scale)
    assert all(int(rehearse_answers(model, measurements, seed).answers[place]) == expected for seed in range(3))


@pytest.mark.parametrize("seed", range(3))
def test_few_single_values_are_rehearsed_with_typical_noise(seed: int, tools):
    """Sixteen flags: the lengths of their noise are those that sixteen out of many would have, whatever the seed."""
    domain = tools.small_domain((2,) * 16)
    measurements = tools.measured(tools.random_table(domain, 2_000, 3), 0.05, 2)
    model = Mixture(domain, measurements.records, np.full((32, 1), 0.5, np.float32))
    drawn = rehearse_answers(model, measurements, seed)
    scales = [query.scale for query in measurements.plan.queries if len(query.attributes) == 1]
    lengths = [abs(float(np.diff(drawn.marginal((i,)))[0])) * 2**0.5 / scale for i, scale in enumerate(scales)]
    assert np.mean(np.square(lengths)) == pytest.approx(1, abs=0.15)
    assert 1.3 < np.quantile(lengths, 0.9) < 1.8


def test_a_rehearsal_plays_the_larger_sets_too_and_can_be_repeated(fitted):
    """The same seed gives the same; the answers are the model's, with the plan's noise."""
    model, measurements = fitted
    one, same, other = (rehearse(model, measurements, seed=seed) for seed in (1, 1, 2))
    assert np.array_equal(one.model.shares, same.model.shares)
    assert not np.array_equal(one.measurements.answers[0], other.measurements.answers[0]) or not np.array_equal(
        one.measurements.answers[1], other.measurements.answers[1]
    )
    apart = [
        ((noisy - model.expected_counts(attributes)) / variance**0.5).ravel()
        for attributes, noisy, variance in [*one.measurements.triples(), *one.measurements.holdouts()]
    ]
    assert apart
    assert 0.9 < np.concatenate(apart).std() < 1.1
