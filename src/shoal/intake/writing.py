"""Writing a table of text for people to open in a spreadsheet: a CSV file or a workbook, whole or not at all."""

from __future__ import annotations

import re
import tempfile
from itertools import chain
from pathlib import Path

import polars as pl
import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from shoal.errors import FileError
from shoal.intake.whole import into_place

WORKBOOK_ROWS = 1_048_576
"""Rows of a sheet, the header's included."""
WORKBOOK_CELL = 32_767
"""Characters of a workbook's cell."""

_RUNS = r"^[=+\-@\t\r\n\x00]"
_NUMBER = r"^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$"


def check_output(path: Path) -> None:
    """Tell at once whether a table can be written to a place.

    Args:
        path: The file to write.

    Raises:
        FileError: It exists already, its folder does not, or its name ends in neither .csv nor .xlsx.
    """
    if path.suffix.lower() not in {".csv", ".xlsx"}:
        raise FileError("The name of the file to write must end in .csv or .xlsx.")
    if path.exists():
        raise FileError(f"{path.name} exists already and was left alone. Choose another name.")
    if not path.parent.is_dir():
        raise FileError(f"The folder of {path.name} does not exist. Make it first.")


def write_table(frame: pl.DataFrame, path: Path) -> int:
    """Write a table of text so that no spreadsheet runs a cell of it.

    A workbook's cells are all text. In a CSV file, a cell that a spreadsheet could take for a formula gets an
    apostrophe in front; plain numbers stay.

    Args:
        frame: Columns of text.
        path: A file that does not exist, ending in .csv or .xlsx. It appears whole or not at all.

    Returns:
        How many cells got an apostrophe in front.

    Raises:
        FileError: The file exists, or can't be written, or a workbook can't hold the table.
    """
    check_output(path)
    workbook = path.suffix.lower() == ".xlsx"
    if workbook:
        _check_fits(frame)
    write = _write_xlsx if workbook else _write_csv
    try:
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".shoal-") as beside:
            part = Path(beside) / path.name
            changed = write(frame, part)
            into_place(part, path)
    except FileExistsError as error:
        raise FileError(f"{path.name} exists already and was left alone. Choose another name.") from error
    except (OSError, FileCreateError) as error:
        raise FileError(
            f"{path.name} can't be written. Is there room, and have you the right to write there?"
        ) from error
    return changed


def _write_csv(frame: pl.DataFrame, path: Path) -> int:
    risky = [cells.str.contains(_RUNS) & ~cells.str.contains(_NUMBER) for cells in frame]
    safe = pl.DataFrame([cells.zip_with(~runs, "'" + cells) for cells, runs in zip(frame, risky, strict=True)])
    safe = safe.rename({name: f"'{name}" for name in safe.columns if re.match(_RUNS, name)})
    if frame.width > 1:
        safe.with_columns(pl.all().replace("", None)).write_csv(path)
    else:  # an empty line would be skipped by readers, so the only column keeps its empty cells as ""
        safe.write_csv(path, quote_style="always")
    return sum(int(runs.sum()) for runs in risky)


def _check_fits(frame: pl.DataFrame) -> None:
    long = (
        frame.select(pl.any_horizontal((pl.all().str.len_chars() > WORKBOOK_CELL).any())).item()
        if frame.width
        else False
    )
    if frame.height >= WORKBOOK_ROWS or long:
        raise FileError("A workbook can't hold a table of that size. Write a file whose name ends in .csv.")


def _write_xlsx(frame: pl.DataFrame, path: Path) -> int:
    # Rows are written as they come; the writer keeps them beside the file meanwhile, never in a folder for all.
    options = {"constant_memory": True, "tmpdir": str(path.parent)}
    with xlsxwriter.Workbook(path, options) as book:
        sheet = book.add_worksheet("records")
        sheet.freeze_panes(1, 0)
        bold, text = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
        sheet.set_column(0, max(frame.width - 1, 0), 18, text)
        for number, row in enumerate(chain([frame.columns], frame.iter_rows())):
            for column, cell in enumerate(row):
                if cell:
                    sheet.write_string(number, column, cell, bold if number == 0 else text)
    return 0
