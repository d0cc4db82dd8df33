"""Checking that the data files of a release are well-formed and agree with one another."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from shoal.errors import Finding, Where
from shoal.privacy.combinations import Combinations, Ids
from shoal.privacy.domain import Domain
from shoal.releases.aggregates import Numbers, read_combinations
from shoal.releases.charts import Chart, charts, column_shards
from shoal.releases.codebook import codebook, codebook_frame
from shoal.releases.describe.content import Codes, ColumnInfo, Outline, id_columns
from shoal.releases.files import (
    AGGREGATES_CSV,
    AGGREGATES_PARQUET,
    CODEBOOK_CSV,
    MANIFEST,
    SYNTHETIC_CSV,
    SYNTHETIC_PARQUET,
)
from shoal.releases.findings import release_finding
from shoal.releases.schema import OtherFormat, read_columns
from shoal.releases.site.explorer_data import FOLDER, read_column
from shoal.releases.site.labels import FOLDER as LABELS
from shoal.releases.site.labels import helplines_json, own_charts, read_labels
from shoal.releases.statement import Statement
from shoal.releases.tables import (
    AGGREGATE_COLUMNS,
    attribute_columns,
    read_csv,
    synthetic_frame,
)
from shoal.releases.verify_counts import counts_findings
from shoal.standard import LANGUAGES
from shoal.standard.text_safety import plain_cell

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
        domain, columns = read_columns(manifest, statement.description)
        data = _Data(folder, statement, manifest, domain, columns)
    except OtherFormat as error:
        message = f"{MANIFEST}: {str(error).capitalize()}, which this version of Shoal reads."
        found = release_finding("data-unreadable", path=MANIFEST)
        return [replace(found, message=message, fix="Verify it with the version that made it.")]
    except _UNREADABLE:
        return [release_finding("data-unreadable", path=MANIFEST)]
    findings: list[Finding] = []
    checks = {MANIFEST: _manifest, CODEBOOK_CSV: _codebook, SYNTHETIC_CSV: _synthetic, AGGREGATES_CSV: _aggregates}
    for path, check in checks.items():
        try:
            findings += check(data)
        except _UNREADABLE:
            findings.append(release_finding("data-unreadable", path=path))
    return findings


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

    @cached_property
    def charts(self) -> tuple[Chart, ...]:
        outline = Outline(self.statement.description, self.domain, self.columns)
        return own_charts(outline, charts(outline))

    def packed(self, name: str) -> bytes:
        return (self.folder / FOLDER / name).read_bytes()

    def codes(self) -> Codes:
        records = self.statement.records
        columns = [
            read_column(self.packed(f"columns/{i}.bin.gz"), attribute.size, records)
            for i, attribute in enumerate(self.domain)
        ]
        return np.stack(columns, axis=1)


def _manifest(data: _Data) -> Iterator[Finding]:
    text, said = data.statement.description, data.manifest
    agree = {
        "records": said["records"] == data.statement.records,
        "reportingLength": said["reportingLength"] == text.reporting_length,
        "guarantee": all(data.statement.guarantee[name] == value for name, value in said["guarantee"].items()),
        "release": (said["release"]["version"], said["release"]["title"]) == (data.statement.version, text.title),
        "columns": list(data.attributes) == [a.name for a in text.attributes],
        "charts": said["charts"] == [chart.as_json() for chart in data.charts],
        "languages": said["languages"][0] == text.language and set(said["languages"][1:]) <= set(LANGUAGES),
        "helplines": said["helplines"] == helplines_json(text) and said["quickExit"] == text.quick_exit,
        "files": all(data.statement.files[file["path"]].bytes == file["bytes"] for file in said["files"]),
    }
    for part, fine in agree.items():
        if not fine:
            yield release_finding("manifest-differs", path=MANIFEST, part=part)
    yield from _labels(data)


def _labels(data: _Data) -> Iterator[Finding]:
    for language in data.manifest["languages"][1:]:
        path = f"{LABELS}/{language}.json.gz"
        try:
            fitting = read_labels(data.packed(path), data.manifest)["language"] == language
        except _UNREADABLE:
            fitting = False
        if not fitting:
            found = release_finding("data-unreadable", path=f"{FOLDER}/{path}")
            yield replace(found, message=f"The labels in {FOLDER}/{path} do not fit the manifest.")


def _codebook(data: _Data) -> Iterator[Finding]:
    labels = {a.name: a.label or a.name for a in data.statement.description.attributes}
    expected = codebook_frame(list(codebook(data.domain, data.columns, labels)))
    if not _labelled(_plain(read_csv(data.folder / CODEBOOK_CSV))).equals(expected):
        yield release_finding("codebook-differs", path=CODEBOOK_CSV)


def _labelled(frame: pl.DataFrame) -> pl.DataFrame:
    """The codebook with every value's code for a label where it has none, as the manifest gives it."""
    label = pl.when(pl.col("value_label") == "").then("value").otherwise("value_label")
    return frame.with_columns(value_label=label)


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
        yield release_finding("columns-wrong", path=SYNTHETIC_CSV)
        return
    if frame.height != data.statement.records:
        yield release_finding("records-wrong", path=SYNTHETIC_CSV)
    unknown = [name for name in frame.columns if not _known(data, name) >= _values(data, frame, name)]
    if unknown:
        found = release_finding("value-unknown", Where(column=unknown[0]), count=len(unknown))
        message = f"{SYNTHETIC_CSV}: The column holds a value that is not in the codebook."
        yield replace(found, message=message, fix="Do not use the release, and tell its publisher.")
    if not pl.read_parquet(data.folder / SYNTHETIC_PARQUET).equals(frame):
        yield release_finding("parquet-differs", path=SYNTHETIC_CSV)
    if not synthetic_frame(data.domain, data.columns, data.codes(), separators=data.separators).equals(frame):
        yield release_finding("explorer-differs", path=f"{FOLDER}/columns")


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
        yield release_finding("columns-wrong", path=AGGREGATES_CSV)
        return
    numbers = dict.fromkeys(("k", "count", "low", "high"), pl.Int64)
    frame = frame.cast(numbers)  # type: ignore[arg-type]
    if frame.height != data.statement.combinations:
        yield release_finding("records-wrong", path=AGGREGATES_CSV)
    frame = frame.with_columns(_plain(frame.select("key")))
    longest = data.statement.description.reporting_length
    tables = list(read_combinations(frame, data.domain, data.columns, longest=longest))
    malformed = frame.height - sum(len(ids) for ids, _ in tables)
    malformed += sum(0 if _well_formed(data, ids) else 1 for ids, _ in tables)
    if malformed or not (frame["k"].is_sorted() and (frame["state"] == "reported").all()):
        yield release_finding("key-malformed", path=AGGREGATES_CSV, count=max(malformed, 1))
        return
    yield from _count_findings(frame, tables)
    if not pl.read_parquet(data.folder / AGGREGATES_PARQUET).equals(frame):
        yield release_finding("parquet-differs", path=AGGREGATES_CSV)
    if not _outside(frame).height:
        found = [Combinations(ids, *numbers.T) for ids, numbers in tables]
        shards = np.array(column_shards(data.charts, len(data.columns)), np.intp)
        yield from counts_findings(data.folder, data.manifest, found, shards[id_columns(data.domain)])


