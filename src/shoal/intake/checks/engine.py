"""Checking a file against the standard: columns, cells, fields against each other, and use."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

import polars as pl

from shoal.errors import Finding, UnknownName
from shoal.intake.checks.cells import Column, check_column, check_other
from shoal.intake.checks.columns import check_columns
from shoal.intake.checks.derived import check_derived
from shoal.intake.checks.finder import Finder
from shoal.intake.checks.keys import check_keys
from shoal.intake.checks.match import PROFILES, match
from shoal.intake.checks.report import CheckedColumn, CheckFinding, CheckReport
from shoal.intake.checks.rules import check_rules
from shoal.intake.checks.table import Table
from shoal.intake.checks.usefulness import check_usefulness
from shoal.intake.sheet import Sheet
from shoal.standard.load import standard
from shoal.standard.model import Field


def check_sheet(sheet: Sheet, profile: str | None = None, *, today: date | None = None) -> CheckReport:
    """Check a file that was read.

    Args:
        sheet: The file; sensitive.
        profile: For what it was made; None to recognise it from the columns.
        today: After which day a date lies in the future; None is the present day.

    Returns:
        What was found. It holds no cell.

    Raises:
        UnknownName: There is no such profile.
    """
    known_profile(profile)
    headers = sheet.frame.columns
    matching = match(_named(sheet), profile or _declared(sheet))
    finder = Finder(sheet, {header: field.name for header, field in matching.fields.items()})
    check_columns(finder, matching)
    columns: dict[str, Column] = {}
    for header in headers:
        field = matching.fields.get(header)
        if field is None:
            other = matching.elsewhere.get(header)
            check_other(finder, header, other, private=_searched(matching.profile, other))
        else:
            columns[field.name] = check_column(finder, header, field, matching.profile)
    frame = pl.DataFrame([column.values.alias(name) for name, column in columns.items()])
    table = Table(frame, {name: column.field for name, column in columns.items()}, matching.columns)
    check_keys(finder, table)
    check_derived(finder, table)
    check_rules(finder, table, today or datetime.now(UTC).date())
    complete = check_usefulness(finder, table, columns, tuple(matching.wide.values()))
    return CheckReport(
        name=sheet.name,
        standard=standard().version,
        profile=matching.profile,
        recognised=matching.recognised,
        rows=len(sheet.frame),
        columns=_checked(sheet, finder.fields),
        findings=finder.all(),
        completeness=complete,
    )


def unread(name: str, findings: Sequence[Finding], profile: str | None = None) -> CheckReport:
    """The report on a file that could not be read.

    Args:
        name: Name of the file.
        findings: What reading it found.
        profile: For what it was made, if that is known.

    Returns:
        A report without rows and columns.
    """
    found = tuple(CheckFinding(finding, "reading") for finding in findings)
    return CheckReport(
        name=name,
        standard=standard().version,
        profile=profile or PROFILES[0],
        recognised=False,
        rows=0,
        columns=(),
        findings=found,
        completeness=(),
    )


def known_profile(profile: str | None) -> None:
    """Refuse a profile that there is not.

    Args:
        profile: Its name; None is to recognise it.

    Raises:
        UnknownName: There is no such profile.
    """
    if profile not in {None, *PROFILES}:
        raise UnknownName(f"There is no profile {str(profile)[:80]!r}. There are: {', '.join(PROFILES)}.")


def _searched(profile: str, other: Field | None) -> bool:
    """Whether a column is searched for identifiers: what its name gives away already is a finding of its own."""
    return profile != "collect" and (other is None or other.role not in standard().profiles[profile].forbidden)


def _named(sheet: Sheet) -> list[str]:
    """The columns that have a name of their own; the others are a finding of the reader."""
    columns = sheet.frame.columns
    return [column for column, name in zip(columns, sheet.header or columns, strict=True) if column == name]


def _declared(sheet: Sheet) -> str | None:
    """The profile that the file itself says it was made for."""
    profile = sheet.about.get("profile")
    return profile if profile in PROFILES else None


def _checked(sheet: Sheet, fields: dict[str, str]) -> tuple[CheckedColumn, ...]:
    columns = sheet.frame.columns
    named = zip(columns, sheet.header or columns, strict=True)
    return tuple(
        CheckedColumn(position, name, fields.get(column)) for position, (column, name) in enumerate(named, start=1)
    )
