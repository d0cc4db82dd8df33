"""An invented table of 104 columns whose columns depend on one another, made from a seed.

Sixty latent classes give each record its class, and a third of the columns then follow an earlier column in half of the
records, so that the table is not itself a small mixture of products, the family that Shoal fits.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

COLUMNS = 104
CLASSES = 60
SIZES = (2, 2, 2, 3, 3, 4, 5, 6, 8, 12, 20, 40)
"""Numbers of values, drawn for each column."""
FOLLOWERS = 1 / 3
FOLLOWS = 0.5


def latent_table(records: int, *, seed: int) -> tuple[npt.NDArray[np.uint16], tuple[int, ...]]:
    """Draw the table.

    Args:
        records: Number of records.
        seed: The same seed gives the same table.

    Returns:
        Codes [records x columns], and the number of values of each column.
    """
    random = np.random.default_rng(seed)
    sizes = random.choice(SIZES, COLUMNS)
    sizes[:2] = 40, 2
    weights = random.dirichlet(np.full(CLASSES, 0.7))
    group = random.choice(CLASSES, records, p=weights)
    codes = np.empty((records, COLUMNS), np.uint16)
    for j, size in enumerate(sizes):
        common = np.arange(1, size + 1) ** -1.2
        shares = random.dirichlet(1.5 * size * common / common.sum(), CLASSES)
        codes[:, j] = _drawn(shares[group], random)
        if j and random.random() < FOLLOWERS:
            leader = int(random.integers(j))
            image = random.integers(size, size=sizes[leader])
            follows = random.random(records) < FOLLOWS
            codes[follows, j] = image[codes[follows, leader]]
    return codes, tuple(int(size) for size in sizes)


def _drawn(shares: npt.NDArray[np.float64], random: np.random.Generator) -> npt.NDArray[np.uint16]:
    """One value for each row of shares."""
    edges = shares.cumsum(axis=1)
    levels = random.random((len(shares), 1)) * edges[:, -1:]
    drawn: npt.NDArray[np.uint16] = (levels >= edges).sum(axis=1).clip(max=shares.shape[1] - 1).astype(np.uint16)
    return drawn
