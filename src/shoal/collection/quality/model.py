"""What a partner gets back for a contribution, as values, and what it is told of a release.

There is no exact small number in it, nothing of another partner, and nothing of the collection but what is published.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from shoal.collection.quality.amounts import Amount
from shoal.errors import Severity

Change = Literal["new", "lost", "more", "less", "same", ""]
"""How the share of filled cells went: from none to some, from some to none, up, down, neither, or not known."""

State = Literal["reported", "suppressed", "not computed"]
Measure = Literal["recorded", "yes"]
"""What is compared of a whole attribute: in what share of records it has a value, or, of a flag, is yes."""

GainKind = Literal["unsupplied", "empty", "not-understood"]


@dataclass(frozen=True)
class Receipt:
    """How a contribution was received.

    Args:
        day: Day on which it was taken in.
        standing: Whether it counts, was replaced, or was removed.
        standard: Version of the standard for which it was made.
        keep_until: Last day on which it may be kept, or "".
        withheld: Records that the partner's own gate held back, by reason: a number, or "fewer than 10".
    """

    day: str
    standing: str
    standard: str
    keep_until: str
    withheld: Mapping[str, int | str]


@dataclass(frozen=True)
class Found:
    """One finding of the partner's own check.

    Args:
        code: Which.
        severity: How grave.
        field: Name of the field, or "".
        places: In how many places.
    """

    code: str
    severity: Severity
    field: str
    places: Amount


@dataclass(frozen=True)
class Previous:
    """The partner's contribution before this one.

    Args:
        id: Its id.
        period: First and last month.
        records: Records in it.
        mapping_changed: Whether another mapping made it.
        standard_changed: Whether it was made for another version of the standard.
    """

    id: str
    period: tuple[str, str]
    records: Amount
    mapping_changed: bool
    standard_changed: bool


@dataclass(frozen=True)
class Persons:
    """How many persons the records are of.

    Args:
        all: Persons in it.
        known: Those that the contribution before had; None where there is none.
        new: The others; None where there is none before.
    """

    all: Amount
    known: Amount | None = None
    new: Amount | None = None


@dataclass(frozen=True)
class FieldFill:
    """How complete one field is.

    Args:
        field: Name of the field.
        core: Whether it belongs to the smallest useful record.
        filled: Records with a value.
        reasons: Records with a reason for having none.
        before: Records of the contribution before with a value; None where there is none.
        change: How the share went.
    """

    field: str
    core: bool
    filled: Amount
    reasons: Amount
    before: Amount | None
    change: Change


@dataclass(frozen=True)
class CodeShare:
    """One code, now and in the contribution before.

    Args:
        code: The code.
        now: Records with it, of those with a value in the field.
        before: The same in the contribution before.
        moved: Whether the share moved by more than chance allows.
    """

    code: str
    now: Amount
    before: Amount
    moved: bool


@dataclass(frozen=True)
class FieldShares:
    """The codes of one field; those that few records have, both times, are left out.

    Args:
        field: Name of the field.
        codes: Those that moved first, then the most frequent.
        others: Whether codes were left out.
    """

    field: str
    codes: tuple[CodeShare, ...]
    others: bool


@dataclass(frozen=True)
class ReleaseCount:
    """What a release says of one value.

    Args:
        value: The value.
        state: Whether its protected count is told.
        count: The protected count, or None.
        low: Lower end of its interval, or None.
        high: Upper end of its interval, or None.
    """

    value: str
    state: State
    count: int | None = None
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True)
class ReleasedAttribute:
    """What a release says of one attribute.

    Args:
        name: Its name.
        type: category, ordered, year, country, flag or multi.
        counts: What it says of each value; of a flag, of yes ("1") alone.
        other: The value that stands for all others, or "".
    """

    name: str
    type: str
    counts: tuple[ReleaseCount, ...]
    other: str = ""


@dataclass(frozen=True)
class PublishedRelease:
    """A release of the collection, as anybody can read it.

    Args:
        name: Its title and version.
        records: Protected number of records, with its interval.
        attributes: What it says of each attribute.

    Raises:
        ValueError: The interval has no lower end above zero, so that there are no shares.
    """

    name: str
    records: tuple[int, int, int]
    attributes: tuple[ReleasedAttribute, ...]

    def __post_init__(self) -> None:
        if self.records[1] <= 0:
            raise ValueError("shares need a number of records that is above zero")


@dataclass(frozen=True)
class PublishedValue:
    """One value: the partner's own records beside the release.

    Args:
        value: The value.
        own: The partner's records with it, of all its records.
        state: Whether the release tells its count.
        share: Share by the release's protected counts, or None.
        low: Lower end of its interval, or None.
        high: Upper end of its interval, or None.
    """

    value: str
    own: Amount
    state: State
    share: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Published:
    """One attribute: the partner's own records beside the release.

    Args:
        attribute: Its name.
        measure: What is compared of the whole attribute.
        own: The partner's records.
        state: Whether the release tells any count of it.
        low: Least share by the release; 0 where it tells none.
        high: Greatest share by the release; 1 where it does not tell all.
        values: Value by value.
    """

    attribute: str
    measure: Measure
    own: Amount
    state: State
    low: float
    high: float
    values: tuple[PublishedValue, ...]


@dataclass(frozen=True)
class Gain:
    """What could be gained.

    Args:
        kind: The field is not supplied at all, has empty cells, or has values that nobody mapped.
        field: Name of the field.
        column: The partner's own column, of values that nobody mapped.
        records: How many records would have one more value, at most.
    """

    kind: GainKind
    field: str
    column: str
    records: Amount


@dataclass(frozen=True)
class Quality:
    """What a partner gets back for a contribution.

    Args:
        contribution: Its id.
        partner: The partner's name, as it signs.
        period: First and last month.
        records: Records in it, as they were sent.
        receipt: How it was received.
        findings: What the partner's own check found, the gravest first.
        previous: The contribution before, or None where there is none to compare with.
        persons: How many persons.
        fields: How complete each field is, those of the smallest useful record first.
        shares: The codes of core fields beside those of the contribution before.
        tests: How many shares were looked at for chance.
        release: Name of the release beside which it is put, or "".
        published: Attributes of the release that follow from the contribution's fields.
        gains: What could be gained, the most first.
    """

    contribution: str
    partner: str
    period: tuple[str, str]
    records: Amount
    receipt: Receipt
    findings: tuple[Found, ...]
    previous: Previous | None
    persons: Persons
    fields: tuple[FieldFill, ...]
    shares: tuple[FieldShares, ...]
    tests: int
    release: str
    published: tuple[Published, ...]
    gains: tuple[Gain, ...]

    @property
    def moved(self) -> tuple[tuple[str, CodeShare], ...]:
        """Field and code of every share that moved by more than chance allows."""
        return tuple((each.field, code) for each in self.shares for code in each.codes if code.moved)

    def as_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return asdict(self)
