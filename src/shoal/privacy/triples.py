"""What the model is fitted to besides pairs where attributes are few: noisy counts of triples of attributes.

A table of a dozen attributes has so few triples that all of them can be measured, and what joins three values is in no
pair. A step takes as many sets as have about as many cells as there are pairs of values, and goes on with the others in
the next steps. So it costs two to four times as much as without them, however many there are.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from shoal.privacy.measure import Measurements
from shoal.privacy.residual import interaction
from shoal.privacy.target import Target

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Triple:
    """The noisy counts of one set of three attributes, the longest first.

    Args:
        attributes: The fitted values of each attribute.
        shares: Noisy shares of the records [values of the first x values of the second times values of the third].
        weight: The weight of each, in the unit of the target's.
        noise: Standard deviation of the noise of each.
    """

    attributes: tuple[slice, slice, slice]
    shares: FloatArray
    weight: float
    noise: float

    def expected(self, shares: FloatArray) -> FloatArray:
        """Sum over some components of the shares of all cells, given those of the values [values x components]."""
        found: FloatArray = shares[self.attributes[0]] @ self._joint(shares).T
        return found

    def pull(self, apart: FloatArray, shares: FloatArray, gradient: FloatArray) -> None:
        """Add to the gradient [values x components] what comes of being apart from these counts.

        Args:
            apart: How far the model is off in each cell, weighted; as `shares`.
            shares: Shares of all fitted values in some components.
            gradient: The gradient so far, in the shares; changed in place.
        """
        first, second, third = (shares[attribute] for attribute in self.attributes)
        gradient[self.attributes[0]] += apart @ self._joint(shares)
        both = (apart.T @ first).reshape(len(second), len(third), -1)
        gradient[self.attributes[1]] += np.einsum("ijk,jk->ik", both, third)
        gradient[self.attributes[2]] += np.einsum("ijk,ik->jk", both, second)

    def distance(self, expected: FloatArray) -> tuple[float, float]:
        """How far the model is from what joins the three values.

        What pairs and single values tell is taken away from the counts, and its noise with it. Cells count of which
        the model expects more than one deviation of the noise that is left.

        Args:
            expected: The model's shares, as `shares`.

        Returns:
            The sum of the squares in deviations of noise, and what it would be of noise alone.
        """
        lengths = [attribute.stop - attribute.start for attribute in self.attributes]
        free = math.prod(1 - 1 / n for n in lengths)
        apart = interaction((expected - self.shares).reshape(lengths)).reshape(expected.shape)
        counted = expected > self.noise * math.sqrt(free)
        return float(np.square(apart[counted] / self.noise).sum()), free * int(counted.sum())

    def _joint(self, shares: FloatArray) -> FloatArray:
        second, third = (shares[attribute] for attribute in self.attributes[1:])
        joint: FloatArray = (second[:, None] * third[None]).reshape(-1, shares.shape[1])
        return joint


class Triples:
    """The triples of some measurements, a few a step.

    Args:
        measurements: The noisy answers.
        target: The target of the fit, which tells the fitted values.
        seed: Seed of their order; not a secret.
    """

    def __init__(self, measurements: Measurements, target: Target, *, seed: int) -> None:
        self._all = [_triple(target, *measured, measurements) for measured in measurements.triples()]
        self._random = np.random.default_rng(seed)
        self._waiting: list[Triple] = []
        self._cells = target.pairs.size

    def lag(self, expected: Callable[[Triple], FloatArray]) -> float:
        """By how much the model is further from the noisy counts than the truth would be, in deviations of chance.

        Args:
            expected: Gives the model's shares of the cells of a set.
        """
        squares, noise = np.sum([(0.0, 0.0), *(triple.distance(expected(triple)) for triple in self._all)], axis=0)
        return float((squares - noise) / math.sqrt(max(2 * noise, 1e-9)))

    def some(self) -> list[Triple]:
        """The sets of the next step, none twice, weighing together as much as all; each comes once before any again."""
        if not self._waiting:
            self._waiting = [self._all[i] for i in self._random.permutation(len(self._all))]
        chosen: list[Triple] = []
        while self._waiting and sum(triple.shares.size for triple in chosen) < self._cells:
            chosen.append(self._waiting.pop())
        times = len(self._all) / max(1, len(chosen))
        return [replace(triple, weight=times * triple.weight) for triple in chosen]


def _triple(
    target: Target,
    attributes: tuple[int, ...],
    noisy: npt.NDArray[np.float64],
    variance: float,
    measurements: Measurements,
) -> Triple:
    order = sorted(range(3), key=lambda axis: -noisy.shape[axis])
    offsets, table = measurements.domain.offsets, noisy.transpose(order)
    places = []
    for axis, attribute in enumerate(attributes[i] for i in order):
        fitted = target.fitted[offsets[attribute] : offsets[attribute + 1]]
        start, stop = int(fitted.min()), int(fitted.max()) + 1
        members = np.zeros((stop - start, len(fitted)))
        members[fitted - start, np.arange(len(fitted))] = 1
        table = np.moveaxis(np.tensordot(members, table, (1, axis)), 0, axis)
        places.append(slice(start, stop))
    shares = (table / target.records).reshape(len(table), -1).astype(np.float32)
    noise = math.sqrt(variance) / target.records
    return Triple((places[0], places[1], places[2]), shares, target.records * target.nat / variance, noise)
