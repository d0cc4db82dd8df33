"""The model: a mixture of products, fitted to the noisy 1- and 2-way counts.

Every component holds one distribution for each attribute, and attributes are independent within a component; all
components weigh the same. All 2-way marginals of the model are then one product of matrices, PPᵀ/R, so a step of the
fit is two matrix products. The fit minimises the squared distance to the measurements, weighted by their precision.
The family is that of Liu et al., "Leveraging Public Data for Practical Private Query Release" (relaxed projection
with softmax), fitted here to unbiased residual measurements of all pairs at once.

So many components could follow the noise itself. Therefore each pays for what it tells: the mean divergence of the
components from the single shares, in nats a record, is added to the misfit. What the measurements do not insist on
stays as it would be if the attributes were independent; this is maximum entropy, softened. And the fit stops by the
noise: it goes on at full step size until the model is as near to the measurements as the truth would be, and then takes
ever smaller steps. Where the price keeps it from coming so near, the price falls (Morozov's discrepancy principle).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shoal.privacy.domain import Domain
from shoal.privacy.measure import Measurements
from shoal.privacy.target import STARVED, Target, make_target

FloatArray = npt.NDArray[np.float32]
Progress = Callable[[float], None]

COMPONENTS, FEWEST_COMPONENTS = 4_000, 1_500
STEP_WORK = 4.2e8
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
SHRINKING = 0.8
"""Steps of falling size, as a share of those before."""
LOOK = 10
"""Steps from one look at the misfit to the next."""
STEP_SIZE = 0.15
SPREAD = 0.2
"""Standard deviation of the first guess around the noisy 1-way shares."""
MOMENTUM, SCALE_MEMORY = 0.9, 0.97
"""Adam's two memories. A scale memory of 0.999, its usual value, needs three times the steps to get as far."""


@dataclass(frozen=True)
class Mixture:
    """A fitted model of the table.

    Args:
        domain: The public domain.
        records: The noisy number of case records.
        shares: Probability of every value of every attribute (rows, all attributes one below the other, at
            `domain.offsets`) in every component (columns); each attribute sums to one in each component.
    """

    domain: Domain
    records: int
    shares: FloatArray

    @property
    def components(self) -> int:
        """Number of components."""
        return int(self.shares.shape[1])


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
    emptying = _Emptying(target)
    for size, shrunk in _step_sizes(fit):
        if shrunk is not None and shrunk % 25 == 0:
            fit.target = emptying.look(fit)
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

    `price` is that of a nat that components tell of a record; it may fall on the way.
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
        self.shares = np.empty_like(self._logits)
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

    def _follow(self) -> None:
        for start, stop in self.target.segments:
            part = np.exp(self._logits[start:stop] - self._logits[start:stop].max(axis=0))
            np.divide(part, part.sum(axis=0), out=self.shares[start:stop])
        self.pairs: FloatArray = self.shares @ self.shares.T
        self.pairs *= np.float32(1 / self.shares.shape[1])

    def _gradient(self) -> FloatArray:
        """Gradient of the loss in the logits, up to a constant factor (Adam ignores it)."""
        target, shares = self.target, self.shares
        apart: FloatArray = self.pairs - target.pairs
        apart *= target.pair_weights
        gradient: FloatArray = apart @ shares
        gradient += target.single_weights * (shares.mean(axis=1, keepdims=True, dtype=np.float32) - target.singles)
        gradient += np.float32(self.price * target.nat) * (self._logits - self._independent)
        gradient *= shares
        for start, stop in target.segments:
            gradient[start:stop] -= shares[start:stop] * gradient[start:stop].sum(axis=0)
        return gradient


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
