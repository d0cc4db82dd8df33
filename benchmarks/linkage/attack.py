"""A dictionary attack by somebody with all that a partner knows, on all that the others hold.

The attacker has the round's key and a list of guesses: names and dates of birth of people who may be in the files,
many of whom are. For each guess they compute what Shoal computes, in every way that they can think of, and look for it
in what they got hold of. A guess is confirmed if it is there. Two targets are planted that must be broken: names hashed
without a key, and a unit that compares the partners' tokens without keying them anew.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from benchmarks.linkage.names import people
from benchmarks.linkage.quality import person_of
from benchmarks.linkage.records import written

from shoal.agefile import Identity
from shoal.linkage.crosswalk import read_crosswalk
from shoal.linkage.matching import rekeyed
from shoal.linkage.project import Partner, Project, Unit, load_round, new_round
from shoal.linkage.tokenfile import read_tokens, write_tokens
from shoal.linkage.tokens import SIZE, Person, make_tokens
from shoal.linkage.unit import JOURNAL, LinkageUnit
from shoal.signing import SigningKey

NEEDLE = 8
"""Bytes of a token that the attacker looks for: so many are kept in memory, and eight are no chance hit."""


@dataclass(frozen=True)
class Loot:
    """What the attacker got hold of.

    Args:
        key: The round's key, as every partner has it.
        persons: Everybody in the other partner's file: among the guesses.
        held: By name of the place, all bytes that are held there.
        planted: The same for the two targets that must be broken.
    """

    key: bytes = field(repr=False)
    persons: list[Person] = field(repr=False)
    held: dict[str, bytes] = field(repr=False)
    planted: dict[str, bytes] = field(repr=False)


def loot(seed: int, count: int) -> Loot:
    """A whole round with two partners of so many persons, and what the unit, the steward and outsiders hold of it."""
    dice = random.Random(seed)
    persons = [person_of(written(who, dice)) for who in people(seed, count)]
    with TemporaryDirectory() as place:
        return _played(Path(place), persons)


def _played(place: Path, persons: list[Person]) -> Loot:
    ages = {name: Identity.new(place / f"{name}.age") for name in ("unit", "steward", "north", "south")}
    keys = {name: SigningKey.new(place / f"{name}.key") for name in ("holder", "unit", "north", "south")}
    partners = tuple(
        Partner(name=name, age=ages[name].public, key=keys[name].public, load=len(persons))
        for name in ("north", "south")
    )
    unit = Unit(age=ages["unit"].public, key=keys["unit"].public)
    project = Project(shoal_linkage=1, project="Attack", unit=unit, partners=partners)
    (place / "round").write_bytes(new_round(project, keys["holder"]))
    of = load_round(place / "round")
    key = of.key_for(keys["north"].public, ages["north"])
    work = LinkageUnit(place / "unit", of, ages["unit"])
    outside, memory, bare = b"", b"", b""
    for name in ("north", "south"):
        made = {f"{name}-{i}": make_tokens(key, f"{name}-{i}", person) for i, person in enumerate(persons)}
        sealed = write_tokens(made, of, keys[name])
        outside += sealed
        opened = list(read_tokens(sealed, of, ages["unit"]).tokens.values())
        memory, bare = memory + rekeyed(opened).tobytes(), bare + b"".join(opened)
        work.receive(sealed)
    lying = b"".join(path.read_bytes() for path in sorted((place / "unit").rglob("*")) if path.is_file())
    crosswalks: list[bytes] = []
    work.link(ages["steward"].public, keys["unit"], deliver=crosswalks.append)
    pairs = read_crosswalk(crosswalks[0], ages["steward"]).pairs
    after = (place / "unit" / JOURNAL).read_bytes()
    held = {
        "the token files on their way": outside + (place / "round").read_bytes(),
        "the unit's folder before the match": lying,
        "the unit's folder after the match": after,
        "the unit's memory once tokens are keyed anew": memory,
        "the sealed crosswalk": crosswalks[0],
        "the steward's opened crosswalk": pairs.write_csv().encode(),
    }
    hashes = b"".join(_unkeyed(text) for person in persons for text in person.statements() if text)
    return Loot(key, persons, held, {"names hashed without a key": hashes, "a unit that does not key anew": bare})


def guesses(seed: int, count: int, known: list[Person]) -> Iterator[Person]:
    """Guesses at persons: first everybody who is in the file, spelt as there; then invented ones."""
    dice = random.Random(seed)
    yield from known[:count]
    for who in people(seed, max(count - len(known), 0)):
        yield person_of(written(who, dice))


def confirmed(loot: Loot, tried: Iterable[Person]) -> dict[str, int]:
    """How many guesses each place confirms.

    Args:
        loot: What the attacker has.
        tried: The guesses.
    """
    places = {name: _windows(held) for name, held in (loot.held | loot.planted).items()}
    hits = dict.fromkeys(places, 0)
    for person in tried:
        needles = _needles(loot.key, person)
        for name, windows in places.items():
            hits[name] += not needles.isdisjoint(windows)
    return hits


def _needles(key: bytes, person: Person) -> set[bytes]:
    """All that an attacker can compute of a guess."""
    made = make_tokens(key, "", person)
    tokens = [
        made[start : start + SIZE]
        for start, text in zip(range(0, len(made), SIZE), person.statements(), strict=True)
        if text
    ]
    bare = [_unkeyed(text) for text in person.statements() if text]
    raw = {way[:NEEDLE] for way in (*tokens, *bare, *(hashlib.sha256(token).digest() for token in tokens))}
    return raw | {way.hex().encode() for way in raw}


def _windows(held: bytes) -> frozenset[bytes]:
    """Every run of `NEEDLE` bytes, and of as many in hexadecimal digits, wherever it begins."""
    data = np.frombuffer(held, dtype=np.uint8)
    runs: set[bytes] = set()
    for length in (NEEDLE, 2 * NEEDLE):
        if len(data) >= length:
            runs.update(map(bytes, np.lib.stride_tricks.sliding_window_view(data, length)))
    return frozenset(runs)


def _unkeyed(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
