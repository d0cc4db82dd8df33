"""T-60: a dictionary attack with all that a partner knows confirms nobody; the planted targets are broken."""

from __future__ import annotations

import pytest
from benchmarks.linkage.attack import confirmed, guesses, loot


@pytest.fixture(scope="module")
def attacked():
    """A round with 300 persons at each of two partners, and 10,000 guesses, 300 of them right."""
    got = loot(1, 300)
    return got, confirmed(got, guesses(2, 10_000, got.persons))


def test_nobody_is_confirmed(attacked):
    """With the round's key and the right guesses, no place that others hold confirms one."""
    got, hits = attacked
    assert len(got.held) == 6
    assert {place: hits[place] for place in got.held} == dict.fromkeys(got.held, 0)


@pytest.mark.parametrize("planted", ["names hashed without a key", "a unit that does not key anew"])
def test_the_attack_breaks_what_it_must(attacked, planted):
    """The same attack confirms everybody where names are hashed without a key, or tokens are not keyed anew."""
    got, hits = attacked
    assert hits[planted] >= len(got.persons)


def test_a_leaking_unit_would_be_caught(monkeypatch):
    """If keying anew did nothing, the unit's memory would confirm everybody: the attack looks in the right place."""
    import numpy as np
    from benchmarks.linkage import attack

    def lazy(tokens):
        parts = b"".join(row[start : start + 8] for row in tokens for start in range(0, len(row), 32))
        return np.frombuffer(parts, dtype=np.uint64).reshape(len(tokens), 5)

    monkeypatch.setattr(attack, "rekeyed", lazy)
    got = loot(1, 20)
    hits = confirmed(got, guesses(2, 40, got.persons))
    assert hits["the unit's memory once tokens are keyed anew"] == 20
