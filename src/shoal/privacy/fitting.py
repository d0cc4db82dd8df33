"""How the model is fitted to the noisy 1- and 2-way counts.

A step of the fit is two products of matrices. The fit minimises the squared distance to the measurements, weighted by
their precision. The family is that of Liu et al., "Leveraging Public Data for Practical Private Query Release" (relaxed
projection with softmax), fitted here to unbiased residual measurements of all pairs at once.

So many components could follow the noise itself. Therefore each pays for what it tells: the mean divergence of the
components from the single shares, in nats a record, is added to the misfit. What the measurements do not insist on
stays as it would be if the attributes were independent; this is maximum entropy, softened. And the fit stops by the
noise: it goes on at full step size until the model is as near to the measurements as the truth would be, and then takes
ever smaller steps. Where the price keeps it from coming so near, the price falls (Morozov's discrepancy principle).
Where it is nearer than that, the price rises as long as this brings it nearer to the held-out counts too.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from shoal.privacy.heldout import HeldOutSets
from shoal.privacy.measure import Measurements
from shoal.privacy.mixture import Mixture
from shoal.privacy.target import STARVED, Target, make_target

FloatArray = npt.NDArray[np.float32]
Progress = Callable[[float], None]

COMPONENTS, FEWEST_COMPONENTS = 4_000, 1_500
STEP_WORK = 3.6e8
"""Multiplications of one product of matrices up to which a step uses more than the fewest components."""
RECORDS_PER_COMPONENT = 4
"""Fewer records than these in a component on average leave its quotas too little room."""
STEPS = 1_500
"""The most steps."""
INFORMATION, CHEAPER, CHEAPEST = 0.03, 0.85, 0.002
"""Price of a nat that components tell of a record, where the log-likelihood of the measurements has the price one; the
share of it that is left when it falls; and below which it falls no further."""
NEAR_ENOUGH = 1.0
"""Misfit at which the steps begin to shrink: that of the truth."""
STALLED, PATIENCE, NEAR = 0.97, 4, 3.0
"""The price falls if the misfit, being near already, has not fallen to this share of what it was so many looks ago."""
DEARER, SURE, RETREAT, NUDGE = 1.15, 2.0, -0.5, 0.05
"""The price rises by this factor at most from one look to the next, if the held-out counts favour it by so many
deviations of their noise; it goes back by this share of it where the misfit exceeds the truth's; and the mean size of
the change of the logits that the held-out counts are asked about."""
SHRINKING = 0.8
"""Steps of falling size, as a share of those before."""
LOOK = 10
"""Steps from one look at the misfit to the next."""
STEP_SIZE = 0.15
SPREAD = 1.0
"""Standard deviation of the first guess around the noisy 1-way shares. Components that start apart stay more varied,
which helps longer combinations."""
MOMENTUM, SCALE_MEMORY = 0.9, 0.97
"""Adam's two memories. A scale memory of 0.999, its usual value, needs three times the steps to get as far."""


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
    fit = _Fit(target, components or _components(target), seed)
    emptying, pricing = _Emptying(target), _Pricing(target, measurements, seed)
    for size, shrunk in _step_sizes(fit):
        if shrunk is not None and shrunk % 25 == 0:
            fit.target = emptying.look(fit)
        if shrunk is not None and shrunk % LOOK == 0:
            fit.price = pricing.look(fit)
        fit.step(size)
        if progress:
            progress(min(0.99, fit.steps / (fit.steps + 500)))
    if progress:
        progress(1.0)
    return Mixture(measurements.domain, measurements.records, target.spread(fit.shares))


def _components(target: Target) -> int:
    affordable = max(FEWEST_COMPONENTS, STEP_WORK / len(target.pairs) ** 2)
    return int(min(COMPONENTS, affordable, max(300, target.records / RECORDS_PER_COMPONENT)))


def _step_sizes(fit: _Fit) -> Iterator[tuple[float, int | None]]:
    """The size of each step, and its place among the shrinking ones once these have begun."""
    most = max(1, int(STEPS / (1 + SHRINKING)))
    misfits: list[float] = []
    for step in range(most):
        if step and step % LOOK == 0:
            misfits.append(fit.target.misfit(fit.pairs))
            if misfits[-1] <= NEAR_ENOUGH:
                break
            if len(misfits) > PATIENCE and NEAR > misfits[-1] > STALLED * misfits[-1 - PATIENCE]:
                if fit.price <= CHEAPEST:
                    break
                fit.price *= CHEAPER
                misfits.clear()
        yield STEP_SIZE, None
    shrinking = max(1, int(SHRINKING * fit.steps))
    for step in range(shrinking):
        yield STEP_SIZE * (1 - step / shrinking), step


