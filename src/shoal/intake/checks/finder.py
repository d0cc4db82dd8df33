"""Collecting the findings of a check: from which rows have it to a finding with its place."""

from __future__ import annotations

from dataclasses import dataclass, field

import polars as pl

from shoal.errors import Finding, Where
from shoal.intake.checks.catalogue import CHECKS
from shoal.intake.checks.report import LAYERS, MOST_ROWS, CheckFinding
from shoal.intake.sheet import Sheet
from shoal.standard.findings import in_language

_SEVERITIES = ("error", "warning", "note")


@dataclass
class Finder:
    """The findings of one check.

    Args:
        sheet: The file; sensitive.
        fields: Field name by column name, of every recognised column.
    """

    sheet: Sheet
    fields: dict[str, str]
    _found: list[CheckFinding] = field(default_factory=list)

    def rows(self, code: str, column: str | None, mask: pl.Series, /, **values: str | int) -> int:
        """Note a finding where a mask is true, and nothing where it never is.

        Args:
            code: A key of `CHECKS`.
            column: Name of the column that has it, or None for whole rows.
            mask: One truth value for each record.
            values: What the braces of its text stand for besides `count`.

        Returns:
            In how many rows it is.
        """
        count = int(mask.sum())
        if count:
            first = [self.sheet.row(index) for index in mask.arg_true().head(MOST_ROWS).to_list()]
            self._add(code, column, tuple(first), values | {"count": count})
        return count

    def texts(self, code: str, column: str, texts: pl.Series, /, **values: str | int) -> int:
        """Note a finding where a column holds any of these texts.

        Args:
            code: A key of `CHECKS`.
            column: Name of the column.
            texts: Cells of it, each once, exactly as they stand.
            values: What the braces of its text stand for besides `count`.

        Returns:
            In how many rows it is.
        """
        if not len(texts):
            return 0
        return self.rows(code, column, self.sheet.frame.get_column(column).is_in(texts.implode()), **values)

    def whole(self, code: str, column: str | None = None, /, *, count: int = 1, **values: str | int) -> None:
        """Note a finding about a whole column or the whole file.

        Args:
            code: A key of `CHECKS`.
            column: Name of the column, or None.
            count: How many things have it.
            values: What the braces of its text stand for besides `count`.
        """
        self._add(code, column, (), values | {"count": count})

    def all(self) -> tuple[CheckFinding, ...]:
        """The findings, with those of reading: errors first, then by layer and in the order of the file."""
        read = [CheckFinding(found, "reading", self._field_at(found.where)) for found in self.sheet.findings]
        return tuple(sorted([*read, *self._found], key=_order))

    def _add(self, code: str, column: str | None, rows: tuple[int, ...], values: dict[str, str | int]) -> None:
        kind = CHECKS[code]
        row = rows[0] if rows else None
        position = None if column is None else self.sheet.frame.columns.index(column) + 1
        finding = Finding(
            code=code,
            severity=kind.severity,
            where=Where(row=row, column=column, position=position),
            message="",
            fix="",
            count=int(values["count"]),
            rows=rows,
            values=values,
        )
        self._found.append(CheckFinding(in_language(finding), kind.layer, self.fields.get(column or "")))

    def _field_at(self, where: Where) -> str | None:
        columns = self.sheet.frame.columns
        if where.position is None or where.position > len(columns):
            return None
        return self.fields.get(columns[where.position - 1])


def _order(found: CheckFinding) -> tuple[int, int, int, int]:
    finding = found.finding
    severity, layer = _SEVERITIES.index(finding.severity), LAYERS.index(found.layer)
    return severity, layer, finding.where.position or 0, finding.where.row or 0
