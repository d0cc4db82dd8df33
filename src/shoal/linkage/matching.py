"""Finding the records of one person among tokens, by rules that no single crowded or weak token can upset.

Tokens are compared only after they were keyed anew with a key that lives as long as one call (`rekeyed`).
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shoal.linkage.tokens import KINDS, SIZE

Codes = npt.NDArray[np.uint64]
"""Tokens as the matching sees them: a row a record, a column a kind."""

Labels = npt.NDArray[np.int64]

STRONG = ("full", "sound")
"""Tokens that alone show that two records are of one person: both need the names and the whole date of birth."""

WEAK = ("last", "first", "year")
"""Tokens that show it only where nothing speaks against it."""

CROWD = 20
"""A strong token that more records share is ignored: it is a register's default or an attack, and no person."""

LARGEST = 50
"""No person has more records than this; a link that would make more of them one is not made."""


@dataclass(frozen=True)
class Matched:
    """Which records are of one person.

    Args:
        labels: For each record the number of its person, from 0.
        crowded: Tokens that were ignored because too many records share them.
    """

    labels: Labels
    crowded: int


def rekeyed(tokens: Sequence[bytes]) -> Codes:
    """The tokens keyed anew with a random key that is never stored and ends with this call.

    Whoever knows the project key can't recompute what comes out, so it confirms no guess at a name. Only the first 64
    bits are kept: among ten million tokens two would agree by chance once in 400,000 runs.

    Args:
        tokens: Of each record the tokens of all kinds, one after another.

    Returns:
        A row for each record, a column for each of `KINDS`.
    """
    key = bytearray(os.urandom(32))
    keyed = b"".join(
        hmac.digest(key, record[start : start + SIZE], _HASH)[:8]
        for record in tokens
        for start in range(0, len(KINDS) * SIZE, SIZE)
    )
    key[:] = bytes(len(key))
    return np.frombuffer(keyed, dtype=np.uint64).reshape(len(tokens), len(KINDS))


def match(codes: Codes, partners: Labels) -> Matched:
    """Find the records that are of one person.

    All records that share a strong token are of one person. A weak token adds a link where exactly two persons share
    it who are not known to the same partner yet (a partner that has both would have two records of one person), or
    who have one record each.

    Args:
        codes: Tokens, from `rekeyed`.
        partners: For each record the number of its partner.

    Returns:
        The persons. The same records in the same order give the same ones.
    """
    persons = _Persons(partners)
    crowded = 0
    for kind in STRONG:
        for group in _groups(codes[:, KINDS.index(kind)]):
            if len(group) > CROWD:
                crowded += 1
                continue
            for other in group[1:]:
                persons.unite(group[0], other)
    for kind in WEAK:
        for group in _groups(codes[:, KINDS.index(kind)]):
            found = sorted({persons.of(record) for record in group})
            if len(found) == 2 and persons.may_be_one(*found):
                persons.unite(*found)
            crowded += len(found) > CROWD
    return Matched(persons.labels(), crowded)


def _groups(codes: npt.NDArray[np.uint64]) -> Iterator[list[int]]:
    """Records that share a code, group by group, in the order of each group's first record."""
    order = np.argsort(codes, kind="stable")
    starts = np.flatnonzero(np.r_[True, codes[order][1:] != codes[order][:-1]]) if len(codes) else order
    ends = np.r_[starts[1:], len(codes)]
    shared = np.flatnonzero(ends - starts > 1)
    for index in shared[np.argsort(order[starts[shared]], kind="stable")]:
        yield order[starts[index] : ends[index]].tolist()


class _Persons:
    """Union-find over records that knows the partners of each person."""

    def __init__(self, partners: Labels) -> None:
        self._parent = list(range(len(partners)))
        self._partners: list[tuple[int, ...]] = [(partner,) for partner in partners.tolist()]

    def of(self, record: int) -> int:
        """The record that stands for the person."""
        while self._parent[record] != record:
            self._parent[record] = self._parent[self._parent[record]]
            record = self._parent[record]
        return record

    def unite(self, one: int, other: int) -> None:
        """Make two persons one, unless they would have too many records."""
        first, second = sorted((self.of(one), self.of(other)))
        together = self._partners[first] + self._partners[second]
        if first != second and len(together) <= LARGEST:
            self._parent[second] = first
            self._partners[first] = together

    def may_be_one(self, one: int, other: int) -> bool:
        """Whether a weak token is enough: no partner knows both already, or each has one record only."""
        mine, theirs = self._partners[one], self._partners[other]
        return len(mine) + len(theirs) == 2 or not set(mine) & set(theirs)

    def labels(self) -> Labels:
        """For each record the number of its person."""
        roots = np.array([self.of(record) for record in range(len(self._parent))], dtype=np.int64)
        return np.unique(roots, return_inverse=True)[1].astype(np.int64)


_HASH = hashlib.sha256().name
