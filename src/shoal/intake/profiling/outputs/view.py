"""A profile as every output shows it: in one language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from shoal.intake.pages.words import Words
from shoal.intake.pages.words import words as words_of
from shoal.intake.profiling.model import ColumnProfile, FileProfile
from shoal.standard.findings import in_words
from shoal.standard.load import standard

words = partial(words_of, package=__package__)
"""The words of this report in a language."""

HEADER_CUT = 80


@dataclass(frozen=True)
class Row:
    """One column in words.

    Args:
        column: The column.
        header: Its name, cut.
        kind: What its cells look like.
        filled: The share of records with a cell.
        identifier: What it seems to give away, or "".
        field: Label of the field that its name is, or "".
        notes: What else there is to know.
    """

    column: ColumnProfile
    header: str
    kind: str
    filled: str
    identifier: str
    field: str
    notes: tuple[str, ...]


def rows(profile: FileProfile, said: Words) -> tuple[Row, ...]:
    """The columns in words.

    Args:
        profile: What a file holds.
        said: The words of a language.
    """
    return tuple(_row(column, profile.rows, said) for column in profile.columns)


def _row(column: ColumnProfile, records: int, said: Words) -> Row:
    known = standard().all_fields.get(column.field or "")
    return Row(
        column,
        column.header[:HEADER_CUT],
        said.text(f"kind.{column.kind}"),
        said.percent(column.filled / records) if records else said.percent(0),
        in_words(column.identifier.words, said.language) if column.identifier else "",
        known.label[said.language] if known else "",
        tuple(_notes(column, said)),
    )


def _notes(column: ColumnProfile, said: Words) -> list[str]:
    told = []
    if column.separator:
        sign = {"\n": "⏎", " ": "␣"}.get(column.separator, column.separator)
        told.append(said.text("separator", sign=sign))
    if column.dates:
        told.append(said.text("dates", formats=", ".join(column.dates)))
    if column.unclear_dates:
        told.append(said.text("unclear_dates"))
    if column.missing:
        told.append(said.text("missing", tokens=", ".join(f"“{each.value}”" for each in column.missing)))
    if column.rare and column.kind in {"codes", "several-codes", "constant", "yes-no"}:
        told.append(said.counted("rare", column.rare))
    return told
