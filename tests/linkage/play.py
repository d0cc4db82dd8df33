"""A small linkage project: a key holder, a unit, a steward and three partners, with invented persons."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from shoal.agefile import Identity
from shoal.linkage.births import Birth
from shoal.linkage.project import Partner, Project, Round, Unit, load_round, new_round
from shoal.linkage.tokenfile import write_tokens
from shoal.linkage.tokens import Person, make_tokens
from shoal.linkage.unit import LinkageUnit
from shoal.signing import SigningKey

START = datetime(2026, 3, 1, 9, tzinfo=UTC)


@dataclass
class Hands:
    """A clock that tests turn."""

    now: datetime = START

    def __call__(self) -> datetime:
        """The time that it shows."""
        return self.now

    def turn(self, hours: float) -> None:
        """Let time pass."""
        self.now += timedelta(hours=hours)


@dataclass
class Play:
    """Everybody's keys, and the work of each."""

    place: Path
    load: int = 50
    clock: Hands = field(default_factory=Hands)

    def __post_init__(self) -> None:
        """Make all keys and the first round."""
        people = ("unit", "steward", "north", "south", "east")
        self.age = {name: Identity.new(self.place / f"{name}.age") for name in people}
        self.key = {name: SigningKey.new(self.place / f"{name}.key") for name in (*people, "holder")}
        self.project = Project(
            shoal_linkage=1,
            project="Example",
            unit=Unit(age=self.age["unit"].public, key=self.key["unit"].public),
            partners=tuple(
                Partner(name=name.title(), age=self.age[name].public, key=self.key[name].public, load=self.load)
                for name in ("north", "south", "east")
            ),
        )
        self.round = self.begin(1)

    def begin(self, number: int, holder: str = "holder") -> Round:
        """Make a round file and read it."""
        path = self.place / f"round-{number}-{holder}.json"
        path.write_bytes(new_round(self.project, self.key[holder], number=number))
        return load_round(path)

    def unit(self, of: Round | None = None, folder: str = "unit") -> LinkageUnit:
        """The linkage unit at work in a round."""
        return LinkageUnit(self.place / folder, of or self.round, self.age["unit"], self.clock)

    def tokens(self, partner: str, persons: dict[str, Person], of: Round | None = None) -> dict[str, bytes]:
        """A partner's tokens."""
        key = (of or self.round).key_for(self.key[partner].public, self.age[partner])
        return {reference: make_tokens(key, reference, person) for reference, person in persons.items()}

    def sealed(self, partner: str, persons: dict[str, Person], of: Round | None = None) -> bytes:
        """A partner's sealed token file."""
        return write_tokens(self.tokens(partner, persons, of), of or self.round, self.key[partner])


def somebody(number: int) -> Person:
    """An invented person, unlike all others."""
    letters = "bdfgklmnrst"
    syllables = [f"{letters[number // 11**i % 11]}{'aeiou'[(number // 3 + i) % 5]}" for i in range(4)]
    return Person.of(
        "".join(syllables[:2]), "".join(syllables[2:]) + "ra", Birth(1970 + number % 40, 3, 5 + number % 20), "F"
    )


def persons(prefix: str, numbers: range) -> dict[str, Person]:
    """Invented persons by a reference."""
    return {f"{prefix}-{number}": somebody(number) for number in numbers}
