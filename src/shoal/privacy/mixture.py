"""The model: a mixture of products, fitted to the noisy 1- and 2-way counts.

Every component holds one distribution for each attribute, and attributes are independent within a component; all
components weigh the same. All 2-way marginals of the model are then one product of matrices, PPᵀ/R, so a step of the
fit is two matrix products. The fit minimises the squared distance to the measurements, weighted by their precision.
The family is that of Liu et al., "Leveraging Public Data for Practical Private Query Release" (relaxed projection
with softmax), fitted here to unbiased residual measurements of all pairs at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from shoal.privacy.domain import Domain
from shoal.privacy.measure import Measurements

FloatArray = npt.NDArray[np.float32]
Progress = Callable[[float], None]

COMPONENTS = 1_000
STEPS = 1_000
STEP_SIZE = 0.2
SPREAD = 0.2
"""Standard deviation of the first guess around the noisy 1-way shares."""
MOMENTUM, SCALE_MEMORY = 0.9, 0.98
"""Adam's two memories. A scale memory of 0.999, its usual value, needs three times the steps to get as far."""
ZERO_PRECISION = 10.0
"""How much more than the most precise cell a structural zero weighs."""


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


@dataclass(frozen=True)
class _Target:
    """Noisy shares of all pairs and singles in one square matrix and one vector, with their weights."""

    pairs: FloatArray
    pair_weights: FloatArray
    singles: FloatArray
    single_weights: FloatArray


def fit_mixture(measurements: Measurements, *, seed: int = 0, progress: Progress | None = None) -> Mixture:
    """Fit the model to the measurements.

    Args:
        measurements: Noisy answers; the sensitive table is not needed.
        seed: Seed of the first guess. The noise is drawn already, so this seed is not a secret.
        progress: Called with the share of steps done.

    Returns:
        The fitted mixture; the same measurements and seed give the same one.
    """
    domain = measurements.domain
    target = _target(measurements)
    segments = list(pairwise(domain.offsets))
    logits = _first_guess(target.singles, segments, seed)
    momentum, scale = np.zeros_like(logits), np.zeros_like(logits)
    shares = np.empty_like(logits)
    for step in range(1, STEPS + 1):
        _softmax(logits, segments, out=shares)
        gradient = _gradient(shares, target, segments)
        momentum *= MOMENTUM
        momentum += (1 - MOMENTUM) * gradient
        np.square(gradient, out=gradient)
        scale *= SCALE_MEMORY
        scale += (1 - SCALE_MEMORY) * gradient
        size = STEP_SIZE * (1 - (step - 1) / STEPS) / (1 - MOMENTUM**step)
        correction = 1 - SCALE_MEMORY**step
        logits -= size * momentum / (np.sqrt(scale / correction) + 1e-12)
        if progress:
            progress(step / STEPS)
    _softmax(logits, segments, out=shares)
    return Mixture(domain, measurements.records, shares)


def _target(measurements: Measurements) -> _Target:
    domain, records = measurements.domain, max(1, measurements.records)
    column = np.repeat(np.arange(len(domain)), domain.sizes)
    pairs, variances = measurements.pair_table / records, measurements.pair_variances[np.ix_(column, column)]
    weights = np.divide(1, variances, out=np.zeros_like(variances), where=variances > 0)
    certain = ZERO_PRECISION * weights.max()
    for row, forbidden in domain.forbidden_pairs:
        pairs[row, forbidden] = pairs[forbidden, row] = 0
        weights[row, forbidden] = weights[forbidden, row] = certain
    single_weights = 1 / measurements.single_variances[column]
    unit, narrow = max(float(weights.max()), float(single_weights.max())), np.float32
    return _Target(
        pairs.astype(narrow),
        (weights / unit).astype(narrow),
        (measurements.single_table / records).astype(narrow)[:, None],
        (single_weights / unit).astype(narrow)[:, None],
    )


def _first_guess(singles: FloatArray, segments: list[tuple[int, int]], seed: int) -> FloatArray:
    random = np.random.default_rng(seed)
    logits = random.normal(0, SPREAD, (len(singles), COMPONENTS)).astype(np.float32)
    for start, stop in segments:
        share = np.maximum(singles[start:stop], 1e-5)
        logits[start:stop] += np.log(share / share.sum())
    return logits


def _softmax(logits: FloatArray, segments: list[tuple[int, int]], *, out: FloatArray) -> None:
    for start, stop in segments:
        part = np.exp(logits[start:stop] - logits[start:stop].max(axis=0))
        np.divide(part, part.sum(axis=0), out=out[start:stop])


def _gradient(shares: FloatArray, target: _Target, segments: list[tuple[int, int]]) -> FloatArray:
    """Gradient of the loss in the logits, up to a constant factor (Adam ignores it)."""
    error: FloatArray = shares @ shares.T
    error *= np.float32(1 / shares.shape[1])
    error -= target.pairs
    error *= target.pair_weights
    gradient: FloatArray = error @ shares
    gradient += target.single_weights * (shares.mean(axis=1, keepdims=True, dtype=np.float32) - target.singles)
    gradient *= shares
    for start, stop in segments:
        gradient[start:stop] -= shares[start:stop] * gradient[start:stop].sum(axis=0)
    return gradient
