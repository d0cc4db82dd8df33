"""Reading Parquet: every column as the text that a spreadsheet would show."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from shoal.intake.kinds import MOST_ROWS, Collector
from shoal.intake.options import Limits, ReadOptions
from shoal.intake.source import sniff
from shoal.intake.table import check_empty_rows, check_header, check_texts, empty_batch

BATCH = 65_536
SEPARATOR = ";"
"""What joins the texts of a list, as in the cells of other tables."""


def read(path: Path, options: ReadOptions, findings: Collector) -> Iterator[pa.RecordBatch]:
    """Read a Parquet file of text, lists of texts, whole or decimal numbers, dates and true/false.

    A null is an empty cell. The texts of a list are joined with ";". True is TRUE, false is FALSE. A decimal number
    that is whole loses its point; a date is YYYY-MM-DD, a time stamp YYYY-MM-DD HH:MM:SS, or the date alone at
    midnight.

    Args:
        path: A regular file.
        options: What the user declares.
        findings: Takes what is wrong.

    Yields:
        First a batch without rows that carries the header, then batches of text without nulls.

    Raises:
        Stop: Nothing more can be read reliably.
    """
    with path.open("rb") as file:
        head = file.read(512)
        if not head.startswith(b"PAR1"):
            content = sniff(head) or "no Parquet"
            raise findings.stop("not-what-it-says", suffix=".parquet", content=content)
        try:
            yield from _read(pq.ParquetFile(file), options.limits, findings)
        except MemoryError:  # Arrow's own is an ArrowException too, but says nothing of the file
            raise
        except (pa.ArrowException, ValueError, LookupError, OSError):
            raise findings.stop("damaged-file") from None


def _read(file: pq.ParquetFile, limits: Limits, findings: Collector) -> Iterator[pa.RecordBatch]:
    schema, about = file.schema_arrow, file.metadata
    if not schema.names:
        raise findings.stop("empty-file")
    check_header(schema.names, limits, findings)
    if about.num_rows > limits.rows:
        raise findings.stop("too-many-rows", limit=limits.rows)
    if sum(about.row_group(i).total_byte_size for i in range(about.num_row_groups)) > limits.bytes_unpacked:
        raise findings.stop("too-large")
    for position, column in enumerate(schema, start=1):
        if not _supported(column.type):
            findings.add("column-type", None, position, type=_in_words(column.type))
    if findings.failed:
        return
    yield empty_batch(schema.names)
    row = 2
    for batch in file.iter_batches(batch_size=BATCH):
        texts = [_text(column, row, i, findings) for i, column in enumerate(batch.columns, start=1)]
        for position, text in enumerate(texts, start=1):
            check_texts(text, row, position, limits=limits, findings=findings)
        rows = pa.RecordBatch.from_arrays(texts, names=schema.names)
        check_empty_rows(rows, row, findings)
        yield rows
        row += batch.num_rows
    if row == 2:
        findings.add("no-rows")


def _supported(kind: pa.DataType) -> bool:
    if pa.types.is_dictionary(kind):
        return _supported(kind.value_type)
    if _is_list(kind):
        return _is_text(kind.value_type)
    tests = (pa.types.is_integer, pa.types.is_floating, pa.types.is_decimal, pa.types.is_boolean, pa.types.is_null)
    return _is_text(kind) or any(test(kind) for test in tests) or pa.types.is_date(kind) or pa.types.is_timestamp(kind)


def _is_text(kind: pa.DataType) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind))


def _is_list(kind: pa.DataType) -> bool:
    return bool(pa.types.is_list(kind) or pa.types.is_large_list(kind))


def _in_words(kind: pa.DataType) -> str:
    if pa.types.is_nested(kind):
        return "lists or records"
    if pa.types.is_binary(kind) or pa.types.is_large_binary(kind) or pa.types.is_fixed_size_binary(kind):
        return "raw bytes"
    return "times or durations" if pa.types.is_temporal(kind) else "values of a kind that Shoal does not read"


def _text(column: pa.Array, row: int, position: int, findings: Collector) -> pa.Array:
    """A column as text, with "" for null."""
    kind = column.type
    if pa.types.is_dictionary(kind):
        column = column.dictionary_decode()
        kind = column.type
    if _is_text(kind):
        text = _texts(column, position, findings)
    elif _is_list(kind):
        text = _joined(column, row, position, findings)
    elif pa.types.is_boolean(kind):
        text = pc.if_else(column, "TRUE", "FALSE")
    elif pa.types.is_floating(kind):
        text = _decimals(column, row, position, findings)
    elif pa.types.is_decimal(kind):
        text = _without_zeros(column.cast(pa.string()))
    elif pa.types.is_timestamp(kind):
        text = _moments(column)
    else:
        text = column.cast(pa.date32() if pa.types.is_date(kind) else kind).cast(pa.string())
    return pc.fill_null(text, "")


def _texts(column: pa.Array, position: int, findings: Collector) -> pa.Array:
    text = column.cast(pa.string())
    if not _valid(text):
        raise findings.stop("invalid-text", None, position)
    return text


def _joined(column: pa.Array, row: int, position: int, findings: Collector) -> pa.Array:
    """The texts of each list as one text. One that holds the separator itself would fall apart."""
    lists = column.cast(pa.list_(column.type.value_type))
    parts = pc.fill_null(_texts(lists.values, position, findings), "")
    whole = pa.ListArray.from_arrays(lists.offsets, parts)
    holding = pc.match_substring(whole.flatten(), SEPARATOR)
    wrong = np.unique(pc.list_parent_indices(whole).filter(holding).to_numpy())
    if len(wrong):
        rows = (wrong[:MOST_ROWS] + row).tolist()
        findings.add("separator-in-value", rows[0], position, rows=rows, count=len(wrong))
    return pc.if_else(lists.is_null(), "", pc.binary_join(whole, SEPARATOR))


def _valid(text: pa.Array) -> bool:
    try:
        text.validate(full=True)
    except pa.ArrowInvalid:
        return False
    return True


def _decimals(column: pa.Array, row: int, position: int, findings: Collector) -> pa.Array:
    """Decimal numbers as text: whole ones without a point, others in the fewest digits that mean the same number."""
    values = column.to_numpy(zero_copy_only=False)
    there = column.is_valid().to_numpy(zero_copy_only=False)
    wrong = np.flatnonzero(there & ~np.isfinite(values))
    if len(wrong):
        rows = (wrong[:MOST_ROWS] + row).tolist()
        findings.add("not-finite", rows[0], position, rows=rows, count=len(wrong))
    whole = there & np.isfinite(values) & (values == np.trunc(values))
    long = np.flatnonzero(whole & (np.abs(values) >= 1e15))
    if len(long):
        rows = (long[:MOST_ROWS] + row).tolist()
        findings.add("long-number", rows[0], position, rows=rows, count=len(long))
    texts = [
        None if not known else str(int(value)) if round_ else str(value)
        for value, known, round_ in zip(values, there, whole, strict=True)
    ]
    return pa.array(texts, pa.string())


def _without_zeros(text: pa.Array) -> pa.Array:
    """Decimal text without zeros after the point that say nothing ("12.00" becomes "12")."""
    shorter = pc.replace_substring_regex(text, r"(\.\d*?)0+$", r"\1")
    return pc.replace_substring_regex(shorter, r"\.$", "")


def _moments(column: pa.Array) -> pa.Array:
    """Time stamps as text, in their own time zone; the date alone where every part of the time is zero."""
    local = pc.local_timestamp(column) if column.type.tz else column
    text = local.cast(pa.string())
    seconds = pc.replace_substring_regex(text, r"\.0+$", "")
    return pc.replace_substring_regex(seconds, r" 00:00:00$", "")
