"""Tokens agree where persons do, and tell nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shoal.linkage.births import Birth
from shoal.linkage.tokens import KINDS, SIZE, Person, make_tokens

KEY = bytes(32)
ANA = Person.of("Ana María", "García López", Birth(1994, 7, 23), "F")


def shared(one: Person, other: Person) -> set[str]:
    """Kinds of tokens in which two persons agree."""
    both = [make_tokens(KEY, str(i), person) for i, person in enumerate((one, other))]
    parts = [[tokens[start : start + SIZE] for start in range(0, len(tokens), SIZE)] for tokens in both]
    return {kind for kind, a, b in zip(KINDS, *parts, strict=True) if a == b}


@pytest.mark.parametrize(
    ("other", "kinds"),
    [
        (Person.of("ANA MARIA", "Garcia-Lopez", Birth(1994, 7, 23), "F"), set(KINDS)),
        (Person.of("García López", "Ana María", Birth(1994, 7, 23), "F"), {"full", "sound", "year"}),
        (replace(ANA, sex=""), {"sound", "year"}),
        (replace(ANA, birth=Birth(1995, 7, 23)), {"sound"}),
        (replace(ANA, birth=Birth(1994, 7, 28)), {"year"}),
        (replace(ANA, birth=Birth(1994)), set()),
        (Person.of("Ana María", "Garsía López", Birth(1994, 7, 23), "F"), {"sound", "first"}),
        (Person.of("Ana María", "Gartía López", Birth(1994, 7, 23), "F"), set()),
        (Person.of("Ana María", "Gatrcía López", Birth(1994, 7, 23), "F"), {"first"}),
        (Person.of("Ana Marta", "García López", Birth(1994, 7, 23), "F"), {"last"}),
        (Person.of("Bea Nuria", "García López", Birth(1994, 7, 23), "F"), set()),
    ],
)
def test_each_token_bears_some_mistakes(other, kinds):
    """A mistake leaves those tokens alone that are not made of what it touches."""
    assert shared(ANA, other) == kinds


@pytest.mark.parametrize(
    "empty",
    [
        Person.of("", "García", Birth(1994, 7, 23), "F"),
        Person.of("Ana", "??", Birth(1994, 7, 23), "F"),
        Person.of("Ana", "García", None, "F"),
        Person.of("", "", None, ""),
    ],
)
def test_no_token_is_made_of_a_missing_part(empty):
    """Two records that lack the same part share nothing, and can't be told from others by their tokens' form."""
    assert shared(empty, empty) == set()
    assert not empty.linkable
    assert len(make_tokens(KEY, "r", empty)) == len(make_tokens(KEY, "r", ANA))


def test_records_of_whom_only_the_year_is_known_share_two_tokens():
    """Without the day, all names and the sex, or sounds and the year, remain."""
    year = replace(ANA, birth=Birth(1994))
    assert shared(year, year) == {"full", "year"}


def test_another_key_gives_other_tokens():
    """Tokens of two rounds have nothing in common."""
    assert make_tokens(KEY, "r", ANA) != make_tokens(bytes([1] * 32), "r", ANA)


@pytest.mark.parametrize("person", [Person.of("Ana", "Ana", Birth(1994, 7, 23), "F"), Person.of("", "", None, "")])
def test_kinds_never_agree_with_one_another(person):
    """Each kind has a domain of its own: tokens of two kinds never agree, and missing ones do not show by agreeing."""
    tokens = make_tokens(KEY, "r", person)
    assert len({tokens[start : start + SIZE] for start in range(0, len(tokens), SIZE)}) == len(KINDS)


def test_a_reference_can_not_pose_as_a_name():
    """What fills the place of a missing token is in a domain of its own, whatever the reference says."""
    stated = ANA.statements()[0]
    filled = make_tokens(KEY, stated, Person.of("", "", None, ""))
    assert filled[:SIZE] != make_tokens(KEY, "r", ANA)[:SIZE]


def test_a_person_never_shows():
    """Neither `repr` nor an error tells a name."""
    assert "garcia" not in repr(ANA).lower()
