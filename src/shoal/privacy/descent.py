"""The steps of the fit: Adam on the logits of all components, in parts that stand side by side.

A step is two products of matrices and some twenty passes over the logits. Components meet only in the model's pairs
and triples, sums over all of them; everything else of a step is each component's own. So the components are cut into
parts, and a thread each takes them through a step. How they are cut depends on their number alone, and sums are taken
in order: the result is the same however many threads there are.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from shoal.privacy.target import Target
from shoal.privacy.threads import Threads
from shoal.privacy.triples import Triple, Triples

FloatArray = npt.NDArray[np.float32]
Segments = list[tuple[int, int]]

PART = 1_000
"""Components of a part: fewer make its products of matrices slower."""
SPREAD = 1.0
"""Standard deviation of the first guess around the noisy 1-way shares. Components that start apart stay more varied,
which helps longer combinations."""
MOMENTUM, SCALE_MEMORY = 0.9, 0.97
"""Adam's two memories. A scale memory of 0.999, its usual value, needs three times the steps to get as far."""
LEAST_SCALE = np.float32(1e-11)
CENTRED = 10
"""Steps after which the largest logit of each attribute is brought back to zero. A step moves a logit by 1.5 times its
size at most, so that the exponentials in between neither overflow nor vanish."""
NUDGE = 0.05
"""Mean size of the change of the logits that the held-out counts are asked about."""


class Descent:
    """A fit on its way; `shares` and `pairs` belong to the present logits.

    Args:
        target: What is fitted to; may be exchanged between steps.
        components: Number of components.
        price: Price of a nat that components tell of a record; may be changed between steps.
        seed: Seed of the first guess.
        threads: What takes the parts through a step.
        triples: What is fitted to besides the target.
    """

    def __init__(  # noqa: PLR0913 (one fit, told all)
        self, target: Target, components: int, *, price: float, seed: int, threads: Threads, triples: Triples
    ) -> None:
        self.target, self.price, self.steps, self._triples = target, price, 0, triples
        self._components, self._threads = components, threads
        self._independent = np.empty_like(target.singles)
        for start, stop in target.segments:
            share = np.maximum(target.singles[start:stop], 1e-5)
            self._independent[start:stop] = np.log(share / share.sum())
        random = np.random.default_rng(seed)
        logits = random.normal(0, SPREAD, (len(target.singles), components)).astype(np.float32)
        logits += self._independent
        cut = np.array_split(logits, math.ceil(components / PART), axis=1)
        self._parts = [_Part(np.ascontiguousarray(part), target.segments) for part in cut]
        self._meet()

    @property
    def shares(self) -> FloatArray:
        """Probability of every fitted value in every component [fitted values x components]."""
        return np.concatenate([part.shares for part in self._parts], axis=1)

    def step(self, size: float) -> None:
        """One step of Adam."""
        self.steps += 1
        target, price = self.target, np.float32(self.price * self.target.nat)
        apart = self.pairs - target.pairs
        apart *= target.pair_weights
        constant = target.single_weights * (self.singles[:, None] - target.singles) - price * self._independent
        n = self.steps
        size *= (1 - MOMENTUM) / (1 - MOMENTUM**n) * math.sqrt((1 - SCALE_MEMORY**n) / (1 - SCALE_MEMORY))
        centre = n % CENTRED == 0
        triples = [
            (triple, np.float32(triple.weight) * (expected / np.float32(self._components) - triple.shares))
            for triple, expected in zip(self._chosen, self._expected, strict=True)
        ]
        self._threads.each(
            lambda part: part.step(apart, constant, triples, price, np.float32(size), centre=centre), self._parts
        )
        self._meet()

    def triples_lag(self) -> float:
        """By how much the model is further from the triples than the truth would be, in deviations of chance."""
        return self._triples.lag(self._expects)

    def _expects(self, triple: Triple) -> FloatArray:
        met = self._threads.each(lambda part: triple.expected(part.shares), self._parts)
        whole: FloatArray = np.sum(met, axis=0) / np.float32(self._components)
        return whole

    def cheaper(self) -> FloatArray:
        """The shares after a small step towards independent attributes, the way that the price pulls."""
        pulls = [part.pull(self._independent) for part in self._parts]
        squares, cells = (sum(float(np.square(p).sum()) for p in pulls), sum(p.size for p in pulls))
        nudge = np.float32(NUDGE / max(math.sqrt(squares / cells), 1e-12))
        moved = [part.moved(nudge * pull) for part, pull in zip(self._parts, pulls, strict=True)]
        return np.concatenate(moved, axis=1)

    def _meet(self) -> None:
        self._chosen = self._triples.some()
        met = self._threads.each(lambda part: part.met(self._chosen), self._parts)
        self.pairs, self.singles, self._expected = met[0]
        for pairs, singles, expected in met[1:]:
            self.pairs += pairs
            self.singles += singles
            self._expected = [whole + part for whole, part in zip(self._expected, expected, strict=True)]
        self.pairs *= np.float32(1 / self._components)
        self.singles *= np.float32(1 / self._components)


