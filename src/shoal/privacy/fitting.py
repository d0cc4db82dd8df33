"""How the model is fitted to the noisy 1- and 2-way counts.

A step of the fit is two products of matrices. The fit minimises the squared distance to the measurements, weighted by
their precision. The family is that of Liu et al., "Leveraging Public Data for Practical Private Query Release" (relaxed
projection with softmax), fitted here to unbiased residual measurements of all pairs at once.

So many components could follow the noise itself. Therefore each pays for what it tells: the mean divergence of the
components from the single shares, in nats a record, is added to the misfit. What the measurements do not insist on
stays as it would be if the attributes were independent; this is maximum entropy, softened. And the fit stops by the
noise: it goes on at full step size until the model is as near to the measurements as the truth would be and going on
does not lead nearer to the held-out counts, and then takes ever smaller steps. Where the price keeps it from coming so
near, the price falls (Morozov's discrepancy principle). Where it is nearer than that, the price rises as long as this
brings it nearer to the held-out counts too. In the end the fit asks for more where the model falls short of
pairs that stand out, for there it is the price that holds it back (Osher et al., "An Iterative Regularization Method
for Total Variation-Based Image Restoration": Bregman's iteration).
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from shoal.privacy.descent import Descent
from shoal.privacy.heldout import HeldOutSets
from shoal.privacy.measure import Measurements
from shoal.privacy.mixture import Mixture
from shoal.privacy.target import STARVED, Target, make_target
from shoal.privacy.threads import Threads
from shoal.privacy.triples import Triples

FloatArray = npt.NDArray[np.float32]
Progress = Callable[[float], None]

COMPONENTS, ENOUGH_COMPONENTS = 4_000, 1_250
COMPONENTS_A_VALUE = 2.4
"""Of few fitted values fewer are enough."""
STEP_WORK = 1.8e8
"""Multiplications of one product of matrices up to which a step uses more than enough components."""
RECORDS_PER_COMPONENT = 4
"""Fewer records than these in a component on average leave its quotas too little room."""
STEPS = 1_500
"""The most steps."""
INFORMATION, CHEAPER, CHEAPEST = 0.03, 0.85, 0.002
"""Price of a nat that components tell of a record, where the log-likelihood of the measurements has the price one; the
share of it that is left when it falls; and below which it falls no further."""
QUIET = 25.0
"""Deviation of the median pair's noise below which the price is higher, by the root of the ratio."""
NEAR_ENOUGH = 1.0
"""Misfit at which the steps begin to shrink: that of the truth."""
STALLED, PATIENCE, NEAR = 0.97, 3, 3.0
"""The price falls if the misfit, being near already, has not fallen to this share of what it was so many looks ago."""
DEARER, SURE, RETREAT = 1.15, 2.0, -0.5
"""The price rises by this factor at most from one look to the next, if the held-out counts favour it by so many
deviations of their noise; it goes back by this share of it where the misfit exceeds the truth's."""
ASKED_BACK = 0.7
"""How much in all, while the steps shrink, of what the model misses of pairs that stand out is added to the target."""
SHRINKING = 0.7
"""Steps of falling size, as a share of those before."""
LOOK = 10
"""Steps from one look at the misfit to the next."""
LAG = 2.0
"""Where triples are fitted too, the fit goes on until it is no further from them than the truth, but for so many
deviations of chance."""
SPAN, WORTH = 5, 3.0
"""And it goes on while the steps since so many looks ago led nearer to the held-out counts, by so many deviations of
their noise."""
STEP_SIZE = 0.15


def fit_mixture(
    measurements: Measurements, *, seed: int = 0, components: int | None = None, progress: Progress | None = None
) -> Mixture:
    """Fit the model to the measurements.

    Args:
        measurements: Noisy answers; the sensitive table is not needed.
        seed: Seed of the first guess. The noise is drawn already, so this seed is not a secret.
        components: Number of components; chosen by the size of the domain and the number of records unless given.
        progress: Called with the share of work done.

    Returns:
        The fitted mixture; the same measurements and seed give the same one.
    """
    target = make_target(measurements)
    emptying, pricing, asking = (
        _Emptying(target),
        _Pricing(target, _Favour(target, measurements, seed)),
        _AskingBack(target),
    )
    with Threads() as threads:
        fit = Descent(
            target,
            components or _components(target),
            price=_price(target),
            seed=seed,
            threads=threads,
            triples=Triples(measurements, target, seed=seed),
        )
        for size, shrunk in _step_sizes(fit, _GoingOn(_Favour(target, measurements, seed))):
            if shrunk is not None and shrunk % 25 == 0:
                target = emptying.look(fit)
            if shrunk is not None and shrunk % LOOK == 0:
                fit.price = pricing.look(fit)
                fit.target = asking.look(fit, target)
            fit.step(size)
            if progress:
                progress(min(0.99, fit.steps / (fit.steps + 500)))
    if progress:
        progress(1.0)
    return _model(measurements, target, fit.shares)


