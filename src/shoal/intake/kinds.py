"""Every kind of finding that reading a file can give, and the collector that groups them.

A finding of this stage names a column by its letter only. Until a file has been read nobody knows that its first row
is a header: it may be a case record.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from shoal.errors import Finding, Severity, Where

MOST_FINDINGS = 100


@dataclass(frozen=True)
class Kind:
    """One kind of finding: its severity, what is wrong, and what to do. Braces take numbers or names of sheets."""

    severity: Severity
    message: str
    fix: str


KINDS: dict[str, Kind] = {
    "empty-file": Kind("error", "The file holds no cells.", "Check that it is the right file and was saved in full."),
    "no-rows": Kind(
        "error", "The file has a header but no rows below it.", "Add the case records, or choose another file."
    ),
    "not-what-it-says": Kind(
        "error",
        "The file's name ends in {suffix}, but its content is {content}.",
        "Open it in the program that made it and save it as .csv or .xlsx.",
    ),
    "damaged-file": Kind(
        "error", "The file is damaged or was cut short.", "Save or copy it again from the program that made it."
    ),
    "too-large": Kind(
        "error",
        "The file is too large: it unpacks to more than may be read.",
        "Split it, or raise the limit if you know where the file comes from.",
    ),
    "packed-too-tightly": Kind(
        "error",
        "The file unpacks to more than {ratio} times its size, as files made to do harm do.",
        "Send the file unpacked, as .csv.",
    ),
    "reading-too-slow": Kind(
        "error",
        "Reading the file took longer than {seconds} seconds and was stopped.",
        "Save it as .csv, or split it, and try again.",
    ),
    "too-many-rows": Kind("error", "The file has more than {limit} rows.", "Split it into smaller files."),
    "too-many-columns": Kind(
        "error",
        "The file has more than {limit} columns.",
        "Keep only the columns that are needed; check the delimiter too.",
    ),
    "field-too-long": Kind(
        "error",
        "A cell is longer than {limit} bytes.",
        "Shorten it; long free text does not belong in a case file. Check the delimiter and the quotation marks too.",
    ),
    "nul-byte": Kind(
        "error",
        "A cell holds a NUL character.",
        "Save the file again as UTF-8; if it is UTF-16 without a byte order mark, say --encoding utf-16-le.",
    ),
    "invalid-encoding": Kind(
        "error",
        "From here on the file is not valid {encoding}.",
        "Save it as UTF-8, or name its encoding, for example --encoding cp1252.",
    ),
    "byte-order-mark": Kind(
        "warning",
        "A cell holds an invisible byte order mark, as where files were joined.",
        "Delete the mark, or join the files again in a spreadsheet program.",
    ),
    "delimiter-unclear": Kind(
        "error",
        "It is not clear which character separates the cells.",
        "Name it, for example --delimiter ';'.",
    ),
    "ragged-row": Kind(
        "error",
        "The row has {found} cells and the header has {expected}.",
        "Add the missing cells or take out the extra ones; a cell that holds the delimiter needs quotation marks.",
    ),
    "blank-line": Kind("error", "The line is blank.", "Delete the line."),
    "empty-row": Kind("warning", "Every cell of the row is empty.", "Delete the row unless it stands for a case."),
    "unbalanced-quote": Kind(
        "error",
        "A cell starts with a quotation mark here, and it is not clear where the cell ends.",
        'Close the cell with a quotation mark; write one inside a cell twice (""). What follows was not checked.',
    ),
    "stray-quote": Kind(
        "error",
        "A quotation mark stands where no cell starts or ends.",
        'Put the whole cell in quotation marks and write one inside it twice (""). What follows was not checked.',
    ),
    "mixed-line-ends": Kind(
        "error",
        "A line break differs from those of the rest of the file, so it is not clear where the row ends.",
        "Save the file again from a spreadsheet program.",
    ),
    "duplicate-header": Kind(
        "error", "The column has the same name as an earlier column.", "Give every column a name of its own."
    ),
    "empty-header": Kind(
        "error",
        "The column has no name in the first row.",
        "Write the column names into row 1, or delete the column if it is not needed.",
    ),
    "several-sheets": Kind(
        "error",
        "The workbook has several sheets that are not empty: {sheets}.",
        "Name the one to read with --sheet.",
    ),
    "merged-cells": Kind(
        "error",
        "Cells are merged, so only the first of them has a value.",
        "Unmerge them and fill in every cell.",
    ),
    "formula-without-value": Kind(
        "error",
        "A cell has a formula but the file does not hold its result.",
        "Open the file in a spreadsheet program and save it again, or paste the values.",
    ),
    "formula-cells": Kind(
        "note", "A cell is a formula; its last saved result was read.", "Check that the results are up to date."
    ),
    "error-cell": Kind(
        "warning", "A cell shows a spreadsheet error such as #REF!.", "Mend the formula or type in the value."
    ),
    "date-out-of-range": Kind(
        "error",
        "A cell is formatted as a date but its number is no date.",
        "Type in the date, or make it a number.",
    ),
    "long-number": Kind(
        "warning",
        "A number has more than 15 digits, and spreadsheets and decimal columns keep no more than 15.",
        "Keep long numbers as text, and compare this one with its source.",
    ),
    "hidden-rows": Kind("warning", "The row is hidden; it was read all the same.", "Delete it if it should not count."),
    "hidden-column": Kind(
        "warning", "The column is hidden; it was read all the same.", "Delete it if it should not be read."
    ),
    "column-type": Kind(
        "error",
        "The column holds {type}, which can't stand in a cell.",
        "Store it as text, whole numbers, decimal numbers, dates or true/false.",
    ),
    "not-a-number": Kind(
        "error",
        'A cell of a decimal column holds infinity or "not a number".',
        "Store an empty cell (null) where nothing was recorded.",
    ),
    "invalid-text": Kind(
        "error", "A cell of a text column is not valid UTF-8.", "Write the file again with its text as UTF-8."
    ),
}


class Stop(Exception):
    """Nothing after this point can be read reliably."""


@dataclass
class Collector:
    """Findings of one run, one for each kind and column, in the order in which they were met."""

    _found: dict[tuple[str, int | None], Finding] = field(default_factory=dict)

    def add(
        self, code: str, row: int | None = None, position: int | None = None, *, count: int = 1, **values: object
    ) -> None:
        """Note a finding, or count it with the first of its kind in the same column.

        Args:
            code: A key of `KINDS`.
            row: Row of the user's own file, or None.
            position: 1-based position of the column, or None.
            count: In how many places it was met.
            values: What the braces of the message stand for: numbers, or names that are no cell of the file.
        """
        key = (code, position)
        if key in self._found:
            self._found[key] = replace(self._found[key], count=self._found[key].count + count)
        elif len(self._found) < MOST_FINDINGS:
            kind = KINDS[code]
            where = Where(row=row, position=position)
            self._found[key] = Finding(code, kind.severity, where, kind.message.format(**values), kind.fix, count)

    def stop(self, code: str, row: int | None = None, position: int | None = None, **values: object) -> Stop:
        """Note a finding after which nothing can be read, and return the exception to raise.

        Args:
            code: A key of `KINDS`.
            row: Row of the user's own file, or None.
            position: 1-based position of the column, or None.
            values: What the braces of the message stand for.

        Returns:
            The exception that ends the reading.
        """
        self.add(code, row, position, count=1, **values)
        return Stop(code)

    @property
    def failed(self) -> bool:
        """Whether any finding is an error."""
        return any(finding.severity == "error" for finding in self._found.values())

    def all(self) -> tuple[Finding, ...]:
        """The findings: errors first, then in the order of the file."""
        return tuple(sorted(self._found.values(), key=_order))


def _order(finding: Finding) -> tuple[bool, int, int]:
    return finding.severity != "error", finding.where.row or 0, finding.where.position or 0
