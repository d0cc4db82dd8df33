"""What a sign of an identifier is: which texts show it, and how many of a column must for it to count."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from shoal.intake.identifying.cells import Cells, Mask
from shoal.intake.identifying.kinds import KINDS

FAVOURED = 2
"""So many different texts are enough where the column's name speaks for the same kind."""
FAVOURED_SHARE = 0.05
VERY_LONG = 20_000
"""So many different texts are marked roughly."""


@dataclass(frozen=True)
class Sign:
    """A sign of an identifier.

    A sure sign counts wherever one text shows it: an e-mail address is one in any company. Any other counts where
    enough different texts show it, where they are a good share of the column's different texts, and where they seldom
    come twice: what identifies a person hardly repeats itself, and what repeats itself is a code.

    Args:
        kind: A key of `KINDS`.
        shown: Which texts of a column show it.
        confidence: How certain it is where it counts.
        needs: Signs without which no text can show it, "0" for a digit and "a" for a letter. Nobody looks for it where
            the column lacks one of them.
        sure: Whether one text is enough.
        least: Different texts that must show it.
        share: Share of the different texts that must show it.
        unique: Different texts that show it, divided by the records that hold one of them.
        roughly: How to find them in a very long column that is known to have them; None where `shown` is quick enough.
    """

    kind: str
    shown: Callable[[Cells], Mask]
    confidence: float
    needs: str = ""
    sure: bool = False
    least: int = 3
    share: float = 0.15
    unique: float = 0.5
    roughly: Callable[[Cells], Mask] | None = None

    def counts_in(self, cells: Cells, mask: Mask) -> bool:
        """Whether the texts that show it are enough.

        Args:
            cells: The texts of the column.
            mask: Which of them show it.
        """
        different = int(mask.sum())
        if not different or self.sure:
            return self.sure and different > 0
        share = different / cells.of
        if KINDS[self.kind].families & cells.families:
            return different >= FAVOURED and share >= FAVOURED_SHARE
        records = int(cells.counts.filter(mask).sum())
        return different >= self.least and share >= self.share and different / records >= self.unique

    def looked_for(self, cells: Cells) -> Mask:
        """Which texts show it.

        Args:
            cells: The texts of the column.
        """
        return self.shown(cells) if all(cells.has(mark) for mark in self.needs) else cells.none

    def found_in(self, cells: Cells) -> Mask:
        """Which texts of a column that is known to have some show it.

        Args:
            cells: All texts of the column.
        """
        return self.looked_for(cells) if self.roughly is None or len(cells) <= VERY_LONG else self.roughly(cells)


def anywhere(expression: str) -> Callable[[Cells], Mask]:
    """Which texts have an expression of polars anywhere, however long they are."""
    return lambda cells: cells.surely(expression)


def matching(expression: str) -> Callable[[Cells], Mask]:
    """Which texts have an expression near their beginning."""
    pattern = re.compile(expression)
    return lambda cells: cells.matching(pattern)


def shaped(expression: str) -> Callable[[Cells], Mask]:
    """Which texts have a shape: "A" is a capital letter, "a" a small one, "x" one of a script without, "0" a digit."""
    pattern = re.compile(expression)
    return lambda cells: cells.shaped(pattern)


def molded(expression: str) -> Callable[[Cells], Mask]:
    """Which texts have a shape where "A" is a letter, capital or small."""
    pattern = re.compile(expression)
    return lambda cells: cells.molded(pattern)