def _model(measurements: Measurements, target: Target, shares: FloatArray) -> Mixture:
    return Mixture(measurements.domain, measurements.records, target.spread(shares))


def _components(target: Target) -> int:
    values = len(target.pairs)
    affordable = max(min(ENOUGH_COMPONENTS, COMPONENTS_A_VALUE * values), STEP_WORK / values**2)
    return int(min(COMPONENTS, affordable, max(300, target.records / RECORDS_PER_COMPONENT)))


def _price(target: Target) -> float:
    """The price at first: higher where the measurements are so exact that a low one hardly restrains the model."""
    noise = float(np.median(target.pair_noise[target.pair_weights > 0])) if target.pair_weights.any() else QUIET
    return INFORMATION * math.sqrt(max(1.0, QUIET / noise))


def _step_sizes(fit: Descent, going_on: _GoingOn) -> Iterator[tuple[float, int | None]]:
    """The size of each step, and its place among the shrinking ones once these have begun."""
    most = max(1, int(STEPS / (1 + SHRINKING)))
    misfits: list[float] = []
    for step in range(most):
        if step and step % LOOK == 0:
            misfits.append(fit.target.misfit(fit.pairs))
            if misfits[-1] <= NEAR_ENOUGH:
                if not going_on.look(fit):
                    break
            elif len(misfits) > PATIENCE and NEAR > misfits[-1] > STALLED * misfits[-1 - PATIENCE]:
                if fit.price <= CHEAPEST:
                    break
                fit.price *= CHEAPER
                misfits.clear()
            going_on.note(fit)
        yield STEP_SIZE, None
    shrinking = max(1, int(SHRINKING * fit.steps))
    for step in range(shrinking):
        yield STEP_SIZE * (1 - step / shrinking), step


class _Favour:
    """Whether the held-out counts favour a change of the fitted shares."""

    def __init__(self, target: Target, measurements: Measurements, seed: int) -> None:
        self._target, self._measurements = target, measurements
        self._held_out = HeldOutSets(measurements, seed=seed)

    def of(self, before: FloatArray, after: FloatArray) -> float:
        """By how many deviations of their noise they do."""
        one, other = (_model(self._measurements, self._target, shares) for shares in (before, after))
        return self._held_out.favour(one, other)


class _GoingOn:
    """Goes on at full step size, pairs being near enough, for the triples' sake or the held-out counts'."""

    def __init__(self, favour: _Favour) -> None:
        self._favour = favour
        self._before: deque[FloatArray] = deque(maxlen=SPAN)

    def look(self, fit: Descent) -> bool:
        """Whether to go on."""
        if fit.triples_lag() > LAG:
            return True
        return bool(self._before) and self._favour.of(self._before[0], fit.shares) >= WORTH

    def note(self, fit: Descent) -> None:
        """Remember the model as it is."""
        self._before.append(fit.shares)


class _Pricing:
    """Raises the price while that brings the model nearer to the held-out counts.

    It never falls below what it was when the steps began to shrink.
    """

    def __init__(self, target: Target, favour: _Favour) -> None:
        self._target, self._favour = target, favour
        self._least: float | None = None

    def look(self, fit: Descent) -> float:
        """The price from here on."""
        if self._least is None:
            self._least = fit.price
        change = RETREAT
        if self._target.misfit(fit.pairs) <= NEAR_ENOUGH:
            change = min(1.0, max(-1.0, self._favour.of(fit.shares, fit.cheaper()) / SURE))
        return max(self._least, fit.price * math.pow(DEARER, change))


class _Emptying:
    """Holds pairs that look empty near zero, and lets go of all of them if that starves rare values."""

    def __init__(self, target: Target) -> None:
        self._whole, self._given_up = target, False
        self._empty = np.zeros(target.pairs.shape, bool)
        self._before: float | None = None

    def look(self, fit: Descent) -> Target:
        """The target from here on."""
        shortfall = self._whole.shortfall(fit.singles)
        if self._before is None:
            self._before = shortfall
        self._given_up |= shortfall > self._before + STARVED
        if self._given_up:
            return self._whole
        lighter, self._empty = self._whole.without_empty(fit.pairs, self._empty)
        return lighter


class _AskingBack:
    """Adds to the target what the model keeps missing of pairs that stand out.

    A model that pays for what it tells falls short of the measurements by their noise and by what the price withholds.
    In pairs far above their noise the second is the greater part; asked for more, the model comes nearer to them.
    """

    def __init__(self, target: Target) -> None:
        self._more = np.zeros_like(target.pairs)
        self._share: float | None = None

    def look(self, fit: Descent, target: Target) -> Target:
        """The target from here on: `target`, and what it asks for besides."""
        if self._share is None:
            self._share = ASKED_BACK * LOOK / (SHRINKING * fit.steps)
        self._more += np.float32(self._share) * target.missed(fit.pairs)
        return replace(target, pairs=target.pairs + self._more)
