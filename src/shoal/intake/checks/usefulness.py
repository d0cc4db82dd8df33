"""How much use the records are: what is filled in, what always says the same, and what is missing altogether."""

from __future__ import annotations

from collections.abc import Collection

from shoal.intake.checks.cells import Column
from shoal.intake.checks.finder import Finder
from shoal.intake.checks.report import Completeness
from shoal.intake.checks.table import LONGEST_HEADER, Table, listed
from shoal.standard.load import standard
from shoal.standard.model import Field

MOSTLY = 0.5
"""A core column with less of its cells filled in is mostly empty."""
MANY_UNKNOWN = 0.2
FEW_ROWS = 10
"""In so few records it means nothing that a column always says the same."""
_ESSENTIAL = {"when": "no-year", "where": "no-country", "exploitation": "no-exploitation"}


def check_usefulness(
    finder: Finder, table: Table, columns: dict[str, Column], wide: Collection[Field] = ()
) -> tuple[Completeness, ...]:
    """Check how much use the records are.

    Args:
        finder: Takes the findings.
        table: The file's values.
        columns: The checked columns by field name.
        wide: Fields of which the file has a column for each code.

    Returns:
        How much of each recognised column is filled in.
    """
    rows = len(finder.sheet.frame)
    places = {name: place for place, name in enumerate(finder.sheet.frame.columns, start=1)}
    complete = tuple(
        Completeness(name, places[table.header(name)], rows, column.filled, column.unknown, column.field.core)
        for name, column in columns.items()
    )
    if rows:  # a file without records is a finding of the reader, and nothing more is to be said of it
        _check_empty(finder, table, complete)
        for entry in complete:
            _check_filled(finder, table, entry)
        if columns or wide:  # a file without any known column lacks more than these
            filled = [column.field for column in columns.values() if column.filled]
            _check_essential(finder, [*filled, *wide])
        _check_repeated(finder)
    return complete


def _check_empty(finder: Finder, table: Table, complete: tuple[Completeness, ...]) -> None:
    """One finding for all columns without a value: a template that is hardly used has many."""
    empty = [table.header(entry.field) for entry in complete if not entry.filled]
    if empty:
        finder.whole("column-empty", count=len(empty), columns=listed([name[:LONGEST_HEADER] for name in empty]))


def _check_filled(finder: Finder, table: Table, entry: Completeness) -> None:
    column = table.header(entry.field)
    if not entry.filled:
        return
    if entry.core and entry.share < MOSTLY:
        finder.whole("core-mostly-empty", column, percent=round(100 * entry.share))
    if entry.unknown > MANY_UNKNOWN * entry.rows:
        finder.whole("many-unknown", column, percent=round(100 * entry.unknown / entry.rows))
    field = table.fields[entry.field]
    if entry.rows > FEW_ROWS and entry.filled == entry.rows and field.type not in {"key", "reference"}:
        values = table.frame[entry.field]
        if values.n_unique() == 1:
            finder.whole("column-constant", column)


def _check_essential(finder: Finder, told: Collection[Field]) -> None:
    """Without a year, a country or a kind of exploitation hardly anything can be said."""
    for group, code in _ESSENTIAL.items():
        if not any(_tells(field, group) for field in told):
            finder.whole(code)


def _tells(field: Field, group: str) -> bool:
    """Whether a field can tell a year, a country or an exploitation."""
    if group == "when":
        return field.type in {"year", "date"} and field.role != "direct-identifier"
    if group == "where":
        return (field.list or "").startswith("country-")
    listed = standard().lists.get(field.list or "")
    return field.group == group and (field.type == "flag" or listed is not None)


def _check_repeated(finder: Finder) -> None:
    """Rows that repeat one above cell by cell."""
    frame = finder.sheet.frame
    if frame.width:
        finder.rows("repeated-rows", None, ~frame.hash_rows(seed=1).is_first_distinct())