class _Part:
    """Some of the components; all its arrays are [fitted values x components of the part]."""

    def __init__(self, logits: FloatArray, segments: Segments) -> None:
        self._logits, self._segments = logits, segments
        self._momentum, self._scale = np.zeros_like(logits), np.zeros_like(logits)
        self._gradient, self._spare = np.empty_like(logits), np.empty_like(logits)
        self.shares = np.empty_like(logits)
        self._centre()
        self._softmax(self._logits, self.shares)

    def met(self, triples: list[Triple]) -> tuple[FloatArray, FloatArray, list[FloatArray]]:
        """Sums over the components: of the products of all pairs of shares, of the shares, and of these triples."""
        return self.shares @ self.shares.T, self.shares.sum(axis=1), [t.expected(self.shares) for t in triples]

    def step(  # noqa: PLR0913 (one step, told all)
        self,
        apart: FloatArray,
        constant: FloatArray,
        triples: list[tuple[Triple, FloatArray]],
        price: np.float32,
        size: np.float32,
        *,
        centre: bool,
    ) -> None:
        """One step of Adam. Its memories are plain sums, so `size` brings their norms along.

        Args:
            apart: How far the model's pairs are off, weighted.
            constant: What the gradient has besides, the same in all components.
            triples: Sets of three attributes, and how far the model is off there, weighted.
            price: What a nat costs, in the unit of the weights.
            size: The size of the step.
            centre: Whether the largest logit of each attribute is brought back to zero.
        """
        gradient, spare = self._gradient, self._spare
        np.matmul(apart, self.shares, out=gradient)
        gradient += constant
        for triple, off in triples:
            triple.pull(off, self.shares, gradient)
        np.multiply(self._logits, price, out=spare)
        gradient += spare
        self._through_softmax(gradient)
        self._momentum *= np.float32(MOMENTUM)
        self._momentum += gradient
        np.square(gradient, out=gradient)
        self._scale *= np.float32(SCALE_MEMORY)
        self._scale += gradient
        np.sqrt(self._scale, out=gradient)
        gradient += LEAST_SCALE
        np.divide(self._momentum, gradient, out=gradient)
        gradient *= size
        self._logits -= gradient
        if centre:
            self._centre()
        self._softmax(self._logits, self.shares)

    def pull(self, independent: FloatArray) -> FloatArray:
        """Which way the price of what components tell pulls the logits, scaled as Adam scales."""
        pull = self._logits - independent
        self._through_softmax(pull)
        pull /= np.sqrt(self._scale) + LEAST_SCALE
        return pull

    def moved(self, pull: FloatArray) -> FloatArray:
        """The shares that the logits would give, moved against `pull`, which is replaced."""
        np.subtract(self._logits, pull, out=pull)
        return self._softmax(pull, pull)

    def _centre(self) -> None:
        for start, stop in self._segments:
            self._logits[start:stop] -= self._logits[start:stop].max(axis=0)

    def _softmax(self, logits: FloatArray, shares: FloatArray) -> FloatArray:
        np.exp(logits, out=shares)
        for start, stop in self._segments:
            shares[start:stop] /= shares[start:stop].sum(axis=0)
        return shares

    def _through_softmax(self, gradient: FloatArray) -> None:
        """Make of the gradient in the shares that in the logits."""
        gradient *= self.shares
        for start, stop in self._segments:
            np.multiply(self.shares[start:stop], gradient[start:stop].sum(axis=0), out=self._spare[start:stop])
        gradient -= self._spare
