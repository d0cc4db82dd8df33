"""The workbook in which an organisation writes how its own file fits the standard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from shoal.standard.export import rules
from shoal.standard.export.readme import ReadMe
from shoal.standard.export.words import words
from shoal.standard.export.workbook import PALETTE, Book
from shoal.standard.model import CodeList, Standard

RELATIONS = ("exact", "close", "broader", "narrower", "none")
"""How something of an organisation's own stands to something of the standard: it means the same, nearly the same,
more, less; or nothing fits."""

SPLITTERS = (";", ",", "|", "/")
"""Signs often met between several values in one cell; any other may be written."""

FIELDS = (
    *("field", "label", "definition", "entity", "type", "list", "core", "required"),
    *("your_column", "relation", "splitter", "missing_tokens", "note"),
)
"""Row 1 of the sheet "Fields"."""

VALUES = ("list", "title", "code", "label", "definition", "your_value", "relation", "note", "only_in")
"""Row 1 of the sheet "Values"."""

MISSING = ("code", "label", "definition", "your_tokens", "only_in")
"""Row 1 of the sheet "Missing"."""

YOURS = frozenset({"your_column", "relation", "splitter", "missing_tokens", "note", "your_value", "only_in"}) | {
    "your_tokens"
}
"""Columns that are filled in. The others say what the standard has."""

SPARE = 200
"""Empty rows below the last one that have drop-downs too."""

_BIG = 100  # longer lists are those of countries and languages: they come last
_LISTS = "Lists"
_WIDTHS = {"definition": 60, "label": 30, "title": 26, "field": 30, "core": 10, "required": 10, "type": 24, "note": 30}
_WIDTH = 22
_CODED = frozenset({"field", "list", "code"})


def mapping_template(standard: Standard, profile: str, *, language: str = "en") -> bytes:
    """The mapping workbook of a profile. The same standard gives the same bytes.

    Args:
        standard: The standard.
        profile: One of its profiles.
        language: Language of headings and advice. Names and codes are the same in each.

    Raises:
        UnknownName: The standard does not have that language.
    """
    book = Book(words(language)["title_mapping"], language=language)
    maker = _Maker(book, standard, profile, language)
    maker.read_me()
    maker.table("Fields", FIELDS, list(maker.fields()))
    maker.table("Values", VALUES, list(maker.values()))
    if maker.has_reasons:
        maker.table("Missing", MISSING, list(maker.reasons()))
    maker.lists()
    return book.finish()


@dataclass(frozen=True)
class _Maker:
    """The sheets of one mapping workbook."""

    book: Book
    standard: Standard
    profile: str
    language: str

    @property
    def has_reasons(self) -> bool:
        """Whether the profile knows reasons for a missing value."""
        return any(listed.name == rules.REASONS for listed in rules.lists_of(self.standard, self.profile))

    def fields(self) -> Iterable[dict[str, str]]:
        """A row for every field of the profile."""
        texts = words(self.language)
        for part in rules.parts(self.standard, self.profile):
            for field in part.fields:
                yield {
                    "field": field.name,
                    "label": field.label[self.language],
                    "definition": field.definition[self.language],
                    "entity": part.entity.label[self.language],
                    "type": texts[f"type_{field.type}"],
                    "list": field.list or "",
                    "core": texts["yes"] if field.core else "",
                    "required": texts["yes"] if field.required else "",
                }

    def values(self) -> Iterable[dict[str, str]]:
        """A row for every code that the profile uses, those of countries and languages last."""
        for listed in sorted(self._lists(), key=lambda listed: len(listed.codes) > _BIG):
            for code in listed.current:
                yield {
                    "list": listed.name,
                    "title": listed.title[self.language],
                    "code": code.code,
                    "label": code.label[self.language],
                    "definition": code.definition.get(self.language, ""),
                }

    def reasons(self) -> Iterable[dict[str, str]]:
        """A row for every reason why a value may be missing."""
        for code in self.standard.lists[rules.REASONS].current:
            yield {"code": code.code, "label": code.label[self.language], "definition": code.definition[self.language]}

    def table(self, name: str, columns: Sequence[str], rows: Sequence[dict[str, str]]) -> None:
        """Add a sheet: machine names in row 1, what people read in row 2, then the rows."""
        sheet = self.book.sheet(name, tuple(_WIDTHS.get(column, _WIDTH) for column in columns))
        texts = words(self.language)
        for place, column in enumerate(columns):
            sheet.write_string(0, place, column, self.book.names)
            sheet.write_string(
                1, place, texts[f"column_{column}"], self._yours_head if column in YOURS else self.book.header
            )
        sheet.set_row(1, 32)
        for row, cells in enumerate(rows, start=2):
            self._row(sheet, row, [cells.get(column, "") for column in columns], columns=columns)
        for row in range(len(rows) + 2, len(rows) + 2 + SPARE):
            self._row(sheet, row, [""] * len(columns), columns=columns)
        self._choices(sheet, columns, last=len(rows) + 1 + SPARE)
        sheet.freeze_panes(2, 1)
        sheet.autofilter(1, 0, len(rows) + 1, len(columns) - 1)

    def read_me(self) -> None:
        """Add the sheet that says how it is done."""
        texts = words(self.language)
        read_me = ReadMe(self.book, self.standard, self.profile, language=self.language)
        read_me.begin("title_mapping")
        read_me.section(
            "heading_filling", "mapping_how_fields", "mapping_how_rest", "mapping_how_values", "mapping_how_only"
        )
        if self.has_reasons:
            read_me.section("heading_missing", "mapping_how_missing")
        read_me.section("heading_relation", "mapping_how_relation")
        read_me.table((relation, texts[f"relation_{relation}"]) for relation in RELATIONS)
        read_me.section("heading_not", "mapping_sensitive")
        read_me.end()

    def lists(self) -> None:
        """Add the sheet that the drop-downs point at."""
        sheet = self.book.sheet(_LISTS, (20, 40, 12))
        texts = words(self.language)
        for row, relation in enumerate(RELATIONS):
            sheet.write_string(row, 0, relation)
            sheet.write_string(row, 1, texts[f"relation_{relation}"])
        for row, sign in enumerate(SPLITTERS):
            sheet.write_string(row, 2, sign)

    @property
    def _yours_head(self) -> Any:
        dark, _ = PALETTE[0]
        shown = {"bold": True, "text_wrap": True, "font_color": "#FFFFFF", "bg_color": dark}
        return self.book.look(**shown, **self.book.direction(prose=True))

    def _lists(self) -> Iterable[CodeList]:
        listed = rules.lists_of(self.standard, self.profile)
        return (entry for entry in listed if entry.name != rules.REASONS)

    def _row(self, sheet: Any, row: int, cells: Sequence[str], *, columns: Sequence[str]) -> None:
        self.book.fit(sheet, row, ((cell, _WIDTHS.get(c, _WIDTH)) for c, cell in zip(columns, cells, strict=True)))
        for place, (column, cell) in enumerate(zip(columns, cells, strict=True)):
            if column in YOURS:
                look = self.book.look(bg_color="#FFFBE6", border=1, border_color="#D9D9D9", num_format="@")
            else:
                look = self.book.coded if column in _CODED else self.book.wrapped
            if cell:
                sheet.write_string(row, place, cell, look)
            elif column in YOURS:
                sheet.write_blank(row, place, None, look)

    def _choices(self, sheet: Any, columns: Sequence[str], *, last: int) -> None:
        texts = words(self.language)
        relations = {
            "validate": "list",
            "source": f"={_LISTS}!$A$1:$A${len(RELATIONS)}",
            "error_title": texts["column_relation"],
            "error_message": ", ".join(RELATIONS),
        }
        signs = {"validate": "list", "source": f"={_LISTS}!$C$1:$C${len(SPLITTERS)}", "show_error": False}
        for column, rule in (("relation", relations), ("splitter", signs)):
            if column in columns:
                place = columns.index(column)
                sheet.data_validation(2, place, last, place, rule)
