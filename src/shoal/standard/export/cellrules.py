"""What a spreadsheet program lets people write into a cell: drop-downs, bounds, and what it tells them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from shoal.standard.export import rules
from shoal.standard.export.between import planned
from shoal.standard.export.listsheet import NUMBERS, Block, list_name
from shoal.standard.export.words import hint, words
from shoal.standard.model import Field, Standard

MESSAGE = 255
"""Characters that a message or a formula of a rule may have."""

TITLE = 32
"""Characters that the title of such a message may have."""

_EARLIEST = datetime.date(1900, 1, 1)


@dataclass(frozen=True)
class CellRules:
    """The rules of a template's cells.

    Args:
        standard: The standard.
        profile: One of its profiles.
        language: Language of what people are told.
        lists: Where the code lists stand in the workbook.
    """

    standard: Standard
    profile: str
    language: str
    lists: Mapping[str, Block]

    def number_format(self, field: Field) -> str:
        """How cells of a field are formatted. Text, wherever a program could take a code for a date or a number."""
        if field.type == "date" and rules.precision(field, self.profile) == "day":
            return "yyyy-mm-dd"
        return {"integer": "0", "year": "0", "flag": "0", "number": "General"}.get(field.type, "@")

    def validation(self, field: Field, cell: str) -> dict[str, Any] | None:
        """The rule for a field's cells as xlsxwriter takes it, or None where anything may stand.

        Args:
            field: A field of the profile.
            cell: The first cell that it is for, for example "K3".
        """
        test = self._list(field) if list_name(field) else self._test(field, cell)
        if test is None:
            return None
        return {**test, **self._messages(field)}

    def doubt(self, field: Field, cell: str) -> str | None:
        """A formula that is true of a cell with a code that is not in its list, or None where that can't be.

        A drop-down takes one code at a time; where several may stand, the cell can only be looked at afterwards.
        """
        if field.type != "codes":
            return None
        part = (
            f'TRIM(MID(SUBSTITUTE({cell},";",REPT(" ",LEN({cell})+1)),'
            f"(ROW({NUMBERS})-1)*(LEN({cell})+1)+1,LEN({cell})+1))"
        )
        known = self._block(field).title_of_range(reasons=self._has_reasons(field))
        return f'=SUMPRODUCT(({part}<>"")*ISNA(MATCH({part},{known},0)))>0'

    def is_open(self, field: Field) -> bool:
        """Whether codes of an organisation's own may stand in a field."""
        return rules.is_open(self.standard, field, self.profile)

    def _block(self, field: Field) -> Block:
        return self.lists[list_name(field) or ""]

    def _has_reasons(self, field: Field) -> bool:
        return bool(rules.reasons(self.standard, field, self.profile))

    def _list(self, field: Field) -> dict[str, Any]:
        test: dict[str, Any] = {
            "validate": "list",
            "source": "=" + self._block(field).range(reasons=self._has_reasons(field)),
        }
        if field.type == "codes":
            test["show_error"] = False
        elif self.is_open(field):
            test["error_type"] = "warning"
        return test

    def _test(self, field: Field, cell: str) -> dict[str, Any] | None:
        test = self._plain_test(field, cell)
        if test is None or not self._has_reasons(field):
            return None if test is None else {"validate": "custom", "value": f"={test}"}
        listed = f"ISNUMBER(MATCH({cell},{self.lists[rules.REASONS].title_of_range(reasons=False)},0))"
        return {"validate": "custom", "value": f"=IF({listed},TRUE,{test})"}

    def _plain_test(self, field: Field, cell: str) -> str | None:
        """A formula that is true of a good value."""
        match field.type:
            case "key" | "reference":
                return _uuid(cell) if self.profile == "share" else _key(cell)
            case "date":
                return self._date(field, cell)
            case "integer" | "year" | "number":
                least, most = rules.bounds(field)
                latest = "YEAR(TODAY())" if field.type == "year" and field.maximum is None else most
                return _number(cell, least, latest, whole=field.type != "number")
            case _:
                return None

    def _date(self, field: Field, cell: str) -> str:
        precision = rules.precision(field, self.profile)
        if precision == "month":
            year, month = f"LEFT({cell},4)", f"RIGHT({cell},2)"
            return (
                f'IFERROR(AND(LEN({cell})=7,MID({cell},5,1)="-",{year}+0>={_EARLIEST.year},{year}+0<=9999,'
                f"{month}+0>=1,{month}+0<=12),FALSE)"
            )
        if precision == "year":
            return f"IFERROR(AND(LEN({cell})=4,{cell}+0>={_EARLIEST.year},{cell}+0<=9999),FALSE)"
        first = f"DATE({_EARLIEST.year},{_EARLIEST.month},{_EARLIEST.day})"
        return _number(cell, first, None if field.name in planned() else "TODAY()", whole=True)

    def _messages(self, field: Field) -> dict[str, Any]:
        texts = words(self.language)
        told = hint(self.standard, field, self.profile, language=self.language)
        wrong = texts["hint_open"] if field.type == "code" and self.is_open(field) else told
        title = cut(field.label[self.language], TITLE)
        shown = {"error_title": title, "error_message": cut(wrong, MESSAGE)}
        if field.type not in {"code", "boolean", "flag"}:  # what a drop-down offers speaks for itself
            shown |= {"input_title": title, "input_message": cut(told, MESSAGE)}
        return shown


def cut(text: str, most: int) -> str:
    """The text, shortened where it has more characters than a program takes.

    >>> cut("Trafficking status", 8)
    'Traffic…'
    """
    return text if len(text) <= most else text[: most - 1] + "…"


def _number(cell: str, least: object, most: object, *, whole: bool) -> str:
    tests = [f"{cell}>={least}"] * (least is not None) + [f"{cell}<={most}"] * (most is not None)
    tests += [f"INT({cell})={cell}"] * whole
    # A text is greater than every number, and INT of it is an error: so the question comes first.
    return f"IF(ISNUMBER({cell}),{_and(tests)},FALSE)" if tests else f"ISNUMBER({cell})"


def _and(tests: list[str]) -> str:
    return f"AND({','.join(tests)})"


def _key(cell: str) -> str:
    return _and([f"LEN({cell})<={rules.KEY_LENGTH}", f'ISERROR(FIND(";",{cell}))'])


def _uuid(cell: str) -> str:
    hyphens = [f'MID({cell},{place},1)="-"' for place in (9, 14, 19, 24)]
    return _and([f"LEN({cell})=36", *hyphens, f'MID({cell},15,1)="4"'])
