"""A copy of the user's file as a workbook in which the cells of the findings are marked.

The copy holds the user's data. It is as sensitive as the original, and says so in its name and on both of its sheets.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from shoal.errors import FileError, Severity
from shoal.intake.checks.outputs.lines import SEVERITIES, Line, clean, report_lines, summary
from shoal.intake.checks.outputs.marks import Layout, Mark, Marks, plan_marks
from shoal.intake.checks.outputs.words import Words, words
from shoal.intake.checks.report import MOST_ROWS, CheckReport

if TYPE_CHECKING:
    from shoal.intake.sheet import Sheet

SHEET_ROWS = 1_048_576
"""Rows that a sheet of a workbook can hold."""
SHEET_COLUMNS = 16_384
"""Columns that a sheet of a workbook can hold."""
SLICE = 10_000
"""Rows that are turned into Python's own texts at a time."""

COLOURS: dict[Severity, dict[str, Any]] = {
    "error": {"bg_color": "#F8CFCB", "font_color": "#5C0E0E", "border": 5, "border_color": "#9B1C1C", "bold": True},
    "warning": {"bg_color": "#FDE9B8", "font_color": "#4A3000", "border": 3, "border_color": "#8A5A00"},
    "note": {"bg_color": "#D5E8F5", "font_color": "#0E3A57", "border": 4, "border_color": "#1F5F8B", "italic": True},
}
"""How marked cells look. The frames differ too: thick, dashed, dotted."""
PLAIN_HEADER = {"bold": True, "bottom": 1}


def marked_name(name: str) -> str:
    """A name for the marked copy of a file.

    Args:
        name: Name of the user's file.

    Returns:
        A name that says what the copy holds.

    >>> marked_name("cases.csv")
    'cases-marked-SENSITIVE.xlsx'
    """
    return f"{PurePath(name).name.split('.')[0] or 'file'}-marked-SENSITIVE.xlsx"


def check_marked_path(path: Path, *, overwrite: bool = False) -> None:
    """Check that a marked copy may be written to `path`; call it before the file is read.

    Args:
        path: Where it is to be written.
        overwrite: Whether a file that is there may be replaced.

    Raises:
        FileError: It is no .xlsx file, it is there already, or its folder does not exist.
    """
    if path.suffix.lower() != ".xlsx":
        raise FileError("The marked copy is a workbook: give it a name that ends in .xlsx.")
    if path.is_dir():
        raise FileError(f"{path} is a folder. Name a file for the marked copy.")
    if not path.parent.is_dir():
        raise FileError(f"The folder {path.parent} does not exist. Make it first, or name another for the marked copy.")
    if os.path.lexists(path) and not overwrite:
        raise FileError(f"{path} is there already. Name another file for the marked copy, or remove that one.")


def write_marked(
    report: CheckReport, sheet: Sheet, path: Path, *, language: str = "en", overwrite: bool = False
) -> Path:
    """Write a copy of the user's file in which the cells of the findings are marked and commented.

    Rows and columns keep their numbers. Every cell is written as text, never as a formula. The copy is written beside
    its place and then renamed, so there is a whole one or none, and only its owner can read it.

    Args:
        report: The result of the check.
        sheet: The file that was checked.
        path: Where to write it.
        language: Language of the comments and of the list of findings (BCP 47).
        overwrite: Whether a file that is there may be replaced.

    Returns:
        The path.

    Raises:
        FileError: It can't be written there, or a sheet can't hold that many rows or columns.
    """
    path = Path(path)
    check_marked_path(path, overwrite=overwrite)
    layout = _layout(sheet)
    try:
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:  # its owner's alone
            part = Path(folder) / "copy.xlsx"
            _write(report, sheet, part, layout=layout, said=words(language))
            part.chmod(0o600)
            check_marked_path(path, overwrite=overwrite)
            part.replace(path)
    except OSError as error:
        raise FileError(f"The marked copy can't be written to {path}: {error.strerror or 'no room'}.") from None
    return path


def _layout(sheet: Sheet) -> Layout:
    """Where the rows stand, if a sheet can hold them."""
    first = sheet.row(0)
    layout = Layout(first, sheet.row(sheet.frame.height - 1) if sheet.frame.height else first - 1, sheet.frame.width)
    if layout.rows.stop > SHEET_ROWS or layout.columns > SHEET_COLUMNS:
        raise FileError(
            f"A marked copy is not possible: the file goes to row {layout.last:,} and has {layout.columns:,} columns, "
            f"and a sheet of a workbook holds {SHEET_ROWS:,} and {SHEET_COLUMNS:,}. Use the report as a page or as "
            "JSON, or check the file in parts."
        )
    return layout


def _write(report: CheckReport, sheet: Sheet, path: Path, *, layout: Layout, said: Words) -> None:
    import xlsxwriter
    from xlsxwriter.exceptions import XlsxWriterException

    options = {"constant_memory": True, "tmpdir": str(path.parent), "strings_to_urls": False}
    book = xlsxwriter.Workbook(str(path), options)
    book.use_zip64()
    book.set_properties({"title": said.text("marked_sensitive", name=clean(report.name)), "comments": "SENSITIVE"})
    listed, records = (book.add_worksheet(said.text(key)) for key in ("sheet_findings", "sheet_records"))
    lines = report_lines(report, said.language)
    marks = plan_marks(lines, layout, said=said)
    cut = _write_records(book, records, sheet, marks=marks, layout=layout)
    notes = list(_notes(report, marks, said, shift=layout.shift, cut=cut))
    _Findings(book, listed, said, records.get_name()).write(notes, lines, marks)
    warned = f"&C&B{said.text('sheet_records')}"
    for page in (listed, records):
        page.set_header(warned)
        page.set_landscape()
    listed.fit_to_pages(1, 0)
    try:
        book.close()
    except XlsxWriterException:
        raise OSError(None, "no room") from None


