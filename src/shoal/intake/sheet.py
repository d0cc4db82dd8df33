"""A case file as it was read: every cell as text, and where each row stands in the user's own file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from shoal.errors import Finding, Where

if TYPE_CHECKING:  # the child process imports this package and does without polars
    import polars as pl


@dataclass(frozen=True, eq=False)
class Sheet:
    """A case file as text, unchanged: nothing is trimmed, converted, guessed or left out.

    Args:
        frame: One column of text for each column of the file, in the file's order; an empty cell is "", never null.
        name: Base name of the file.
        findings: Warnings and notes; of a file that was read for a check, also the errors that did not stop it.
        first_row: The row of the user's own file, as their program shows it, in which frame row 0 stands. A file of
            JSON has no rows: there it is the number of the record, or of the line in JSON Lines.
        header: What each column is called in the file; the frame has a stand-in, its letter, where that is empty or
            the name of an earlier column. In a template whose names and labels disagree it is the label's field.
        labels: What stands for people below these names, or above; empty where nothing does.
        about: What a file of JSON says of itself: "standard" and "profile", if it does.
    """

    frame: pl.DataFrame
    name: str
    findings: tuple[Finding, ...] = ()
    first_row: int = 2
    header: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    about: Mapping[str, str] = field(default_factory=dict)

    def row(self, index: int) -> int:
        """The row of the user's own file in which a frame row stands.

        Args:
            index: Frame row, from 0.

        Returns:
            Row number as the user's program shows it; the header is row 1.
        """
        return index + self.first_row

    def where(self, index: int | None, column: str) -> Where:
        """The place of a cell, or of a whole column, for a finding.

        Args:
            index: Frame row, from 0, or None for the whole column.
            column: Name of the column.

        Returns:
            The place in the user's own file.
        """
        row = None if index is None else self.row(index)
        return Where(row=row, column=column, position=self.frame.columns.index(column) + 1)
