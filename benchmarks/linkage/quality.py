"""How many persons are found again, and how many strangers are taken for one, with Shoal's own tokens and matching."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from benchmarks.linkage.names import Invented, people
from benchmarks.linkage.records import MISTAKES, Written, mistaken, styled, written

from shoal.linkage.births import understood_birth
from shoal.linkage.matching import Labels, match, rekeyed
from shoal.linkage.tokens import Person, make_tokens

KEY = bytes(range(32))
TODAY = date(2026, 1, 1)


@dataclass(frozen=True)
class Recall:
    """What became of pairs of records of one person.

    Args:
        found: Share of pairs that were found.
        wrong: Persons who were taken for somebody else.
        by_kind: Share of pairs found with each kind of mistake.
    """

    found: float
    wrong: int
    by_kind: dict[str, float]


def tokens(records: Sequence[Written], key: bytes = KEY) -> list[bytes]:
    """The tokens that a partner would make of records."""
    return [make_tokens(key, str(number), person_of(record)) for number, record in enumerate(records)]


def person_of(record: Written) -> Person:
    """What names the person of a record, understood as a partner's file is."""
    birth = understood_birth(record.born.isoformat(), (), TODAY)
    assert birth is not None
    assert not isinstance(birth, str)
    return Person.of(record.first, record.last, birth, record.sex)


def linked(partners: Sequence[Sequence[Written]]) -> Labels:
    """The number of the person of each record of each partner, one after another."""
    records = [record for own in partners for record in own]
    numbers = np.repeat(np.arange(len(partners)), [len(own) for own in partners])
    return match(rekeyed(tokens(records)), numbers).labels


def pairs(seed: int, count: int, mistakes: int) -> tuple[list[Written], list[Written], list[tuple[str, ...]]]:
    """Two partners' records of the same persons, the second's in another style and with mistakes."""
    dice = random.Random(seed)
    first, second, kinds = [], [], []
    for who in people(seed, count):
        record = written(who, dice)
        other, made = styled(record, dice), ()
        for _ in range(mistakes):
            other, kind = mistaken(other, tuple(kind for kind in MISTAKES if kind not in made), dice)
            made += (kind,)
        first.append(record)
        second.append(other)
        kinds.append(made)
    return first, second, kinds


def recall(seed: int, count: int, mistakes: int) -> Recall:
    """Find pairs of records again.

    Args:
        seed: Of the invented people.
        count: Pairs.
        mistakes: In the second record of each.
    """
    first, second, kinds = pairs(seed, count, mistakes)
    labels = linked([first, second])
    found = labels[:count] == labels[count:]
    met, again = Counter[str](), Counter[str]()
    for made, well in zip(kinds, found.tolist(), strict=True):
        met.update(made)
        again.update(made if well else ())
    wrong = _wrong(labels, [*range(count), *range(count)])
    return Recall(float(found.mean()), wrong, {kind: again[kind] / met[kind] for kind in MISTAKES if met[kind]})


def strangers(seed: int, count: int, *, language: str | None = None) -> int:
    """How many of so many different persons, half of them at each of two partners, are taken for somebody else.

    Args:
        seed: Of the invented people.
        count: Persons.
        language: Of all their names; None is the usual mixture.
    """
    dice = random.Random(seed + 1)
    known: list[Invented] = people(seed, count if language is None else 5 * count + 1_000)
    chosen = [who for who in known if language in {None, who.language}][:count]
    assert len(chosen) == count
    labels = linked([[written(who, dice) for who in half] for half in (chosen[: count // 2], chosen[count // 2 :])])
    return _wrong(labels, range(count))


def _wrong(labels: Labels, persons: Sequence[int]) -> int:
    """Persons beyond the first among the records that were found to be of one."""
    together: dict[int, set[int]] = defaultdict(set)
    for label, person in zip(labels.tolist(), persons, strict=True):
        together[label].add(person)
    return sum(len(found) - 1 for found in together.values())
