"""The cells of one sheet of a workbook, as a stream of rows of text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from shoal.intake.kinds import Collector
from shoal.intake.options import Limits
from shoal.intake.xlsxvalues import Look, date_text, number_text, unescape
from shoal.intake.xlsxzip import Damaged

Row = tuple[int, dict[int, str]]
"""The number of a row and its cells that are not empty, by column from 1."""

_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


def column_number(letters: str) -> int:
    """The position of a column from its letters.

    Args:
        letters: One to three capital letters.

    Returns:
        1 for "A", 27 for "AA".

    >>> column_number("A"), column_number("AA")
    (1, 27)
    """
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - 64
    return number


@dataclass(slots=True)
class _Cell:
    """The cell that is being read."""

    column: int = 0
    kind: str = "n"
    style: int = 0
    formula: bool = False
    stored: bool = False


@dataclass
class CellStream:
    """Takes the events of a sheet's XML and gathers rows.

    Args:
        texts: The workbook's shared texts.
        looks: What its styles make of a number.
        from_1904: Whether its dates count from 1904.
        limits: How much is read at most.
        findings: Takes what is wrong.

    Attributes:
        rows: The rows that are complete and not empty; the caller takes them out.
        hidden_columns: First and last position of hidden columns.
    """

    texts: list[str]
    looks: list[Look]
    from_1904: bool
    limits: Limits
    findings: Collector
    rows: list[Row] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    _row: int = 0
    _hidden: bool = False
    _cells: dict[int, str] = field(default_factory=dict)
    _cell: _Cell = field(default_factory=_Cell)
    _pieces: list[str] = field(default_factory=list)
    _wanted: bool = False
    _phonetic: bool = False
    _letters: dict[str, int] = field(default_factory=dict)

    def start(self, name: str, values: dict[str, str]) -> None:
        """An element starts."""
        if ":" in name:
            name = name.rpartition(":")[2]
        if name == "c":
            self._start_cell(values)
        elif name == "v":
            self._wanted = self._cell.stored = True
        elif name == "t":
            self._wanted = not self._phonetic
            self._cell.stored = True
        elif name == "f":
            self._cell.formula = True
        elif name == "row":
            self._start_row(values)
        elif name == "rPh":
            self._phonetic = True
        elif name == "mergeCell":
            self._merged(values.get("ref", ""))
        elif name == "col" and values.get("hidden") in {"1", "true"}:
            self.hidden_columns.append((_whole(values.get("min")), _whole(values.get("max"))))

    def end(self, name: str) -> None:
        """An element ends."""
        if ":" in name:
            name = name.rpartition(":")[2]
        if name == "c":
            self._end_cell()
        elif name in {"v", "t"}:
            self._wanted = False
        elif name == "row":
            if self._cells:
                self.rows.append((self._row, self._cells))
                if self._hidden:
                    self.findings.add("hidden-rows", self._row)
            self._cells = {}
        elif name == "rPh":
            self._phonetic = False

    def text(self, data: str) -> None:
        """Text within an element."""
        if self._wanted:
            self._pieces.append(data)

    def _start_row(self, values: dict[str, str]) -> None:
        number = _whole(values["r"]) if "r" in values else self._row + 1
        if number <= self._row:
            raise Damaged
        self._row, self._hidden = number, values.get("hidden") in {"1", "true"}
        self._cell = _Cell()

    def _start_cell(self, values: dict[str, str]) -> None:
        reference = values.get("r")
        if reference is None:
            column = self._cell.column + 1
        else:
            letters = reference.rstrip("0123456789")
            column = self._letters.get(letters, 0) or self._new_letters(reference, letters)
            if reference[len(letters) :] != str(self._row) or column <= self._cell.column:
                raise Damaged
        style = values.get("s")
        self._cell = _Cell(column, values.get("t", "n"), int(style) if style and style.isdecimal() else 0)
        self._pieces = []

    def _new_letters(self, reference: str, letters: str) -> int:
        if not _REFERENCE.fullmatch(reference):
            raise Damaged
        self._letters[letters] = column_number(letters)
        return self._letters[letters]

    def _end_cell(self) -> None:
        cell = self._cell
        if cell.formula:
            self.findings.add("formula-cells" if cell.stored else "formula-without-value", self._row, cell.column)
        if not cell.stored:
            return
        try:
            value = self._value(cell, "".join(self._pieces))
        except (ValueError, IndexError, OverflowError):
            raise Damaged from None
        if value:
            self._bound(cell.column)
            self._cells[cell.column] = value

    def _bound(self, column: int) -> None:
        if column > self.limits.columns:
            raise self.findings.stop("too-many-columns", self._row, limit=self.limits.columns)
        if self._row - 1 > self.limits.rows:
            raise self.findings.stop("too-many-rows", limit=self.limits.rows)

    def _value(self, cell: _Cell, stored: str) -> str:
        """The text that the cell shows."""
        if cell.kind == "s":
            index = int(stored)
            if index < 0:
                raise IndexError
            return self.texts[index]
        if cell.kind in {"str", "inlineStr"}:
            return unescape(stored)
        if cell.kind == "n":
            return self._number(cell, stored) if stored else ""
        if cell.kind == "b":
            return {"1": "TRUE", "0": "FALSE", "true": "TRUE", "false": "FALSE"}[stored]
        if cell.kind == "d":
            return stored.replace("T", " ").removesuffix(" 00:00:00")
        if cell.kind == "e":
            self.findings.add("error-cell", self._row, cell.column)
            return stored
        raise Damaged

    def _number(self, cell: _Cell, stored: str) -> str:
        look = self.looks[cell.style] if cell.style < len(self.looks) else "number"
        if look != "number":
            date = date_text(stored, look, from_1904=self.from_1904)
            if date is None:
                self.findings.add("date-out-of-range", self._row, cell.column)
            return date or stored
        text, long = number_text(stored)
        if long:
            self.findings.add("long-number", self._row, cell.column)
        return text

    def _merged(self, reference: str) -> None:
        found = _REFERENCE.match(reference)
        if not found:
            raise Damaged
        self.findings.add("merged-cells", int(found[2]), column_number(found[1]))


def _whole(text: str | None) -> int:
    if not text or not text.isdecimal() or len(text) > 8:
        raise Damaged
    return int(text)
