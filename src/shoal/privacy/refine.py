"""Refinement of the synthetic records: exchanges that bring the pairs nearer to the model.

The draw fixes how many records of a component have each value; who gets which is chance, and that chance moves the
counts of pairs away from the model's. Two records that exchange their values of one attribute change no single count,
but they change pairs. Exchanges are proposed at random between records that stand near one another, whose components
are the same or alike, so that what joins three attributes stays; they are made where they bring the pairs' counts,
taken together, nearer to those of the model. Pairs weigh by one over their expected count and ten more, between
relative and absolute error. Where attributes are few, triples are counted too: there the model knows them so well that
chance is a good part of the records' error.

Of the many pairs of which the model expects a tenth of a record, chance makes some come true, and a reader takes them
for cases. So pairs that the model hardly expects weigh much more, and in the end each record that still has one looks
for the exchange with a near record that takes it apart at least cost.
"""

from __future__ import annotations

from itertools import combinations
from math import comb, prod

import numpy as np
import numpy.typing as npt

from shoal.privacy.domain import Domain
from shoal.privacy.excess import Excess
from shoal.privacy.mixture import Mixture

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int64]

PROPOSALS = 10
"""Exchanges proposed for each record on average."""
REACH = 64
"""How far apart in the order of records the two may stand."""
BATCH = 256
"""Exchanges judged at once. Each is judged as if the others of its batch were not made, so a batch has to be small."""
COUNT_OFFSET = 10.0
"""What is added to an expected count before it divides."""
HARDLY, UNEXPECTED_WEIGHT = 0.5, 3.0
"""Expected count below which a pair is hardly expected, and what it weighs then."""
TRIPLE_WEIGHT = 0.03
"""What a triple weighs beside a pair of as many records: triples are many more."""
MOST_TRIPLES, MOST_CELLS = 560, 5_000_000
"""Sets of three attributes up to which triples are counted, those of sixteen attributes, and their cells. Of more cells
most would be expected to hold less than one record, and records can't tell these apart."""
PARTED = 0.25
"""How many unexpected pairs are taken apart at most, for each record on average."""


def refine_records(rows: IntArray, model: Mixture, *, seed: int = 0) -> IntArray:
    """Exchange values between records until the counts of pairs, and of few triples, are near to the model's.

    Args:
        rows: Codes [records x attributes], so ordered that records of like components are near one another.
        model: The model from which they were drawn.
        seed: Seed of the proposals; not a secret.

    Returns:
        The codes after the exchanges.
    """
    if len(model.domain) < 2 or len(rows) < 2:
        return rows
    random = np.random.default_rng(seed)
    records = _Records(rows.copy(), model)
    for _ in range(PROPOSALS * len(rows) // BATCH):
        one, other = _partners(len(rows), random)
        attribute = int(random.integers(len(model.domain)))
        different = records.rows[one, attribute] != records.rows[other, attribute]
        one, other = one[different], other[different]
        better = records.change(one, other, attribute) < 0
        records.exchange(one[better], other[better], attribute)
    _part_unexpected(records, random)
    return records.rows


def _partners(records: int, random: np.random.Generator) -> tuple[IntArray, IntArray]:
    """Records and one near each, none of them twice; the last ones are near the first."""
    one = random.permutation(np.unique(random.integers(records, size=BATCH)))
    other = (one + random.integers(1, min(REACH, records - 1) + 1, size=len(one))) % records
    both = np.stack([one, other], axis=1).ravel()
    first = np.zeros(len(both), bool)
    first[np.unique(both, return_index=True)[1]] = True
    alone = first.reshape(-1, 2).all(axis=1)
    return one[alone], other[alone]


class _Records:
    """Records, and how far their counts are from the model's."""

    def __init__(self, rows: IntArray, model: Mixture) -> None:
        self.rows = rows
        self._pairs = Excess(rows, model, 2, _weight_of_pairs)
        self._counts = [self._pairs]
        if _triples_are_few(model.domain):
            self._counts.append(Excess(rows, model, 3, _weight_of_triples))

    def unexpected(self) -> IntArray:
        """All pairs that are hardly expected: the number of the record, one attribute, the other [3 x pairs]."""
        columns, found = np.ascontiguousarray(self.rows.T), []
        for pair in combinations(range(len(columns)), 2):
            here = np.flatnonzero(self._pairs.expected_of(columns, pair) < HARDLY)
            found.append(np.stack([here, *(np.full_like(here, attribute) for attribute in pair)]))
        return np.concatenate(found, axis=1)

    def is_unexpected(self, record: int, pair: tuple[int, int]) -> bool:
        """Whether a record's values of a pair of attributes are hardly expected together."""
        return bool(self._pairs.expected_of(self.rows[record][:, None], pair)[0] < HARDLY)

    def change(self, one: IntArray, other: IntArray, attribute: int) -> FloatArray:
        """What an exchange of an attribute's values, which differ, adds to the distance [exchanges]."""
        first, *more = (counts.change(self.rows, one, other, attribute) for counts in self._counts)
        return sum(more, first)

    def exchange(self, one: IntArray, other: IntArray, attribute: int) -> None:
        """Exchange an attribute's values between records `one` and `other`, none of which stands twice."""
        for counts in self._counts:
            counts.exchange(self.rows, one, other, attribute)
        self.rows[one, attribute], self.rows[other, attribute] = (
            self.rows[other, attribute],
            self.rows[one, attribute],
        )


def _weight_of_pairs(expected: FloatArray) -> FloatArray:
    return np.where(expected < HARDLY, np.float32(UNEXPECTED_WEIGHT), 1 / (expected + np.float32(COUNT_OFFSET)))


def _weight_of_triples(expected: FloatArray) -> FloatArray:
    return np.float32(TRIPLE_WEIGHT) / (expected + np.float32(COUNT_OFFSET))


def _triples_are_few(domain: Domain) -> bool:
    wide = [size for size in domain.sizes if size > 1]
    if len(wide) < 3 or comb(len(wide), 3) > MOST_TRIPLES:
        return False
    return sum(prod(sizes) for sizes in combinations(wide, 3)) <= MOST_CELLS


def _part_unexpected(records: _Records, random: np.random.Generator) -> None:
    """Let records that have a pair of values that the model hardly expects exchange one of the two."""
    chosen = random.permutation(records.unexpected(), axis=1)[:, : int(PARTED * len(records.rows))]
    for record, left, right in chosen.T.tolist():
        for attribute in (left, right):
            if records.is_unexpected(record, (left, right)):
                _exchange_best(records, record, attribute)


def _exchange_best(records: _Records, record: int, attribute: int) -> None:
    """Exchange an attribute's value with the near record with which it brings the counts nearest, if with any."""
    rows = records.rows
    others = (record + np.arange(-REACH, REACH + 1)) % len(rows)
    others = others[rows[others, attribute] != rows[record, attribute]]
    change = records.change(np.full(len(others), record), others, attribute)
    if change.min(initial=0) < 0:
        records.exchange(np.array([record]), others[[change.argmin()]], attribute)
