"""The cells of one column: each different text is judged once, and the rows that hold it are found afterwards."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from shoal.intake.checks import codes, values
from shoal.intake.checks.finder import Finder
from shoal.intake.checks.identifiers import looks_like_formula, note_identifiers
from shoal.intake.checks.texts import Texts
from shoal.standard.model import CLOSED_TYPES, Field


@dataclass(frozen=True, eq=False)
class Column:
    """A recognised column after its cells were checked.

    Args:
        field: The field that it holds.
        values: Its values as they are meant, one a record: "" where there is none, or none that can be understood.
        filled: Records with a value.
        unknown: Records with a reason or a token in place of a value.
    """

    field: Field
    values: pl.Series
    filled: int
    unknown: int


def check_column(finder: Finder, column: str, field: Field, profile: str) -> Column:
    """Check the cells of a recognised column.

    Args:
        finder: Takes the findings.
        column: Name of the column.
        field: The field that it holds.
        profile: For what the file was made.

    Returns:
        The column's values as they are meant.
    """
    texts = Texts.of(finder, column)
    judge = codes.judge if field.type in {"code", "codes"} else values.judge
    judge(texts, field, profile)
    some = texts.strange if field.type in CLOSED_TYPES else texts.every
    texts.note("formula-text", some & looks_like_formula(texts.texts))
    if profile != "collect" and field.type not in {"key", "reference"}:
        note_identifiers(texts, some, known=field)
    return Column(field, texts.meant(), texts.rows_of(texts.has_value), texts.rows_of(texts.unknown))


def check_other(finder: Finder, column: str, other: Field | None = None, *, private: bool) -> None:
    """Check the cells of a column that is no field of the profile.

    Args:
        finder: Takes the findings.
        column: Name of the column.
        other: The field of another profile that it holds, or None.
        private: Whether to look for what could name or reach a person.
    """
    texts = Texts.of(finder, column)
    texts.note("formula-text", looks_like_formula(texts.texts))
    if private:
        note_identifiers(texts, texts.every, known=other)
