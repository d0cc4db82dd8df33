"""T-12: from public files alone, no record can be proven to be there, and no suppressed count can be narrowed down.

The attacker takes every published interval for certain, which it is not (it holds nine times in ten), and has integer
programming and a minute for each group of at most 300 people. The pass lines: 0 records proven, and 0 suppressed
counts known to within 2. What could not be ruled out in time counts against the release.
"""

from __future__ import annotations

from itertools import chain

import numpy as np
import pytest
from tests.attacks.people import People, people
from tests.attacks.reconstruction import Attacker, Outcome, puzzle
from tests.attacks.releasing import Published, exact_release, sound_release

from shoal.privacy.domain import Attribute, Domain

SHORT = ("citizenship", "gender", "majorityStatus", "isForcedLabour", "isSexualExploit", "meansOfControlThreats")
FULL = ("citizenship", "gender", "ageBroad", *SHORT[2:])
"""The first attribute makes the groups; with it, counts of four values are tables of three within a group."""
LARGEST, FEWEST = 300, 20
WIDTH, ASKED = 2, 200
SAFE = Outcome(0, 0)


def crowd(names: tuple[str, ...]) -> People:
    """Four thousand people in groups of one citizenship."""
    return people(4_000, 4, names, all_reported=True)


def small_file(names: tuple[str, ...], number: int) -> People:
    """A file so small that all of it is one group."""
    some, whole = people(number, 5, names[1:], all_reported=True), Attribute("file", ("all",), ("all",))
    return People(Domain((whole, *some.domain)), np.column_stack([np.zeros(number, np.uint16), some.rows]))


def groups(everybody: People, number: int) -> list[int]:
    """Some groups of at most 300 people, from the largest to the smallest."""
    sizes = np.bincount(everybody.rows[:, 0])
    fitting = [g for g in np.argsort(-sizes).tolist() if FEWEST <= sizes[g] <= LARGEST]
    named = [g for g in fitting if everybody.domain.attributes[0].values[g]]
    return [named[i] for i in np.unique(np.linspace(0, len(named) - 1, number).astype(int))]


def attack(released: Published, group: int, *, hidden_below: int | None = None) -> tuple[Outcome, Outcome]:
    """Records proven in a group, and suppressed counts known to within two."""
    what = puzzle(released, group, hidden_below=hidden_below)
    asked = np.random.default_rng(1).permutation(what.hidden.shape[0])[:ASKED]
    return Attacker(what).proven_rows(), Attacker(what).known_counts(WIDTH, asked)


def check(everybody: People, epsilon: float, number: int) -> None:
    """Attack some groups of a release; a group whose own count is suppressed can't be attacked."""
    released = sound_release(everybody.domain, everybody.rows, epsilon, length=4)
    chosen = [group for group in groups(everybody, number) if (group,) in released.listed]
    attacked = {group: attack(released, group) for group in chosen}
    print(epsilon, attacked)  # noqa: T201 (the figures of docs/attacks.md)
    assert attacked
    assert [outcome for outcome in chain(*attacked.values()) if outcome != SAFE] == []


@pytest.mark.parametrize("epsilon", [1.0, 4.0])
def test_no_record_is_proven_and_no_suppressed_count_is_known(epsilon: float):
    """In three groups, with five secret attributes."""
    check(crowd(SHORT), epsilon, 3)


@pytest.mark.parametrize("epsilon", [1.0, 4.0])
def test_a_small_file_by_itself_is_safe(epsilon: float):
    """A release of 120 people, all tables of three attributes."""
    check(small_file(SHORT, 120), epsilon, 1)


@pytest.mark.audit
@pytest.mark.parametrize("epsilon", [1.0, 4.0])
def test_eight_groups_of_up_to_300_people_are_safe(epsilon: float):
    """Full form: eight groups of all sizes, with six secret attributes."""
    check(crowd(FULL), epsilon, 8)


@pytest.mark.audit
@pytest.mark.parametrize("epsilon", [1.0, 4.0])
def test_a_file_of_253_people_is_safe(epsilon: float):
    """Full form: the size of file whose exact tables gave everybody away."""
    check(small_file(FULL, 253), epsilon, 1)


@pytest.mark.parametrize("number", [3, pytest.param(8, marks=pytest.mark.audit)])
def test_exact_tables_prove_every_record(number: int):
    """Twin: with exact tables of three attributes, the records of everybody in every group are proven."""
    everybody = crowd(FULL)
    released, sizes = exact_release(everybody.domain, everybody.rows, 4), np.bincount(everybody.rows[:, 0])
    chosen = groups(everybody, number)
    found = [Attacker(puzzle(released, group, hidden_below=1)).proven_rows() for group in chosen]
    assert [outcome.certain for outcome in found] == sizes[chosen].tolist()


def test_suppression_alone_is_undone():
    """Twin: of counts that are suppressed below ten beside exact ones, some are known to within two."""
    everybody = crowd(SHORT)
    released = exact_release(everybody.domain, everybody.rows, 4, smallest=10)
    _, known = attack(released, groups(everybody, 3)[1], hidden_below=10)
    print(known)  # noqa: T201 (the figures of docs/attacks.md)
    assert known.certain > 0
