"""What `shoal check` says of planted and of harmless columns."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl
from benchmarks.identifying.planted import Column

from shoal.intake.checks import check_sheet
from shoal.intake.identifying import KINDS
from shoal.intake.sheet import Sheet

_BY_WORDS = {kind.words: name for name, kind in KINDS.items()}
_HEADED = {"identifier-column", "free-text-column"}
"""Errors by the heading alone: it is a field of the standard that this profile forbids."""


@dataclass(frozen=True)
class Answer:
    """What a check said of one column.

    Args:
        kinds: The kinds that its cells look like.
        headed: Whether its heading is a forbidden field of the standard.
    """

    kinds: tuple[str, ...]
    headed: bool

    @property
    def caught(self) -> bool:
        """Whether an error or a warning says that it identifies somebody."""
        return bool(self.kinds) or self.headed


def ask(column: Column, profile: str = "share") -> Answer:
    """Check one column as a file of its own.

    Args:
        column: The column.
        profile: For what the file is made.
    """
    frame = pl.DataFrame({column.heading: pl.Series(column.cells, dtype=pl.String)})
    report = check_sheet(Sheet(frame, "invented.csv", header=(column.heading,)), profile)
    found = [one.finding for one in report.findings if one.finding.where.position == 1]
    kinds = tuple(_BY_WORDS[str(one.values["kind"])] for one in found if one.code == "looks-like-identifier")
    return Answer(kinds, any(one.code in _HEADED for one in found))
