"""A rehearsal of the release in which the truth is known: the fitted model plays the case table.

The model answers the plan's queries, fresh noise of the plan's size is added, and a second model is fitted to these
answers as the first was to the real ones. How far the second is from the first, which is the truth of the rehearsal,
shows how far noise and fit lead astray. This is a parametric bootstrap. It costs no privacy, for it starts from the
model; its noise hides nothing, so it may be drawn with a seed and by NumPy.

One draw must speak for all. Of pairs there are so many that it does. The number of records is a single number, which
moves all counts at once: it is off by one standard deviation. Single values may be few too, and a lucky draw would make
their intervals too short: the noise of each attribute gets a random direction, but its length is spread evenly over all
that is likely.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import gammaincinv

from shoal.privacy.fitting import fit_mixture
from shoal.privacy.measure import Measurements
from shoal.privacy.mixture import Mixture
from shoal.privacy.plan import Plan
from shoal.privacy.residual import AttributeSet, interaction

FloatArray = npt.NDArray[np.float64]

COMPONENTS = 300
"""Components of the rehearsed model: about as far from the truth as with 1,000, in a third of the time."""
GOLDEN = (math.sqrt(5) - 1) / 2
"""Multiples of the golden ratio, without their whole parts, lie evenly between 0 and 1, however many are taken."""


@dataclass(frozen=True)
class Rehearsal:
    """What was measured and fitted in a rehearsal.

    Args:
        measurements: Noisy answers of the first model.
        model: The second model, fitted to them.
    """

    measurements: Measurements
    model: Mixture


def rehearse(model: Mixture, measurements: Measurements, *, seed: int = 0) -> Rehearsal:
    """Play measuring and fitting again, with the model in the place of the case table.

    Args:
        model: The model fitted to `measurements`.
        measurements: The real noisy answers. Only their plan is used.
        seed: Seed of the rehearsal's noise and of its first guess.
    """
    random = np.random.default_rng(seed)
    lengths = _lengths(measurements.plan, random)
    answers = []
    for query in measurements.plan.queries:
        exact = model.expected_counts(query.attributes)
        if query.form == "residual":
            for axis, size in enumerate(exact.shape):
                exact = size * exact - exact.sum(axis=axis, keepdims=True)
        drawn = random.normal(0, 1, exact.shape) if query.attributes else np.array(1.0)
        if query.attributes in lengths:
            drawn = _of_length(drawn, lengths[query.attributes])
        answers.append(np.rint(exact + query.scale * drawn).astype(np.int64))
    played = Measurements(measurements.plan, tuple(answers))
    return Rehearsal(played, fit_mixture(played, seed=seed, components=min(COMPONENTS, model.components)))


def _lengths(plan: Plan, random: np.random.Generator) -> dict[AttributeSet, float]:
    """The length of the noise of each single attribute, in deviations: quantiles that lie evenly between 0 and 1.

    Noise of n numbers whose sum means nothing has the length of a normal vector of n - 1 dimensions. Attributes of a
    size follow one another, so that the quantiles of these lie evenly too.
    """
    singles = [query.attributes for query in plan.queries if len(query.attributes) == 1]
    singles.sort(key=lambda part: plan.domain.sizes[part[0]])
    quantiles = (random.random() + GOLDEN * np.arange(len(singles))) % 1
    return {
        part: math.sqrt(2 * gammaincinv((plan.domain.sizes[part[0]] - 1) / 2, quantile))
        for part, quantile in zip(singles, quantiles, strict=True)
    }


def _of_length(drawn: FloatArray, length: float) -> FloatArray:
    """Noise in the direction that was drawn, without its sum."""
    apart = interaction(drawn)
    return np.asarray(apart * (length / np.linalg.norm(apart)))
