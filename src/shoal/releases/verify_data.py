"""Checking that the data files of a release are well-formed and agree with one another."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from shoal.errors import Finding, Where
from shoal.privacy.combinations import Combinations, CountTable, Ids
from shoal.privacy.domain import Domain
from shoal.releases.codebook import codebook, codebook_frame
from shoal.releases.content import Codes, ColumnInfo, id_columns, reported_ids
from shoal.releases.explorer_data import decompress, read_column, unpack_counts
from shoal.releases.files import (
    AGGREGATES_CSV,
    AGGREGATES_PARQUET,
    CODEBOOK_CSV,
    MANIFEST,
    SYNTHETIC_CSV,
    SYNTHETIC_PARQUET,
)
from shoal.releases.schema import read_columns
from shoal.releases.statement import Statement
from shoal.releases.tables import (
    AGGREGATE_COLUMNS,
    aggregates_frame,
    attribute_columns,
    key_parts,
    read_csv,
    synthetic_frame,
)
from shoal.releases.text_safety import plain_cell

_FIX = "Do not use the release, and tell its publisher."
_NUMBERS = ("count", "low", "high")
_UNREADABLE = (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, pl.exceptions.PolarsError)


def verify_data(folder: Path, statement: Statement) -> list[Finding]:
    """Check the data of a release whose files are as signed.

    Args:
        folder: The release folder.
        statement: Its statement.

    Returns:
        What is wrong; an empty list if nothing is.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        domain, columns = read_columns(manifest["columns"])
        data = _Data(folder, statement, manifest, domain, columns)
    except _UNREADABLE:
        return [_finding("data-unreadable", "It is not well-formed.", MANIFEST)]
    findings: list[Finding] = []
    checks = {MANIFEST: _manifest, CODEBOOK_CSV: _codebook, SYNTHETIC_CSV: _synthetic, AGGREGATES_CSV: _aggregates}
    for path, check in checks.items():
        try:
            findings += check(data)
        except _UNREADABLE:
            findings.append(_finding("data-unreadable", "The data are not well-formed.", path))
    return findings


def _finding(code: str, message: str, path: str, count: int = 1) -> Finding:
    return Finding(code, "error", Where(), f"{path}: {message}", _FIX, count)


@dataclass(frozen=True)
class _Data:
    """The data files of a release, read when first needed."""

    folder: Path
    statement: Statement
    manifest: Mapping[str, Any]
    domain: Domain
    columns: tuple[ColumnInfo, ...]

    @cached_property
    def attributes(self) -> dict[str, list[int]]:
        return attribute_columns(self.columns)

    @property
    def separators(self) -> dict[str, str]:
        return {a.name: a.separator for a in self.statement.description.attributes}

    def packed(self, name: str) -> bytes:
        return (self.folder / "data/explorer" / name).read_bytes()

    def codes(self) -> Codes:
        records = self.statement.records
        columns = [
            read_column(self.packed(f"columns/{i}.bin.gz"), attribute.size, records)
            for i, attribute in enumerate(self.domain)
        ]
        return np.stack(columns, axis=1)

    def counts(self) -> CountTable:
        """The explorer's counts, put together again."""
        lengths = []
        for k in range(1, self.statement.description.reporting_length + 1):
            limit = 16 + 4 * (k + 3) * self.statement.combinations
            names = [name for name in self.manifest["counts"][str(k)] if name is not None]
            shards = [unpack_counts(decompress(self.packed(name), limit), k) for name in names]
            lengths.append(_joined(shards, k))
        return CountTable(tuple(lengths))


def _joined(shards: list[Combinations], k: int) -> Combinations:
    """The combinations of all shards, one after the other."""
    numbers = [np.concatenate([np.empty(0, np.int64), *(getattr(s, n) for s in shards)]) for n in _NUMBERS]
    ids = np.concatenate([np.empty((0, k), np.uint32), *(s.ids for s in shards)])
    return Combinations(ids, *numbers)


