"""The sheet "Read me" of a workbook: headings on one side, plain sentences beside them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from shoal.standard.export.words import words
from shoal.standard.export.workbook import Book
from shoal.standard.model import Standard

_WIDTHS = (34, 100)


class ReadMe:
    """The sheet in the making, from the top down.

    Args:
        book: The workbook; the sheet becomes its next one.
        standard: The standard.
        profile: The profile that the workbook is for.
        language: Language of the texts.
    """

    def __init__(self, book: Book, standard: Standard, profile: str, *, language: str) -> None:
        self._book = book
        self._texts = words(language)
        self._about = (standard.version, standard.profiles[profile].label[language])
        self._sheet = book.sheet("Read me", _WIDTHS)
        self._sheet.hide_gridlines(2)
        self._row = 0

    def begin(self, title: str) -> None:
        """Write the title and what the workbook belongs to.

        Args:
            title: Key of the title's text.
        """
        self._sheet.write_string(0, 0, self._texts[title], self._book.look(bold=True, font_size=16))
        self._sheet.set_row(0, 28)
        version, profile = self._about
        self._sheet.write_string(1, 0, self._texts["about"].format(version=version, profile=profile))
        self._row = 2

    def section(self, heading: str, *sentences: str, **values: object) -> None:
        """Write a heading and, beside and below it, paragraphs.

        Args:
            heading: Key of the heading's text.
            sentences: Keys of the paragraphs' texts.
            values: What their braces are filled with.
        """
        self._row += 1
        self._sheet.write_string(self._row, 0, self._texts[heading], self._look(bold=True))
        for sentence in sentences:
            self._beside(self._texts[sentence].format(**values), self._book.wrapped)
        self._row += not sentences

    def table(self, rows: Iterable[tuple[str, str]]) -> None:
        """Write names or codes with what they mean."""
        for name, meaning in rows:
            self._sheet.write_string(self._row, 0, name, self._book.coded)
            self._beside(meaning, self._book.wrapped)

    def coloured(self, name: str, meaning: str, *, dark: str, light: str) -> None:
        """Write a name on its dark colour and what it means on its light one."""
        named = self._look(bold=True, font_color="#FFFFFF", bg_color=dark)
        self._sheet.write_string(self._row, 0, name, named)
        self._beside(meaning, self._look(bg_color=light))

    def end(self) -> None:
        """Write to whom the names are owed."""
        look = self._look(font_size=9, font_color="#595959")
        self._row += 1
        self._beside(self._texts["attribution"], look)

    def _look(self, **properties: Any) -> Any:
        return self._book.look(text_wrap=True, **self._book.direction(prose=True), **properties)

    def _beside(self, text: str, look: Any) -> None:
        """Write into the second column and go on to the next row."""
        self._sheet.write_string(self._row, 1, text, look)
        self._book.fit(self._sheet, self._row, [(text, _WIDTHS[1])])
        self._row += 1
