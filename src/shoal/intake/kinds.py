"""Every kind of finding that reading a file can give, and the collector that groups them.

A finding of this stage names a column by its letter only. Until a file has been read nobody knows that its first row
is a header: it may be a case record. It has no words yet either: the child process that reads files must stay light,
so that it sends codes and values, and whoever shows them takes the words from the standard.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from shoal.errors import Finding, Severity, Where

MOST_FINDINGS, MOST_ROWS = 100, 1000

SEVERITIES: dict[str, Severity] = {
    "empty-file": "error",
    "no-rows": "error",
    "not-what-it-says": "error",
    "encrypted": "error",
    "old-workbook": "error",
    "damaged-file": "error",
    "too-large": "error",
    "packed-too-tightly": "error",
    "reading-too-slow": "error",
    "too-many-rows": "error",
    "too-many-columns": "error",
    "field-too-long": "error",
    "nul-byte": "error",
    "invalid-encoding": "error",
    "mixed-encodings": "error",
    "byte-order-mark": "warning",
    "delimiter-unclear": "error",
    "ragged-row": "error",
    "blank-line": "error",
    "empty-row": "warning",
    "unbalanced-quote": "error",
    "stray-quote": "error",
    "mixed-line-ends": "error",
    "duplicate-header": "error",
    "empty-header": "error",
    "several-sheets": "error",
    "sheet-chosen": "note",
    "hidden-sheet": "warning",
    "macros-ignored": "warning",
    "merged-cells": "error",
    "formula-without-value": "error",
    "formula-cells": "note",
    "error-cell": "warning",
    "date-out-of-range": "error",
    "long-number": "warning",
    "hidden-rows": "warning",
    "hidden-column": "warning",
    "rows-above-header": "warning",
    "label-row": "note",
    "shifted-machine-names": "warning",
    "row-numbers": "note",
    "repeated-header": "error",
    "column-type": "error",
    "not-finite": "error",
    "invalid-text": "error",
    "json-invalid": "error",
    "json-no-records": "error",
    "json-no-record": "error",
    "json-nested": "error",
    "json-repeated-name": "error",
    "json-too-deep": "error",
    "json-other-names": "note",
    "separator-in-value": "error",
}
"""How grave each kind of finding is. Its words stand in the standard, by the same code."""

TOLERATED = frozenset(
    {"no-rows", "empty-header", "duplicate-header", "repeated-header", "merged-cells", "formula-without-value"}
    | {"date-out-of-range", "not-finite", "json-no-record", "json-nested", "json-repeated-name", "separator-in-value"}
)
"""Errors after which every other cell is still where it belongs, so that a check can go on."""


class Stop(Exception):
    """Nothing after this point can be read reliably."""


@dataclass
class _Met:
    """Where one kind of problem was met in one column."""

    where: Where
    values: Mapping[str, str | int]
    count: int = 0
    rows: list[int] = field(default_factory=list)


@dataclass
class Collector:
    """Findings of one run, one for each kind and column, in the order in which they were met.

    Args:
        tolerates: Codes of errors after which the cells that were read are still of use. Where there are any, the
            file is read for a check: as strictly, but readers go on after what is wrong with the header alone.
    """

    tolerates: frozenset[str] = frozenset()
    _met: dict[tuple[str, int | None], _Met] = field(default_factory=dict)

    def add(
        self,
        code: str,
        row: int | None = None,
        position: int | None = None,
        *,
        rows: Sequence[int] = (),
        count: int = 1,
        **values: str | int,
    ) -> None:
        """Note a finding, or count it with the first of its kind in the same column.

        Args:
            code: A key of `SEVERITIES`.
            row: Row of the user's own file, or None.
            position: 1-based position of the column, or None.
            rows: All rows that have it, where it is more than the one; as many are kept as a report shows.
            count: In how many places it was met.
            values: What the braces of the message stand for: numbers, or names that are no cell of the file.
        """
        met = self._at(code, Where(row=row, position=position), values)
        if met is None:
            return
        met.count += count
        if row is not None and len(met.rows) < MOST_ROWS:
            met.rows += (rows or (row,))[: MOST_ROWS - len(met.rows)]

    def _at(self, code: str, where: Where, values: Mapping[str, str | int]) -> _Met | None:
        """The entry of a kind of finding and a column, made if there is room, or if it is the first of its kind.

        An error must not be lost because a hundred of another kind were met before it.
        """
        met = self._met.get((code, where.position))
        if met is None and (len(self._met) < MOST_FINDINGS or code not in {kind for kind, _ in self._met}):
            met = self._met[code, where.position] = _Met(where, values)
        return met

    def stop(self, code: str, row: int | None = None, position: int | None = None, **values: str | int) -> Stop:
        """Note a finding after which nothing can be read, and return the exception to raise.

        Args:
            code: A key of `SEVERITIES`.
            row: Row of the user's own file, or None.
            position: 1-based position of the column, or None.
            values: What the braces of the message stand for.

        Returns:
            The exception that ends the reading.
        """
        self.tolerates -= {code}
        met = self._at(code, Where(row=row, position=position), values)
        if met is not None:
            met.count += 1
            met.rows += () if row is None else (row,)
        return Stop(code)

    @property
    def failed(self) -> bool:
        """Whether any finding is an error that makes the cells of no use."""
        return any(SEVERITIES[code] == "error" and code not in self.tolerates for code, _ in self._met)

    def all(self) -> tuple[Finding, ...]:
        """The findings, without their words: errors first, then in the order of the file."""
        return tuple(sorted((_wordless(code, met) for (code, _), met in self._met.items()), key=order))


def order(finding: Finding) -> tuple[bool, int, int]:
    """What findings are sorted by: errors first, then the place in the file."""
    return finding.severity != "error", finding.where.row or 0, finding.where.position or 0


def _wordless(code: str, met: _Met) -> Finding:
    return Finding(
        code, SEVERITIES[code], met.where, "", "", count=met.count, rows=tuple(met.rows), values=dict(met.values)
    )


def pack(finding: Finding) -> dict[str, Any]:
    """A finding without words as plain values, to send it to another process."""
    return asdict(finding)


def unpack(values: Mapping[str, Any]) -> Finding:
    """The finding again, from what `pack` gave."""
    return Finding(**{**values, "where": Where(**values["where"]), "rows": tuple(values["rows"])})
