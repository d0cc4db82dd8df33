"""Telling what a file holds: one column after another, then the columns that belong together."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from shoal.intake.checks.match import match
from shoal.intake.identifying import KINDS, suspect
from shoal.intake.mapping.systems import recognise_system
from shoal.intake.profiling.model import (
    KEPT_FROM,
    ColumnProfile,
    FileProfile,
    FlagGroup,
    Frequent,
    Identifier,
    Kind,
    Missing,
)
from shoal.intake.sheet import Sheet
from shoal.intake.suggest.columns import MOST_VALUES, Column, columns_of
from shoal.intake.suggest.flags import is_flag, readings
from shoal.intake.suggest.shapes import Shape, shape_of
from shoal.standard import private_reason

MOST_SHOWN = 12
"""So many frequent values of a column are shown."""
FEW = 60
"""A column with no more different values than this holds codes."""
LONGEST_SHOWN = 60

_MOSTLY = 0.9
_UNIQUE = 0.95
_SURE = 0.75


def profile_sheet(sheet: Sheet) -> FileProfile:
    """Tell what a file holds.

    Columns that may name people are told without a value, and no value is told that fewer than ten records share.

    Args:
        sheet: The file; sensitive.

    Returns:
        Its profile, which is as careful to share as a list of its headings.
    """
    columns = columns_of(sheet)
    matched = match(_named(sheet))
    fields = {name: field.name for name, field in {**matched.elsewhere, **matched.fields}.items()}
    headers = sheet.header or tuple(sheet.frame.columns)
    likely = recognise_system(sheet.frame.columns)
    return FileProfile(
        name=sheet.name,
        rows=len(sheet.frame),
        columns=tuple(
            _column(column, sheet.frame.get_column(column.name), header, fields.get(column.name))
            for column, header in zip(columns, headers, strict=True)
        ),
        groups=_groups(columns),
        findings=sheet.findings,
        system=likely[0][0] if likely and likely[0][1] >= _SURE else "",
    )


def _named(sheet: Sheet) -> list[str]:
    columns = sheet.frame.columns
    return [column for column, name in zip(columns, sheet.header or columns, strict=True) if column == name]


def _column(column: Column, cells: pl.Series, header: str, field: str | None) -> ColumnProfile:
    shape = shape_of(column)
    identifier = _identifier(column, header, field)
    kind = _kind(column, shape)
    if identifier and kind in {"codes", "several-codes"}:
        kind = "text"  # names come again too, and are made of parts
    counts = {value: count for value, count in column.counts.items() if value not in column.missing}
    filled = int((cells.str.strip_chars() != "").sum())
    scale = filled / column.filled if column.filled else 1.0  # of a large file, a sample was counted
    whole = {value: round(count * scale) for value, count in counts.items()}
    shown = [] if identifier or kind in {"key", "text", "long-text"} else _frequent(whole)
    return ColumnProfile(
        position=column.position,
        header=header,
        kind=kind,
        filled=filled,
        different=cells.n_unique() - int(filled < len(cells)),
        frequent=tuple(shown),
        rare=max(0, column.different - len(column.missing) - len(shown)),
        missing=tuple(
            Missing(value, reason, count if (count := round(column.counts[value] * scale)) >= KEPT_FROM else 0)
            for value, reason in column.missing.items()
        ),
        separator=column.split if kind == "several-codes" else None,
        dates=shape.dates if kind == "date" else (),
        unclear_dates=shape.unclear_dates and kind == "date",
        identifier=identifier,
        field=field,
    )


def _frequent(counts: dict[str, int]) -> list[Frequent]:
    kept = [Frequent(v, n) for v, n in counts.items() if n >= KEPT_FROM and len(v) <= LONGEST_SHOWN]
    return kept[:MOST_SHOWN]


def _identifier(column: Column, header: str, field: str | None) -> Identifier | None:
    """What the cells give away, or else what the name says. A field of the standard is known by its role."""
    texts = pl.Series(list(column.counts), dtype=pl.String)
    found = suspect(header, texts, pl.Series(list(column.counts.values()), dtype=pl.Int64))
    if found is not None:
        return Identifier(found.kind, KINDS[found.kind].words, round(found.confidence, 2), round(found.share, 2))
    if field is not None or column.flag or not column.filled:
        return None
    reason = private_reason(header)
    return Identifier("", reason, 0.0, 0.0) if reason else None


def _kind(column: Column, shape: Shape) -> Kind:  # noqa: PLR0911 (one answer a line reads best)
    values = [value for value in column.counts if value not in column.missing]
    if not values:
        return "empty"
    if column.flag:
        return "yes-no"
    if len(values) == 1 and column.different < MOST_VALUES and shape.filled >= KEPT_FROM:
        return "constant"
    if shape["date"] >= _MOSTLY:
        return "date"
    if shape["year"] >= _MOSTLY:
        return "year"
    if shape["whole"] >= _MOSTLY or shape["decimal"] >= _MOSTLY:
        return "key" if shape.unique >= _UNIQUE and shape["small"] < _MOSTLY else "number"
    if column.split and len(column.parts) <= FEW:
        return "several-codes"
    if shape.different <= FEW and shape["long"] < _MOSTLY:
        return "codes"
    if shape["long"] >= 0.5:
        return "long-text"
    return "key" if shape.unique >= _UNIQUE and shape["with digits"] >= _MOSTLY else "text"


def _groups(columns: Sequence[Column]) -> tuple[FlagGroup, ...]:
    """Columns of yes and no whose names begin alike, in the order of the file; the longest groups win."""
    flags = [column for column in columns if is_flag(column) and column.filled]
    by_stem: dict[str, list[str]] = {}
    for name, ways in readings(flags).items():
        for way in ways:
            if way.parent.strip():
                by_stem.setdefault(way.parent, []).append(name)
    taken: set[str] = set()
    groups = []
    for stem, names in sorted(by_stem.items(), key=lambda item: -len(item[1])):
        own = [name for name in dict.fromkeys(names) if name not in taken]
        if len(own) > 1:
            taken.update(own)
            groups.append(FlagGroup(stem.strip(" _-/.:|"), tuple(own)))
    order = {column.name: column.position for column in columns}
    return tuple(sorted(groups, key=lambda group: order[group.columns[0]]))
