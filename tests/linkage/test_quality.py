"""Recall and wrong links on invented pairs; the whole measurement is `make bench-linkage`."""

from __future__ import annotations

import pytest
from benchmarks.linkage.names import languages, people
from benchmarks.linkage.quality import pairs, recall, strangers


def test_without_mistakes_practically_all_are_found():
    """Of 3,000 pairs that differ in style only, 99 % are found."""
    found = recall(11, 3_000, 0)
    assert found.found >= 0.99
    assert found.wrong <= 1


def test_with_one_mistake_three_of_four_are_found():
    """Of 3,000 pairs with one mistake, 75 % are found, and each kind but the date's own mostly.

    The expected share is 0.84, with a standard deviation of 0.007.
    """
    found = recall(12, 3_000, 1)
    assert found.found >= 0.8
    assert found.wrong <= 1
    assert len(found.by_kind) == 10
    assert min(found.by_kind.values()) > 0.4


def test_strangers_are_not_taken_for_one_another():
    """Of 10,000 different persons at two partners, at most one is taken for somebody else."""
    assert strangers(21, 10_000) <= 1


def test_the_measurement_can_fail(monkeypatch):
    """With tokens of first name and year alone, strangers are taken for one another: the measurement notices."""
    from shoal.linkage.tokens import Person

    monkeypatch.setattr(Person, "statements", lambda self: (" ".join(self.first) + self.birth.text[:4],) + ("",) * 4)
    assert strangers(21, 1_000) > 5


def test_the_invented_people_are_as_alike_as_people_are():
    """Strangers share first names about once in 100 and family names about once in 200 to 2,000."""
    for women, men, families in languages().values():
        assert 60 < 1 / women.agreement < 200
        assert 60 < 1 / men.agreement < 200
        assert 150 < 1 / families.agreement < 3_000


def test_the_same_seed_gives_the_same_people():
    """A measurement can be repeated."""
    assert people(3, 50) == people(3, 50) != people(4, 50)
    assert pairs(3, 50, 1) == pairs(3, 50, 1)


@pytest.mark.parametrize("mistakes", [1, 2])
def test_every_record_has_its_mistakes(mistakes):
    """Each second record has as many kinds of mistakes as asked for, all different."""
    _, second, kinds = pairs(5, 300, mistakes)
    assert all(len(set(made)) == mistakes for made in kinds)
    assert len(second) == 300
