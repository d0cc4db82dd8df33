"""The counts files that the explorer loads: data/explorer/counts/** (docs/release-format.md).

Every column has a shard, a number. A file holds the combinations that span certain shards, so that for one
combination only one small file has to be loaded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, combinations_with_replacement
from math import comb
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoal.privacy.combinations import Combinations, Ids

MAGIC = 0x4C414F53
VERSION = 2
MOST_FILES = 2_000
"""There are no more counts files of one length."""

Subset = tuple[int, ...]
"""The shards that a file is named after, ascending; a number may stand twice."""
Rows = NDArray[np.int64]


def spanned(k: int, shards: int) -> int:
    """How many shards a file of combinations of length `k` is named after, where there are `shards` in all.

    >>> spanned(3, 20), spanned(3, 100)
    (2, 1)
    """
    by = k - 1
    while by and comb(shards + by - 1, by) > MOST_FILES:
        by -= 1
    return by


def subset_name(subset: Subset) -> str:
    """A subset as the manifest lists it, for example "4-7"; "" where all combinations stand in one file."""
    return "-".join(map(str, subset))


def file_name(k: int, subset: Subset) -> str:
    """Path of a counts file within data/explorer.

    >>> file_name(3, (4, 7)), file_name(1, ())
    ('counts/3-4-7.bin.gz', 'counts/1.bin.gz')
    """
    return f"counts/{subset_name((k, *subset))}.bin.gz"


def counts_json(k: int, shards: int, written: Sequence[Subset]) -> dict[str, Any]:
    """What the manifest says of the files of one length: how they are cut, and which of them would be empty.

    Args:
        k: The length.
        shards: How many shards there are.
        written: The subsets of which there is a file.
    """
    by, there = spanned(k, shards), set(written)
    subsets = combinations_with_replacement(range(shards), by)
    return {"by": by, "empty": [subset_name(subset) for subset in subsets if subset not in there]}


def split_counts(ids: Ids, shard: NDArray[np.intp], shards: int) -> Iterator[tuple[Subset, Rows]]:
    """Which combinations stand in which file.

    Args:
        ids: [m x k] global value ids.
        shard: The shard of every global value id.
        shards: How many shards there are.

    Yields:
        Each subset of which there is a file, in order, and its rows of `ids`, in order.
    """
    rows, k = ids.shape
    if not rows:
        return
    by = spanned(k, shards)
    found = np.sort(np.concatenate([*_numbered(np.sort(shard[ids], axis=1), by, shards)]))
    numbers, found = np.divmod(found, rows)
    cuts = np.flatnonzero(np.diff(numbers)) + 1
    for start, stop in zip([0, *cuts], [*cuts, len(found)], strict=True):
        yield _subset(int(numbers[start]), by, shards), found[start:stop]


def _numbered(spans: NDArray[np.intp], by: int, shards: int) -> Iterator[Rows]:
    """The number of a subset times the number of rows, plus the row: for each row and each subset of its shards."""
    rows, k = spans.shape
    for places in combinations(range(k), by):
        # Of equal shards the first ones are taken, so that no row stands twice in a file.
        once, number = np.ones(rows, bool), np.zeros(rows, np.int64)
        for place in places:
            number = number * shards + spans[:, place]
            if place and place - 1 not in places:
                once &= spans[:, place] != spans[:, place - 1]
        taken = np.flatnonzero(once)
        yield number[taken] * rows + taken


def _subset(number: int, by: int, shards: int) -> Subset:
    return tuple(number // shards**place % shards for place in reversed(range(by)))


def rows_of(table: Combinations, rows: Rows) -> Combinations:
    """Some rows of a table, in their order."""
    return Combinations(table.ids[rows], table.count[rows], table.low[rows], table.high[rows])


def pack_counts(table: Combinations) -> bytes:
    """One counts file before it is compressed: a header, ids, counts, and how far intervals reach below and above.

    Each is written as four byte planes, which compress well because most of them are zero.
    """
    k = table.ids.shape[1]
    below, above = table.count - table.low, table.high - table.count
    words = np.stack([*table.ids.T, table.count, below, above]).astype("<u4")
    words[0, 1:] -= words[0, :-1].copy()
    planes = words.view(np.uint8).reshape(k + 3, len(table), 4).transpose(0, 2, 1)
    return np.array([MAGIC, VERSION, k, len(table)], "<u4").tobytes() + planes.tobytes()


def unpack_counts(data: bytes, k: int) -> Combinations:
    """Read a counts file back.

    Raises:
        ValueError: It is not a counts file of combinations of length k.
    """
    header = np.frombuffer(data[:16], "<u4") if len(data) >= 16 else np.zeros(4, "<u4")
    m = int(header[3])
    if header[:3].tolist() != [MAGIC, VERSION, k] or len(data) != 16 + 4 * m * (k + 3):
        raise ValueError("not a counts file of this length")
    planes = np.frombuffer(data, np.uint8, offset=16).reshape(k + 3, 4, m)
    words = planes.transpose(0, 2, 1).copy().view("<u4").reshape(k + 3, m)
    words[0] = np.cumsum(words[0], dtype=np.uint32)
    count, below, above = words[k:].astype(np.int64)
    return Combinations(np.ascontiguousarray(words[:k].T, dtype=np.uint32), count, count - below, count + above)