def _write_records(book: Any, records: Any, sheet: Sheet, *, marks: Marks, layout: Layout) -> int:
    """Write the user's rows where they stand in the user's file; how many cells had to be cut is returned."""
    formats = {severity: book.add_format(colours) for severity, colours in COLOURS.items()}
    headers = {severity: book.add_format({**PLAIN_HEADER, **colours}) for severity, colours in COLOURS.items()}
    plain_header = book.add_format(PLAIN_HEADER)
    by_row: dict[int, dict[int, Mark]] = {}
    for (row, column), mark in marks.cells.items():
        by_row.setdefault(row, {})[column] = mark
    cut = 0

    def put(row: int, cells: tuple[str, ...], looks: dict[Severity, Any], plain: Any) -> int:
        marked, longer = by_row.get(row, {}), 0
        for column, text in enumerate(cells):
            mark = marked.get(column)
            look = looks[mark.severity] if mark else plain
            if text:
                longer += records.write_string(row, column, text, look) == -2
            elif mark:
                records.write_blank(row, column, None, look)
            if mark and mark.comment:
                records.write_comment(row, column, mark.comment, {"author": "Shoal", "x_scale": 2.5, "y_scale": 1.6})
        return longer

    records.set_column(0, max(sheet.frame.width - 1, 0), 18)
    records.freeze_panes(layout.header + 1, 0)
    if sheet.labels and layout.header:
        cut += put(layout.header - 1, sheet.labels, headers, plain_header)
    cut += put(layout.header, sheet.header or tuple(sheet.frame.columns), headers, plain_header)
    index = 0
    for part in sheet.frame.iter_slices(SLICE):
        for cells in part.iter_rows():
            cut += put(layout.of(sheet.row(index)), cells, formats, None)
            index += 1
    return cut


def _notes(report: CheckReport, marks: Marks, said: Words, *, shift: int, cut: int) -> Iterator[str]:
    """What stands above the list of findings."""
    name = clean(report.name)
    yield said.text("title", name=name)
    yield said.text("marked_sensitive", name=name)
    yield summary(report, said.language)
    yield said.text("notice")
    yield said.text("marked_shift" if shift else "marked_same")
    yield said.text("marked_rows", n=said.number(MOST_ROWS))
    if marks.uncommented:
        yield said.text("marked_comments", n=said.number(marks.uncommented))
    if cut:
        yield said.text("marked_cut", n=said.number(cut))


class _Findings:
    """The sheet with the list of findings."""

    WIDTHS = (14, 9, 26, 12, 16, 60, 60, 28)
    HEADS = (
        "head_severity",
        "head_column",
        "head_header",
        "head_count",
        "head_first",
        "head_message",
        "fix",
        "head_code",
    )

    def __init__(self, book: Any, page: Any, said: Words, records: str) -> None:
        self._page, self._said, self._records = page, said, records
        self._wrap = book.add_format({"text_wrap": True, "valign": "top"})
        self._link = book.add_format({"valign": "top", "font_color": "#0B5A8A", "underline": 1})
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._alarm = book.add_format({"bold": True, "font_color": "#9B1C1C"})
        self._head = book.add_format({**PLAIN_HEADER, "text_wrap": True, "valign": "top"})
        self._looks = {s: book.add_format({**colours, "valign": "top"}) for s, colours in COLOURS.items()}
        self._row = 0

    def write(self, notes: list[str], lines: tuple[Line, ...], marks: Marks) -> None:
        """Write the sheet from top to bottom."""
        said, page = self._said, self._page
        if said.direction == "rtl":
            page.right_to_left()
        for column, width in enumerate(self.WIDTHS):
            page.set_column(column, column, width)
        for note, look in zip_longest(notes, (self._title, self._alarm)):
            page.write_string(self._row, 0, note, look)
            self._row += 1
        self._row += 1
        self._page.write_string(self._row, 0, said.text("marked_legend"))
        for column, severity in enumerate(SEVERITIES, start=1):
            page.write_string(self._row, column, said.text(f"severities.{severity}"), self._looks[severity])
        self._row += 2
        for column, key in enumerate(self.HEADS):
            page.write_string(self._row, column, said.text(key), self._head)
        page.freeze_panes(self._row + 1, 0)
        for line, first in zip(lines, marks.first, strict=True):
            self._row += 1
            self._finding(line, first)

    def _finding(self, line: Line, first: tuple[int, int] | None) -> None:
        page, row = self._page, self._row
        page.write_string(row, 0, self._said.text(f"severities.{line.severity}"), self._looks[line.severity])
        page.write_string(row, 1, line.letter or line.place, self._wrap)
        page.write_string(row, 2, line.header, self._wrap)
        page.write_number(row, 3, line.count, self._wrap)
        if first is not None:
            self._to_cell(row, first)
        page.write_string(row, 5, line.message, self._wrap)
        page.write_string(row, 6, line.fix, self._wrap)
        page.write_string(row, 7, line.code, self._wrap)

    def _to_cell(self, row: int, cell: tuple[int, int]) -> None:
        from xlsxwriter.utility import xl_rowcol_to_cell

        place = xl_rowcol_to_cell(*cell)
        self._page.write_url(row, 4, f"internal:'{self._records}'!{place}", self._link, place)
