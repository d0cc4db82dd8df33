"""The rules by which records are of one person, and by which no token can make all records one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.linkage.matching import CROWD, LARGEST, match, rekeyed
from shoal.linkage.tokens import KINDS, SIZE


def codes(*rows: dict[str, int]) -> np.ndarray:
    """Tokens as the matching sees them: those named, and all others unlike any."""
    fresh = iter(range(10**6, 2 * 10**6))
    return np.array([[row.get(kind, next(fresh)) for kind in KINDS] for row in rows], dtype=np.uint64)


def found(partners: list[int], *rows: dict[str, int]) -> list[int]:
    """The person of each record."""
    return match(codes(*rows), np.array(partners)).labels.tolist()


@pytest.mark.parametrize("kind", KINDS)
def test_one_token_is_enough_for_two_records_that_nothing_else_claims(kind):
    """Any kind of token links two lone records, of two partners or of one."""
    assert found([0, 1], {kind: 1}, {kind: 1}) == [0, 0]
    assert found([0, 0], {kind: 1}, {kind: 1}) == [0, 0]


def test_links_join_through_a_third_record():
    """Records are of one person if others in between are."""
    assert found([0, 1, 2], {"full": 1}, {"full": 1, "sound": 2}, {"sound": 2}) == [0, 0, 0]


def test_a_weak_token_that_three_share_links_nobody():
    """Where it could be either of two others, a weak token decides nothing."""
    assert found([0, 1, 2], {"first": 1}, {"first": 1}, {"first": 1}) == [0, 1, 2]


def test_a_weak_token_does_not_join_two_persons_whom_a_partner_tells_apart():
    """If a partner has a record of each of two persons, a weak token can't make them one."""
    rows = {"full": 1, "year": 9}, {"full": 1}, {"full": 2, "year": 9}, {"full": 2}
    assert found([0, 1, 0, 1], *rows) == [0, 0, 1, 1]


def test_a_crowded_token_is_ignored():
    """A token that too many records share links none of them, and is counted."""
    rows = [{"full": 1}] * (CROWD + 1)
    matched = match(codes(*rows), np.arange(CROWD + 1))
    assert len(set(matched.labels.tolist())) == CROWD + 1
    assert matched.crowded == 1


def test_no_person_grows_without_end():
    """A chain of tokens does not make more records one person than anybody has."""
    rows = [{"full": i // 2, "sound": (i + 1) // 2} for i in range(4 * LARGEST)]
    labels = match(codes(*rows), np.arange(4 * LARGEST)).labels
    assert np.bincount(labels).max() <= LARGEST


@given(st.lists(st.tuples(*[st.integers(0, 6)] * 5, st.integers(0, 2)), max_size=30))
def test_persons_share_a_chain_of_tokens(rows):
    """Whoever is found to be one person hangs together by tokens that are shared, and every record has a person."""
    table = np.array([row[:5] for row in rows], dtype=np.uint64).reshape(-1, 5)
    labels = match(table, np.array([row[5] for row in rows], dtype=np.int64)).labels
    assert len(labels) == len(rows)
    for label in set(labels.tolist()):
        members = np.flatnonzero(labels == label).tolist()
        reached = {members[0]}
        for _ in members:
            reached |= {m for m in members for r in tuple(reached) if (table[m] == table[r]).any()}
        assert reached == set(members)


def test_keying_anew_keeps_equality_and_nothing_else():
    """Equal tokens stay equal within a call; two calls have nothing in common."""
    row, other = bytes(len(KINDS) * SIZE), bytes([7]) * (len(KINDS) * SIZE)
    first = rekeyed([row, other, row])
    assert (first[0] == first[2]).all()
    assert (first[0] != first[1]).all()
    assert not np.isin(first, rekeyed([row, other])).any()


def test_nothing_at_all_is_matched():
    """No record is no mistake."""
    assert match(rekeyed([]), np.zeros(0, np.int64)).labels.tolist() == []
