"""Exchanges bring the records' pairs nearer to the model and leave all else as it was."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from shoal.privacy import refine
from shoal.privacy.domain import Domain
from shoal.privacy.mixture import Mixture
from shoal.privacy.refine import HARDLY, PARTED, REACH, _partners, refine_records

COMPONENTS, EACH = 40, 25


def model_and_records(domain: Domain, seed: int, each: int = EACH) -> tuple[Mixture, np.ndarray]:
    """A random mixture and records drawn from it component by component."""
    random = np.random.default_rng(seed)
    shares = np.concatenate([random.dirichlet(np.full(size, 0.5), COMPONENTS).T for size in domain.sizes])
    model = Mixture(domain, COMPONENTS * each, shares.astype(np.float32))
    rows = np.empty((COMPONENTS * each, len(domain)), np.int64)
    for i, (start, size) in enumerate(zip(domain.offsets, domain.sizes, strict=False)):
        for c in range(COMPONENTS):
            p = shares[start : start + size, c]
            rows[c * each : (c + 1) * each, i] = random.choice(size, each, p=p / p.sum())
    return model, rows


def distance(rows: np.ndarray, model: Mixture, length: int) -> float:
    """Weighted squared distance of all counts of so many attributes from the model's."""
    total = 0.0
    for attributes in combinations(range(rows.shape[1]), length):
        wanted = model.expected_counts(attributes)
        table = np.zeros(wanted.shape)
        np.add.at(table, tuple(rows[:, attributes].T), 1)
        total += float(((table - wanted) ** 2 / (wanted + 10)).sum())
    return total


@pytest.mark.parametrize("seed", range(3))
def test_pairs_come_nearer_to_the_model(seed: int, tools):
    """By at least a third."""
    model, rows = model_and_records(tools.small_domain((6, 4, 8, 3, 5)), seed)
    assert distance(refine_records(rows, model), model, 2) < 0.67 * distance(rows, model, 2)


@pytest.mark.parametrize("seed", range(2))
def test_few_triples_come_nearer_than_pairs_take_them(seed: int, tools, monkeypatch):
    """By two fifths, and pairs stay as near as they were, within a tenth."""
    model, rows = model_and_records(tools.small_domain((3,) * 8), seed, each=100)
    both = refine_records(rows, model)
    monkeypatch.setattr(refine, "MOST_TRIPLES", 9)
    pairs = refine_records(rows, model)
    assert distance(both, model, 3) < 0.6 * distance(pairs, model, 3)
    assert distance(both, model, 2) < 1.1 * distance(pairs, model, 2)


@pytest.mark.parametrize(
    ("sizes", "few"),
    [
        ((2,) * 16, True),
        ((2,) * 16 + (1,), True),
        ((2,) * 17, False),
        ((9, 9), False),
        ((170,) * 3, True),
        ((171,) * 3, False),
    ],
)
def test_what_few_triples_are(sizes: tuple[int, ...], few: bool, tools):
    """Those of sixteen attributes of more than one value, and five million cells."""
    assert refine._triples_are_few(tools.small_domain(sizes)) == few


def test_every_value_keeps_its_records(tools):
    """Exchanges change no single count."""
    model, rows = model_and_records(tools.small_domain((6, 4, 8)), 1)
    refined = refine_records(rows, model)
    assert not np.array_equal(refined, rows)
    assert np.array_equal(np.sort(refined, axis=0), np.sort(rows, axis=0))


def unexpected(rows: np.ndarray, model: Mixture) -> int:
    """How many pairs of values occur in the records of which the model expects less than half a record."""
    at, found = model.domain.offsets, 0
    expected = model.shares.astype(float) @ model.shares.T * len(rows) / model.components
    for i, j in combinations(range(rows.shape[1]), 2):
        pairs = np.unique(rows[:, [i, j]] + [at[i], at[j]], axis=0)
        found += int((expected[pairs[:, 0], pairs[:, 1]] < HARDLY).sum())
    return found


def test_pairs_that_are_hardly_expected_are_taken_apart(tools, monkeypatch):
    """By exchanges at random only some are; by the search at the end no more than a third is left."""
    model, rows = model_and_records(tools.small_domain((40, 30, 6, 4)), 3)
    searched = refine_records(rows, model)
    monkeypatch.setattr(refine, "PARTED", 0.0)
    proposed = refine_records(rows, model)
    assert unexpected(searched, model) < unexpected(proposed, model) < unexpected(rows, model)
    assert unexpected(searched, model) < unexpected(rows, model) / 3
    assert np.array_equal(np.sort(searched, axis=0), np.sort(rows, axis=0))


def test_a_table_of_nothing_but_unexpected_pairs_takes_no_longer(tools, monkeypatch):
    """The search is cut off by the number of records."""
    domain = tools.small_domain((50,) * 12)
    shares = np.full((600, 4), 1 / 50, np.float32)
    rows = np.random.default_rng(1).integers(0, 50, (400, 12))
    searched: list[int] = []
    monkeypatch.setattr(refine, "_exchange_best", lambda records, record, attribute: searched.append(record))  # noqa: ARG005
    refine_records(rows, Mixture(domain, 400, shares))
    assert 0 < len(searched) <= 2 * PARTED * len(rows)


@pytest.mark.parametrize("records", [2, 3, 50, 5_000])
def test_partners_are_near_and_none_stands_twice(records: int):
    """Exchanges of one batch are made at once, so none may touch a record of another."""
    random = np.random.default_rng(1)
    for _ in range(50):
        one, other = _partners(records, random)
        assert len({*one.tolist(), *other.tolist()}) == 2 * len(one) == 2 * len(other)
        assert ((other - one) % records <= REACH).all()


def test_every_record_finds_a_partner():
    """The first and the last as well as any other."""
    random, found = np.random.default_rng(1), np.zeros(200, bool)
    for _ in range(200):
        for side in _partners(len(found), random):
            found[side] = True
    assert found.all()


@pytest.mark.parametrize(("sizes", "records"), [((3,), 10), ((3, 4), 0), ((3, 4), 1), ((1, 1), 5)])
def test_nothing_to_exchange_is_no_error(sizes: tuple[int, ...], records: int, tools):
    """One attribute, no records or one, attributes of one value."""
    domain = tools.small_domain(sizes)
    shares = np.concatenate([np.full((size, 2), 1 / size) for size in sizes]).astype(np.float32)
    rows = np.zeros((records, len(sizes)), np.int64)
    assert np.array_equal(refine_records(rows, Mixture(domain, records, shares)), rows)
