"""Checking a file of case records against the standard. It runs on this machine and sends nothing anywhere."""

from __future__ import annotations

import os

from shoal.intake.checks.engine import check_sheet, unread
from shoal.intake.checks.report import CheckedColumn, CheckFinding, CheckReport, Completeness, Layer
from shoal.intake.options import ReadOptions

__all__ = ["CheckFinding", "CheckReport", "CheckedColumn", "Completeness", "Layer", "check", "check_sheet", "unread"]


def check(
    path: str | os.PathLike[str],
    *,
    profile: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
) -> CheckReport:
    """Check a file of case records against the standard: its columns, its cells, its rows, and how useful they are.

    Nothing leaves this machine. A file without errors is valid; that does not make it safe to share.

    Args:
        path: A CSV, XLSX, JSON or Parquet file.
        profile: For what it was made: "collect", "share" or "release". None recognises it from the columns.
        encoding: Encoding of a text file, if it is not UTF-8.
        delimiter: The character between cells, if it is not to be detected.
        sheet: Sheet of a workbook.

    Returns:
        What was found, with the place of each finding. It holds no cell.

    Raises:
        FindingsError: The file is so broken that nothing in it can be checked; each finding names the place.
        FileError: There is no such file, it can't be read, or it is of no supported kind.
        UnknownName: There is no such profile.
    """
    from shoal.intake.tolerant import read_for_check

    options = ReadOptions(encoding=encoding, delimiter=delimiter, sheet=sheet)
    return check_sheet(read_for_check(path, options=options), profile)
