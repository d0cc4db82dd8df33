"""Small invented tables for the evidence's tests."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
import pytest

from shoal.privacy.casetable import CaseTable
from shoal.privacy.combinations import Combinations, CountTable
from shoal.privacy.domain import Attribute, Domain


@dataclass(frozen=True)
class Made:
    """A true table, synthetic records and protected counts, coded in one domain."""

    domain: Domain
    true_rows: np.ndarray
    table: CaseTable
    records: np.ndarray
    counts: CountTable


def make(seed: int, *, rows: int = 300, columns: int = 4, length: int = 3) -> Made:
    """Records of skewed, related columns; records and counts that are near them, but not too near."""
    random = np.random.default_rng(seed)
    sizes = random.integers(2, 6, columns)
    attributes = []
    for i, size in enumerate(sizes):
        values = ("", *(f"v{j}" for j in range(1, size)))
        attributes.append(Attribute(f"a{i}", values, values[1:] if i % 2 else values[-1:]))
    domain = Domain(tuple(attributes))
    hidden = random.random((rows, 1)) ** 2
    true = np.minimum(hidden * sizes + random.exponential(0.3, (rows, columns)), sizes - 1).astype(np.uint16)
    records = true[random.integers(0, rows, max(1, rows - 7))].copy()
    changed = random.random(records.shape) < 0.15
    records[changed] = (random.random(records.shape) * sizes).astype(np.uint16)[changed]
    counts = noisy_counts(domain, true, length, random)
    return Made(domain, true, CaseTable.from_rows(domain, true), records, counts)


def noisy_counts(domain: Domain, rows: np.ndarray, length: int, random: np.random.Generator) -> CountTable:
    """Counts of about half of the combinations of reported values, a few of which no record has."""
    reported = [domain.position(a.name, value) for a in domain for value in a.reported]
    column = np.repeat(np.arange(len(domain)), domain.sizes)
    tables = []
    for k in range(1, length + 1):
        kept = [
            ids
            for ids in combinations(sorted(reported), k)
            if len({int(column[i]) for i in ids}) == k and random.random() < 0.5
        ]
        ids = np.array(kept, np.uint32).reshape(-1, k)
        codes = rows[:, None, column[ids]] == (ids - np.array(domain.offsets)[column[ids]])[None, None]
        count = codes[:, 0].all(axis=-1).sum(axis=0) if len(rows) else np.zeros(len(ids), int)
        count = np.maximum(0, count + random.integers(-4, 5, len(ids)))
        spread = random.integers(0, 5, len(ids))
        tables.append(Combinations(ids, count, np.maximum(0, count - spread), count + spread))
    return CountTable(tuple(tables))


@pytest.fixture(scope="session")
def made() -> Made:
    """One invented release."""
    return make(1)
