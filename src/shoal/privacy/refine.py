"""Refinement of the synthetic records: exchanges that bring the pairs nearer to the model.

The draw fixes how many records of a component have each value; who gets which is chance, and that chance moves the
counts of pairs away from the model's. Two records that exchange their values of one attribute change no single count,
but they change pairs. Exchanges are proposed at random between records that stand near one another, whose components
are the same or alike, so that what joins three attributes stays; they are made where they bring the pairs' counts,
taken together, nearer to those of the model. Pairs weigh by one over their expected count and ten more, between
relative and absolute error.

Of the many pairs of which the model expects a tenth of a record, chance makes some come true, and a reader takes them
for cases. So pairs that the model hardly expects weigh much more, and in the end each record that still has one looks
for the exchange with a near record that takes it apart at least cost.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import numpy.typing as npt

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
PARTED = 0.25
"""How many such pairs are taken apart at most, for each record on average."""


def refine_records(rows: IntArray, model: Mixture, *, seed: int = 0) -> IntArray:
    """Exchange values between records until the counts of pairs are near to the model's.

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
    values = rows + np.array(model.domain.offsets[:-1])
    pairs = _Pairs(rows, model)
    for _ in range(PROPOSALS * len(rows) // BATCH):
        one, other = _partners(len(rows), random)
        attribute = int(random.integers(len(model.domain)))
        different = values[one, attribute] != values[other, attribute]
        one, other = one[different], other[different]
        better = _change(values, one, other, attribute, pairs) < 0
        _exchange(values, one[better], other[better], attribute, pairs)
    _part_unexpected(values, pairs, random)
    codes: IntArray = values - np.array(model.domain.offsets[:-1])
    return codes


def _partners(records: int, random: np.random.Generator) -> tuple[IntArray, IntArray]:
    """Records and one near each, none of them twice; the last ones are near the first."""
    one = random.permutation(np.unique(random.integers(records, size=BATCH)))
    other = (one + random.integers(1, min(REACH, records - 1) + 1, size=len(one))) % records
    both = np.stack([one, other], axis=1).ravel()
    first = np.zeros(len(both), bool)
    first[np.unique(both, return_index=True)[1]] = True
    alone = first.reshape(-1, 2).all(axis=1)
    return one[alone], other[alone]


class _Pairs:
    """How far the counts of all pairs of values are from the model's, and what each weighs; both flat."""

    def __init__(self, rows: IntArray, model: Mixture) -> None:
        at, sizes = model.domain.offsets, model.domain.sizes
        self.width = at[-1]
        expected = (model.shares @ model.shares.T) * np.float32(len(rows) / model.components)
        excess = -expected
        for i, j in combinations(range(len(sizes)), 2):
            table = np.bincount(rows[:, i] * sizes[j] + rows[:, j], minlength=sizes[i] * sizes[j])
            excess[at[i] : at[i + 1], at[j] : at[j + 1]] += table.reshape(sizes[i], sizes[j])
            excess[at[j] : at[j + 1], at[i] : at[i + 1]] += table.reshape(sizes[i], sizes[j]).T
        self.excess: FloatArray = excess.ravel().astype(np.float32)
        self.unexpected = (expected < HARDLY).ravel()
        weight = np.where(expected < HARDLY, UNEXPECTED_WEIGHT, 1 / (expected + COUNT_OFFSET))
        self.weight: FloatArray = weight.ravel().astype(np.float32)

    def gain(self, where: IntArray) -> FloatArray:
        """What one record more in each of these pairs adds to the weighted squared distance."""
        return self.weight[where] * (1 + 2 * self.excess[where])

    def loss(self, where: IntArray) -> FloatArray:
        """The same for one record less."""
        return self.weight[where] * (1 - 2 * self.excess[where])


def _change(values: IntArray, one: IntArray, other: IntArray, attribute: int, pairs: _Pairs) -> FloatArray:
    """What an exchange of an attribute's values, which differ, adds to the distance [exchanges]."""
    mine, yours, width = values[one, attribute], values[other, attribute], pairs.width
    moved = values[one] != values[other]
    moved[:, attribute] = False
    left, right = values[one] * width, values[other] * width
    change = pairs.loss(left + mine[:, None]) + pairs.gain(left + yours[:, None])
    change += pairs.loss(right + yours[:, None]) + pairs.gain(right + mine[:, None])
    total: FloatArray = (change * moved).sum(axis=1)
    return total


def _exchange(values: IntArray, one: IntArray, other: IntArray, attribute: int, pairs: _Pairs) -> None:
    """Exchange an attribute's values between records `one` and `other`, none of which stands twice."""
    mine, yours = values[one, attribute], values[other, attribute]
    record, column = np.nonzero(values[one] != values[other])
    record, column = record[column != attribute], column[column != attribute]
    values[one, attribute], values[other, attribute] = yours, mine
    mine, yours = mine[record], yours[record]
    left, right = values[one[record], column], values[other[record], column]
    for value, partner, step in ((left, mine, -1), (left, yours, 1), (right, yours, -1), (right, mine, 1)):
        np.add.at(pairs.excess, value * pairs.width + partner, np.float32(step))
        np.add.at(pairs.excess, partner * pairs.width + value, np.float32(step))


def _part_unexpected(values: IntArray, pairs: _Pairs, random: np.random.Generator) -> None:
    """Let records that have a pair of values that the model hardly expects exchange one of the two."""
    found = [
        np.stack([record, np.full_like(record, left), np.full_like(record, right)])
        for left, right in combinations(range(values.shape[1]), 2)
        for record in [np.flatnonzero(pairs.unexpected[values[:, left] * pairs.width + values[:, right]])]
    ]
    record, *attributes = random.permutation(np.concatenate(found, axis=1), axis=1)[:, : int(PARTED * len(values))]
    for i, left, right in zip(record.tolist(), *(each.tolist() for each in attributes), strict=True):
        for attribute in (left, right):
            if pairs.unexpected[values[i, left] * pairs.width + values[i, right]]:
                _exchange_best(values, i, attribute, pairs)


def _exchange_best(values: IntArray, record: int, attribute: int, pairs: _Pairs) -> None:
    """Exchange an attribute's value with the near record with which it brings the pairs nearest, if with any."""
    others = (record + np.arange(-REACH, REACH + 1)) % len(values)
    others = others[values[others, attribute] != values[record, attribute]]
    change = _change(values, np.full(len(others), record), others, attribute, pairs)
    if change.min(initial=0) < 0:
        _exchange(values, np.array([record]), others[[change.argmin()]], attribute, pairs)
