"""The workbook that people fill in: one row a person in a case, with drop-downs, and what they need to know."""

from __future__ import annotations

from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from shoal.standard.export import rules
from shoal.standard.export.cellrules import CellRules
from shoal.standard.export.listsheet import SHEET as LISTS
from shoal.standard.export.listsheet import blocks, write_codes, write_lists
from shoal.standard.export.readme import ReadMe
from shoal.standard.export.words import example, hint, words
from shoal.standard.export.workbook import PALETTE, Book
from shoal.standard.model import Field, Standard

SHEET = "Records"
"""Name of the sheet to fill in, in every language."""

NAME_ROW, LABEL_ROW, FIRST_ROW = 1, 2, 3
"""Rows of the names that programs read, of the names that people read, and of the first record."""

ROWS = 5_000
"""How many records have drop-downs and rules."""

LAST_ROW = FIRST_ROW + ROWS - 1

_WRONG, _DOUBTFUL = "#FFC7CE", "#FFEB9C"


def xlsx_template(standard: Standard, profile: str, *, language: str = "en") -> bytes:
    """The workbook to fill in for a profile. The same standard gives the same bytes.

    Args:
        standard: The standard.
        profile: One of its profiles.
        language: Language of headings and advice. Codes and the names that programs read are the same in each.

    Raises:
        UnknownName: The standard does not have that language.
    """
    texts = words(language)
    lists = blocks(standard, profile, language=language)
    book = Book(texts["title_records"], language=language)
    _write_read_me(book, standard, profile, language=language)
    _Records(book, CellRules(standard, profile, language, lists)).write()
    write_codes(book, standard, profile, language=language)
    write_lists(book, lists.values())
    return book.finish()


class _Records:
    """The sheet to fill in."""

    def __init__(self, book: Book, cells: CellRules) -> None:
        self._book = book
        self._cells = cells
        self._sheet: Any = book.sheet(SHEET)

    def write(self) -> None:
        """Write headings, rules and formats. Cells below the headings stay empty."""
        standard, profile = self._cells.standard, self._cells.profile
        column = 0
        for part, colours in zip(rules.parts(standard, profile), PALETTE * 3, strict=False):
            for field in part.fields:
                heading = f"{part.entity.label[self._cells.language]}: {field.label[self._cells.language]}"
                self._head(field, column, colours=colours, heading=heading)
                self._rules(field, column)
                column += 1
        self._sheet.set_row(NAME_ROW - 1, 12)
        self._sheet.set_row(LABEL_ROW - 1, 48)
        self._sheet.freeze_panes(FIRST_ROW - 1, 0)
        self._sheet.repeat_rows(NAME_ROW - 1, LABEL_ROW - 1)
        self._sheet.activate()
        self._sheet.set_first_sheet()

    def _head(self, field: Field, column: int, *, colours: tuple[str, str], heading: str) -> None:
        label = field.label[self._cells.language]
        dark, light = colours
        shown = {"font_color": "#FFFFFF", "bg_color": dark, "bold": True} if field.core else {"bg_color": light}
        line = {"bottom": 5 if field.type == "codes" else 1, "right": 1, "right_color": "#FFFFFF"}
        order = self._book.direction(prose=field.type in {"text", "long-text"})
        cells = self._book.look(num_format=self._cells.number_format(field), **order)
        self._sheet.set_column(column, column, _width(field, label), cells)
        self._sheet.write_string(NAME_ROW - 1, column, field.name, self._book.names)
        look = self._book.look(text_wrap=True, **shown, **line, **self._book.direction(prose=True))
        self._sheet.write_string(LABEL_ROW - 1, column, label, look)
        self._sheet.write_comment(
            LABEL_ROW - 1, column, self._comment(field, heading), {"author": "", "x_scale": 2.2, "y_scale": 1.8}
        )

    def _comment(self, field: Field, heading: str) -> str:
        cells = self._cells
        told = hint(cells.standard, field, cells.profile, language=cells.language)
        required = words(cells.language)["column_required"] if field.required else ""
        return "\n".join(text for text in (heading, required, field.definition[cells.language], told) if text)

    def _rules(self, field: Field, column: int) -> None:
        cell = xl_rowcol_to_cell(FIRST_ROW - 1, column)
        place = (FIRST_ROW - 1, column, LAST_ROW - 1, column)
        validation = self._cells.validation(field, cell)
        if validation:
            self._sheet.data_validation(*place, validation)
        doubt = self._cells.doubt(field, cell)
        if doubt:
            colour = _DOUBTFUL if self._cells.is_open(field) else _WRONG
            shown = self._book.book.add_format({"bg_color": colour})
            self._sheet.conditional_format(*place, {"type": "formula", "criteria": doubt, "format": shown})


def _countries_last(field: Field) -> bool:
    """Words explain more than codes of two letters."""
    return (field.list or "").startswith("country")


def _width(field: Field, label: str) -> int:
    least = {"key": 20, "long-text": 40, "text": 20, "codes": 28, "code": 20}.get(field.type, 12)
    return max(least, min(24, len(label) // 2 + 4))


def _write_read_me(book: Book, standard: Standard, profile: str, *, language: str) -> None:
    texts = words(language)
    read_me = ReadMe(book, standard, profile, language=language)
    read_me.begin("title_records")
    filling = "filling_release" if profile == "release" else "filling_rows"
    read_me.section("heading_filling", filling, "filling_header", "filling_core", "filling_code", last=LAST_ROW)
    several = sorted((field for field in standard.fields(profile) if field.type == "codes"), key=_countries_last)
    if several:
        read_me.section("heading_several", "several_how", "several_red", example=example(standard, several[0]))
    if profile == "release":
        read_me.section("heading_missing", "missing_release")
    else:
        read_me.section("heading_missing", "missing_how")
        read_me.table((code.code, code.label[language]) for code in standard.lists[rules.REASONS].current)
    read_me.section("heading_not", f"not_{profile}")
    read_me.section("heading_sensitive", "sensitive_how", "sensitive_check", profile=profile)
    read_me.section("heading_sheets")
    read_me.table(((SHEET, texts["sheet_records"]), ("Codes", texts["sheet_codes"]), (LISTS, texts["sheet_lists"])))
    read_me.section("heading_colours")
    for part, (dark, light) in zip(rules.parts(standard, profile), PALETTE * 3, strict=False):
        about = part.entity
        read_me.coloured(about.label[language], about.definition[language], dark=dark, light=light)
    read_me.end()
