"""The different texts of one column, what each was found to mean, and the rows that hold it."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from shoal.intake.checks.finder import Finder
from shoal.intake.checks.forms import Forms

Mask = pl.Series
"""One truth value for each different text."""


@dataclass(eq=False)
class Texts:
    """The different texts of a column that are not empty.

    Args:
        finder: Takes the findings.
        column: Name of the column.
        cells: The texts as they stand, each once.
        texts: The same without spaces around them.
        meanings: What each means: "" where it means nothing, or nothing that is understood.
        strange: Which texts are not understood.
        unknown: Which texts stand in place of a value.
    """

    finder: Finder
    column: str
    cells: pl.Series
    texts: pl.Series
    meanings: pl.Series
    strange: Mask
    unknown: Mask

    @classmethod
    def of(cls, finder: Finder, column: str) -> Texts:
        """The texts of a column. Spaces around them are a finding, and are then forgotten."""
        cells = finder.sheet.frame.get_column(column).unique()
        cells = cells.filter(cells != "")
        texts = cells.str.strip_chars()
        finder.texts("spaces-around", column, cells.filter(cells != texts))
        nothing = pl.repeat(value=False, n=len(cells), dtype=pl.Boolean, eager=True)
        return cls(finder, column, cells, texts, texts, nothing, nothing)

    @property
    def every(self) -> Mask:
        """All texts."""
        return pl.repeat(value=True, n=len(self.cells), dtype=pl.Boolean, eager=True)

    @property
    def has_value(self) -> Mask:
        """Texts that are a value, understood or not."""
        return (self.texts != "") & ~self.unknown

    def note(self, code: str, mask: Mask, /, **values: str | int) -> None:
        """Note a finding at every cell that holds one of these texts."""
        self.finder.texts(code, self.column, self.cells.filter(mask), **values)

    def refuse(self, code: str, mask: Mask, /, **values: str | int) -> None:
        """Note a finding at texts that can't be understood."""
        self.note(code, mask, **values)
        self.strange = self.strange | mask
        self.replace(mask, "")

    def replace(self, mask: Mask, meaning: str) -> None:
        """Give texts another meaning."""
        if mask.any():
            self.meanings = pl.select(pl.when(mask).then(pl.lit(meaning)).otherwise(self.meanings)).to_series()

    def settle(self, forms: Forms) -> Mask:
        """Judge all texts by known forms, each as a whole.

        Args:
            forms: What is known.

        Returns:
            Texts of which nothing is known.
        """
        known, rest = forms.judge(self.texts.unique())
        for meaning in dict.fromkeys(known.values()):
            mask = self.texts.is_in([text for text, own in known.items() if own == meaning])
            self.replace(mask, meaning.value)
            if not meaning.value:
                self.unknown = self.unknown | mask
        for kind, shown in dict.fromkeys((meaning.kind, meaning.shown) for meaning in known.values()):
            if kind != "reason":
                texts = [text for text, own in known.items() if (own.kind, own.shown) == (kind, shown)]
                self.note(kind, self.texts.is_in(texts), **dict(shown))
        return self.texts.is_in(rest.implode())

    def meant(self) -> pl.Series:
        """What each record's cell means."""
        rows = self.finder.sheet.frame.get_column(self.column)
        changed = self.cells != self.meanings
        if not changed.any():
            return rows
        return rows.replace(self.cells.filter(changed), self.meanings.filter(changed))

    def rows_of(self, mask: Mask) -> int:
        """In how many records a cell holds one of these texts."""
        rows = self.finder.sheet.frame.get_column(self.column)
        if mask.all():
            return int((rows != "").sum())
        return int(rows.is_in(self.cells.filter(mask).implode()).sum()) if mask.any() else 0
