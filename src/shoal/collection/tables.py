"""Sealed Parquet: a table whose row groups say from which contributions their records are.

Nothing of it is ever written in clear. It is written and read in pieces, so a large table takes little memory.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from shoal.collection.objects import Objects
from shoal.collection.sealed import SealedWriter
from shoal.errors import CollectionDamaged

ROWS = 50_000
"""Records of a row group at most, and of a piece that is read."""

GROUPS = b"shoal:row-groups"
"""Key in the file's metadata: for each row group the ids of the contributions of which its records are."""


class TableWriter:
    """Writes a table of text into a sealed object.

    Args:
        sink: The object.
        columns: Names of the columns.
        about: What else the file says of itself.
    """

    def __init__(self, sink: SealedWriter, columns: Sequence[str], about: dict[str, str]) -> None:
        self._schema = pa.schema([(name, pa.string()) for name in columns])
        self._file = pa.PythonFile(sink, mode="w")
        self._writer = pq.ParquetWriter(self._file, self._schema, compression="zstd", use_dictionary=True)
        self._about = about
        self.groups: list[tuple[str, ...]] = []

    def write(self, frame: pl.DataFrame, contributions: Sequence[str]) -> None:
        """Write records that all are of the same contributions."""
        for piece in frame.select(self._schema.names).iter_slices(ROWS):
            table = piece.to_arrow(compat_level=pl.CompatLevel.oldest()).cast(self._schema)
            self._writer.write_table(table, row_group_size=ROWS)
            self.groups.append(tuple(contributions))

    def close(self) -> None:
        """Write the end of the file, with what is in each row group."""
        groups = json.dumps([list(group) for group in self.groups])
        self._writer.add_key_value_metadata({GROUPS.decode(): groups, **self._about})
        self._writer.close()


@contextmanager
def new_table(objects: Objects, columns: Sequence[str], about: dict[str, str]) -> Iterator[TableWriter]:
    """A new sealed table; its name is the last of `objects.made` once it stands.

    Args:
        objects: Where it is kept.
        columns: Names of the columns.
        about: What the file says of itself.
    """
    with objects.new() as sink:
        writer = TableWriter(sink, columns, about)
        yield writer
        writer.close()


@dataclass(frozen=True, eq=False)
class SealedTable:
    """A sealed Parquet file, opened.

    Args:
        file: The file.
        groups: For each row group the ids of the contributions of which its records are; empty where it does not say.
    """

    file: pq.ParquetFile
    groups: tuple[tuple[str, ...], ...]

    @property
    def columns(self) -> list[str]:
        """Names of the columns."""
        return list(self.file.schema_arrow.names)

    @property
    def rows(self) -> int:
        """How many records it has."""
        return int(self.file.metadata.num_rows)

    def column(self, name: str) -> pl.Series:
        """One column whole; "" where there is nothing."""
        parts = [piece[name] for piece in self.pieces([name])]
        return pl.concat(parts) if parts else pl.Series(name, [], pl.String)

    def pieces(self, columns: Sequence[str] | None = None) -> Iterator[pl.DataFrame]:
        """The records in pieces of text; "" where there is nothing."""
        wanted = None if columns is None else list(columns)
        for batch in self.file.iter_batches(batch_size=ROWS, columns=wanted, use_threads=False):
            yield as_text(pl.DataFrame(batch))

    def by_group(self, columns: Sequence[str]) -> Iterator[tuple[tuple[str, ...], pl.DataFrame]]:
        """The records row group by row group, with the contributions of which they are."""
        for number, group in enumerate(self.groups):
            table = self.file.read_row_group(number, columns=list(columns), use_threads=False)
            yield group, as_text(pl.DataFrame(table))


@contextmanager
def open_table(objects: Objects, name: str) -> Iterator[SealedTable]:
    """Open a sealed table.

    Raises:
        CollectionDamaged: The object was altered, or holds no table.
    """
    with objects.open(name) as reader:
        try:
            file = pq.ParquetFile(pa.PythonFile(reader, mode="r"), pre_buffer=False, memory_map=False)
        except pa.ArrowInvalid as error:
            raise CollectionDamaged(f"The object {name} holds no table.") from error
        said = (file.metadata.metadata or {}).get(GROUPS)
        groups = tuple(tuple(group) for group in json.loads(said)) if said else ()
        yield SealedTable(file, groups)


def as_text(frame: pl.DataFrame) -> pl.DataFrame:
    """Every cell as text; "" where there is nothing."""
    return frame.with_columns(pl.all().cast(pl.String).fill_null(""))
