"""Which codes of the core fields became more or less frequent from one contribution to the next.

It is a reminder to look, and says nothing about why. Persons who are in both contributions make the two more alike than
the test assumes, so that it errs on the side of saying nothing.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import erfc, sqrt

import polars as pl

from shoal.collection.quality.amounts import Amount
from shoal.collection.quality.filling import telling_fields, values_of
from shoal.collection.quality.model import CodeShare, FieldShares
from shoal.intake.packing.manifest import FEWEST
from shoal.standard.model import SEPARATOR, Field

LEVEL = 0.05
"""How often chance alone may make this page say that anything moved, if nothing did."""

EXPECTED = 5.0
"""Fewest records that must be expected with and without a code, both times, for the test to hold."""


@dataclass(frozen=True)
class Moves:
    """The codes of the core fields, now and before.

    Args:
        fields: One entry for each core field with codes that has values both times.
        tests: How many shares were tested.
    """

    fields: tuple[FieldShares, ...] = ()
    tests: int = 0


@dataclass(frozen=True)
class _Codes:
    """How many records of two contributions have each code of a field, and how many have any."""

    field: str
    now: Counter[str]
    then: Counter[str]
    totals: tuple[int, int]

    def chance(self, code: str) -> float | None:
        """How likely chance alone makes such a difference; None where there are too few records to tell."""
        return two_proportions((self.now[code], self.totals[0]), (self.then[code], self.totals[1]))


def moves(frame: pl.DataFrame, before: pl.DataFrame | None) -> Moves:
    """Compare the codes of the core fields.

    Args:
        frame: The records; sensitive.
        before: Those of the contribution before, or None.
    """
    if before is None:
        return Moves()
    coded = [field for field in telling_fields() if field.core and field.type in {"code", "codes"}]
    counted = [_counted(field, frame, before) for field in coded]
    known = [each for each in counted if all(each.totals)]
    tests = sum(each.chance(code) is not None for each in known for code in {*each.now, *each.then})
    return Moves(tuple(_shares(each, LEVEL / max(1, tests)) for each in known), tests)


def two_proportions(one: tuple[int, int], other: tuple[int, int]) -> float | None:
    """The two-sided p-value of the pooled test of two proportions, by the normal approximation.

    Args:
        one: How many of how many.
        other: How many of how many.

    Returns:
        The p-value; None where fewer than `EXPECTED` records are expected in one of the four cells.

    >>> round(two_proportions((60, 100), (40, 100)), 4)
    0.0047
    """
    (hits, total), (other_hits, other_total) = one, other
    pooled = (hits + other_hits) / (total + other_total)
    if min(total, other_total) * min(pooled, 1 - pooled) < EXPECTED:
        return None
    spread = sqrt(pooled * (1 - pooled) * (1 / total + 1 / other_total))
    return erfc(abs(hits / total - other_hits / other_total) / spread / sqrt(2))


def _counted(field: Field, frame: pl.DataFrame, before: pl.DataFrame) -> _Codes:
    (now, total), (then, other_total) = (_by_code(values_of(each, field)) for each in (frame, before))
    return _Codes(field.name, now, then, (total, other_total))


def _by_code(cells: pl.Series) -> tuple[Counter[str], int]:
    """Records by code, a record once for each code of its cell; and records with a value."""
    found: Counter[str] = Counter()
    cells = cells.filter(cells != "").rename("cell")
    for cell, records in cells.value_counts().iter_rows():
        for code in {part.strip() for part in cell.split(SEPARATOR)} - {""}:
            found[code] += records
    return found, len(cells)


def _shares(of: _Codes, level: float) -> FieldShares:
    codes = sorted({*of.now, *of.then}, key=lambda code: (-max(of.now[code], of.then[code]), code))
    shown = [code for code in codes if max(of.now[code], of.then[code]) >= FEWEST]
    told = [_share(of, code, level) for code in shown]
    return FieldShares(of.field, tuple(sorted(told, key=lambda each: not each.moved)), len(shown) < len(codes))


def _share(of: _Codes, code: str, level: float) -> CodeShare:
    chance = of.chance(code)
    now, before = Amount.of(of.now[code], of.totals[0]), Amount.of(of.then[code], of.totals[1])
    return CodeShare(code, now, before, chance is not None and chance < level)
