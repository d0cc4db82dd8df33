"""What a check of a file gives: values, without a word of how they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from shoal.errors import Finding, Severity, Where

Layer = Literal["reading", "structure", "consistency", "usefulness"]
"""What a finding is about: the file itself, its columns and cells, whether they agree with one another, or how much
use the records are."""

LAYERS: tuple[Layer, ...] = ("reading", "structure", "consistency", "usefulness")
MOST_ROWS = 1_000
"""How many rows of the user's own file a finding keeps at most. Its count is always whole."""


@dataclass(frozen=True)
class CheckedColumn:
    """A column of the file and what it was taken for.

    Args:
        position: 1-based place in the file.
        header: Its name as it stands in the file.
        field: Name of the field of the standard that it holds, or None.
    """

    position: int
    header: str
    field: str | None

    @property
    def letter(self) -> str:
        """Its letter in a spreadsheet."""
        return Where(position=self.position).letter


@dataclass(frozen=True)
class CheckFinding:
    """One finding of a check.

    Args:
        finding: What, where, how often, and the remedy; in English until it is put in another language.
        layer: What it is about.
        field: Name of the field that its column holds, or None.
    """

    finding: Finding
    layer: Layer
    field: str | None = None


@dataclass(frozen=True)
class Completeness:
    """How much of one recognised column is filled in.

    Args:
        field: Name of the field.
        position: 1-based place of its column.
        rows: Records in the file.
        filled: Records with a value.
        unknown: Records with a reason or a token in place of a value; the others are empty.
        core: Whether the field belongs to the smallest useful record.
    """

    field: str
    position: int
    rows: int
    filled: int
    unknown: int
    core: bool = False

    @property
    def share(self) -> float:
        """The share of records with a value, from 0 to 1; 1 where there is no record."""
        return self.filled / self.rows if self.rows else 1.0


@dataclass(frozen=True)
class CheckReport:
    """The result of checking one file. It holds no cell of it; column names and row numbers only.

    Args:
        name: Name of the file, without its folder.
        standard: Version of the standard that it was checked against.
        profile: "collect", "share" or "release".
        recognised: Whether the profile was recognised from the columns, not given.
        rows: Records in the file.
        columns: Its columns in order.
        findings: Errors first, then warnings, then notes; within these in the order of layers and columns.
        completeness: One entry for each recognised column, in the file's order.
    """

    name: str
    standard: str
    profile: str
    recognised: bool
    rows: int
    columns: tuple[CheckedColumn, ...]
    findings: tuple[CheckFinding, ...]
    completeness: tuple[Completeness, ...]

    @property
    def errors(self) -> tuple[CheckFinding, ...]:
        """What must be mended."""
        return self._of("error")

    @property
    def warnings(self) -> tuple[CheckFinding, ...]:
        """What is probably wrong."""
        return self._of("warning")

    @property
    def suggestions(self) -> tuple[CheckFinding, ...]:
        """What could be better."""
        return self._of("note")

    @property
    def ok(self) -> bool:
        """Whether there is no error. It does not mean that the file is safe to share."""
        return not self.errors

    def _of(self, severity: Severity) -> tuple[CheckFinding, ...]:
        return tuple(found for found in self.findings if found.finding.severity == severity)
