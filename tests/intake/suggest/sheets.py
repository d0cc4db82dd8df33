"""Small invented files for the tests of suggestions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import polars as pl

from shoal.intake.sheet import Sheet
from shoal.intake.suggest import ColumnSuggestion, suggest


def sheet_of(columns: Mapping[str, Sequence[str]], name: str = "export.csv") -> Sheet:
    """A file with these columns; shorter ones are repeated to the length of the longest."""
    longest = max((len(cells) for cells in columns.values()), default=0)
    frame = {head: [cells[i % len(cells)] for i in range(longest)] for head, cells in columns.items()}
    return Sheet(frame=pl.DataFrame(frame, schema=dict.fromkeys(frame, pl.String)), name=name)


def suggested(head: str, cells: Sequence[str], **others: Sequence[str]) -> ColumnSuggestion:
    """What is suggested for one column."""
    return suggest(sheet_of({head: cells, **others})).of(head)


def best(head: str, cells: Sequence[str]) -> str | None:
    """The field that is suggested first for one column."""
    first = suggested(head, cells).best
    return first.field if first else None


def codes(column: ColumnSuggestion) -> dict[str, str]:
    """The first code of each value, for the column's first candidate."""
    assert column.best is not None
    return {each.value: each.candidates[0].code for each in column.values[column.best.field] if each.candidates}
