"""Writing into a mapping how the dates of a file are written."""

from __future__ import annotations

import polars as pl

from shoal.intake.mapping.model import FieldRule, Mapping
from shoal.intake.mapping.systems.dates import date_formats
from shoal.standard.load import standard

_DATED = frozenset({"date", "year"})


def with_dates(mapping: Mapping, frame: pl.DataFrame | None) -> tuple[Mapping, tuple[str, ...]]:
    """A mapping with the formats of the file's dates.

    Args:
        mapping: A mapping that names columns of the file.
        frame: The file, if it was read.

    Returns:
        The mapping, and the columns with dates of which nothing in the file tells the day from the month.
    """
    columns = _columns(mapping)
    if frame is None or not columns or mapping.source.dates:
        return mapping, ()
    whole = date_formats(frame.get_column(column) for column in columns)
    if whole is not None:
        return mapping.model_copy(update={"source": mapping.source.model_copy(update={"dates": whole})}), ()
    single = {column: date_formats([frame.get_column(column)]) for column in columns}
    unclear = tuple(column for column, formats in single.items() if formats is None)
    return _each_for_itself(mapping, {column: formats or () for column, formats in single.items()}), unclear


def _columns(mapping: Mapping) -> tuple[str, ...]:
    read = [column for rule in mapping.fields if _dated(rule) for column in rule.columns]
    return tuple(dict.fromkeys([*read, *([mapping.identity.birth_date] if mapping.identity else [])]))


def _dated(rule: FieldRule) -> bool:
    return standard().all_fields[rule.field].type in _DATED and not rule.dates


def _each_for_itself(mapping: Mapping, formats: dict[str, tuple[str, ...]]) -> Mapping:
    """Columns that are written in different orders, each with its own formats."""
    rules = tuple(
        rule.model_copy(update={"dates": tuple(dict.fromkeys(one for c in rule.columns for one in formats[c]))})
        if _dated(rule)
        else rule
        for rule in mapping.fields
    )
    identity = mapping.identity
    if identity is not None:
        identity = identity.model_copy(update={"dates": formats[identity.birth_date]})
    return mapping.model_copy(update={"fields": rules, "identity": identity})
