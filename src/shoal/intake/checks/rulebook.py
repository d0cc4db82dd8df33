"""The rules between fields, as the standard's rules.yaml has them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from pydantic import BaseModel, ConfigDict

from shoal.standard._data import read_yaml

FILE = "rules.yaml"


class _Rule(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Codes(_Rule):
    """A field and some of its codes."""

    field: str
    codes: tuple[str, ...]


class Moment(_Rule):
    """A moment of a life, and what tells the age then.

    Args:
        fields: Fields that hold an age in years, an age band, or adult and minor.
        birth: The field with the date of birth, where the age follows from it too.
        at: Dates or years of the moment; the first that a file has counts.
    """

    fields: tuple[str, ...]
    birth: str | None = None
    at: tuple[str, ...] = ()


class Kind(_Rule):
    """A field that tells the kind of something, which another field must then hold by one of some codes."""

    kind: str
    of: Codes


class Contradiction(_Rule):
    """A code in one field, and fields that can't be filled in beside it."""

    when: Codes
    filled: tuple[str, ...]


class Needed(_Rule):
    """A code in one field, and a field that must be filled in beside it."""

    when: Codes
    field: str


class Consent(_Rule):
    """A field of consent, what it holds where consent was given, and the date on which it was taken back."""

    field: str
    given: tuple[str, ...]
    withdrawn: str


class Rules(_Rule):
    """All rules.

    Args:
        order: Pairs of dates or years of which the first can't lie after the second.
        usual_order: Pairs of which the first hardly ever lies after the second.
        planned: Dates and years that may lie in the future.
        lives: Moments of a life in their order.
        kinds: Kinds of exploitation that need the exploitation.
        victim: What can't be said of somebody who is no victim.
        decided: Decisions that somebody must have made.
        consent: Where consent stands.
    """

    order: tuple[tuple[str, str], ...]
    usual_order: tuple[tuple[str, str], ...]
    planned: tuple[str, ...]
    lives: tuple[tuple[Moment, ...], ...]
    kinds: tuple[Kind, ...]
    victim: tuple[Contradiction, ...]
    decided: tuple[Needed, ...]
    consent: tuple[Consent, ...]

    def codes(self) -> Iterator[Codes]:
        """All codes that the rules name."""
        yield from (kind.of for kind in self.kinds)
        yield from (*(rule.when for rule in self.victim), *(rule.when for rule in self.decided))

    def fields(self) -> Iterator[str]:
        """All fields that the rules name."""
        yield from (name for pair in (*self.order, *self.usual_order) for name in pair)
        yield from self.planned
        for moment in (moment for life in self.lives for moment in life):
            yield from (*moment.fields, *moment.at, *([moment.birth] if moment.birth else []))
        yield from (codes.field for codes in self.codes())
        yield from (kind.kind for kind in self.kinds)
        yield from (name for rule in self.victim for name in rule.filled)
        yield from (rule.field for rule in self.decided)
        yield from (name for rule in self.consent for name in (rule.field, rule.withdrawn))


@lru_cache
def rules() -> Rules:
    """The rules of the standard."""
    return Rules.model_validate(read_yaml(FILE))
