"""The two tables of a release, synthetic records and aggregates, as frames and as files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import polars as pl

from shoal.privacy.combinations import CountTable, Ids
from shoal.privacy.domain import Domain
from shoal.releases.describe.content import Codes, ColumnInfo
from shoal.standard.text_safety import safe_cell

AGGREGATE_COLUMNS = ("k", "key", "count", "low", "high", "state")


def attribute_columns(columns: Sequence[ColumnInfo]) -> dict[str, list[int]]:
    """The positions of the engine columns that make up each attribute of the release, in published order."""
    found: dict[str, list[int]] = {}
    for position, info in enumerate(columns):
        found.setdefault(info.attribute or info.name, []).append(position)
    return found


def synthetic_frame(
    domain: Domain, columns: Sequence[ColumnInfo], codes: Codes, *, separators: Mapping[str, str]
) -> pl.DataFrame:
    """The synthetic records with the case file's own columns and values; "" is "not recorded".

    Args:
        domain: The engine's domain.
        columns: One entry per engine column.
        codes: [records x columns] codes.
        separators: What joins the codes of each multi-valued attribute.
    """
    cells = {}
    for name, positions in attribute_columns(columns).items():
        if columns[positions[0]].attribute is None:
            cells[name] = _decoded(domain.attributes[positions[0]].values, codes[:, positions[0]])
        else:
            cells[name] = _joined(domain, columns, codes, positions=positions, separator=separators[name])
    return pl.DataFrame(cells, schema=dict.fromkeys(cells, pl.String))


def _decoded(values: Sequence[str], codes: Codes) -> pl.Series:
    return pl.Series(list(values), dtype=pl.String).gather(pl.Series(codes.astype("uint32")))


def _joined(
    domain: Domain, columns: Sequence[ColumnInfo], codes: Codes, *, positions: Sequence[int], separator: str
) -> pl.Series:
    flags = {}
    for p in positions:
        texts = [columns[p].code if value == "1" else None for value in domain.attributes[p].values]
        flags[str(p)] = pl.Series(texts, dtype=pl.String).gather(pl.Series(codes[:, p].astype("uint32")))
    return pl.DataFrame(flags).select(pl.concat_str(pl.all(), separator=separator, ignore_nulls=True)).to_series()


def key_parts(domain: Domain, columns: Sequence[ColumnInfo]) -> list[str]:
    """The part of a key that stands for each global value id, for example "gender:Female"."""
    return [
        f"{info.key_name}:{info.key_code(value)}"
        for info, attribute in zip(columns, domain, strict=True)
        for value in attribute.values
    ]


def combination_keys(parts: Sequence[str], ids: Ids) -> pl.Series:
    """The key of each combination.

    Args:
        parts: What `key_parts` gives.
        ids: [m x k] global value ids.
    """
    texts = pl.Series(list(parts), dtype=pl.String)
    names = [texts.gather(pl.Series(ids[:, j].astype("uint32"))).alias(str(j)) for j in range(ids.shape[1])]
    return pl.DataFrame(names).select(pl.concat_str(pl.all(), separator=";").alias("key")).to_series()


def aggregates_frame(domain: Domain, columns: Sequence[ColumnInfo], counts: CountTable) -> pl.DataFrame:
    """The protected counts as the table that is published, shortest combinations first."""
    parts = key_parts(domain, columns)
    frames = [
        pl.DataFrame(
            {
                "k": pl.repeat(k, len(table), dtype=pl.Int64, eager=True),
                "key": combination_keys(parts, table.ids),
                "count": pl.Series(table.count, dtype=pl.Int64),
                "low": pl.Series(table.low, dtype=pl.Int64),
                "high": pl.Series(table.high, dtype=pl.Int64),
                "state": pl.repeat("reported", len(table), dtype=pl.String, eager=True),
            }
        )
        for k, table in counts
    ]
    return pl.concat(frames)


def write_csv(frame: pl.DataFrame, path: Path) -> None:
    """Write a frame as CSV: UTF-8, comma, quotes where needed, no cell that a spreadsheet would run."""
    texts = [name for name, dtype in frame.schema.items() if dtype == pl.String]
    # A line that is empty would be skipped by readers, so a table of one column keeps its empty cells as "".
    empty = "" if frame.width == 1 else None
    safe = frame.with_columns(_safe(frame[name], empty=empty) for name in texts)
    safe.rename({name: safe_cell(name) for name in safe.columns}).write_csv(path)


def _safe(series: pl.Series, *, empty: str | None) -> pl.Series:
    """The series with safe cells; few distinct values are the rule, so each is looked at once."""
    risky = series.str.contains(r"^'*[=+\-@\t\r\n\x00]")
    if risky.any():
        series = series.scatter(risky.arg_true(), [safe_cell(text) for text in series.filter(risky)])
    return series if empty == "" else series.to_frame().select(pl.when(pl.first() != "").then(pl.first())).to_series()


def write_parquet(frame: pl.DataFrame, path: Path) -> None:
    """Write a frame as Parquet with the values as they are."""
    frame.write_parquet(path, compression="zstd", statistics=True)


def read_csv(path: Path) -> pl.DataFrame:
    """Read a CSV of the release; every cell is text as written, an empty one is ""."""
    return pl.read_csv(path, infer_schema=False).select(pl.all().fill_null(""))
