"""Texts that seem to name or reach a person, and texts that a spreadsheet would run as a formula."""

from __future__ import annotations

import polars as pl

from shoal.intake.checks.texts import Mask, Texts
from shoal.intake.identifying import KINDS, suspicions
from shoal.standard.model import Field

_DATES = frozenset({"birth-date", "exact-date"})
_SKIPPED = {"date": _DATES, "year": _DATES, "text": frozenset({"given-name", "family-name"})}
"""Kinds that are not looked for in a field of a type: a day is a finding of its own there, and towns have names."""

_STARTS_FORMULA = r"^[=@\t\r+-]"
_PLAIN_NUMBER = r"^[+-][\d\s().,/-]*$"


def note_identifiers(texts: Texts, some: Mask, known: Field | None = None) -> None:
    """Note what kinds of direct identifiers the texts of a column seem to hold, one finding for each kind.

    Args:
        texts: The column's texts.
        some: Which of them are judged.
        known: The field that it holds. Then the column's name says nothing more.
    """
    if not some.any():
        return
    cells = texts.cells.filter(some)
    rows = texts.finder.sheet.frame.get_column(texts.column).alias(
        "cell"
    )  # a name such as "^$" would be read as a pattern
    counts = pl.DataFrame({"cell": cells}).join(
        rows.value_counts(name="records"), on="cell", how="left", maintain_order="left"
    )
    skipped = frozenset() if known is None else _SKIPPED.get(known.type, frozenset())
    name = texts.column if known is None else ""
    for found in suspicions(name, texts.texts.filter(some), counts["records"], but=skipped):
        words = KINDS[found.suspicion.kind].words
        texts.finder.texts("looks-like-identifier", texts.column, cells.filter(found.texts), kind=words)


def looks_like_formula(texts: pl.Series) -> pl.Series:
    """Whether a spreadsheet would take each text for a formula.

    >>> looks_like_formula(pl.Series(["=1+1", "@SUM(A1)", "-99", "+44 20 7946", "-2+cmd"])).to_list()
    [True, True, False, False, True]
    """
    return texts.str.contains(_STARTS_FORMULA) & ~texts.str.contains(_PLAIN_NUMBER)
