"""Reading a workbook: one sheet, every cell as the text that it shows.

Shoal reads the XML of the sheet itself. Readers made for data frames move the first cell that is not empty to the
top left, so that rows no longer stand where the user sees them, and give true and the text "true" as one.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa

from shoal.intake.kinds import Collector
from shoal.intake.options import ReadOptions
from shoal.intake.table import SLAB, batch_of, check_header, empty_batch
from shoal.intake.xlsxcells import CellStream, Row
from shoal.intake.xlsxsheets import check_size, choose, note_surroundings
from shoal.intake.xlsxvalues import read_looks, read_texts
from shoal.intake.xlsxzip import Damaged, SheetPart, Workbook, open_archive, read_workbook, steps


def read(path: Path, options: ReadOptions, findings: Collector) -> Iterator[pa.RecordBatch]:
    """Read one sheet of a workbook.

    A date is YYYY-MM-DD, a moment YYYY-MM-DD HH:MM:SS, a time HH:MM:SS; a whole number has no point, another one up
    to 15 digits as a spreadsheet keeps them; true is TRUE, false is FALSE; of a formula the last saved result is read.
    Empty rows below the last filled one are no rows.

    Args:
        path: A regular file.
        options: What the user declares.
        findings: Takes what is wrong.

    Yields:
        First a batch without rows that carries the header, then batches of text without nulls.

    Raises:
        Stop: Nothing more can be read reliably.
        FileError: The named sheet does not exist.
    """
    with open_archive(path, options.limits, findings) as archive:
        try:
            workbook = read_workbook(archive)
            sheet = choose(archive, workbook, options, findings)
            if findings.tolerates:
                check_size(archive, sheet, findings)
                note_surroundings(archive, workbook, findings)
            yield from _read_sheet(archive, workbook, sheet, options=options, findings=findings)
        except Damaged:
            raise findings.stop("damaged-file") from None


def _read_sheet(
    archive: zipfile.ZipFile, workbook: Workbook, sheet: SheetPart, *, options: ReadOptions, findings: Collector
) -> Iterator[pa.RecordBatch]:
    cells = CellStream(
        texts=read_texts(archive, workbook.texts),
        looks=read_looks(archive, workbook.styles),
        from_1904=workbook.from_1904,
        limits=options.limits,
        findings=findings,
    )
    table = _Table(options, findings)
    handlers: dict[str, Callable[..., object]] = {
        "StartElementHandler": cells.start,
        "EndElementHandler": cells.end,
        "CharacterDataHandler": cells.text,
    }
    for _ in steps(archive, sheet.part, handlers):
        rows, cells.rows = cells.rows, []
        yield from table.take(rows)
    yield from table.take(cells.rows)
    if not table.row:
        raise findings.stop("empty-file")
    if table.row == 1:
        findings.add("no-rows")
    for first, last in cells.hidden_columns:
        for position in range(first, min(last, len(table.header)) + 1):
            findings.add("hidden-column", None, position)


@dataclass
class _Table:
    """Rows of cells, made rectangular under the header. `row` is the last row that was given."""

    options: ReadOptions
    findings: Collector
    header: list[str] = field(default_factory=list)
    row: int = 0

    def take(self, rows: list[Row]) -> Iterator[pa.RecordBatch]:
        """Give rows as batches; empty rows between them are rows."""
        if rows and not self.row:
            yield self._start(rows)
        if rows and "empty-header" in self.findings.tolerates:
            self._widen(max(max(cells) for _, cells in rows))
        width = len(self.header)
        slab: list[dict[int, str]] = []
        most = max(1, SLAB // max(width, 1))
        for number, cells in rows:
            widest = max(cells)
            if widest > width:
                self.findings.add("ragged-row", number, found=widest, expected=width)
            while self.row < number:
                self.row += 1
                slab.append(cells if self.row == number else {})
                if len(slab) >= most:
                    yield self._batch(slab)
                    slab = []
        if slab:
            yield self._batch(slab)

    def _start(self, rows: list[Row]) -> pa.RecordBatch:
        number, cells = rows[0]
        self.row = 1
        if number == 1:
            rows.pop(0)
            self.header = [cells.get(position, "") for position in range(1, max(cells) + 1)]
            check_header(self.header, self.options.limits, self.findings)
        elif "empty-header" not in self.findings.tolerates:
            raise self.findings.stop("empty-header", 1, 1)
        return empty_batch(self.header)

    def _widen(self, width: int) -> None:
        """Take cells beyond the header as columns without a name."""
        self.header += [""] * (width - len(self.header))

    def _batch(self, rows: list[dict[int, str]]) -> pa.RecordBatch:
        first = self.row - len(rows) + 1
        return batch_of(rows, self.header, first, limits=self.options.limits, findings=self.findings)
