"""What a file holds, told without showing a person: values, without a word of how they are shown."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

from shoal.errors import Finding, Where

KEPT_FROM = 10
"""A value that fewer records share is not shown: it is counted only."""

Kind = Literal[
    "empty", "constant", "yes-no", "codes", "several-codes", "number", "year", "date", "key", "text", "long-text"
]
"""What the cells of a column look like.

| kind | the cells |
|---|---|
| empty, constant | there is nothing in any; the same in all |
| yes-no | are answers of yes and no |
| codes, several-codes | are few different values, one a cell or several |
| number, year, date | can be read as such |
| key | are different in nearly every record |
| text, long-text | are anything else; long ones are sentences |
"""


@dataclass(frozen=True)
class Frequent:
    """A value that many records share, and how many."""

    value: str
    records: int


@dataclass(frozen=True)
class Missing:
    """A value that says that there is none.

    Args:
        value: As it stands in the file.
        reason: Why there is none, a code of the list "missing-reason", or "" where it does not say.
        records: How many records have it; 0 where fewer than `KEPT_FROM` do.
    """

    value: str
    reason: str
    records: int


@dataclass(frozen=True)
class Identifier:
    """What a column seems to give away about a person.

    Args:
        kind: A key of `shoal.intake.identifying.KINDS`, or "" where only the column's name says it.
        words: The same in plain English.
        confidence: From 0 to 1; 0 where only the column's name says it.
        share: Share of its different values that look so.
    """

    kind: str
    words: str
    confidence: float
    share: float


@dataclass(frozen=True)
class ColumnProfile:
    """One column of a file.

    Args:
        position: 1-based place in the file.
        header: Its name as it stands in the file.
        kind: What its cells look like.
        filled: Records with a cell that is not empty.
        different: How many different cells there are.
        frequent: Values that many records share, the most frequent first. None of a column that may name people.
        rare: How many different values are not shown.
        missing: Values that say that there is none.
        separator: What stands between several values in a cell, or None.
        dates: How its dates are written, in order of trust; ISO 8601 needs no format.
        unclear_dates: Whether day and month could as well be the other way round.
        identifier: What it seems to give away about a person, or None.
        field: Field of the standard that its name is, or None.
    """

    position: int
    header: str
    kind: Kind
    filled: int
    different: int
    frequent: tuple[Frequent, ...] = ()
    rare: int = 0
    missing: tuple[Missing, ...] = ()
    separator: str | None = None
    dates: tuple[str, ...] = ()
    unclear_dates: bool = False
    identifier: Identifier | None = None
    field: str | None = None

    @property
    def letter(self) -> str:
        """Its letter in a spreadsheet."""
        return Where(position=self.position).letter


@dataclass(frozen=True)
class FlagGroup:
    """Columns of yes and no that seem to be the answers to one question.

    Args:
        name: What their names have in common.
        columns: Their names.
    """

    name: str
    columns: tuple[str, ...]


@dataclass(frozen=True)
class FileProfile:
    """What a file holds.

    Args:
        name: Name of the file, without its folder.
        rows: Records in it.
        columns: Its columns in order.
        groups: Columns that belong to one list.
        findings: What reading it found.
        system: The known system that seems to have written it, or "".
    """

    name: str
    rows: int
    columns: tuple[ColumnProfile, ...]
    groups: tuple[FlagGroup, ...]
    findings: tuple[Finding, ...] = ()
    system: str = ""

    @property
    def identifying(self) -> tuple[ColumnProfile, ...]:
        """The columns that seem to name or reach people."""
        return tuple(column for column in self.columns if column.identifier)

    def as_dict(self) -> dict[str, Any]:
        """Plain values for JSON. Values that few records share are not among them."""
        return {
            "file": self.name,
            "rows": self.rows,
            "system": self.system,
            "columns": [{**asdict(column), "letter": column.letter} for column in self.columns],
            "groups": [asdict(group) for group in self.groups],
            "findings": [finding.as_dict() for finding in self.findings],
        }
