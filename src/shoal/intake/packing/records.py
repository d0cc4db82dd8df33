"""The records of a contribution as Parquet: the same records always give the same bytes, in whatever order they came.

Nothing in the file is compressed, so that it can't grow when it is read.
"""

from __future__ import annotations

import io

import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from shoal.errors import ContributionDamaged
from shoal.intake.packing.deidentify import PERSON
from shoal.standard.load import standard

ROW_GROUP = 131_072
"""Records of a row group."""
MOST_RECORDS = 20_000_000
LONGEST = 8_192
"""Bytes of a cell: all codes of the longest list fit."""
MOST_TEXT = 16 << 30
"""Bytes of all cells, written out one by one."""

_KEY_BYTES = 36  # a UUID
_CODES_BYTES = 64 << 20
_ENCODINGS = {"PLAIN", "RLE", "RLE_DICTIONARY", "PLAIN_DICTIONARY"}


def in_order(frame: pl.DataFrame) -> pl.DataFrame:
    """The records by their random keys.

    The order of a partner's file would tell more than the records: when a case was registered, often to the day.
    """
    return frame[_order(frame)]


def _order(frame: pl.DataFrame) -> pl.Series:
    """The places of the records in the order of their keys; where these agree, all cells count."""
    keys = [*dict.fromkeys([PERSON, *_keys(frame.columns)])]
    some = keys if frame.select(keys).is_unique().all() else [*dict.fromkeys([*keys, *frame.columns])]
    return frame.select(place=pl.arg_sort_by(some))["place"]


def write_records(frame: pl.DataFrame) -> bytes:
    """The records as Parquet.

    Args:
        frame: Text without nulls. The rows are put in order.
    """
    schema = pa.schema([pa.field(name, pa.string(), nullable=False) for name in frame.columns])
    keys = set(_keys(frame.columns))
    out = io.BytesIO()
    with pq.ParquetWriter(
        out,
        schema,
        version="2.6",
        compression="NONE",
        use_dictionary=[name for name in frame.columns if name not in keys],
        dictionary_pagesize_limit=_CODES_BYTES,
        write_statistics=False,
        store_schema=False,
    ) as writer:
        order = _order(frame)
        for start in range(0, frame.height, ROW_GROUP):  # never all records a second time
            writer.write_table(frame[order[start : start + ROW_GROUP]].to_arrow().cast(schema))
    return out.getvalue()


def read_records(data: bytes, records: int) -> pl.DataFrame:
    """Read the records again.

    Args:
        data: What `write_records` gave.
        records: How many there are, by the manifest.

    Raises:
        ContributionDamaged: It is no such file, or one that would grow beyond measure.
    """
    try:
        file = pq.ParquetFile(pa.BufferReader(data))
        _check_shape(file, len(data), records)
        keys = set(_keys(file.schema_arrow.names))
        coded = [name for name in file.schema_arrow.names if name not in keys]
        file = pq.ParquetFile(pa.BufferReader(data), read_dictionary=coded)
        parts = [_group(file, number) for number in range(file.num_row_groups)]
        return pl.concat(parts, rechunk=False) if parts else pl.DataFrame({name: [] for name in file.schema.names})
    except (pa.ArrowException, pl.exceptions.PolarsError, ValueError, LookupError, OSError, MemoryError) as error:
        raise _damaged() from error


def _check_shape(file: pq.ParquetFile, size: int, records: int) -> None:
    """Look at everything that the file says of itself before any record is read."""
    about, names = file.metadata, file.schema_arrow.names
    plausible = about.num_rows == records <= min(MOST_RECORDS, size // _KEY_BYTES)
    distinct = len(set(names)) == len(names) and all(field.type == pa.string() for field in file.schema_arrow)
    if not (plausible and distinct and PERSON in names):
        raise ValueError("shape")
    for group in range(about.num_row_groups):
        if about.row_group(group).num_rows > ROW_GROUP:
            raise ValueError("row group")
        for number in range(about.num_columns):
            column = about.row_group(group).column(number)
            if column.compression != "UNCOMPRESSED" or not set(column.encodings) <= _ENCODINGS:
                raise ValueError("encoding")


def _group(file: pq.ParquetFile, number: int) -> pl.DataFrame:
    table = file.read_row_group(number, use_threads=False)
    for column in table.columns:
        if column.null_count or _text_bytes(column) > MOST_TEXT:
            raise ValueError("cells")
    plain = [column.cast(pa.large_string()) for column in table.columns]
    frame = pl.from_arrow(pa.table(plain, names=table.column_names))
    assert isinstance(frame, pl.DataFrame)  # noqa: S101 (for the type checker)
    return frame


def _text_bytes(column: pa.ChunkedArray) -> int:
    """How long the cells of a column are together, without writing them out."""
    total = 0
    for chunk in column.chunks:
        values = chunk.dictionary if pa.types.is_dictionary(chunk.type) else chunk
        lengths = np.asarray(pc.binary_length(values))
        if lengths.max(initial=0) > LONGEST:
            raise ValueError("cell")
        if values is chunk:
            total += int(lengths.sum())
        else:
            total += int(lengths[np.asarray(chunk.indices)].sum(dtype=np.int64))
    return total


def _keys(names: list[str]) -> list[str]:
    """The columns in which nearly every cell is another one."""
    fields = standard().all_fields
    return [name for name in names if name in fields and fields[name].type in {"key", "reference"}]


def _damaged() -> ContributionDamaged:
    return ContributionDamaged(
        "The records of this contribution can't be read: they are not written as Shoal writes them. Ask the partner to "
        "pack them again."
    )
