"""What all kinds of files share: checks of the header and of a column of text."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from shoal.intake.kinds import MOST_ROWS, Collector
from shoal.intake.options import Limits

MARK = "\ufeff"
SLAB = 65_536
"""Cells of one batch, where rows are gathered one by one."""


def check_header(names: list[str], limits: Limits, findings: Collector, *, row: int | None = 1) -> None:
    """Check the names in the first row; a name itself is never shown, for it may be a cell.

    Args:
        names: The first row.
        limits: `columns` and `field` bound it.
        findings: Takes what is wrong.
        row: The row in which they stand, or None.

    Raises:
        Stop: There are too many columns.
    """
    if len(names) > limits.columns:
        raise findings.stop("too-many-columns", row, limit=limits.columns)
    seen: set[str] = set()
    for position, name in enumerate(names, start=1):
        if not name.strip():
            findings.add("empty-header", row, position)
        elif name in seen:
            findings.add("duplicate-header", row, position)
        seen.add(name)
        if "\0" in name:
            findings.add("nul-byte", row, position)
        if MARK in name:
            findings.add("byte-order-mark", row, position)
        if len(name.encode()) > limits.field:
            findings.add("field-too-long", row, position, limit=limits.field)


def check_texts(column: pa.Array, first_row: int, position: int, *, limits: Limits, findings: Collector) -> None:
    """Check the cells of one column that was not read from a text file.

    Args:
        column: Text, without nulls.
        first_row: Row of the user's own file of the first cell.
        position: 1-based position of the column.
        limits: `field` bounds a cell.
        findings: Takes what is wrong.
    """
    for code, wrong in (
        ("nul-byte", pc.match_substring(column, "\0")),
        ("byte-order-mark", pc.match_substring(column, MARK)),
        ("field-too-long", pc.greater(pc.binary_length(column), limits.field)),
    ):
        where = np.flatnonzero(wrong.to_numpy(zero_copy_only=False))
        if len(where):
            rows = (where[:MOST_ROWS] + first_row).tolist()
            findings.add(code, rows[0], position, rows=rows, count=len(where), limit=limits.field)


def check_empty_rows(batch: pa.RecordBatch, first_row: int, findings: Collector) -> None:
    """Note rows of which every cell is empty.

    Args:
        batch: Rows of text, without nulls.
        first_row: Row of the user's own file of the first of them.
        findings: Takes them.
    """
    empty = np.ones(batch.num_rows, dtype=np.bool_)
    for column in batch.columns:
        empty &= pc.binary_length(column).to_numpy(zero_copy_only=False) == 0
        if not empty.any():
            return
    where = np.flatnonzero(empty)
    rows = (where[:MOST_ROWS] + first_row).tolist()
    findings.add("empty-row", rows[0], rows=rows, count=len(where))


def batch_of(
    rows: list[dict[int, str]], names: list[str], first_row: int, *, limits: Limits, findings: Collector
) -> pa.RecordBatch:
    """Rows that were gathered one by one as a batch, with their cells checked.

    Args:
        rows: The cells of each row that are not empty, by position from 1.
        names: The names of the columns.
        first_row: Row of the user's own file of the first of them.
        limits: `field` bounds a cell.
        findings: Takes what is wrong.

    Returns:
        Text without nulls.
    """
    columns = []
    for position in range(1, len(names) + 1):
        column = pa.array([cells.get(position, "") for cells in rows], pa.string())
        check_texts(column, first_row, position, limits=limits, findings=findings)
        columns.append(column)
    if not columns:
        return empty_batch([])
    batch = pa.RecordBatch.from_arrays(columns, names=names)
    check_empty_rows(batch, first_row, findings)
    return batch


def empty_batch(names: list[str]) -> pa.RecordBatch:
    """A batch without rows that carries the names of the columns.

    Args:
        names: The first row.

    Returns:
        A batch of no rows and `len(names)` columns of text.
    """
    return pa.RecordBatch.from_arrays([pa.array([], pa.string()) for _ in names], names=names)
