"""Who is who in a collection, without anybody's reference in it.

A partner names a person by a reference of its own (`prs_Id`). The collection makes a keyed hash of partner and
reference: one half of it is the person's identifier here, the other half the mark by which a withdrawal is remembered.
Neither can be made, or traced back, without the collection's key; the same reference from two partners gives two
persons; and the identifiers stay the same from version to version.
"""

from __future__ import annotations

import hmac
import io
from collections.abc import Iterable

import numpy as np
import polars as pl
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from shoal.collection.keys import keyed

REFERENCE = "prs_Id"
"""The field in which a partner names a person."""

TAG, LINKED = "tag", "person"
"""Columns of a crosswalk as it is kept: the keyed hash of a reference, and the linkage unit's random identifier."""


def tags(key: bytes, partner: str, references: pl.Series) -> pl.Series:
    """Keyed hashes of a partner's references.

    Args:
        key: The collection's key for persons.
        partner: The partner's public key.
        references: Their references.

    Returns:
        64 hexadecimal digits each.
    """
    distinct = references.unique()
    prefix = keyed(key, "person", partner)
    made = [hmac.digest(prefix, text.encode(), "sha256").hex() for text in distinct.to_list()]
    return references.replace_strict(distinct, pl.Series(made, dtype=pl.String), return_dtype=pl.String)


def person_of(tags: pl.Series) -> pl.Series:
    """The identifier of the person: a UUID (version 4 by its form) that shows nothing.

    >>> person_of(pl.Series(["0f" * 32])).item()
    '0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f'
    """
    parts = tags.to_frame(TAG).select(
        pl.concat_str(
            pl.col(TAG).str.slice(0, 8) + "-",
            pl.col(TAG).str.slice(8, 4) + "-4",
            pl.col(TAG).str.slice(13, 3) + "-8",
            pl.col(TAG).str.slice(17, 3) + "-",
            pl.col(TAG).str.slice(20, 12),
        )
    )
    return parts.to_series()


def mark_of(tags: pl.Series) -> pl.Series:
    """The mark by which a withdrawal of this reference is remembered."""
    return tags.str.slice(32, 32)


def together(crosswalks: Iterable[pl.DataFrame]) -> pl.DataFrame:
    """Who is the same person by all crosswalks taken together.

    If one says that A and B are the same person and another that B and C are, all three are. Whoever is found to be one
    person too often costs a record; whoever is found too seldom is counted twice and so less protected.

    Args:
        crosswalks: Columns `tag` and `person`.

    Returns:
        Columns `tag` and `person`: the tag of the reference, and the tag that stands for the person. Only references
        that are one person with another one are in it.
    """
    frames = [frame.with_columns(pl.lit(number).alias("round")) for number, frame in enumerate(crosswalks)]
    if not frames:
        return pl.DataFrame(schema={TAG: pl.String, LINKED: pl.String})
    pairs = pl.concat(frames).with_columns(
        pl.col(TAG).rank("dense").cast(pl.Int64).alias("left") - 1,
        pl.struct("round", LINKED).rank("dense").cast(pl.Int64).alias("right") - 1,
    )
    nodes, others = int(pairs["left"].max() or 0) + 1, int(pairs["right"].max() or 0) + 1  # type: ignore[arg-type]
    edges = (pairs["left"].to_numpy(), pairs["right"].to_numpy() + nodes)
    size = nodes + others
    _, component = connected_components(coo_matrix((np.ones(len(pairs), np.int8), edges), shape=(size, size)), False)
    known = pairs.select(TAG, pl.Series("component", component[pairs["left"].to_numpy()])).unique(TAG)
    grouped = known.with_columns(
        pl.col(TAG).min().over("component").alias(LINKED), pl.len().over("component").alias("size")
    )
    return grouped.filter(pl.col("size") > 1).select(TAG, LINKED)


def crosswalk_bytes(crosswalk: pl.DataFrame) -> bytes:
    """A crosswalk as it is kept, to be sealed."""
    out = io.BytesIO()
    crosswalk.select(TAG, LINKED).write_parquet(out)
    return out.getvalue()


def read_crosswalk(content: bytes) -> pl.DataFrame:
    """A crosswalk that was kept."""
    return pl.read_parquet(io.BytesIO(content))