def _manifest(data: _Data) -> Iterator[Finding]:
    text, said = data.statement.description, data.manifest
    agree = {
        "records": said["records"] == data.statement.records,
        "reportingLength": said["reportingLength"] == text.reporting_length,
        "guarantee": all(data.statement.guarantee[name] == value for name, value in said["guarantee"].items()),
        "release": (said["release"]["version"], said["release"]["title"]) == (data.statement.version, text.title),
        "columns": list(data.attributes) == [a.name for a in text.attributes],
        "files": all(data.statement.files[file["path"]].bytes == file["bytes"] for file in said["files"]),
    }
    for part, fine in agree.items():
        if not fine:
            yield _finding("manifest-differs", f"The manifest and release.json do not agree on {part}.", MANIFEST)


def _codebook(data: _Data) -> Iterator[Finding]:
    labels = {a.name: a.label or a.name for a in data.statement.description.attributes}
    expected = codebook_frame(list(codebook(data.domain, data.columns, labels)))
    if not _plain(read_csv(data.folder / CODEBOOK_CSV)).equals(expected):
        yield _finding("codebook-differs", "The codebook and the explorer's manifest do not agree.", CODEBOOK_CSV)


def _plain(frame: pl.DataFrame) -> pl.DataFrame:
    """A CSV's frame with the texts behind its safe cells."""
    frame = frame.rename({name: plain_cell(name) for name in frame.columns})
    escaped = [name for name in frame.columns if frame[name].str.starts_with("'").any()]
    return frame.with_columns(
        frame[name].replace_strict(u := frame[name].unique(), pl.Series([plain_cell(t) for t in u])) for name in escaped
    )


def _synthetic(data: _Data) -> Iterator[Finding]:
    frame = _plain(read_csv(data.folder / SYNTHETIC_CSV))
    if frame.columns != list(data.attributes):
        yield _finding("columns-wrong", "The columns are not the attributes of the release.", SYNTHETIC_CSV)
        return
    if frame.height != data.statement.records:
        yield _finding("records-wrong", "The number of rows is not the number of records.", SYNTHETIC_CSV)
    unknown = [name for name in frame.columns if not _known(data, name) >= _values(data, frame, name)]
    if unknown:
        message = f"{SYNTHETIC_CSV}: The column holds a value that is not in the codebook."
        yield Finding("value-unknown", "error", Where(column=unknown[0]), message, _FIX, len(unknown))
    if not pl.read_parquet(data.folder / SYNTHETIC_PARQUET).equals(frame):
        yield _finding("parquet-differs", "The Parquet file and the CSV do not agree.", SYNTHETIC_PARQUET)
    if not synthetic_frame(data.domain, data.columns, data.codes(), separators=data.separators).equals(frame):
        yield _finding("explorer-differs", "The explorer's columns and the CSV do not agree.", "data/explorer/columns")


def _known(data: _Data, name: str) -> set[str]:
    positions = data.attributes[name]
    if data.columns[positions[0]].attribute is None:
        return set(data.domain.attributes[positions[0]].values)
    return {data.columns[p].code or "" for p in positions} | {""}


def _values(data: _Data, frame: pl.DataFrame, name: str) -> set[str]:
    cells = frame[name].unique()
    if data.columns[data.attributes[name][0]].attribute is not None:
        cells = cells.str.split(data.separators[name]).explode().unique()
    return set(cells)


def _aggregates(data: _Data) -> Iterator[Finding]:
    frame = read_csv(data.folder / AGGREGATES_CSV)
    if tuple(frame.columns) != AGGREGATE_COLUMNS:
        yield _finding("columns-wrong", "The columns are not those of a table of counts.", AGGREGATES_CSV)
        return
    numbers = dict.fromkeys(("k", "count", "low", "high"), pl.Int64)
    frame = frame.cast(numbers)  # type: ignore[arg-type]
    if frame.height != data.statement.combinations:
        yield _finding("records-wrong", "The number of rows is not the number of combinations.", AGGREGATES_CSV)
    frame = frame.with_columns(_plain(frame.select("key")))
    tables = list(_tables(data, frame))
    malformed = frame.height - sum(len(ids) for ids, _ in tables)
    malformed += sum(0 if _well_formed(data, ids) else 1 for ids, _ in tables)
    if malformed or not (frame["k"].is_sorted() and (frame["state"] == "reported").all()):
        message = "A key names an unknown value, or is out of order, or stands twice."
        yield _finding("key-malformed", message, AGGREGATES_CSV, max(malformed, 1))
        return
    yield from _count_findings(frame, tables)
    if not pl.read_parquet(data.folder / AGGREGATES_PARQUET).equals(frame):
        yield _finding("parquet-differs", "The Parquet file and the CSV do not agree.", AGGREGATES_PARQUET)
    if not aggregates_frame(data.domain, data.columns, data.counts()).equals(frame):
        yield _finding("explorer-differs", "The explorer's counts and the CSV do not agree.", "data/explorer/counts")