def _well_formed(data: _Data, ids: Ids) -> bool:
    columns = id_columns(data.domain)[ids]
    zeros = np.zeros(len(ids), np.int64)
    try:
        Combinations(ids, zeros, zeros, zeros)
    except ValueError:
        return False
    return bool(np.all(columns[:, :-1] < columns[:, 1:]))


def _outside(frame: pl.DataFrame) -> pl.DataFrame:
    """The rows whose count is not within its interval, or is below zero."""
    low, count, high = pl.col("low"), pl.col("count"), pl.col("high")
    return frame.filter((low < 0) | (low > count) | (count > high) | (high >= 2**32))


def _count_findings(frame: pl.DataFrame, tables: Sequence[tuple[Ids, Numbers]]) -> Iterator[Finding]:
    outside = _outside(frame).height
    if outside:
        yield release_finding("interval-wrong", path=AGGREGATES_CSV, count=outside)
    for shorter, longer in pairwise((ids, numbers[:, 0]) for ids, numbers in tables):
        missing, above = parts_of(shorter, longer)
        if missing:
            yield release_finding("part-missing", path=AGGREGATES_CSV, count=missing)
        if above:
            yield release_finding("count-inconsistent", path=AGGREGATES_CSV, count=above)


def parts_of(shorter: tuple[Ids, Numbers], longer: tuple[Ids, Numbers]) -> tuple[int, int]:
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
