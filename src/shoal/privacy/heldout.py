"""What the held-out sets say of a change of the model: whether it comes nearer to counts that it was not fitted to."""

from __future__ import annotations

import math

import numpy as np

from shoal.privacy.measure import Measurements
from shoal.privacy.mixture import Mixture

SETS = 8
"""How many of the held-out sets are asked at once."""


class HeldOutSets:
    """The held-out sets of some measurements, asked a few at a time.

    Args:
        measurements: The noisy answers.
        seed: Seed of which sets are asked; not a secret.
    """

    def __init__(self, measurements: Measurements, *, seed: int) -> None:
        self._sets = measurements.holdouts()
        self._random = np.random.default_rng(seed)

    def favour(self, before: Mixture, after: Mixture) -> float:
        """How much nearer to the held-out counts a change of the model leads, in deviations of their noise.

        It is the fall of the squared distance, to first order, so the noise does not bias it. A cell weighs by one
        over the root of its expected count and the noise, between relative and absolute error.

        Args:
            before: The model.
            after: The model after the change.

        Returns:
            Above zero where the change is for the better; zero where nothing was held out.
        """
        nearer = variance = 0.0
        for i in self._random.permutation(len(self._sets))[:SETS]:
            attributes, noisy, noise = self._sets[i]
            expected = before.expected_counts(attributes)
            change = (expected - after.expected_counts(attributes)) / np.sqrt(expected + math.sqrt(noise))
            nearer += float((change * (expected - noisy)).sum())
            variance += noise * float(np.square(change).sum())
        return nearer / math.sqrt(variance) if variance else 0.0
