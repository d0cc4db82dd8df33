"""Writing a workbook whose bytes depend on nothing but what is in it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from io import BytesIO
from typing import Any

import xlsxwriter

FONT = "Calibri"
PALETTE = (
    ("#1F4E79", "#DDEBF7"),
    ("#375623", "#E2EFDA"),
    ("#7F3F00", "#FCE4D6"),
    ("#5B2C6F", "#EBDEF0"),
    ("#7B241C", "#FADBD8"),
    ("#0E6251", "#D1F2EB"),
    ("#3B3B98", "#DEDEFA"),
    ("#5F5200", "#FFF2CC"),
    ("#6E2C5B", "#F5D9EC"),
    ("#404040", "#EDEDED"),
)
"""A dark and a light colour for each entity. White on the dark one and black on the light one read well."""

_A4 = 9
_LINE = 15  # points
_FIRST_DAY = datetime.datetime(2000, 1, 1)


class Book:
    """A workbook in the making.

    Args:
        title: Its title, which programs show.
        language: Language of its texts: sheets of a language that is written from the right are laid out so.
    """

    def __init__(self, title: str, *, language: str = "en") -> None:
        self._out = BytesIO()
        self._right_to_left = language == "ar"
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.book = xlsxwriter.Workbook(self._out, options)
        self.book.set_properties({"title": title, "author": "Shoal", "created": _FIRST_DAY})

    def sheet(self, name: str, widths: tuple[int, ...] = ()) -> Any:
        """A new sheet after the others.

        Args:
            name: Its name, 31 characters at most.
            widths: Widths of its columns, in characters. Given, the sheet is printed as wide as the paper.
        """
        sheet = self.book.add_worksheet(name)
        if self._right_to_left:
            sheet.right_to_left()
        sheet.set_landscape()
        sheet.set_paper(_A4)
        if widths:
            sheet.fit_to_pages(1, 0)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        return sheet

    def look(self, **properties: Any) -> Any:
        """A cell format; asked for twice, it is made once."""
        key = tuple(sorted(properties.items()))
        if key not in self._formats:
            self._formats[key] = self.book.add_format({"font_name": FONT, "valign": "top", **properties})
        return self._formats[key]

    def direction(self, *, prose: bool) -> dict[str, int]:
        """What a format needs so that text runs the right way on a sheet that is laid out from the right.

        Args:
            prose: Whether it is words. A code runs from the left everywhere: else 0--8 is shown as 8--0.
        """
        return {"reading_order": 2 if prose else 1} if self._right_to_left else {}

    @property
    def names(self) -> Any:
        """How a row of machine names looks: small, grey, not meant to be changed."""
        order = self.direction(prose=False)
        return self.look(font_size=8, font_color="#595959", bg_color="#D9D9D9", italic=True, **order)

    @property
    def header(self) -> Any:
        """How a heading of a plain table looks."""
        return self.look(bold=True, bg_color="#EDEDED", bottom=1, text_wrap=True, **self.direction(prose=True))

    @property
    def wrapped(self) -> Any:
        """How words look, on several lines where they need them."""
        return self.look(text_wrap=True, **self.direction(prose=True))

    @property
    def coded(self) -> Any:
        """How a name or a code looks: text, whatever a program might take it for."""
        return self.look(num_format="@", text_wrap=True, **self.direction(prose=False))

    @staticmethod
    def fit(sheet: Any, row: int, cells: Iterable[tuple[str, int]]) -> None:
        """Make a row as high as its texts need: not every program does so by itself.

        Args:
            sheet: The sheet.
            row: The row, from 0.
            cells: Texts of the row with the widths of their columns, in characters.
        """
        lines = max(len(text) // max(1, width - 4) + 1 for text, width in cells)
        if lines > 1:
            sheet.set_row(row, _LINE * lines)

    def finish(self) -> bytes:
        """The workbook's bytes. Nothing can be added any more."""
        self.book.close()
        return self._out.getvalue()
