"""Small invented tables for tests of checking, and what a check of them finds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from shoal.intake.checks.engine import check_sheet
from shoal.intake.checks.report import CheckFinding, CheckReport
from shoal.intake.sheet import Sheet

TODAY = date(2026, 6, 30)
KEYS = (
    "7c9e6679-7425-40de-944b-e07fc1f90ae7",
    "16fd2706-8baf-433b-82eb-8c7fada847da",
    "886313e1-3b8a-4372-9b90-0c9aee199e5d",
    "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
)
"""Random UUIDs of version 4."""

Columns = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Case:
    """A table that has one finding at least, and the profile for which it is checked."""

    columns: Columns
    profile: str | None = "share"


def sheet_of(columns: Columns, first_row: int = 2) -> Sheet:
    """A sheet as the reader gives it, from columns of text."""
    series = [pl.Series(name, list(cells), dtype=pl.String) for name, cells in columns.items()]
    return Sheet(pl.DataFrame(series), "invented.csv", first_row=first_row)


def report_of(columns: Columns, profile: str | None = "share") -> CheckReport:
    """What a check of columns of text says."""
    return check_sheet(sheet_of(columns), profile, today=TODAY)


def found(columns: Columns, code: str, profile: str | None = "share") -> list[CheckFinding]:
    """The findings of one code in columns of text."""
    return [one for one in report_of(columns, profile).findings if one.finding.code == code]


def only(columns: Columns, code: str, profile: str | None = "share") -> CheckFinding:
    """The one finding of a code in columns of text."""
    (one,) = found(columns, code, profile)
    return one