_Table = tuple[Ids, np.ndarray[Any, np.dtype[np.int64]]]


def _tables(data: _Data, frame: pl.DataFrame) -> Iterator[_Table]:
    """Ids and counts of the rows of each length whose keys can be read, shortest first."""
    reported = np.flatnonzero(reported_ids(data.domain))
    names = key_parts(data.domain, data.columns)
    parts = pl.Series([names[i] for i in reported], dtype=pl.String)
    ids = pl.Series(reported.astype(np.uint32))
    for k in range(1, data.statement.description.reporting_length + 1):
        rows = frame.filter(pl.col("k") == k)
        split = rows["key"].str.split(";")
        rows, split = rows.filter(split.list.len() == k), split.filter(split.list.len() == k)
        read = [split.list.get(j).replace_strict(parts, ids, default=None, return_dtype=pl.UInt32) for j in range(k)]
        known = np.all([~r.is_null().to_numpy() for r in read], axis=0)
        matrix = np.stack([r.fill_null(0).to_numpy() for r in read], axis=1)[known]
        yield matrix, rows["count"].to_numpy()[known]


def _well_formed(data: _Data, ids: Ids) -> bool:
    columns = id_columns(data.domain)[ids]
    zeros = np.zeros(len(ids), np.int64)
    try:
        Combinations(ids, zeros, zeros, zeros)
    except ValueError:
        return False
    return bool(np.all(columns[:, :-1] < columns[:, 1:]))


def _count_findings(frame: pl.DataFrame, tables: list[_Table]) -> Iterator[Finding]:
    outside = frame.filter((pl.col("low") < 0) | (pl.col("low") > pl.col("count")) | (pl.col("count") > pl.col("high")))
    if outside.height:
        yield _finding("interval-wrong", "A count is not within its interval.", AGGREGATES_CSV, outside.height)
    for shorter, longer in pairwise(tables):
        missing, above = parts_of(shorter, longer)
        if missing:
            message = "A combination is listed, but a part of it is not."
            yield _finding("part-missing", message, AGGREGATES_CSV, missing)
        if above:
            message = "A combination counts more than a part of it."
            yield _finding("count-inconsistent", message, AGGREGATES_CSV, above)


def parts_of(shorter: _Table, longer: _Table) -> tuple[int, int]:
    """How many combinations have a part (one value left out) that is not listed, and one that counts less.

    Args:
        shorter: Ids [m x k] and counts of all combinations of length k, sorted.
        longer: Ids [n x (k+1)] and counts of those of the next length.
    """
    ids, counts = longer
    base = int(max((t[0].max(initial=0) for t in (shorter, longer)), default=0)) + 1
    known = _numbers(shorter[0], base)
    missing, above = np.zeros(len(ids), bool), np.zeros(len(ids), bool)
    for left_out in range(ids.shape[1]):
        wanted = _numbers(np.delete(ids, left_out, axis=1), base)
        place = np.searchsorted(known, wanted)
        found = place < len(known)
        found[found] = known[place[found]] == wanted[found]
        missing |= ~found
        above[found] |= counts[found] > shorter[1][place[found]]
    return int(missing.sum()), int(above.sum())


def _numbers(ids: Ids, base: int) -> np.ndarray[Any, np.dtype[np.uint64]]:
    """One number for each row, ordered as the rows are (ids of at most three columns below 2,000,000 fit)."""
    numbers = np.zeros(len(ids), np.uint64)
    for column in ids.T:
        numbers = numbers * np.uint64(base) + column.astype(np.uint64)
    return numbers
