"""Synthetic records: drawn from the fitted model with exact quotas.

Each component gives the same number of records (one more for some). Within a component every value of an attribute
gets its expected number of records, rounded so that the rounding errors cancel from one component to the next. Like
components stand side by side (`privacy/neighbours.py`), so what rounding takes from a kind of records goes to the same
kind. The values are then shuffled, attribute by attribute. The only chance left is who gets which value within a
component; exchanges (`privacy/refine.py`) take most of that back.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from shoal.privacy.domain import Domain, Implication
from shoal.privacy.mixture import Mixture
from shoal.privacy.neighbours import order_of_components
from shoal.privacy.refine import refine_records

Codes = npt.NDArray[np.uint16]
IntArray = npt.NDArray[np.int64]


def draw_records(model: Mixture, *, seed: int = 0) -> Codes:
    """Draw `model.records` synthetic records.

    Args:
        model: The fitted model.
        seed: Seed of the shuffles; not a secret.

    Returns:
        Codes [records x attributes], in random order. No record contradicts an implication of the domain.
    """
    random = np.random.default_rng(seed)
    shares = model.shares[:, order_of_components(model)]
    quotas = _component_sizes(model, random)
    component = np.repeat(np.arange(model.components), quotas)
    rows = np.empty((model.records, len(model.domain)), np.int64)
    for i, (start, stop) in enumerate(pairwise(model.domain.offsets)):
        counts = _value_quotas(shares[start:stop].T.astype(np.float64), quotas)
        values = np.repeat(np.tile(np.arange(stop - start), model.components), counts.ravel())
        rows[:, i] = values[np.argsort(component + random.random(len(values)))]
    codes = refine_records(rows, model, seed=seed).astype(np.uint16)
    _respect_implications(codes, model.domain)
    return codes[random.permutation(model.records)]


def _component_sizes(model: Mixture, random: np.random.Generator) -> IntArray:
    sizes = np.full(model.components, model.records // model.components, np.int64)
    sizes[random.permutation(model.components)[: model.records % model.components]] += 1
    return sizes


def _value_quotas(shares: npt.NDArray[np.float64], sizes: IntArray) -> IntArray:
    """Whole numbers of records for each value in each component [components x values].

    Each row sums to its component's size. What rounding takes from a value in one component is given to it in the next
    ones (error diffusion), and so is what it lacks because some components have one record more than others. So every
    total is within about one record of its expectation.
    """
    shares = shares / shares.sum(axis=1, keepdims=True)
    expected = shares * sizes[:, None]
    lacking = shares.mean(axis=0) * sizes.sum() - expected.sum(axis=0)
    quotas = np.zeros(shares.shape, np.int64)
    owed = np.zeros(shares.shape[1])
    for row, (due, size) in enumerate(zip(expected + lacking / len(sizes), sizes, strict=True)):
        wanted = due + owed
        whole = np.floor(np.maximum(wanted, 0))
        missing = int(size - whole.sum())
        if missing > 0:
            np.add.at(whole, np.argsort(whole - wanted, kind="stable")[np.arange(missing) % len(whole)], 1)
        while missing < 0:
            most = int(np.argmax(np.where(whole > 0, whole - wanted, -np.inf)))
            whole[most] -= 1
            missing += 1
        owed = wanted - whole
        quotas[row] = whole
    return quotas


def _respect_implications(rows: Codes, domain: Domain) -> None:
    """Give each record that contradicts an implication the implied value, exchanged with a record that can spare it.

    The exchange keeps the totals of the implied attribute. The partner is near in component order, and no implication
    demands that value of it. Where none is left, the value is simply set. Implications may build on one another. A
    record in which two values imply different ones can't be mended so: it becomes a copy of a near one.
    """
    rules = [_as_codes(domain, rule) for rule in domain.implications]
    for _ in range(len(rules)):
        changed = False
        for attribute, value, then, then_value in rules:
            wrong = np.flatnonzero((rows[:, attribute] == value) & (rows[:, then] != then_value))
            if not len(wrong):
                continue
            changed = True
            bound = np.zeros(len(rows), bool)
            for other, other_value, other_then, other_then_value in rules:
                if other_then == then and other_then_value == then_value:
                    bound |= rows[:, other] == other_value
            spare = np.flatnonzero((rows[:, then] == then_value) & ~bound)
            partners = _nearest(wrong, spare)
            rows[partners, then] = rows[wrong[: len(partners)], then]
            rows[wrong, then] = then_value
        if not changed:
            return
    broken = np.zeros(len(rows), bool)
    for attribute, value, then, then_value in rules:
        broken |= (rows[:, attribute] == value) & (rows[:, then] != then_value)
    whole = np.flatnonzero(~broken)
    if len(whole):
        near = np.minimum(np.searchsorted(whole, np.flatnonzero(broken)), len(whole) - 1)
        rows[broken] = rows[whole[near]]


def _as_codes(domain: Domain, rule: Implication) -> tuple[int, int, int, int]:
    """Positions and codes of an implication: attribute, value, implied attribute, implied value."""
    return (
        domain.index[rule.attribute],
        domain[rule.attribute].code[rule.value],
        domain.index[rule.then_attribute],
        domain[rule.then_attribute].code[rule.then_value],
    )


def _nearest(wanting: IntArray, spare: IntArray) -> IntArray:
    """For each of `wanting`, in order, a different one of `spare`, near it; fewer where `spare` runs out."""
    count = min(len(wanting), len(spare))
    if count == len(spare):
        return spare[:count]
    place = np.searchsorted(spare, wanting)
    latest = len(spare) - count + np.arange(count)
    taken = np.minimum(np.maximum.accumulate(place - np.arange(count)) + np.arange(count), latest)
    return spare[taken]