class _Fit:
    """Adam on the logits of all components; `shares` and `pairs` belong to the present logits.

    `price` is that of a nat that components tell of a record; it falls and rises on the way.
    """

    def __init__(self, target: Target, components: int, seed: int) -> None:
        self.target, self.steps, self.price = target, 0, INFORMATION
        self._independent = np.empty_like(target.singles)
        for start, stop in target.segments:
            share = np.maximum(target.singles[start:stop], 1e-5)
            self._independent[start:stop] = np.log(share / share.sum())
        random = np.random.default_rng(seed)
        self._logits = random.normal(0, SPREAD, (len(target.singles), components)).astype(np.float32)
        self._logits += self._independent
        self._momentum, self._scale = np.zeros_like(self._logits), np.zeros_like(self._logits)
        self._follow()

    def step(self, size: float) -> None:
        """One step of Adam."""
        self.steps += 1
        gradient = self._gradient()
        self._momentum *= MOMENTUM
        self._momentum += (1 - MOMENTUM) * gradient
        np.square(gradient, out=gradient)
        self._scale *= SCALE_MEMORY
        self._scale += (1 - SCALE_MEMORY) * gradient
        np.divide(self._scale, 1 - SCALE_MEMORY**self.steps, out=gradient)
        np.sqrt(gradient, out=gradient)
        gradient += 1e-12
        np.divide(self._momentum, gradient, out=gradient)
        gradient *= size / (1 - MOMENTUM**self.steps)
        self._logits -= gradient
        self._follow()

    def cheaper(self) -> FloatArray:
        """The shares after a small step towards independent attributes, the way that the price pulls."""
        pull = self._through_softmax(self._logits - self._independent)
        pull /= np.sqrt(self._scale) + np.float32(1e-12)
        pull *= NUDGE / max(float(np.sqrt(np.square(pull).mean())), 1e-12)
        return self._softmax(self._logits - pull)

    def _follow(self) -> None:
        self.shares = self._softmax(self._logits)
        self.pairs: FloatArray = self.shares @ self.shares.T
        self.pairs *= np.float32(1 / self.shares.shape[1])

    def _softmax(self, logits: FloatArray) -> FloatArray:
        shares = np.empty_like(logits)
        for start, stop in self.target.segments:
            part = np.exp(logits[start:stop] - logits[start:stop].max(axis=0))
            np.divide(part, part.sum(axis=0), out=shares[start:stop])
        return shares

    def _gradient(self) -> FloatArray:
        """Gradient of the loss in the logits, up to a constant factor (Adam ignores it)."""
        target, shares = self.target, self.shares
        apart: FloatArray = self.pairs - target.pairs
        apart *= target.pair_weights
        gradient: FloatArray = apart @ shares
        gradient += target.single_weights * (shares.mean(axis=1, keepdims=True, dtype=np.float32) - target.singles)
        gradient += np.float32(self.price * target.nat) * (self._logits - self._independent)
        return self._through_softmax(gradient)

    def _through_softmax(self, gradient: FloatArray) -> FloatArray:
        """The gradient in the logits, from that in the shares, which it replaces."""
        gradient *= self.shares
        for start, stop in self.target.segments:
            gradient[start:stop] -= self.shares[start:stop] * gradient[start:stop].sum(axis=0)
        return gradient


class _Pricing:
    """Raises the price while that brings the model nearer to the held-out counts.

    It never falls below what it was when the steps began to shrink.
    """

    def __init__(self, target: Target, measurements: Measurements, seed: int) -> None:
        self._target, self._measurements = target, measurements
        self._held_out = HeldOutSets(measurements, seed=seed)
        self._least: float | None = None

    def look(self, fit: _Fit) -> float:
        """The price from here on."""
        if self._least is None:
            self._least = fit.price
        change = RETREAT
        if self._target.misfit(fit.pairs) <= NEAR_ENOUGH:
            favour = self._held_out.favour(self._model(fit.shares), self._model(fit.cheaper()))
            change = min(1.0, max(-1.0, favour / SURE))
        return max(self._least, fit.price * math.pow(DEARER, change))

    def _model(self, shares: FloatArray) -> Mixture:
        return Mixture(self._measurements.domain, self._measurements.records, self._target.spread(shares))


class _Emptying:
    """Holds pairs that look empty at zero, and lets go of all of them if that starves rare values."""

    def __init__(self, target: Target) -> None:
        self._whole, self._given_up = target, False
        self._empty = np.zeros(target.pairs.shape, bool)
        self._before: float | None = None

    def look(self, fit: _Fit) -> Target:
        """The target from here on."""
        shortfall = self._whole.shortfall(fit.shares.mean(axis=1))
        if self._before is None:
            self._before = shortfall
        self._given_up |= shortfall > self._before + STARVED
        if self._given_up:
            return self._whole
        lighter, self._empty = self._whole.without_empty(fit.pairs, self._empty)
        return lighter
