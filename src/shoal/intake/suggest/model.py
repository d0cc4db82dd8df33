"""What suggestions are: candidates with a confidence and reasons, never a decision."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from shoal.errors import Where


@dataclass(frozen=True)
class Candidate:
    """A field that a column may fill.

    Args:
        field: Name of the field.
        code: The code that a yes means, where the column is a flag; else None.
        confidence: From 0 to 1; above 0.9 only where it is practically certain.
        reasons: Why, in sentences for people.
    """

    field: str
    code: str | None
    confidence: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class ValueCandidate:
    """A code that a value may mean.

    Args:
        code: The code, "TRUE" or "FALSE", or the reason why there is no value.
        confidence: From 0 to 1.
        reason: Why, in one sentence.
    """

    code: str
    confidence: float
    reason: str = ""


@dataclass(frozen=True)
class ValueSuggestion:
    """What one local value may mean.

    Args:
        value: The value as it stands in the file: as sensitive as the file.
        count: How many cells have it; of a large file, of a sample.
        candidates: The codes, the surest first; none where nothing fits.
    """

    value: str
    count: int
    candidates: tuple[ValueCandidate, ...] = ()


@dataclass(frozen=True)
class ColumnSuggestion:
    """What one column may be.

    Args:
        column: Its name.
        position: From 1.
        language: The language that it speaks, or "".
        candidates: The fields, the surest first; none where nothing fits.
        values: What its values may mean, by the name of the field.
        split: What stands between several values in a cell, or None.
        dates: How its dates are written, in order of trust.
        missing: Values that mean that there is none, with the reason or "".
        notes: What a person should look at, in sentences.
    """

    column: str
    position: int
    language: str = ""
    candidates: tuple[Candidate, ...] = ()
    values: dict[str, tuple[ValueSuggestion, ...]] = field(default_factory=dict)
    split: str | None = None
    dates: tuple[str, ...] = ()
    missing: dict[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def best(self) -> Candidate | None:
        """The surest candidate, or None."""
        return self.candidates[0] if self.candidates else None

    @property
    def letter(self) -> str:
        """The column's letter in a spreadsheet."""
        return Where(position=self.position).letter


@dataclass(frozen=True)
class Suggestions:
    """What the columns of one file may be.

    Args:
        name: Base name of the file.
        profile: For what the mapping is to be made.
        rows: How many records the file has.
        columns: One entry for each column, in order.
    """

    name: str
    profile: str
    rows: int
    columns: tuple[ColumnSuggestion, ...]

    def of(self, column: str) -> ColumnSuggestion:
        """The suggestions for one column.

        Args:
            column: Its name.
        """
        return next(each for each in self.columns if each.column == column)

    def as_dict(self) -> dict[str, Any]:
        """Everything as plain values. They hold values of the file, so they are as sensitive as it is."""
        return {
            "file": self.name,
            "profile": self.profile,
            "rows": self.rows,
            "columns": [{**asdict(each), "letter": each.letter} for each in self.columns],
        }
