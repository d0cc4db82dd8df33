"""The sheets that hold code lists: one that drop-downs point at, and one for people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from xlsxwriter.utility import xl_col_to_name

from shoal.standard.export import rules
from shoal.standard.export.words import words
from shoal.standard.export.workbook import Book
from shoal.standard.model import CodeList, Field, Standard

SHEET = "Lists"
"""Name of the sheet that drop-downs point at, in every language."""

FIRST_ROW = 3
"""Row of the first code: above it stand the list's name and title."""

NUMBERS = "whole_numbers"
"""Name of as many rows as codes are looked at in one cell: their numbers are what a formula counts by."""

PARTS = 40
"""How many codes are looked at in one cell."""

BOOLEANS = "boolean"
FLAGS = "flag"


@dataclass(frozen=True)
class Block:
    """One list on the sheet: a column of codes and a column of labels.

    Args:
        name: Name of the list.
        title: What people read.
        entries: Codes with their labels. Reasons for a missing value come last, so that a field that knows none
            points at the codes before them.
        plain: How many entries are no such reason.
        column: Position of its codes' column, from 0.
    """

    name: str
    title: str
    entries: tuple[tuple[str, str], ...]
    plain: int
    column: int

    def range(self, *, reasons: bool) -> str:
        """The cells of its codes, as a formula names them.

        Args:
            reasons: Whether reasons for a missing value are among them.
        """
        last = FIRST_ROW - 1 + (len(self.entries) if reasons else self.plain)
        letter = xl_col_to_name(self.column)
        return f"{SHEET}!${letter}${FIRST_ROW}:${letter}${last}"

    def title_of_range(self, *, reasons: bool) -> str:
        """The name that the workbook gives to these cells.

        Formulas go by it: programs that let no formula of a rule point at another sheet let it use a name.

        Args:
            reasons: Whether reasons for a missing value are among them.
        """
        return f"list_{self.name.replace('-', '_')}{'_or_reason' * reasons}"


def blocks(standard: Standard, profile: str, *, language: str) -> dict[str, Block]:
    """The lists that the drop-downs of a profile need, by name, in order.

    Args:
        standard: The standard.
        profile: One of its profiles.
        language: Language of titles, labels and definitions.
    """
    texts = words(language)
    fields = standard.fields(profile)
    lists = {
        listed.name: (listed.title[language], _labelled(listed, language))
        for listed in rules.lists_of(standard, profile)
    }
    if any(field.type == "boolean" for field in fields):
        lists[BOOLEANS] = texts["type_boolean"], (("TRUE", texts["true"]), ("FALSE", texts["false"]))
    if any(field.type == "flag" for field in fields):
        lists[FLAGS] = texts["type_flag"], (("1", texts["true"]), ("0", texts["false"]))
    with_reasons = {list_name(field) for field in fields if rules.reasons(standard, field, profile)}
    reasons = lists[rules.REASONS][1] if rules.REASONS in lists else ()
    return {
        name: Block(name, title, entries + reasons * (name in with_reasons), len(entries), 3 * place)
        for place, (name, (title, entries)) in enumerate(lists.items())
    }


def list_name(field: Field) -> str | None:
    """Name of the list that a field's drop-down offers, or None where it has none."""
    return field.list or {"boolean": BOOLEANS, "flag": FLAGS}.get(field.type)


def write_lists(book: Book, lists: Iterable[Block]) -> None:
    """Add the sheet that drop-downs point at.

    Args:
        book: The workbook.
        lists: What `blocks` gave.
    """
    sheet = book.sheet(SHEET)
    for block in lists:
        sheet.set_column(block.column, block.column, 26, book.coded)
        sheet.set_column(block.column + 1, block.column + 1, 34)
        sheet.write_string(0, block.column, block.name, book.names)
        sheet.write_string(1, block.column, block.title, book.header)
        sheet.write_blank(1, block.column + 1, None, book.header)
        for row, (code, label) in enumerate(block.entries, start=FIRST_ROW - 1):
            if block.name == FLAGS:
                sheet.write_number(row, block.column, int(code))
            else:
                sheet.write_string(row, block.column, code, book.coded)
            sheet.write_string(row, block.column + 1, label, book.wrapped)
        for reasons in (False, True):
            book.book.define_name(block.title_of_range(reasons=reasons), f"={block.range(reasons=reasons)}")
    book.book.define_name(NUMBERS, f"={SHEET}!$1:${PARTS}")
    sheet.freeze_panes(FIRST_ROW - 1, 0)


def write_codes(book: Book, standard: Standard, profile: str, *, language: str) -> None:
    """Add the sheet "Codes": every code of a profile with what it means.

    Args:
        book: The workbook.
        standard: The standard.
        profile: One of its profiles.
        language: Language of titles, labels and definitions.
    """
    texts = words(language)
    widths = (22, 28, 30, 40, 70, 40)
    sheet = book.sheet("Codes", widths)
    heads = ("column_list", "column_title", "column_code", "column_label", "column_definition", "column_fields")
    sheet.write_row(0, 0, [texts[head] for head in heads], book.header)
    one_line = book.look(**book.direction(prose=False))
    looks = (book.coded, book.wrapped, book.coded, book.wrapped, book.wrapped, one_line)
    row = 1
    for listed in rules.lists_of(standard, profile):
        used = ", ".join(field.name for field in standard.fields(profile) if field.list == listed.name)
        for code in listed.current:
            meaning = code.definition.get(language, "")
            cells = (listed.name, listed.title[language], code.code, code.label[language], meaning, used)
            for column, cell in enumerate(cells):
                sheet.write_string(row, column, cell, looks[column])
            book.fit(sheet, row, zip(cells[:-1], widths, strict=False))
            row += 1
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, row - 1, len(heads) - 1)


def _labelled(listed: CodeList, language: str) -> tuple[tuple[str, str], ...]:
    return tuple((code.code, code.label[language]) for code in listed.current)
