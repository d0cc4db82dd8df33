"""An order of the model's components in which neighbours are alike."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

from shoal.privacy.mixture import Mixture

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int64]

SMALLEST_SHARE = 1e-4
"""Added to a value's mean share before its root divides: rare values tell kinds of records apart, hardly any do not."""
PRODUCTS = 4
"""Products (of the power method) that find along which direction some components differ most."""


def order_of_components(model: Mixture) -> IntArray:
    """The components' numbers, so ordered that those beside one another have similar shares.

    All of them are halved along the direction in which they differ most, then each half, and so on. Products keep to
    one thread: they are small, and their sums would otherwise depend on how many threads there are. OpenBLAS may flag
    as invalid what it reads beside a small matrix and throws away (numpy/numpy, issue 24067); the shares are finite.
    """
    shares = model.shares.T / np.sqrt(model.shares.mean(axis=1) + np.float32(SMALLEST_SHARE))
    with threadpool_limits(1, user_api="blas"), np.errstate(invalid="ignore"):
        return _halved(shares)


def _halved(shares: FloatArray) -> IntArray:
    order, halves = np.arange(len(shares)), [(0, len(shares))]
    while halves:
        start, stop = halves.pop()
        if stop - start > 2:
            here = order[start:stop]
            order[start:stop] = here[np.argsort(_along_their_difference(shares[here]), kind="stable")]
            middle = (start + stop) // 2
            halves += [(start, middle), (middle, stop)]
    return order


def _along_their_difference(shares: FloatArray) -> FloatArray:
    """Where each component [components x values] stands along the direction in which they differ most."""
    apart = shares - shares.mean(axis=0)
    direction = apart[np.square(apart).sum(axis=1).argmax()]
    for _ in range(PRODUCTS):
        direction = apart.T @ (apart @ direction)
        direction /= np.linalg.norm(direction) + np.float32(1e-9)
    place: FloatArray = apart @ direction
    return place
